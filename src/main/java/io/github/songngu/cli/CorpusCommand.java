package io.github.songngu.cli;

import io.github.songngu.corpus.CorpusFormat;
import io.github.songngu.corpus.CorpusJob;
import io.github.songngu.corpus.CorpusSummary;
import io.github.songngu.filter.Criterion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Documents without number to one corpus. */
@Command(
    name = "corpus",
    description = "Makes a training corpus of many documents: aligned, filtered, deduplicated.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "An input is a folder, looked through with all folders in it (NAME.en[.EXT]",
      "beside NAME.vi[.EXT], other documents as paired articles), a list of pairs",
      "(TSV with the columns source and target, as 'songngu pair' writes it), or",
      "documents in JSONL: {\"id\":…,\"en\":…,\"vi\":…,\"licence\":…,\"url\":…}. Paths in",
      "a list are looked for from the current folder, then from the list's. Links",
      "to folders inside a folder are not followed.",
      "",
      "OUT receives train.* (and dev.*, test.*) and manifest.json, all at the end.",
      "A run that was stopped goes on with the same command and --resume.",
      "Exit status 1 says that some documents could not be used.",
      "",
      "Examples:",
      "  songngu corpus articles -o corpus",
      "  songngu corpus pairs.tsv --base crawl -o corpus",
      "  songngu corpus crawl.jsonl.gz -o corpus --formats moses,jsonl \\",
      "    --min-score 0.7 --without terminal --exclude test.en --report thrown.tsv",
      "  songngu corpus articles -o corpus --dev 0.01 --test 0.01 --shuffle --seed 7"
    })
final class CorpusCommand implements Callable<Integer> {

  private final Terminal terminal;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Folders, lists of pairs, or JSONL files; each may end in .gz but folders.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--base",
      paramLabel = "DIR",
      description = "Where the documents of lists of pairs are (default: here, else beside them).")
  private @Nullable Path base;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "Folder for all output.")
  private Path output = Path.of("");

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description = "Some of ${COMPLETION-CANDIDATES}, parted by commas (default: moses).")
  private List<CorpusFormat> formats = List.of(CorpusFormat.MOSES);

  @Option(names = "--gzip", description = "Compress all files but the manifest: train.en.gz.")
  private boolean compressed;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was thrown away and why.")
  private @Nullable Path report;

  @Option(names = "--dev", paramLabel = "SHARE", description = "Share of documents for dev.*.")
  private double dev;

  @Option(names = "--test", paramLabel = "SHARE", description = "Share of documents for test.*.")
  private double test;

  @Option(names = "--shuffle", description = "Write pairs in a random order.")
  private boolean shuffled;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What split and random order depend on (default: 0).")
  private long seed;

  @Option(names = "--resume", description = "Go on with an unfinished run in OUT.")
  private boolean resumed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents aligned at a time, after ten seconds (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Mixin
  private final FilterOptions filters = new FilterOptions(EnumSet.allOf(Criterion.class), Set.of());

  CorpusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.contains(Path.of(Destination.STANDARD))) {
      throw usage("inputs are read twice, so they must be files or folders");
    }
    if (Destination.isStandard(output)) {
      throw usage("--output is " + output + ", expected a folder");
    }
    if (report != null && Destination.isStandard(report)) {
      throw usage("--report is " + report + ", expected a file");
    }
    CorpusJob job = job();
    CorpusSummary summary;
    Interruption interruption = terminal.begin(new Interruption());
    try (CorpusStatus status = new CorpusStatus(terminal)) {
      summary = job.with(status).run();
    } finally {
      interruption.over = true;
      terminal.end(interruption);
    }
    say(summary);
    if (summary.documents() == 0) {
      throw new Refusal(inputs.get(0) + ": found no document that can be used, expected some");
    }
    return summary.broken() == 0 ? 0 : 1;
  }

  /** Says, when the program is stopped in the middle, that nothing is lost. */
  private final class Interruption implements Closeable {

    private volatile boolean over;

    @Override
    public void close() {
      if (!over) {
        terminal.say("stopped; the same command with --resume goes on with it");
      }
    }
  }

  private CorpusJob job() {
    try {
      CorpusJob.Builder builder =
          CorpusJob.builder()
              .output(output)
              .formats(EnumSet.copyOf(formats))
              .compressed(compressed)
              .filters(filters.filters())
              .split(dev, test)
              .seed(seed)
              .shuffled(shuffled)
              .resumed(resumed)
              .threads(threads);
      inputs.forEach(builder::input);
      lexicon.files().forEach(builder::lexicon);
      filters.excluded().forEach(builder::exclude);
      if (base != null) {
        builder.base(base);
      }
      return report == null ? builder.build() : builder.report(report).build();
    } catch (IllegalArgumentException e) {
      throw usage(Objects.requireNonNullElse(e.getMessage(), e.toString()));
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private void say(CorpusSummary summary) {
    terminal.say(
        Tally.count(summary.documents(), "document")
            + " aligned, "
            + summary.broken()
            + " could not be used; "
            + summary.kept()
            + " of "
            + Tally.count(summary.pairs(), "pair")
            + " kept");
    summary.rejected().forEach((code, count) -> terminal.say("  " + code + ": " + count));
  }
}
