package io.github.songngu.cli;

import io.github.songngu.BitextPipeline;
import io.github.songngu.Outcome;
import io.github.songngu.read.Layout;
import io.github.songngu.read.TextDecoder;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The main job: one paired article, two documents, or a folder of both. */
@Command(
    name = "align",
    description = "Aligns a paired article, two documents, or a folder of them.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Of a folder are aligned each NAME.en[.EXT] with its NAME.vi[.EXT], and all",
      "other .txt, .text and .tsv files as paired articles; any may end in .gz.",
      "",
      "Examples:",
      "  songngu align article.txt -o article.tmx",
      "  songngu align page.en.txt page.vi.txt --min-score 0.5",
      "  songngu align folder -f jsonl -o out"
    })
final class AlignCommand implements Callable<Integer> {

  /** What messages and output call it. */
  private static final String STANDARD_INPUT = "standard-input";

  private final Terminal terminal;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      description = {
        "A paired article, two documents in either order, or a folder; - or none is standard"
            + " input."
      })
  private List<String> inputs = List.of(Destination.STANDARD);

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "File, or folder if the input is one (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: by the ending of OUT, else tsv).")
  private @Nullable OutputFormat format;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description = "How a paired article is arranged: ${COMPLETION-CANDIDATES} (default: found).")
  private @Nullable Layout layout;

  @Option(
      names = "--segmented",
      description = "Inputs have a sentence a line and an empty line between paragraphs.")
  private boolean segmented;

  @Option(
      names = "--source-language",
      paramLabel = "TAG",
      completionCandidates = OptionValues.LanguageTags.class,
      description = "The source side, en or vi (default: en); of two inputs, that of the first.")
  private @Nullable Language sourceLanguage;

  @Option(
      names = "--target-language",
      paramLabel = "TAG",
      completionCandidates = OptionValues.LanguageTags.class,
      description = "The target side, en or vi (default: vi); of two inputs, that of the second.")
  private @Nullable Language targetLanguage;

  @Option(names = "--unaligned", description = "Write text without counterpart too (tsv, jsonl).")
  private boolean unaligned;

  @Option(
      names = "--min-score",
      paramLabel = "S",
      description = "Leave out pairs whose score is below S, 0 to 1.")
  private double minScore;

  @Option(names = "--no-header", description = "Write no line of column names (tsv).")
  private boolean noHeader;

  @Option(
      names = "--tags",
      paramLabel = "SOURCE,TARGET",
      description = "Language tags of TMX and XLIFF, for example en-US,vi-VN (default: en,vi).")
  private @Nullable String tags;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents of a folder aligned at a time (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  AlignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    checkInputs();
    OutputFormat chosen = chooseFormat();
    BitextOutput out = new BitextOutput(chosen, settings(chosen), terminal);
    if (inputs.size() == 1 && Files.isDirectory(Path.of(inputs.get(0)))) {
      return alignFolder(Path.of(inputs.get(0)), out);
    }
    if (segmented && inputs.size() == 1) {
      throw usage("--segmented takes two documents or a folder");
    }
    if (chosen == OutputFormat.MOSES && Destination.isStandard(output)) {
      throw usage("moses writes two files, so it needs -o OUT");
    }
    try (Progress progress = new Progress(terminal, 1)) {
      String report = out.write(align(), output, files());
      progress.step();
      terminal.say(report);
    }
    return 0;
  }

  private void checkInputs() {
    if (inputs.size() > 2) {
      throw usage("found " + inputs.size() + " inputs, expected one or two");
    }
    if (inputs.equals(List.of(Destination.STANDARD, Destination.STANDARD))) {
      throw usage("standard input can be only one of two inputs");
    }
    if (layout != null && (segmented || inputs.size() == 2)) {
      throw usage("--layout goes with a paired article in one file");
    }
    if (source() == target()) {
      throw usage("source and target language are both " + source().tag());
    }
    if (threads < 1) {
      throw usage("--threads is " + threads + ", expected 1 or more");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private Language source() {
    if (sourceLanguage != null) {
      return sourceLanguage;
    }
    return targetLanguage != null ? targetLanguage.other() : Language.ENGLISH;
  }

  private Language target() {
    return targetLanguage != null ? targetLanguage : source().other();
  }

  private OutputFormat chooseFormat() {
    if (format != null) {
      return format;
    }
    return output == null ? OutputFormat.TSV : OutputFormat.of(output);
  }

  private OutputFormat.Settings settings(OutputFormat chosen) {
    if (!(minScore >= 0 && minScore <= 1)) {
      throw usage("--min-score is " + minScore + ", expected 0 to 1");
    }
    if (unaligned && !chosen.hasUnaligned()) {
      throw usage("--unaligned goes with tsv and jsonl, not with " + chosen);
    }
    if (noHeader && chosen != OutputFormat.TSV) {
      throw usage("--no-header goes with tsv, not with " + chosen);
    }
    if (tags != null && !chosen.hasTags()) {
      throw usage("--tags goes with tmx and xliff, not with " + chosen);
    }
    try {
      return new OutputFormat.Settings(
          !noHeader, unaligned, minScore, tags == null ? List.of() : OptionValues.tags(tags));
    } catch (IllegalArgumentException e) {
      throw usage("--tags: " + e.getMessage());
    }
  }

  private BitextPipeline pipeline() {
    BitextPipeline.Builder builder = BitextPipeline.builder().source(source());
    if (layout != null) {
      builder.layout(layout);
    }
    if (inputs.size() == 2 && (sourceLanguage != null || targetLanguage != null)) {
      builder.first(source());
    }
    return builder.build();
  }

  private Outcome align() throws IOException {
    BitextPipeline pipeline = pipeline();
    String first = inputs.get(0);
    if (inputs.size() == 1) {
      return first.equals(Destination.STANDARD)
          ? pipeline.align(STANDARD_INPUT, text(first))
          : pipeline.align(Path.of(first));
    }
    String second = inputs.get(1);
    if (inputs.contains(Destination.STANDARD)) {
      String id = String.valueOf(files().get(0).getFileName());
      return segmented
          ? pipeline.alignSegmented(id, text(first), text(second))
          : pipeline.align(id, text(first), text(second));
    }
    return segmented
        ? pipeline.alignSegmented(Path.of(first), Path.of(second))
        : pipeline.align(Path.of(first), Path.of(second));
  }

  private String text(String input) throws IOException {
    return input.equals(Destination.STANDARD)
        ? TextDecoder.ofDefaults().decode(STANDARD_INPUT, terminal.in())
        : TextDecoder.ofDefaults().decode(Path.of(input));
  }

  private List<Path> files() {
    return inputs.stream()
        .filter(name -> !name.equals(Destination.STANDARD))
        .map(Path::of)
        .toList();
  }

  private int alignFolder(Path folder, BitextOutput out) throws IOException {
    List<Folder.Document> documents = new Folder(folder).documents(segmented);
    if (output == null || Destination.isStandard(output)) {
      throw usage("a folder as input needs a folder for output: -o OUT");
    }
    Files.createDirectories(output);
    FolderJob job = new FolderJob(pipeline(), segmented, out, output, terminal);
    return job.run(documents, threads);
  }
}
