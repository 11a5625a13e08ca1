package io.github.songngu.cli;

import io.github.songngu.BitextPipeline;
import io.github.songngu.Outcome;
import io.github.songngu.align.Aligner;
import io.github.songngu.align.AnchorException;
import io.github.songngu.read.Document;
import io.github.songngu.read.Layout;
import io.github.songngu.read.ParallelDocuments;
import io.github.songngu.read.Source;
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
import picocli.CommandLine.Mixin;
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
      "Read are text, tables, subtitles, Markdown, Office and other documents, told",
      "by their content. Of a folder are aligned each NAME.en[.EXT] with its",
      "NAME.vi[.EXT], and all other documents as paired articles; any may end in .gz.",
      "",
      "Examples:",
      "  songngu align article.txt -o article.tmx",
      "  songngu align page.en.txt page.vi.txt --min-score 0.5",
      "  songngu align folder -f jsonl -o out",
      "  songngu align --pairs pairs.tsv --base crawl -o out"
    })
final class AlignCommand implements Callable<Integer> {

  /** What messages and output call it. */
  private static final String STANDARD_INPUT = "standard-input";

  /** What {@link Document.Property} and subtitles have. */
  private static final List<String> PROPERTIES =
      List.of("title", "url", "date", "author", "publisher", "language", "translation", "time");

