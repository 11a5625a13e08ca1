package io.github.songngu.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.read.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusJobTest {

  private static final Path ARTICLES = Path.of("testdata/articles");
  private static final Path DOCUMENTS = Path.of("testdata/corpus/documents.jsonl");

  @TempDir Path folder;

  private CorpusJob.Builder job(Path input, String output) {
    return CorpusJob.builder()
        .input(input)
        .output(folder.resolve(output))
        .formats(EnumSet.allOf(CorpusFormat.class))
        .report(folder.resolve(output + ".tsv"))
        .chunk(2);
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  /** All files of an output folder, hidden ones too. */
  private Map<String, String> files(String output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve(output))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.resolve(output).relativize(file).toString(), Files.readString(file));
      }
    }
    files.put("report", Files.readString(folder.resolve(output + ".tsv")));
    return files;
  }

  @Test
  void writesTheSamePairsInAllFormats() throws IOException {
    CorpusSummary summary = job(ARTICLES, "out").build().run();

    assertThat(summary.documents()).isEqualTo(14);
    assertThat(summary.broken()).isZero();
    assertThat(summary.kept()).isGreaterThan(200);
    long thrown = summary.rejected().values().stream().mapToLong(Long::longValue).sum();
    assertThat(summary.kept() + thrown).isEqualTo(summary.pairs());
    int kept = (int) summary.kept();
    assertThat(lines("out/train.en")).hasSize(kept);
    assertThat(lines("out/train.vi")).hasSize(kept);
    assertThat(lines("out/train.jsonl")).hasSize(kept);
    assertThat(lines("out/train.tsv")).hasSize(kept + 1);
    assertThat(lines("out/train.tmx").stream().filter(line -> line.contains("<tu "))).hasSize(kept);
    assertThat(lines("out.tsv")).hasSize((int) thrown + 1);
    assertThat(lines("out/train.tsv").get(0))
        .startsWith("src_url\ttrg_url\tsrc_text\ttrg_text\taligner_score\tdoc_id");
    assertThat(files("out").keySet())
        .containsExactly(
            "manifest.json",
            "report",
            "train.en",
            "train.jsonl",
            "train.tmx",
            "train.tsv",
            "train.vi");
  }

  @Test
  void givesTheSameBytesWithAnyNumberOfThreadsAndSizeOfChunks() throws IOException {
    job(ARTICLES, "one").threads(1).shuffled(true).seed(7).build().run();
    job(ARTICLES, "four").threads(4).chunk(3).memory(2000).shuffled(true).seed(7).build().run();

    assertThat(files("four")).isEqualTo(files("one"));
  }

  /** The job is stopped after a random number of documents, again and again. */
  @Test
  void resumesToTheSameBytes() throws IOException {
    job(ARTICLES, "whole").build().run();
    Random random = new Random(5);
    for (int run = 0; run < 10; run++) {
      Path output = folder.resolve("resumed" + run);
      int most = 1 + random.nextInt(13);
      CorpusJob broken =
          job(ARTICLES, "resumed" + run).threads(1 + run % 2).build().with(stopAfter(most));
      assertThatThrownBy(broken::run).hasMessageContaining("stopped");
      assertThat(output.resolve("train.en")).doesNotExist();
      job(ARTICLES, "resumed" + run).resumed(true).build().run();
      assertThat(files("resumed" + run)).isEqualTo(files("whole"));
    }
  }

  private static CorpusProgress stopAfter(int documents) {
    AtomicInteger seen = new AtomicInteger();
    return (done, all, pairs) -> {
      if (seen.incrementAndGet() > documents) {
        throw new IllegalStateException("stopped");
      }
    };
  }

  @Test
  void doesNotMixUpUnfinishedRuns() {
    CorpusJob.Builder first = job(ARTICLES, "out");
    assertThatThrownBy(first.build().with(stopAfter(3))::run).hasMessageContaining("stopped");

    assertThatThrownBy(first.build()::run)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("an unfinished run; expected --resume");
    assertThatThrownBy(first.resumed(true).seed(1).build()::run)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("other inputs or options");
  }

  @Test
  void skipsBrokenDocumentsAndPassesFieldsThrough() throws IOException {
    List<String> broken = new ArrayList<>();
    CorpusProgress progress =
        new CorpusProgress() {
          @Override
          public void aligned(long documents, long all, long pairs) {
            assertThat(all).isEqualTo(9);
          }

          @Override
          public void broken(String reason) {
            broken.add(reason);
          }
        };
    CorpusSummary summary = job(DOCUMENTS, "out").build().with(progress).run();

    assertThat(summary.documents()).isEqualTo(6);
    assertThat(broken).hasSize(3);
    assertThat(broken.get(0)).contains("line 3: found broken JSON");
    assertThat(broken.get(1)).contains("line 5").contains("no member vi");
    assertThat(broken.get(2)).contains("line 6").contains("no JSON object");
    assertThat(lines("out/train.jsonl").get(0))
        .contains("\"licence\":\"CC BY 4.0\"", "\"src_url\":\"https://example.org/en/ferry\"");
    assertThat(Files.readString(folder.resolve("out/manifest.json")))
        .contains("\"CC BY 4.0\" : 5", "\"CC0\" : 1");
  }

  /** The sixth page with the same line, and the same pair said again with another case. */
  @Test
  void dropsWhatRepeats() throws IOException {
    PairFilters filters = PairFilters.builder().threshold(Criterion.BOILERPLATE, 4).build();
    CorpusSummary summary = job(DOCUMENTS, "out").filters(filters).build().run();

    assertThat(summary.rejected())
        .containsEntry("boilerplate", 5L)
        .containsEntry("duplicate", 1L)
        .containsEntry("near-duplicate", 1L);
    assertThat(lines("out/train.en")).doesNotHaveDuplicates();
    assertThat(lines("out.tsv").stream().filter(line -> line.startsWith("boilerplate\t5")))
        .hasSize(5)
        .allSatisfy(line -> assertThat(line).contains("Follow us for more news."));
  }

  @Test
  void keepsTestSetsOut() throws IOException {
    Path set =
        Files.writeString(folder.resolve("set.txt"), "the ferry resumed ON Friday morning\n");
    CorpusSummary summary = job(DOCUMENTS, "out").exclude(set).build().run();

    assertThat(summary.rejected()).containsEntry("overlap", 2L);
    assertThat(lines("out/train.en")).doesNotContain("The ferry resumed on Friday morning.");
  }

  @Test
  void splitsByDocument() throws IOException {
    job(ARTICLES, "out").split(.2, .2).build().run();
    List<String> documents = new ArrayList<>();
    for (String part : List.of("train", "dev", "test")) {
      List<String> lines = lines("out/" + part + ".tsv");
      assertThat(lines).hasSizeGreaterThan(1);
      documents.addAll(
          lines.stream().skip(1).map(line -> line.split("\t", -1)[5]).distinct().toList());
    }
    assertThat(documents).hasSize(14).doesNotHaveDuplicates();
  }

  @Test
  void readsListsOfPairs() throws IOException {
    Path list = folder.resolve("pairs.tsv");
    Files.writeString(
        list,
        """
        source\ttarget\tscore
        testdata/articles/exam-season.en.txt\ttestdata/articles/exam-season.vi.txt\t0.98
        testdata/articles/nothing.en.txt\ttestdata/articles/exam-season.vi.txt\t0.98
        testdata/articles/exam-season.en.txt
        """);
    CorpusSummary summary = job(list, "out").build().run();

    assertThat(summary.documents()).isEqualTo(1);
    assertThat(summary.broken()).isEqualTo(2);
    assertThat(lines("out/train.jsonl").get(0)).contains("\"document_score\":\"0.98\"");
    assertThat(lines("out/train.tsv").get(1))
        .startsWith("testdata/articles/exam-season.en.txt\ttestdata/articles/exam-season.vi.txt");
  }
}
