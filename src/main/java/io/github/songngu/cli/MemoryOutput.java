package io.github.songngu.cli;

import io.github.songngu.memory.Loss;
import io.github.songngu.memory.MemoryFormat;
import io.github.songngu.memory.MemoryHeader;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.MemoryWriter;
import io.github.songngu.memory.NamingWriter;
import io.github.songngu.memory.PartedWriter;
import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.TranslatedUnits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a command writes a memory: options that several commands have. */
final class MemoryOutput {

  private static final Pattern PART = Pattern.compile("-(\\d{1,9})");

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
  private @Nullable Integer split;

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

  /** Returns a writer that names the units of a memory that comes into TMX. */
  MemoryWriter named(MemoryFile input, MemoryWriter out) {
    return isNewToTmx(input) ? new NamingWriter(out) : out;
  }

  /** Returns how many units were passed over. */
  long passedOver() {
    return passedOver.getOrDefault(Loss.UNIT, 0L);
  }

  /** Refuses what does not go together. */
  void check() {
    boolean standard = Destination.isStandard(output);
    if (split != null && split < 1) {
      throw usage("--split is " + split + ", expected 1 or more");
    }
    if (standard && split != null) {
      throw usage("--split writes several files, so it needs -o OUT");
    }
    if (standard && format().files() > 1) {
      throw usage(format() + " writes two files, so it needs -o OUT");
    }
  }

  /** Refuses another file of a command that is the output, or one of its files. */
  void checkApart(String option, @Nullable Path other, TagPair tags) {
    if (other != null && files(other, tags).anyMatch(file -> isSame(file, other))) {
      throw usage(option + " is " + other + ", expected another file than that of --output");
    }
  }

  /** Returns the files that are written; of parts those whose number is in the other's name. */
  private Stream<Path> files(Path other, TagPair tags) {
    String place = output == null ? Destination.STANDARD : output.toString();
    List<Integer> parts =
        split == null
            ? List.of(0)
            : PART.matcher(other.toString())
                .results()
                .map(number -> Integer.valueOf(number.group(1)))
                .toList();
    return parts.stream()
        .flatMap(part -> suffixes(tags).map(suffix -> Destination.file(place, part, suffix)));
  }

  private Stream<String> suffixes(TagPair tags) {
    return format().files() == 1
        ? Stream.of("")
        : Stream.of(tags.source(), tags.target()).map(MemoryFile::suffix);
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
          split == null
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
    List<OutputStream> streams = new ArrayList<>();
    for (String suffix : suffixes(tags).toList()) {
      streams.add(destination.openPart(part, suffix));
    }
    return format().writer(streams, header, tags);
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
