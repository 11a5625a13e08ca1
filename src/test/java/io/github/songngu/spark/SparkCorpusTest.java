package io.github.songngu.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.songngu.corpus.CorpusFormat;
import io.github.songngu.corpus.CorpusJob;
import io.github.songngu.corpus.CorpusSummary;
import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.read.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
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
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.codegen.wholeStage", false)
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
  void wordsOfTheUsersOwnDecideThereToo() throws IOException {
    Path terms = Path.of("testdata/sessions/input/terms.tsv");
    Path documents = folder.resolve("lacquer.jsonl");
    ObjectNode lacquer = new ObjectMapper().createObjectNode().put("id", "lacquer");
    for (String language : List.of("en", "vi")) {
      lacquer.put(
          language, Files.readString(Path.of("testdata/sessions/input/lacquer." + language)));
    }
    Files.writeString(documents, lacquer + "\n");
    String output = folder.resolve("cluster").toString();
    CorpusSummary summary =
        SparkCorpusJob.run(session, documents.toString(), output, "--lexicon", terms.toString());
    assertThat(summary.kept()).isEqualTo(3);
    List<String> english =
        session
            .read()
            .json(output + "/train")
            .select("translation.en")
            .as(Encoders.STRING())
            .collectAsList();
    assertThat(english).contains("Curing cabinet");
  }

  /** Everything that a run without a cluster can do to a corpus, at once. */
  @Test
  void splitsShufflesAndKeepsTestSetsOut() throws IOException {
    Path documents = folder.resolve("documents.jsonl");
    writeArticles(documents);
    Path excluded = Path.of("testdata/articles/rail-link.txt");
    CorpusSummary plain =
        CorpusJob.builder()
            .input(documents)
            .output(folder.resolve("plain"))
            .formats(EnumSet.of(CorpusFormat.TSV))
            .exclude(excluded)
            .filters(PairFilters.builder().threshold(Criterion.SCORE, .6).build())
            .split(.2, .2)
            .seed(7)
            .shuffled(true)
            .build()
            .run();
    String output = folder.resolve("cluster").toString();
    String options = "--exclude " + excluded + " --min-score 0.6 --dev 0.2 --test 0.2 --seed 7";
    CorpusSummary summary =
        SparkCorpusJob.run(
            session,
            Stream.concat(
                    Stream.of(documents.toString(), output, "--shuffle"),
                    Stream.of(options.split(" ", -1)))
                .toArray(String[]::new));

    assertThat(summary).isEqualTo(plain);
    assertThat(plain.rejected()).containsKey("overlap");
    for (String part : List.of("train", "dev", "test")) {
      assertThat(idsInOrder(folder.resolve("cluster").resolve(part)))
          .as(part)
          .isNotEmpty()
          .isEqualTo(plainIds(part));
    }
    assertThat(manifest("cluster")).isEqualTo(manifest("plain"));
  }

  /** Text that Spark itself would take for UTF-8, so that nothing of it were found. */
  @Test
  void readsTestSetsInUtf16() throws IOException {
    Path excluded = folder.resolve("set.txt");
    Files.writeString(
        excluded, "\uFEFFthe ferry resumed ON Friday morning\n", StandardCharsets.UTF_16LE);
    String output = folder.resolve("cluster").toString();
    CorpusSummary summary =
        SparkCorpusJob.run(session, DOCUMENTS.toString(), output, "--exclude", excluded.toString());
    assertThat(summary.rejected()).containsEntry("overlap", 2L);
  }

  /** No document is left uncounted, and of those that are equally frequent the same are named. */
  @Test
  void countsAllSources() throws IOException {
    Path documents = folder.resolve("documents.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 206; i++) {
      String source = String.format(Locale.ROOT, "s%03d", Math.max(0, i - 3));
      lines.append(
          "{\"id\":\"%d\",\"en\":\"The lake is deep.\",\"vi\":\"Hồ sâu.\",\"source\":\"%s\"}\n"
              .formatted(i, source));
    }
    Files.writeString(documents, lines);
    SparkCorpusJob.run(session, documents.toString(), folder.resolve("cluster").toString());
    JsonNode sources = manifest("cluster").get("source");
    assertThat(sources.size()).isEqualTo(201);
    assertThat(sources.get("s000").asInt()).isEqualTo(4);
    assertThat(sources.get("s199").asInt()).isEqualTo(1);
    assertThat(sources.get("(others)").asInt()).isEqualTo(3);
  }

  private static void writeArticles(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    try (Stream<Path> articles = Files.list(Path.of("testdata/articles"))) {
      for (Path article : articles.sorted().toList()) {
        String name = String.valueOf(article.getFileName());
        Map<String, String> document =
            Map.of("id", name, "text", Files.readString(article), "licence", "CC0");
        lines.append(json.writeValueAsString(document)).append("\r\n\r\n");
      }
    }
    Files.writeString(file, lines);
  }

  private List<String> plainIds(String part) throws IOException {
    return Files.readAllLines(folder.resolve("plain/" + part + ".tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1)[6])
        .toList();
  }

  private static List<String> idsInOrder(Path part) throws IOException {
    List<String> ids = new ArrayList<>();
    try (Stream<Path> files = Files.list(part)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          ids.add(new ObjectMapper().readTree(line).get("id").asText());
        }
      }
    }
    return ids;
  }

  /** Returns what a manifest says but for the names of files and formats. */
  private JsonNode manifest(String output) throws IOException {
    ObjectNode manifest =
        (ObjectNode)
            new ObjectMapper().readTree(folder.resolve(output).resolve("manifest.json").toFile());
    for (JsonNode part : manifest.get("parts")) {
      ((ObjectNode) part).remove("files");
    }
    ((ObjectNode) manifest.get("settings")).remove(List.of("formats", "compressed"));
    return manifest;
  }

  @Test
  void refusesAnOutputThatExists() throws IOException {
    Path output = Files.createDirectory(folder.resolve("cluster"));
    // Nothing else is looked at before: there is no such input.
    assertThatThrownBy(() -> SparkCorpusJob.run(session, "no.jsonl", output.toString()))
        .isInstanceOf(InputException.class)
        .hasMessage(output + ": found an output that exists; expected one that does not exist yet");
  }

  @Test
  void writesNothingWithoutADocument() throws IOException {
    String useless = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a\"}\n").toString();
    Path output = folder.resolve("cluster");
    assertThatThrownBy(() -> SparkCorpusJob.run(session, useless, output.toString()))
        .isInstanceOf(InputException.class)
        .hasMessage(useless + ": found no document that can be used; expected some");
    assertThat(output).doesNotExist();
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
