package io.github.songngu.corpus;

import com.google.common.collect.Iterables;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.filter.TestSet;
import io.github.songngu.lexicon.LexiconFile;
import io.github.songngu.lexicon.Translation;
import io.github.songngu.read.InputException;
import io.github.songngu.read.TextDecoder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a corpus of documents: aligns them, throws away what the filters reject, what many
 * documents repeat and what is there already, and writes the rest in the formats of trainers.
 *
 * <pre>{@code
 * CorpusSummary summary =
 *     CorpusJob.builder()
 *         .input(Path.of("articles"))
 *         .output(Path.of("corpus"))
 *         .formats(Set.of(CorpusFormat.MOSES, CorpusFormat.JSONL))
 *         .build()
 *         .run();
 * }</pre>
 *
 * <p>An input is a tree of folders ({@code NAME.en[.EXT]} beside {@code NAME.vi[.EXT]}, other
 * documents as paired articles), a list of paths (TSV with the columns {@code source} and {@code
 * target}) or documents in JSONL ({@code {"id":…,"en":…,"vi":…}}, other members passed through).
 * The output folder receives {@code train.*}, {@code dev.*} and {@code test.*} where they are asked
 * for, and {@code manifest.json}: all of them together at the end, or none if no document could be
 * used. Files that an earlier run left there, and that this one does not write, are removed then.
 *
 * <p>Memory does not grow with the number of documents; disk space is taken for about twice the
 * pairs. What a run has aligned is kept in the output folder until it is done: one that was
 * interrupted at any moment, resumed, gives the same bytes as one that was not, whatever the number
 * of threads.
 *
 * <p>Immutable; a job may be run several times, one run at a time in one output folder.
 */
public final class CorpusJob {

  private static final String REPORT = "report.tsv";

  private final Builder options;

  private CorpusJob(Builder options) {
    this.options = options;
  }

  /** Returns a builder that begins with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the same job, which tells how far it is. */
  public CorpusJob with(CorpusProgress listener) {
    return new CorpusJob(new Builder(options).progress(listener));
  }

  /**
   * Runs the job.
   *
   * @return what became of documents and pairs
   * @throws IOException if an input cannot be read or the output not be written; what is aligned by
   *     then stays for a run that resumes
   * @throws InputException if an input is not what it should be, if there is no document, if output
   *     or report are an input, or if the output folder holds an unfinished run that is not to be
   *     resumed, or cannot be
   */
  public CorpusSummary run() throws IOException {
    List<CorpusInput> inputs = new ArrayList<>();
    long documents = 0;
    for (Path path : options.inputs) {
      CorpusInput input =
          CorpusInput.of(path, options.inputs.size() == 1, options.output(), options.base);
      inputs.add(input);
      documents += input.count();
    }
    if (documents == 0) {
      throw new InputException(
          options.inputs.get(0).toString(),
          "",
          "no document",
          "NAME.en with NAME.vi, paired articles, a list of pairs, or JSONL");
    }
    Settings settings = settings();
    Files.createDirectories(options.output());
    checkPlaces();
    DocumentAligner aligner = new DocumentAligner(filters(), words());
    try (Workspace space = Workspace.open(options.output(), settings, options.resumed)) {
      Chunks chunks = new Chunks(space.folder(), options.threads);
      long count =
          new Alignment(aligner, chunks, options.chunk, options.warmUp, options.progress)
              .run(inputs, documents, options.threads);
      CorpusSummary summary = assemble(settings, chunks, count, space);
      space.remove();
      return summary;
    }
  }

  /** Says before all the work, and not behind it, that output cannot be where it should. */
  private void checkPlaces() throws IOException {
    for (Path input : options.inputs) {
      if (Files.isSameFile(input, options.output())) {
        throw new InputException(
            input.toString(), "", "the folder of the output", "another one, so that none is read");
      }
    }
    for (Path read : read()) {
      if (isInOutput(read) && options.split.parts().stream().anyMatch(part -> part.names(read))) {
        throw new InputException(
            read.toString(), "", "a file that the corpus would replace", "one in another folder");
      }
    }
    if (options.report != null) {
      checkReport(options.report);
    }
  }

