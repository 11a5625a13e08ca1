package io.github.songngu.cli;

import io.github.songngu.memory.MemoryHeader;
import io.github.songngu.memory.MemoryMerger;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.MemorySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one memory of several. */
@Command(
    name = "merge",
    description = "Makes one memory of several: of units with the same source text, one is kept.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Inputs are read twice. A unit whose tuid another one kept has before it gets a new one,",
      "and so does one without, if an input comes into TMX from another format.",
      "",
      "Example: songngu tmx merge ours.tmx theirs.tmx --keep newest -o all.tmx"
    })
final class TmxMergeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Memories, in files.")
  private List<String> inputs = List.of();

  @Option(
      names = "--keep",
      paramLabel = "WHICH",
      description = "${COMPLETION-CANDIDATES}: which is kept (default: first).")
  private MemoryMerger.Keep keep = MemoryMerger.Keep.FIRST;

  @Option(
      names = "--several",
      description = "Keep different translations of one source text, each once.")
  private boolean several;

  @Mixin private final MemoryInput input = new MemoryInput();
  @Mixin private final MemoryOutput output = new MemoryOutput();

  TmxMergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.contains(Destination.STANDARD)) {
      throw output.usage("inputs are read twice, so they must be files");
    }
    output.check();
    List<MemoryFile> files = inputs.stream().map(place -> input.file(place, terminal)).toList();
    List<Path> paths = files.stream().flatMap(file -> file.paths().stream()).toList();
    List<MemorySource> sources = new ArrayList<>();
    Set<MemoryFile> told = new HashSet<>();
    for (MemoryFile file : files) {
      sources.add(
          () ->
              told.add(file)
                  ? output.held(file, input.open(file, terminal))
                  : output.heldSilently(file, input.openSilently(file)));
    }
    MemoryHeader header = MemoryMerger.header(headers(files));
    output.write(
        header,
        input.languages(header),
        paths,
        terminal,
        out -> report(merger(files).merge(sources, out)));
    return 0;
  }

  private MemoryMerger merger(List<MemoryFile> files) {
    MemoryMerger merger = new MemoryMerger(keep, several);
    return files.stream().anyMatch(output::isNewToTmx) ? merger.naming() : merger;
  }

  private List<MemoryHeader> headers(List<MemoryFile> files) throws IOException {
    List<MemoryHeader> headers = new ArrayList<>();
    for (MemoryFile file : files) {
      try (MemoryReader reader = input.openSilently(file)) {
        headers.add(reader.header());
      }
    }
    return headers;
  }

  private String report(MemoryMerger.Summary summary) {
    String renamed =
        summary.renamed() == 0 ? "" : ", " + summary.renamed() + " of them under a new tuid";
    long read = summary.read() + output.passedOver();
    return Tally.count(read, "unit") + " read, " + summary.written() + " kept" + renamed;
  }
}