  private final Terminal terminal;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      description =
          "A paired article, two documents in either order, or a folder; - or none is standard"
              + " input.")
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

  @CommandLine.Mixin private final PairList pairs = new PairList();

  @CommandLine.Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(names = "--unaligned", description = "Write text without counterpart too (tsv, jsonl).")
  private boolean unaligned;

  @Option(
      names = "--min-score",
      paramLabel = "S",
      description = "Leave out pairs whose score is below S, 0 to 1.")
  private double minScore;

  @Option(
      names = "--shapes",
      paramLabel = "LIST",
      description =
          "Sentences that a pair may join, up to 4 a side (default: 1-1,1-2,2-1,2-2,1-3,3-1,1-4,4-1).")
  private @Nullable String shapes;

  @Option(
      names = "--anchors",
      paramLabel = "FILE",
      description =
          "Sentences that begin together, numbers from 0 parted by a tab, a place a line.")
  private @Nullable Path anchors;

  @Option(
      names = "--crossing",
      description = "Look for pairs out of order too, among what has no counterpart in order.")
  private boolean crossing;

  @Option(
      names = "--explain",
      description = "Say on standard error for each bead what spoke for it and against it.")
  private boolean explain;

  @Option(names = "--no-header", description = "Write no line of column names (tsv).")
  private boolean noHeader;

  @Option(
      names = "--tags",
      paramLabel = "SOURCE,TARGET",
      description = "Language tags of TMX and XLIFF, for example en-US,vi-VN (default: en,vi).")
  private @Nullable String tags;

  @Option(
      names = "--properties",
      paramLabel = "NAMES",
      split = ",",
      description =
          "Columns for what documents say about themselves (tsv): title, url, date, author,"
              + " publisher, language, translation, time; parted by commas.")
  private List<String> properties = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents of a folder aligned at a time (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  AlignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    checkInputs();
    Preload.begin(!segmented);
    OutputFormat chosen = chooseFormat();
    BitextOutput out = new BitextOutput(chosen, settings(chosen), terminal);
    if (pairs.isGiven()) {
      return alignAll(pairs.documents(), "--pairs", out);
    }
    if (inputs.size() == 1 && Files.isDirectory(Path.of(inputs.get(0)))) {
      List<Folder.Document> documents = new Folder(Path.of(inputs.get(0))).documents(segmented);
      return alignAll(documents, "a folder", out);
    }
    if (segmented && inputs.size() == 1) {
      throw usage("--segmented takes two documents or a folder");
    }
    if (chosen == OutputFormat.MOSES && Destination.isStandard(output)) {
      throw usage("moses writes two files, so it needs -o OUT");
    }
    try (Progress progress = new Progress(terminal, 1)) {
      BitextPipeline.Builder builder = pipeline();
      Outcome outcome = alignAt(builder);
      String report = out.write(outcome, output, files());
      progress.step();
      terminal.say(report);
      if (explain) {
        Explanations.print(outcome.orThrow(), builder.build(), terminal.err());
      }
    }
    return 0;
  }

  private void checkInputs() {
    if (pairs.isIncomplete()) {
      throw usage("--base goes with --pairs");
    }
    if (pairs.isGiven() && !inputs.equals(List.of(Destination.STANDARD))) {
      throw usage("--pairs names the documents, so there is no INPUT");
    }
    if (inputs.size() > 2) {
      throw usage("found " + inputs.size() + " inputs, expected one or two");
    }
    if (inputs.equals(List.of(Destination.STANDARD, Destination.STANDARD))) {
      throw usage("standard input can be only one of two inputs");
    }
    if (layout != null && (segmented || inputs.size() == 2)) {
      throw usage("--layout goes with a paired article in one file");
    }
    if (segmented && reading.areGiven()) {
      throw usage("--reader, --report and --keep-all go with documents, not with --segmented");
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
    if (!properties.isEmpty() && chosen != OutputFormat.TSV) {
      throw usage("--properties goes with tsv; jsonl and tmx have all");
    }
    if (!PROPERTIES.containsAll(properties)) {
      throw usage("--properties is " + properties + ", expected some of " + PROPERTIES);
    }
    List<String> languages = List.of();
    try {
      languages = tags == null ? languages : OptionValues.tags(tags);
      return new OutputFormat.Settings(!noHeader, unaligned, minScore, languages, properties);
    } catch (IllegalArgumentException e) {
      throw usage("--tags: " + e.getMessage());
    }
  }

  private BitextPipeline.Builder pipeline() throws IOException {
    BitextPipeline.Builder builder = BitextPipeline.builder().source(source());
    if (layout != null) {
      builder.layout(layout);
    }
    if (inputs.size() == 2 && (sourceLanguage != null || targetLanguage != null)) {
      builder.first(source());
    }
    reading.configure(builder);
    builder.aligner(aligner());
    if (lexicon.isGiven()) {
      builder.lexicon(lexicon.read());
    }
    return builder;
  }

  private Aligner aligner() {
    try {
      Aligner aligner = Aligner.ofDefaults().withCrossing(crossing);
      return shapes == null ? aligner : aligner.withShapes(OptionValues.shapes(shapes));
    } catch (IllegalArgumentException e) {
      throw usage("--shapes: " + e.getMessage());
    }
  }

  /** Aligns with the places that were given. */
  private Outcome alignAt(BitextPipeline.Builder builder) throws IOException {
    if (anchors == null) {
      return align(builder.build());
    }
    AnchorFile file = AnchorFile.read(anchors);
    try {
      return align(builder.anchors(file.anchors()).build());
    } catch (AnchorException e) {
      throw file.refused(e);
    }
  }

  private Outcome align(BitextPipeline pipeline) throws IOException {
    String first = inputs.get(0);
    if (inputs.size() == 1) {
      return pipeline.align(reading.report(pipeline.read(source(first)), terminal));
    }
    String second = inputs.get(1);
    boolean files = !inputs.contains(Destination.STANDARD);
    if (segmented && files) {
      return pipeline.alignSegmented(Path.of(first), Path.of(second));
    }
    String id = String.valueOf(files().get(0).getFileName());
    if (segmented) {
      return pipeline.alignSegmented(id, text(first), text(second));
    }
    ParallelDocuments documents =
        reading.report(pipeline.read(source(first), source(second)), terminal);
    return pipeline.align(
        files ? documents : new ParallelDocuments(id, documents.first(), documents.second()));
  }

  private Source source(String input) throws IOException {
    return input.equals(Destination.STANDARD)
        ? Source.of(STANDARD_INPUT, STANDARD_INPUT, terminal.in())
        : Source.of(Path.of(input));
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

  private int alignAll(List<Folder.Document> documents, String what, BitextOutput out)
      throws IOException {
    if (output == null || Destination.isStandard(output)) {
      throw usage(what + " as input needs a folder for output: -o OUT");
    }
    if (explain || anchors != null) {
      throw usage(
          (explain ? "--explain" : "--anchors")
              + " goes with a single article or pair, not with "
              + what);
    }
    Files.createDirectories(output);
    FolderJob job = new FolderJob(pipeline().build(), segmented, reading, out, output, terminal);
    return job.run(documents, threads);
  }
}
