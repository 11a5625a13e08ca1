package io.github.songngu.cli;

import io.github.songngu.memory.MemoryCleaner;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.TranslationUnit;
import io.github.songngu.memory.UnitFilter;
import io.github.songngu.text.LineCleaner;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Leaves out of a memory what has no place in it. */
@Command(
    name = "clean",
    description = "Leaves out of a memory what has no place in it, and says why.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Reasons: broken, missing-language, empty, identical, control-character, low-score,",
      "duplicate. The report has a unit a line: line, number, reason, tuid, source, target.",
      "",
      "Example: songngu tmx clean news.tmx --min-score 0.5 --report gone.tsv -o clean.tmx"
    })
final class TmxCleanCommand implements Callable<Integer> {

  private static final Set<String> REASONS =
      Set.of("identical", "control-character", "duplicate", "empty");
  private static final String HEADER = "line\tunit\treason\ttuid\tsource\ttarget\n";

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "INPUT",
      description = "A memory; - or none is standard input.")
  private String input = Destination.STANDARD;

  @Option(
      names = "--min-score",
      paramLabel = "S",
      description = "Leave out units whose score is below S, 0 to 1; those without one stay.")
  private double minScore;

  @Option(
      names = "--allow",
      paramLabel = "REASON",
      split = ",",
      description =
          "Keep units for which this is the reason: identical, control-character,"
              + " duplicate or empty.")
  private Set<String> allowed = Set.of();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what is left out, and why, to a TSV file.")
  private @Nullable Path report;

  @Mixin private final MemoryInput options = new MemoryInput();
  @Mixin private final MemoryOutput output = new MemoryOutput();

  TmxCleanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    List<UnitFilter> filters = filters();
    MemoryFile file = options.file(input, terminal);
    Tally reasons = new Tally("unit");
    try (Progress progress = new Progress(terminal, 1);
        Report removed = new Report(file.paths());
        MemoryReader reader = file.open(error -> removed.broken(error.place(), reasons))) {
      TagPair tags = options.languagesOr(TagPair.of(reader.header()));
      MemoryCleaner cleaner = new MemoryCleaner(tags.source(), tags.target(), filters);
      output.write(
          reader.header(),
          tags,
          file.paths(),
          terminal,
          out -> {
            long kept =
                cleaner.clean(
                    reader,
                    out,
                    (unit, line, number, reason) ->
                        removed.add(unit, line, number, reason, tags, reasons));
            removed.commit();
            progress.step();
            return Tally.count(kept, "unit") + " kept, left out " + reasons;
          });
    }
    return 0;
  }

  private List<UnitFilter> filters() {
    for (String reason : allowed) {
      if (!REASONS.contains(reason)) {
        throw output.usage(
            "--allow is '"
                + reason
                + "', expected identical, control-character, duplicate or empty");
      }
    }
    if (!(minScore >= 0 && minScore <= 1)) {
      throw output.usage("--min-score is " + minScore + ", expected 0 to 1");
    }
    List<UnitFilter> filters = new ArrayList<>();
    add("empty", UnitFilter.empty(), filters);
    add("identical", UnitFilter.identical(), filters);
    add("control-character", UnitFilter.controlCharacters(), filters);
    filters.add(UnitFilter.minScore(minScore));
    add("duplicate", UnitFilter.duplicates(), filters);
    return filters;
  }

  private void add(String reason, UnitFilter filter, List<UnitFilter> filters) {
    if (!allowed.contains(reason)) {
      filters.add(filter);
    }
  }

  /** The file of what is left out, if one is asked for. */
  private final class Report implements Closeable {

    private final LineCleaner cleaner = LineCleaner.forText();
    private final @Nullable Destination destination;
    private final @Nullable Writer out;

    Report(List<Path> inputs) throws IOException {
      destination = report == null ? null : Destination.of(report, inputs, terminal);
      out =
          destination == null
              ? null
              : new BufferedWriter(
                  new OutputStreamWriter(destination.open(), StandardCharsets.UTF_8));
      write(HEADER);
    }

    private void write(String line) throws IOException {
      if (out != null) {
        out.write(line);
      }
    }

    void add(
        TranslationUnit unit, long line, long number, String reason, TagPair tags, Tally reasons)
        throws IOException {
      reasons.add(reason);
      write(
          line
              + "\t"
              + number
              + "\t"
              + reason
              + "\t"
              + cleaner.clean(unit.id().orElse(""))
              + "\t"
              + cleaner.clean(unit.text(tags.source()).orElse(""))
              + "\t"
              + cleaner.clean(unit.text(tags.target()).orElse(""))
              + "\n");
    }

    /** Takes the place of a broken unit: line 3, unit 2. */
    void broken(String place, Tally reasons) {
      reasons.add("broken");
      String[] numbers = place.replaceAll("[^0-9,]", "").split(",", -1);
      try {
        write(numbers[0] + "\t" + (numbers.length > 1 ? numbers[1] : "0") + "\tbroken\t\t\t\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void commit() throws IOException {
      if (out != null && destination != null) {
        out.flush();
        destination.commit();
      }
    }

    @Override
    public void close() throws IOException {
      if (destination != null) {
        destination.close();
      }
    }
  }
}
