package io.github.songngu.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;

import io.github.songngu.corpus.CorpusManifest;
import io.github.songngu.corpus.CorpusManifest.FileSum;
import io.github.songngu.corpus.CorpusManifest.PartCount;
import io.github.songngu.corpus.CorpusSummary;
import io.github.songngu.corpus.Part;
import io.github.songngu.corpus.Split;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.filter.TestSet;
import io.github.songngu.lexicon.LexiconFile;
import io.github.songngu.lexicon.Translation;
import io.github.songngu.read.InputException;
import io.github.songngu.read.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The corpus of some documents as a job for {@code spark-submit}.
 *
 * <pre>
 * spark-submit --class io.github.songngu.spark.SparkCorpusJob songngu-cli.jar \
 *     hdfs:///crawl/articles.jsonl hdfs:///corpus --min-score 0.7 --format parquet
 * </pre>
 *
 * <p>Inputs are JSONL or Parquet, told by their names ({@code .parquet}) or by {@code
 * --input-format}; the last path is the output, which receives the folders {@code train} (and
 * {@code dev}, {@code test}) and {@code manifest.json}. Thresholds and filters, {@code --exclude},
 * {@code --lexicon}, {@code --dev}, {@code --test}, {@code --shuffle} and {@code --seed} are those
 * of {@code songngu corpus}, and so are the pairs: the same ones in each part, in the same order if
 * shuffled, if documents have ids (see {@link SparkCorpus}). Of licences and sources the manifest
 * counts the 200 most frequent apart, where {@code songngu corpus} does so with the first 200.
 */
public final class SparkCorpusJob {

  /** Tasks for each processor, so that none waits long for the last. */
  private static final int TASKS = 4;

  private final JobOptions options;

  private SparkCorpusJob(JobOptions options) {
    this.options = options;
  }

  /**
   * Runs the job in the session that the cluster gives.
   *
   * @param arguments inputs, output and options
   * @throws IllegalArgumentException if they are wrong
   * @throws IOException if the output cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    try (SparkSession session = SparkSession.builder().appName("songngu corpus").getOrCreate()) {
      run(session, arguments);
    }
  }

  /**
   * Runs the job in a session of the caller's.
   *
   * @return what became of documents and pairs
   * @throws IllegalArgumentException if the arguments are wrong
   * @throws InputException if the output is there already, or if no document can be used; nothing
   *     is written then
   * @throws IOException if the output cannot be written
   */
  public static CorpusSummary run(SparkSession session, String... arguments) throws IOException {
    return new SparkCorpusJob(JobOptions.parse(arguments)).run(session);
  }

  private CorpusSummary run(SparkSession session) throws IOException {
    checkOutput(session);
    SparkCorpus corpus = SparkCorpus.of(filters(session)).withWords(words(session));
    // Aligned once, though filters and counts look at the pairs several times.
    Dataset<Row> aligned = align(corpus, session).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> judged = corpus.withoutRepetition(aligned).persist(StorageLevel.DISK_ONLY());
    try {
      return write(judged, session);
    } finally {
      judged.unpersist();
      aligned.unpersist();
    }
  }

  /** Says before all the work what Spark would say behind it. */
  private void checkOutput(SparkSession session) throws IOException {
    Path output = new Path(options.output());
    if (files(output, session).exists(output)) {
      throw new InputException(
          options.output(), "", "an output that exists", "one that does not exist yet");
    }
  }

  /** Writes all parts, unless there is nothing to write. */
  private CorpusSummary write(Dataset<Row> judged, SparkSession session) throws IOException {
    CorpusSummary summary = summary(judged);
    if (summary.documents() == 0) {
      throw new InputException(options.inputs().get(0), "", "no document that can be used", "some");
    }
    List<PartCount> parts = new ArrayList<>();
    for (Part part : options.split().parts()) {
      parts.add(write(part, judged, session));
    }
    Path manifest = new Path(options.output(), "manifest.json");
    new CorpusManifest(settings(), summary, fields(judged), parts)
        .write(files(manifest, session).create(manifest));
    return summary;
  }

  private List<Translation> words(SparkSession session) throws IOException {
    List<Translation> words = new ArrayList<>();
    for (String lexicon : options.lexicons()) {
      Path file = new Path(lexicon);
      try (InputStream in = files(file, session).open(file)) {
        words.addAll(LexiconFile.read(lexicon, in));
      }
    }
    return words;
  }

  private PairFilters filters(SparkSession session) throws IOException {
    if (options.excluded().isEmpty()) {
      return options.filters();
    }
    List<String> texts = new ArrayList<>();
    for (String testSet : options.excluded()) {
      Path file = new Path(testSet);
      try (InputStream in = files(file, session).open(file)) {
        texts.add(TextDecoder.ofDefaults().decode(testSet, in));
      }
    }
    return options.filters().excluding(TestSet.of(texts.stream().flatMap(String::lines)));
  }

