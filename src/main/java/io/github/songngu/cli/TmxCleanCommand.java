package io.github.songngu.cli;

import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.MemoryFilters;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.filter.RecurringSides;
import io.github.songngu.memory.MemoryCleaner;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.UnitFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
      "The filters are those of 'songngu corpus'. A unit without a score passes that",
      "filter, and of units with the same text the first is kept. Boilerplate is looked",
      "for in files, which are read twice, if units name their document (x-document).",
      "Other reasons are broken (with --recover or without), missing-language and",
      "control-character.",
      "The report has a unit a line: line, unit, reason, value, threshold, tuid, source,",
      "target.",
      "",
      "Examples:",
      "  songngu tmx clean news.tmx --min-score 0.7 --report gone.tsv -o clean.tmx",
      "  songngu tmx clean ui.tmx --without identical,terminal -o clean.tmx"
    })
final class TmxCleanCommand implements Callable<Integer> {

  private static final String CONTROL_CHARACTER = "control-character";

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "INPUT",
      description = "A memory; - or none is standard input.")
  private String input = Destination.STANDARD;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what is left out, and why, to a TSV file.")
  private @Nullable Path report;

  @Mixin private final MemoryInput options = new MemoryInput();

  @Mixin private final MemoryOutput output = new MemoryOutput();

  @Mixin
  private final FilterOptions filters =
      new FilterOptions(EnumSet.allOf(Criterion.class), Set.of(CONTROL_CHARACTER));

  TmxCleanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    PairFilters wanted = filters.filtersWithTestSets();
    MemoryFile file = options.file(input, terminal);
    List<Path> read = Stream.concat(file.paths().stream(), filters.excluded().stream()).toList();
    try (RemovalReport removals = RemovalReport.of(report, read, terminal);
        MemoryReader reader = file.open(removals::broken)) {
      TagPair tags = options.languages(reader.header());
      output.checkApart("--report", report, tags);
      MemoryCleaner cleaner =
          new MemoryCleaner(tags.source(), tags.target(), filters(wanted, tags, file));
      output.write(
          reader.header(),
          tags,
          read,
          terminal,
          out -> {
            long kept = cleaner.clean(reader, output.named(file, out), removals.of(tags));
            removals.commit();
            return Tally.count(kept, "unit") + " kept, left out " + removals;
          });
    }
    return 0;
  }

  private List<UnitFilter> filters(PairFilters wanted, TagPair tags, MemoryFile file)
      throws IOException {
    List<UnitFilter> all = new ArrayList<>();
    if (filters.applies(CONTROL_CHARACTER)) {
      all.add(UnitFilter.controlCharacters());
    }
    all.addAll(
        wanted.threshold(Criterion.BOILERPLATE).isPresent() && isReadTwice(file)
            ? MemoryFilters.of(wanted, tags, recurring(wanted, tags, file))
            : MemoryFilters.of(wanted, tags));
    return all;
  }

  /** Standard input and pipes are gone once they are read. */
  private static boolean isReadTwice(MemoryFile file) {
    return !file.paths().isEmpty() && file.paths().stream().allMatch(Files::isRegularFile);
  }

  private static RecurringSides recurring(PairFilters wanted, TagPair tags, MemoryFile file)
      throws IOException {
    double most = wanted.threshold(Criterion.BOILERPLATE).orElseThrow();
    try (MemoryReader before = file.open(told -> {})) {
      return RecurringSides.of(before, tags, most);
    }
  }
}