  private void checkReport(Path report) throws IOException {
    Path folder = report.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new FileSystemException(report.toString(), null, "its folder does not exist");
    }
    if (Files.isDirectory(report)) {
      throw new FileSystemException(report.toString(), null, "is a folder, expected a file");
    }
    if (isInOutput(report) && isOfCorpus(report)) {
      throw new InputException(
          report.toString(), "", "the name of a file of the corpus", "another for the report");
    }
    for (Path read : read()) {
      if (Files.exists(report) && Files.isSameFile(read, report)) {
        throw new InputException(
            report.toString(), "", "an input", "another file for what is thrown away");
      }
    }
    boolean lookedThrough =
        isLookedThrough(folder) || (Files.isRegularFile(report) && isLookedThrough(report));
    if (lookedThrough) {
      throw new InputException(
          report.toString(),
          "",
          "a place in a folder of documents",
          "one outside, as the report is none");
    }
  }

  /** Returns whether what is in a place is looked for documents, by the next run if not by this. */
  private boolean isLookedThrough(Path place) throws IOException {
    Path real = place.toRealPath();
    Path output = options.output().toRealPath();
    for (Path input : options.inputs) {
      Path root = input.toRealPath();
      boolean passedOver = output.startsWith(root) && real.startsWith(output);
      if (Files.isDirectory(root) && real.startsWith(root) && !passedOver) {
        return true;
      }
    }
    return false;
  }

  /** Returns all files and folders that the run reads. */
  private Iterable<Path> read() {
    return Iterables.concat(options.inputs, options.excluded, options.lexicons);
  }

  private static boolean isOfCorpus(Path file) {
    return file.endsWith(Assembly.MANIFEST)
        || Stream.of(Part.values()).anyMatch(part -> part.names(file));
  }

  private boolean isInOutput(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && Files.isSameFile(folder, options.output());
  }

  private Settings settings() {
    return new Settings(
        options.inputs,
        options.excluded,
        options.lexicons,
        options.formats,
        options.filters,
        options.split,
        options.compressed,
        options.shuffled);
  }

  private List<Translation> words() throws IOException {
    List<Translation> words = new ArrayList<>();
    for (Path file : options.lexicons) {
      words.addAll(LexiconFile.read(file));
    }
    return words;
  }

  private PairFilters filters() throws IOException {
    if (options.excluded.isEmpty()) {
      return options.filters;
    }
    List<String> texts = new ArrayList<>();
    for (Path file : options.excluded) {
      texts.add(TextDecoder.ofDefaults().decode(file));
    }
    return options.filters.excluding(TestSet.of(texts.stream().flatMap(String::lines)));
  }

  private CorpusSummary assemble(Settings settings, Chunks chunks, long count, Workspace space)
      throws IOException {
    Path folder = space.folder();
    CorpusSummary summary;
    List<String> names;
    try (Repetition repetition = new Repetition(chunks, count, folder, options.memory);
        Shuffle shuffle =
            options.shuffled ? new Shuffle(folder, settings.split(), options.memory) : null;
        Report report = options.report == null ? null : new Report(space.create(REPORT))) {
      Assembly assembly =
          new Assembly(
              settings, repetition.find(settings.filters()), report, shuffle, options.progress);
      summary = assembly.write(chunks, count, space);
      names = assembly.names();
    }
    if (options.report != null) {
      space.copy(REPORT, options.report);
    }
    if (summary.documents() > 0) {
      publish(names, space);
    }
    return summary;
  }

  /** Puts files in their places; those of an earlier run that are not among them go. */
  private void publish(List<String> names, Workspace space) throws IOException {
    Path output = options.output();
    Set<Path> kept = new HashSet<>();
    names.forEach(name -> kept.add(Path.of(name)));
    for (Path read : read()) {
      kept.add(Objects.requireNonNull(read.getFileName()));
    }
    // The manifest comes last: where it is, all is, and nothing else.
    Path earlier = space.setAside(output.resolve(Assembly.MANIFEST));
    for (String name : names) {
      if (name.equals(Assembly.MANIFEST)) {
        Leftovers.of(earlier).remove(output, kept);
      }
      space.publish(name, output.resolve(name));
    }
  }

  /** Options of a {@link CorpusJob}. */
  public static final class Builder {

    private static final long MEGABYTE = 1 << 20;

    private final List<Path> inputs = new ArrayList<>();
    private final List<Path> excluded = new ArrayList<>();
    private final List<Path> lexicons = new ArrayList<>();
    private @Nullable Path base;
    private @Nullable Path output;
    private @Nullable Path report;
    private Set<CorpusFormat> formats = EnumSet.of(CorpusFormat.MOSES);
    private PairFilters filters = PairFilters.ofDefaults();
    private Split split = new Split(0, 0, 0);
    private boolean compressed;
    private boolean shuffled;
    private boolean resumed;
    private int threads = Runtime.getRuntime().availableProcessors();
    private int chunk = Alignment.CHUNK;
    private Duration warmUp = Alignment.WARM_UP;
    private long memory = 8 * MEGABYTE;
    private CorpusProgress progress = (documents, all, pairs) -> {};

    private Builder() {}

    private Builder(Builder other) {
      inputs.addAll(other.inputs);
      excluded.addAll(other.excluded);
      lexicons.addAll(other.lexicons);
      base = other.base;
      output = other.output;
      report = other.report;
      formats = other.formats;
      filters = other.filters;
      split = other.split;
      compressed = other.compressed;
      shuffled = other.shuffled;
      resumed = other.resumed;
      threads = other.threads;
      chunk = other.chunk;
      warmUp = other.warmUp;
      memory = other.memory;
      progress = other.progress;
    }

    private Path output() {
      return Objects.requireNonNull(output);
    }

    /** Adds a folder, a list of pairs or documents in JSONL; at least one is needed. */
    public Builder input(Path path) {
      inputs.add(path);
      return this;
    }

    /**
     * Sets the folder that the paths in lists of pairs are relative to; default: the current one,
     * else that of the list.
     */
    public Builder base(Path folder) {
      base = folder;
      return this;
    }

    /** Sets the folder for all output; needed. */
    public Builder output(Path folder) {
      output = folder;
      return this;
    }

    /** Sets the formats, at least one; default {@link CorpusFormat#MOSES}. */
    public Builder formats(Set<CorpusFormat> wanted) {
      formats = EnumSet.copyOf(wanted);
      return this;
    }

    /** Sets whether all files but the manifest are compressed, {@code train.en.gz}; default not. */
    public Builder compressed(boolean on) {
      compressed = on;
      return this;
    }

    /** Sets the filters; default {@link PairFilters#ofDefaults()}. */
    public Builder filters(PairFilters chain) {
      filters = chain;
      return this;
    }

    /** Adds a file of text that must not be trained on, see {@link TestSet}; default none. */
    public Builder exclude(Path testSet) {
      excluded.add(testSet);
      return this;
    }

    /**
     * Adds a file of words that outrank the built-in ones, as {@link LexiconFile} reads it; default
     * none.
     */
    public Builder lexicon(Path file) {
      lexicons.add(file);
      return this;
    }

    /** Sets the file that receives what was thrown away and why; default none. */
    public Builder report(Path file) {
      report = file;
      return this;
    }

    /**
     * Sets which shares of the documents go to {@code dev} and {@code test}; default 0.
     *
     * @throws IllegalArgumentException if they are negative or nothing is left to train on
     */
    public Builder split(double dev, double test) {
      split = new Split(dev, test, split.seed());
      return this;
    }

    /** Sets whether pairs are written in a random order; default that of the documents. */
    public Builder shuffled(boolean on) {
      shuffled = on;
      return this;
    }

    /** Sets what split and random order depend on; default 0. */
    public Builder seed(long seed) {
      split = new Split(split.dev(), split.test(), seed);
      return this;
    }

    /**
     * Sets whether an unfinished run in the output folder is gone on with; default false. Documents
     * that have changed since (a file's size or time, a line's text or number), are new or are
     * gone, are aligned anew with those near them. Filters of the caller's own must be the same.
     */
    public Builder resumed(boolean on) {
      resumed = on;
      return this;
    }

    /**
     * Sets how many documents are aligned at a time; default one a processor. The first ten seconds
     * belong to one thread, as more would only hinder the virtual machine's compiler.
     *
     * @throws IllegalArgumentException if it is not at least 1
     */
    public Builder threads(int number) {
      if (number < 1) {
        throw new IllegalArgumentException(number + " threads, expected 1 or more");
      }
      threads = number;
      return this;
    }

    private Builder progress(CorpusProgress listener) {
      progress = listener;
      return this;
    }

    /** Sets how long one thread works alone. */
    Builder warmUp(Duration time) {
      warmUp = time;
      return this;
    }

    /** Sets the number of documents in a chunk. */
    Builder chunk(int documents) {
      chunk = documents;
      return this;
    }

    /** Sets the bytes that a sort may keep in memory. */
    Builder memory(long bytes) {
      memory = bytes;
      return this;
    }

    /**
     * Returns the job.
     *
     * @throws IllegalStateException if there is no input or no output
     */
    public CorpusJob build() {
      if (inputs.isEmpty() || output == null) {
        throw new IllegalStateException("a corpus needs an input and an output");
      }
      return new CorpusJob(new Builder(this));
    }
  }
}