  private Dataset<Row> align(SparkCorpus corpus, SparkSession session) {
    return options.inputs().stream()
        .map(
            input ->
                options.inputFormat(input).equals("json")
                    ? corpus.alignLines(
                        spread(session.read().option("lineSep", "\n").text(input), session))
                    : corpus.align(spread(session.read().parquet(input), session)))
        .reduce(Dataset::union)
        .orElseThrow();
  }

  /** A file that Spark does not take for large enough to be parted takes long to align. */
  private static Dataset<Row> spread(Dataset<Row> documents, SparkSession session) {
    int least = session.sparkContext().defaultParallelism();
    return documents.rdd().getNumPartitions() < least
        ? documents.repartition(least * TASKS)
        : documents;
  }

  /** Writes a part and says what came out. */
  private PartCount write(Part part, Dataset<Row> judged, SparkSession session) throws IOException {
    Split split = options.split();
    Dataset<Row> pairs = SparkCorpus.part(SparkCorpus.kept(judged), split, part);
    Path folder = new Path(options.output(), part.toString());
    (options.shuffled() ? SparkCorpus.shuffled(pairs, split) : pairs)
        .write()
        .format(options.format())
        .save(folder.toString());
    Column isUsable = col("id").isNull().and(col("broken").equalTo(""));
    return new PartCount(
        part.toString(),
        SparkCorpus.part(judged.filter(isUsable), split, part).count(),
        pairs.count(),
        sums(files(folder, session), folder));
  }

  private static FileSystem files(Path path, SparkSession session) throws IOException {
    return path.getFileSystem(session.sparkContext().hadoopConfiguration());
  }

  private static CorpusSummary summary(Dataset<Row> judged) {
    Map<String, Long> rejected = new TreeMap<>();
    Column isPair = col("id").isNotNull();
    long pairs = 0;
    long kept = 0;
    for (Row row : judged.filter(isPair).groupBy("reason").agg(count("*")).collectAsList()) {
      pairs += row.getLong(1);
      if (row.isNullAt(0)) {
        kept = row.getLong(1);
      } else {
        rejected.put(row.getString(0), row.getLong(1));
      }
    }
    Column isBroken = col("broken").notEqual("");
    Map<Boolean, Long> documents = new HashMap<>();
    judged
        .filter(col("id").isNull())
        .groupBy(isBroken)
        .agg(count("*"))
        .collectAsList()
        .forEach(row -> documents.put(row.getBoolean(0), row.getLong(1)));
    return new CorpusSummary(
        documents.getOrDefault(false, 0L), documents.getOrDefault(true, 0L), pairs, kept, rejected);
  }

  private static Map<String, Map<String, Long>> fields(Dataset<Row> judged) {
    Map<String, Map<String, Long>> fields = new LinkedHashMap<>();
    for (String name : CorpusManifest.COUNTED_FIELDS) {
      fields.put(name, counts(judged.filter(col("id").isNull()), col("fields").getItem(name)));
    }
    return fields;
  }

  /** Returns how often the most frequent values occur, and the others together. */
  private static Map<String, Long> counts(Dataset<Row> documents, Column field) {
    Dataset<Row> known = documents.filter(field.isNotNull());
    Map<String, Long> counts = new TreeMap<>();
    long others = known.count();
    for (Row row :
        known
            .groupBy(field.as("value"))
            .agg(count("*").as("times"))
            .orderBy(col("times").desc(), col("value"))
            .limit(CorpusManifest.MOST_VALUES)
            .collectAsList()) {
      counts.put(row.getString(0), row.getLong(1));
      others -= row.getLong(1);
    }
    if (others > 0) {
      counts.merge(CorpusManifest.OTHERS, others, Long::sum);
    }
    return counts;
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("inputs", options.inputs());
    settings.put("excluded", options.excluded());
    settings.put("lexicons", options.lexicons());
    settings.put("formats", List.of(options.format()));
    settings.put("filters", options.filters().thresholds());
    settings.put("dev", options.split().dev());
    settings.put("test", options.split().test());
    settings.put("seed", options.split().seed());
    settings.put("shuffled", options.shuffled());
    return settings;
  }

  private static List<FileSum> sums(FileSystem files, Path folder) throws IOException {
    FileStatus[] parts = files.listStatus(folder, path -> path.getName().startsWith("part-"));
    Arrays.sort(parts);
    List<FileSum> sums = new ArrayList<>();
    for (FileStatus part : parts) {
      String name = folder.getName() + "/" + part.getPath().getName();
      sums.add(new FileSum(name, part.getLen(), checksum(files, part.getPath())));
    }
    return sums;
  }

  private static String checksum(FileSystem files, Path file) throws IOException {
    try (InputStream in = files.open(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
