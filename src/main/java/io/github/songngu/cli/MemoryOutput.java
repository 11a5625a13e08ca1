package io.github.songngu.cli;

import io.github.songngu.memory.Loss;
import io.github.songngu.memory.MemoryFormat;
import io.github.songngu.memory.MemoryHeader;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.MemoryWriter;
import io.github.songngu.memory.PartedWriter;
import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.TranslatedUnits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a command writes a memory: options that several commands have. */
final class MemoryOutput {

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "File (default: standard output); of moses, what both names begin with.")
  private @Nullable Path output;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "Format of OUT: ${COMPLETION-CANDIDATES} (default: by the ending of OUT, else tmx).")
  private @Nullable MemoryFormat format;

  @Option(
      names = "--split",
      paramLabel = "N",
      description = "Write parts of N units at most: OUT-1, OUT-2 …")
  private int split;

  /** How many units and texts of the input the output could not hold. */
  private final Map<Loss, Long> passedOver = new EnumMap<>(Loss.class);

  /** What a command writes. */
  interface Work {
    /** Writes units; returns what is to be said. */
    String write(MemoryWriter out) throws IOException;
  }

  ParameterException usage(String message) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
  }

  /** Returns the format, by the option or else the ending. */
  MemoryFormat format() {
    if (format != null) {
      return format;
    }
    return Optional.ofNullable(output).flatMap(MemoryFormat::of).orElse(MemoryFormat.TMX);
  }

  /** Returns whether units come into TMX from another format; in TMX they stay as they are. */
  boolean isNewToTmx(MemoryFile input) {
    return format() == MemoryFormat.TMX && input.format() != MemoryFormat.TMX;
  }

  /** Returns a reader of what the output can hold of a memory; what it cannot is counted. */
  MemoryReader held(MemoryFile input, MemoryReader reader) {
    return isNewToTmx(input)
        ? new TranslatedUnits(reader, kind -> passedOver.merge(kind, 1L, Long::sum))
        : reader;
  }

  /** Returns the same reader where what it passes over is counted in another reading. */
  MemoryReader heldSilently(MemoryFile input, MemoryReader reader) {
    return isNewToTmx(input) ? new TranslatedUnits(reader, kind -> {}) : reader;
  }

  /** Returns how many units were passed over. */
  long passedOver() {
    return passedOver.getOrDefault(Loss.UNIT, 0L);
  }

  /** Refuses what does not go together. */
  void check() {
    boolean standard = Destination.isStandard(output);
    if (split < 0) {
      throw usage("--split is " + split + ", expected 1 or more");
    }
    if (standard && split > 0) {
      throw usage("--split writes several files, so it needs -o OUT");
    }
    if (standard && format().files() > 1) {
      throw usage(format() + " writes two files, so it needs -o OUT");
    }
  }

  /** Refuses another file of a command that is the output. */
  void checkApart(String option, @Nullable Path other) {
    if (other != null && isSame(output == null ? Path.of(Destination.STANDARD) : output, other)) {
      throw usage(option + " is " + other + ", expected another file than that of --output");
    }
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /**
   * Writes a memory, whole or not at all, and says what was done.
   *
   * @param inputs files that must not be overwritten
   */
  void write(MemoryHeader header, TagPair tags, List<Path> inputs, Terminal terminal, Work work)
      throws IOException {
    try (Progress progress = new Progress(terminal, 1);
        Destination destination = Destination.of(output, inputs, terminal)) {
      MemoryWriter writer =
          split == 0
              ? writer(destination, 0, header, tags)
              : new PartedWriter(split, part -> writer(destination, part, header, tags));
      String report;
      try (writer) {
        report = work.write(writer);
      }
      destination.commit();
      progress.step();
      terminal.say(report + lost(writer));
    }
  }

  private MemoryWriter writer(Destination destination, int part, MemoryHeader header, TagPair tags)
      throws IOException {
    MemoryFormat chosen = format();
    List<OutputStream> streams =
        chosen.files() == 1
            ? List.of(destination.openPart(part, ""))
            : List.of(
                destination.openPart(part, MemoryFile.suffix(tags.source())),
                destination.openPart(part, MemoryFile.suffix(tags.target())));
    return chosen.writer(streams, header, tags);
  }

  /** Returns what the format could not hold: "; tsv cannot hold 1 unit, 3 codes". */
  private String lost(MemoryWriter writer) {
    Map<Loss, Long> losses = new EnumMap<>(Loss.class);
    losses.putAll(passedOver);
    writer.losses().forEach((kind, number) -> losses.merge(kind, number, Long::sum));
    List<String> parts =
        losses.entrySet().stream()
            .map(entry -> Tally.count(entry.getValue(), entry.getKey().toString()))
            .toList();
    return parts.isEmpty() ? "" : "; " + format() + " cannot hold " + String.join(", ", parts);
  }
}
