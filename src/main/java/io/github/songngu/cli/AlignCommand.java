package io.github.songngu.cli;

import io.github.songngu.BitextPipeline;
import io.github.songngu.Outcome;
import io.github.songngu.align.Bitext;
import io.github.songngu.cli.Terminal.Refusal;
import io.github.songngu.export.BitextWriter;
import io.github.songngu.export.OutputFiles;
import io.github.songngu.read.Layout;
import io.github.songngu.read.TextDecoder;
import io.github.songngu.text.Language;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  songngu align article.txt -o article.tmx",
      "  songngu align page.en.txt page.vi.txt --min-score 0.5",
      "  songngu align folder -f jsonl -o out"
    })
final class AlignCommand implements Callable<Integer> {

  private static final String STANDARD = "-";

  private final Terminal terminal;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "0..2",
      paramLabel = "INPUT",
      description = {
        "A paired article, two documents in either order, or a folder;",
        "- or none is standard input."
      })
  private List<String> inputs = List.of(STANDARD);

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "File, or folder if the input is one (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "tsv, jsonl, tmx, moses or beads (default: by the ending of OUT, else tsv).")
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
      description = "The source side, en or vi (default: en); of two inputs, that of the first.")
  private @Nullable String sourceLanguage;

  @Option(
      names = "--target-language",
      paramLabel = "TAG",
      description = "The target side, en or vi (default: vi); of two inputs, that of the second.")
  private @Nullable String targetLanguage;

  @Option(names = "--unaligned", description = "Write text without counterpart too (tsv, jsonl).")
  private boolean unaligned;

  @Option(
      names = "--min-score",
      paramLabel = "S",
      defaultValue = "0",
      description = "Leave out pairs whose score is below S, 0 to 1.")
  private double minScore;

  @Option(names = "--no-header", description = "Write no line of column names (tsv).")
  private boolean noHeader;

  @Option(
      names = "--tags",
      paramLabel = "SRC,TRG",
      split = ",",
      description = "Language tags of TMX, for example en-US,vi-VN (default: en,vi).")
  private String @Nullable [] tags;

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
    check();
    if (inputs.size() == 1 && Files.isDirectory(Path.of(inputs.get(0)))) {
      return alignFolder(Path.of(inputs.get(0)));
    }
    if (segmented && inputs.size() == 1) {
      throw usage("--segmented takes two documents or a folder");
    }
    Outcome outcome = align();
    if (outcome instanceof Outcome.Rejected rejected) {
      throw new Refusal(rejected.reason());
    }
    if (outcome instanceof Outcome.Aligned aligned) {
      long illegal = write(aligned.bitext());
      tell(Reports.of(aligned));
      if (illegal > 0) {
        tell(Reports.illegal(illegal));
      }
    }
    return 0;
  }

  private void check() {
    if (inputs.size() > 2) {
      throw usage("found " + inputs.size() + " inputs, expected one or two");
    }
    if (!(minScore >= 0 && minScore <= 1)) {
      throw usage("--min-score is " + minScore + ", expected 0 to 1");
    }
    if (threads < 1) {
      throw usage("--threads is " + threads + ", expected 1 or more");
    }
    if (unaligned && !format().hasUnaligned()) {
      throw usage("--unaligned goes with tsv and jsonl, not with " + format().ending());
    }
    if (noHeader && format() != OutputFormat.TSV) {
      throw usage("--no-header goes with tsv, not with " + format().ending());
    }
    if (tags != null && (format() != OutputFormat.TMX || tags.length != 2)) {
      throw usage("--tags takes two language tags, and goes with tmx");
    }
    if (layout != null && (segmented || inputs.size() == 2)) {
      throw usage("--layout goes with a paired article in one file");
    }
    if (format() == OutputFormat.MOSES && output == null) {
      throw usage("moses writes two files, so it needs -o OUT");
    }
    language(sourceLanguage);
    language(targetLanguage);
    if (source() == target()) {
      throw usage("source and target language are both " + source().tag());
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private @Nullable Language language(@Nullable String tag) {
    try {
      return tag == null ? null : Language.ofTag(tag);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private Language source() {
    Language given = language(sourceLanguage);
    Language other = language(targetLanguage);
    return given != null ? given : other != null ? other.other() : Language.ENGLISH;
  }

  private Language target() {
    Language given = language(targetLanguage);
    return given != null ? given : source().other();
  }

  private OutputFormat format() {
    return format != null ? format : output != null ? OutputFormat.of(output) : OutputFormat.TSV;
  }

  private OutputFormat.Settings settings() {
    String[] names = tags != null ? tags : new String[] {source().tag(), target().tag()};
    return new OutputFormat.Settings(!noHeader, unaligned, minScore, names);
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
      return first.equals(STANDARD)
          ? pipeline.align("standard-input", standardInput())
          : pipeline.align(Path.of(first));
    }
    String second = inputs.get(1);
    if (first.equals(STANDARD) || second.equals(STANDARD)) {
      String id = first.equals(STANDARD) ? second : first;
      return segmented
          ? pipeline.alignSegmented(id, text(first), text(second))
          : pipeline.align(id, text(first), text(second));
    }
    return segmented
        ? pipeline.alignSegmented(Path.of(first), Path.of(second))
        : pipeline.align(Path.of(first), Path.of(second));
  }

  private String text(String input) throws IOException {
    return input.equals(STANDARD)
        ? standardInput()
        : TextDecoder.ofDefaults().decode(Path.of(input));
  }

  private String standardInput() throws IOException {
    return TextDecoder.ofDefaults().decode("standard input", terminal.in());
  }

  private long write(Bitext bitext) throws IOException {
    if (output == null || output.toString().equals(STANDARD)) {
      BitextWriter writer = format().writer(new Unclosed(terminal.out()), settings());
      try (writer) {
        writer.write(bitext);
      }
      return writer.illegalCharacters();
    }
    return write(bitext, output);
  }

  private long write(Bitext bitext, Path place) throws IOException {
    try (OutputFiles files = new OutputFiles()) {
      BitextWriter writer = format().writer(files, place, settings());
      try (writer) {
        writer.write(bitext);
      }
      files.commit();
      return writer.illegalCharacters();
    }
  }

  private int alignFolder(Path folder) throws IOException {
    Path out = output;
    if (out == null) {
      throw usage("a folder as input needs a folder for output: -o OUT");
    }
    Files.createDirectories(out);
    BitextPipeline pipeline = pipeline();
    FolderJob job = new FolderJob(folder, segmented, threads, this::tell, terminal);
    return job.run(
        pipeline, (name, bitext) -> write(bitext, out.resolve(fileName(name))), common.quiet);
  }

  private String fileName(String name) {
    return format() == OutputFormat.MOSES ? name : name + "." + format().ending();
  }

  private void tell(String line) {
    if (!common.quiet) {
      terminal.err().println(line);
    }
  }

  /** A stream that outlives the writer that closes it. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
