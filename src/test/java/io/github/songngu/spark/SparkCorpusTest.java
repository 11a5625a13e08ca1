package io.github.songngu.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.corpus.CorpusFormat;
import io.github.songngu.corpus.CorpusJob;
import io.github.songngu.corpus.CorpusSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of one machine gives what a run without a cluster gives. */
@Tag("spark")
class SparkCorpusTest {

  private static final Path DOCUMENTS = Path.of("testdata/corpus/documents.jsonl");

  private static SparkSession session;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 3)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  private CorpusSummary withoutCluster() throws IOException {
    return CorpusJob.builder()
        .input(DOCUMENTS)
        .output(folder.resolve("plain"))
        .formats(EnumSet.of(CorpusFormat.TSV))
        .build()
        .run();
  }

  private List<String> plainPairs() throws IOException {
    return Files.readAllLines(folder.resolve("plain/train.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> cells[6] + "\t" + cells[2] + "\t" + cells[3] + "\t" + cells[0])
        .sorted()
        .toList();
  }

  private static List<String> pairs(Dataset<Row> corpus) {
    return corpus
        .selectExpr("id", "translation.en", "translation.vi", "coalesce(fields['src_url'], '')")
        .collectAsList()
        .stream()
        .map(row -> row.mkString("\t"))
        .sorted()
        .toList();
  }

  @Test
  void givesTheSamePairsAndCounts() throws IOException {
    CorpusSummary plain = withoutCluster();
    String output = folder.resolve("cluster").toString();
    CorpusSummary summary = SparkCorpusJob.run(session, DOCUMENTS.toString(), output);

    assertThat(summary).isEqualTo(plain);
    assertThat(pairs(session.read().json(output + "/train"))).isEqualTo(plainPairs());
    assertThat(Files.readString(folder.resolve("cluster/manifest.json")))
        .contains("\"CC BY 4.0\" : 5", "\"near-duplicate\" : 1", "\"train/part-");
  }

  @Test
  void readsAndWritesParquet() throws IOException {
    withoutCluster();
    String input = folder.resolve("documents.parquet").toString();
    session.read().json(DOCUMENTS.toString()).drop("_corrupt_record").write().parquet(input);
    String output = folder.resolve("cluster").toString();
    SparkCorpusJob.run(session, input, output, "--format", "parquet");

    assertThat(pairs(session.read().parquet(output + "/train"))).isEqualTo(plainPairs());
  }

  @Test
  void refusesWrongArguments() {
    assertThatThrownBy(() -> SparkCorpusJob.run(session, "one"))
        .hasMessage("found [one], expected inputs and an output");
    assertThatThrownBy(() -> SparkCorpusJob.run(session, "in", "out", "--max-score", "1"))
        .hasMessage("found no option '--max-score'");
    assertThatThrownBy(() -> SparkCorpusJob.run(session, "in", "out", "--without", "luck"))
        .hasMessage("found no filter 'luck'");
  }
}
