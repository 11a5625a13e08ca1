package io.github.songngu.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;

import io.github.songngu.corpus.CorpusManifest;
import io.github.songngu.corpus.CorpusManifest.FileSum;
import io.github.songngu.corpus.CorpusManifest.PartCount;
import io.github.songngu.corpus.CorpusSummary;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
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
 * --input-format}; the last path is the output, which receives the folder {@code train} and {@code
 * manifest.json}. Thresholds are set and filters left out by the options of {@code songngu corpus}.
 */
public final class SparkCorpusJob {

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
   * @throws IOException if the output cannot be written
   */
  public static CorpusSummary run(SparkSession session, String... arguments) throws IOException {
    return new SparkCorpusJob(JobOptions.parse(arguments)).run(session);
  }

  private CorpusSummary run(SparkSession session) throws IOException {
    SparkCorpus corpus = SparkCorpus.of(options.filters());
    // Aligned once, though filters and counts look at the pairs several times.
    Dataset<Row> aligned = corpus.align(read(session)).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> judged = corpus.withoutRepetition(aligned).persist(StorageLevel.DISK_ONLY());
    Path train = new Path(options.output(), "train");
    SparkCorpus.kept(judged).write().format(options.format()).save(train.toString());
    CorpusSummary summary = summary(judged);
    FileSystem files = train.getFileSystem(session.sparkContext().hadoopConfiguration());
    PartCount part =
        new PartCount("train", summary.documents(), summary.kept(), sums(files, train));
    new CorpusManifest(settings(), summary, fields(judged), List.of(part))
        .write(files.create(new Path(options.output(), "manifest.json")));
    judged.unpersist();
    aligned.unpersist();
    return summary;
  }

  private Dataset<Row> read(SparkSession session) {
    return options.inputs().stream()
        .map(input -> session.read().format(options.inputFormat(input)).load(input))
        .reduce((left, right) -> left.unionByName(right, true))
        .orElseThrow();
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
    Dataset<Row> documents = judged.filter(col("id").isNull());
    long all = documents.count();
    long broken = documents.filter(col("broken").notEqual("")).count();
    return new CorpusSummary(all - broken, broken, pairs, kept, rejected);
  }

  private static Map<String, Map<String, Long>> fields(Dataset<Row> judged) {
    Map<String, Map<String, Long>> fields = new LinkedHashMap<>();
    for (String name : CorpusManifest.COUNTED_FIELDS) {
      Map<String, Long> counts = new TreeMap<>();
      Column value = col("fields").getItem(name);
      judged
          .filter(col("id").isNull().and(value.isNotNull()))
          .groupBy(value)
          .agg(count("*").as("times"))
          .orderBy(col("times").desc())
          .limit(CorpusManifest.MOST_VALUES)
          .collectAsList()
          .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
      fields.put(name, counts);
    }
    return fields;
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("inputs", options.inputs());
    settings.put("excluded", List.of());
    settings.put("formats", List.of(options.format()));
    settings.put("filters", options.filters().thresholds());
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
