package io.github.songngu.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.songngu.corpus.Part;
import io.github.songngu.corpus.Split;
import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.lexicon.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.AtomicType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * Makes a corpus of documents in a dataset: the same set of pairs as {@link
 * io.github.songngu.corpus.CorpusJob} makes of the same documents.
 *
 * <pre>{@code
 * SparkCorpus corpus = SparkCorpus.of(PairFilters.ofDefaults());
 * Dataset<Row> documents = spark.read().parquet("hdfs:///crawl/articles");   // id, en, vi, …
 * corpus.pairs(documents).write().parquet("hdfs:///corpus/train");
 * }</pre>
 *
 * <p>Documents have the columns {@code id}, {@code en} and {@code vi}, or {@code text} for a paired
 * article; other columns that are no struct, list or map are passed through in {@code fields}.
 * Documents need ids of their own: rows without one are named by what they say, as nobody knows
 * their place, so that those which say the same count as one document where it matters what many
 * documents repeat, and go to the same part of a split. Pairs have {@code id}, {@code document},
 * {@code translation} ({@code en}, {@code vi}), {@code score}, {@code bead}, {@code source} and
 * {@code target} ({@code start}, {@code end}) and {@code fields}. Immutable; only descriptions of
 * work are made, none is done before an action asks for it. An executor loads the models when it
 * aligns its first document.
 */
public final class SparkCorpus {

  private final PairFilters filters;

  private final List<Translation> words;

  private SparkCorpus(PairFilters filters, List<Translation> words) {
    this.filters = filters;
    this.words = words;
  }

  /** Returns a corpus with some filters; those that the caller added must be serializable. */
  public static SparkCorpus of(PairFilters filters) {
    return new SparkCorpus(filters, List.of());
  }

  /**
   * Returns the corpus with words of the user's own, which outrank those of the built-in lexicon.
   */
  public SparkCorpus withWords(List<Translation> others) {
    return new SparkCorpus(filters, List.copyOf(others));
  }

  /** Returns the pairs of the corpus: {@code kept(judge(documents))}. */
  public Dataset<Row> pairs(Dataset<Row> documents) {
    return kept(judge(documents));
  }

  /**
   * Returns a row for each document and each pair, good or bad.
   *
   * <p>A document's row has no {@code id}; {@code broken} says why it could not be used, and is
   * empty if it could. A pair's row has a {@code reason} with {@code value} and {@code threshold}
   * if it was thrown away. The documents are aligned anew for each action: persist what is asked
   * twice.
   */
  public Dataset<Row> judge(Dataset<Row> documents) {
    return withoutRepetition(align(documents));
  }

  Dataset<Row> align(Dataset<Row> documents) {
    return alignRows(documents.select(asText(documents)));
  }

  /** Aligns lines of JSONL, which are read as they are without a cluster. */
  Dataset<Row> alignLines(Dataset<Row> lines) {
    Column line = col("value");
    return alignRows(
        lines.filter(line.notEqual("").and(line.notEqual("\r"))).select(line.cast("binary")));
  }

  private Dataset<Row> alignRows(Dataset<Row> rows) {
    return rows.mapPartitions(new AlignPartition(filters, words), Encoders.row(Columns.JUDGED));
  }

  private static Column[] asText(Dataset<Row> documents) {
    List<Column> columns = new ArrayList<>();
    for (StructField field : documents.schema().fields()) {
      if (field.dataType() instanceof AtomicType) {
        columns.add(col("`" + field.name() + "`").cast("string"));
      }
    }
    return columns.toArray(new Column[0]);
  }

  Dataset<Row> withoutRepetition(Dataset<Row> judged) {
    Dataset<Row> fresh = withoutBoilerplate(judged);
    boolean exactOnly = filters.threshold(Criterion.NEAR_DUPLICATE).isEmpty();
    String key = exactOnly ? "exact" : "near";
    Column candidate = col("id").isNotNull().and(col("reason").isNull());
    Dataset<Row> unique =
        fresh
            .filter(candidate)
            .repartition(col(key + "_high"), col(key + "_low"))
            .sortWithinPartitions(
                col(key + "_high"), col(key + "_low"), col("score").desc(), col("id"))
            .mapPartitions(new DropRepeated(filters), Encoders.row(Columns.JUDGED));
    return unique.unionByName(fresh.filter(col("id").isNull().or(col("reason").isNotNull())));
  }

  private Dataset<Row> withoutBoilerplate(Dataset<Row> judged) {
    OptionalDouble most = filters.threshold(Criterion.BOILERPLATE);
    if (most.isEmpty()) {
      return judged;
    }
    double limit = most.getAsDouble();
    Column repeated =
        col("reason").isNull().and(col("src_many").isNotNull().or(col("trg_many").isNotNull()));
    Dataset<Row> marked =
        judged
            .join(repeated(judged, "src", limit), new String[] {"src_key"}, "left")
            .join(repeated(judged, "trg", limit), new String[] {"trg_key"}, "left");
    return marked
        .withColumn("value", when(repeated, lit(Math.floor(limit) + 1)).otherwise(col("value")))
        .withColumn("threshold", when(repeated, lit(limit)).otherwise(col("threshold")))
        .withColumn(
            "reason", when(repeated, lit(Criterion.BOILERPLATE.code())).otherwise(col("reason")))
        .select(
            Stream.of(Columns.JUDGED.fieldNames()).map(name -> col(name)).toArray(Column[]::new));
  }

  /** Returns the keys of the sides that stand in too many documents. */
  private static Dataset<Row> repeated(Dataset<Row> judged, String side, double most) {
    return judged
        .filter(col("id").isNotNull().and(col("reason").isNull()))
        .groupBy(col(side + "_key"))
        .agg(countDistinct("document").as(side + "_many"))
        .filter(col(side + "_many").gt(most));
  }

  /** Returns the pairs or rows of documents that go to a part of a split corpus. */
  public static Dataset<Row> part(Dataset<Row> rows, Split split, Part part) {
    UserDefinedFunction function =
        udf((UDF1<String, String>) id -> split.of(id).toString(), DataTypes.StringType);
    return rows.filter(function.apply(col("document")).equalTo(part.toString()));
  }

  /** Returns pairs in a random order: that of a shuffled corpus made without a cluster. */
  public static Dataset<Row> shuffled(Dataset<Row> pairs, Split split) {
    // Spark compares signed numbers.
    UserDefinedFunction function =
        udf((UDF1<String, Long>) id -> split.hash(id) ^ Long.MIN_VALUE, DataTypes.LongType);
    return pairs.orderBy(function.apply(col("id")));
  }

  /** Returns the pairs that stay, in the columns of the corpus. */
  public static Dataset<Row> kept(Dataset<Row> judged) {
    return judged
        .filter(col("id").isNotNull().and(col("reason").isNull()))
        .select(
            col("id"),
            col("document"),
            struct(col("en"), col("vi")).as("translation"),
            col("score"),
            col("bead"),
            struct(col("src_start").as("start"), col("src_end").as("end")).as("source"),
            struct(col("trg_start").as("start"), col("trg_end").as("end")).as("target"),
            col("fields"));
  }
}
