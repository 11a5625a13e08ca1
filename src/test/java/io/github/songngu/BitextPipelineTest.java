package io.github.songngu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.read.Layout;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitextPipelineTest {

  private static final Path ARTICLES = Path.of("testdata/articles");
  private static final Path GOLD = Path.of("testdata/gold");
  private static final BitextPipeline PIPELINE = BitextPipeline.ofDefaults();

  private static Bitext align(String name) throws IOException {
    return PIPELINE.align(ARTICLES.resolve(name + ".txt")).orThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "state-visit, marked",
    "football-final, alternating",
    "river-flood, alternating",
    "pepper-prices, stacked",
    "court-case, stacked",
    "teacher-interview, columns",
    "market-notes, inline",
    "museum-captions, inline",
    "weather-bulletin, inline",
    "rail-link, marked",
    "tea-festival, marked",
    "phone-maker, stacked"
  })
  void readsSplitsAndAlignsAnArticle(String name, String layout) throws IOException {
    // Date lines and credits are sentences of gold.
    BitextPipeline all = BitextPipeline.builder().keepAll(true).build();
    Outcome outcome = all.align(ARTICLES.resolve(name + ".txt"));
    Outcome.Aligned aligned = (Outcome.Aligned) outcome;
    assertThat(aligned.layout()).map(Layout::toString).contains(layout);
    assertSentences(aligned.bitext(), name);
  }

  @ParameterizedTest
  @CsvSource({"vaccine-study", "exam-season"})
  void readsTwoDocumentsInEitherOrder(String name) throws IOException {
    Path english = ARTICLES.resolve(name + ".en.txt");
    Path vietnamese = ARTICLES.resolve(name + ".vi.txt");
    Bitext bitext = PIPELINE.align(vietnamese, english).orThrow();
    assertThat(bitext).isEqualTo(PIPELINE.align(english, vietnamese).orThrow());
    assertSentences(bitext, name);
  }

  /** The sentences are those of gold, and most pairs too. */
  private static void assertSentences(Bitext bitext, String name) throws IOException {
    List<String> english = lines(GOLD.resolve(name + ".en"));
    List<String> vietnamese = lines(GOLD.resolve(name + ".vi"));
    assertSentences(texts(bitext, true), english);
    assertSentences(texts(bitext, false), vietnamese);
    List<String> gold = new ArrayList<>();
    for (String line : lines(GOLD.resolve(name + ".gold"))) {
      if (!line.contains("[]")) {
        String[] sides = line.split(":", -1);
        gold.add(text(sides[0], english) + " = " + text(sides[1], vietnamese));
      }
    }
    int all = gold.size();
    bitext.pairs().forEach(pair -> gold.remove(pair.source() + " = " + pair.target()));
    assertThat(gold.size()).as("pairs missed: " + gold).isLessThanOrEqualTo(all / 5);
  }

  private static String text(String numbers, List<String> sentences) {
    return Arrays.stream(numbers.replaceAll("[\\[\\] ]", "").split(",", -1))
        .map(number -> sentences.get(Integer.parseInt(number)))
        .collect(Collectors.joining(" "));
  }

  /**
   * All text is there, and the borders are those of gold but for the few that only the sense tells:
   * whether {@code Inc.} or {@code St.} before a capital ends a sentence.
   */
  private static void assertSentences(List<String> found, List<String> gold) {
    assertThat(String.join(" ", found)).isEqualTo(String.join(" ", gold));
    List<String> other = new ArrayList<>(gold);
    other.removeAll(found);
    assertThat(other.size()).as("split otherwise: " + other).isLessThanOrEqualTo(3);
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
  }

  private static List<String> texts(Bitext bitext, boolean source) {
    var side = source ? bitext.source() : bitext.target();
    return side.sentences().stream().map(s -> s.text().replaceAll("\\s*\\R\\s*", " ")).toList();
  }

  @Test
  void noEnglishStandsInAVietnameseCell() throws IOException {
    for (SegmentPair pair : align("state-visit").pairs()) {
      assertThat(pair.source()).doesNotContainPattern("(?i)(?u)[ăđơưạảấầứ]");
      assertThat(pair.target()).containsPattern("(?i)(?u)[ăâđêôơưáàảãạảứ]");
    }
  }

  @Test
  void theOtherLanguageCanBeTheSource() throws IOException {
    Bitext bitext =
        BitextPipeline.builder()
            .source(Language.VIETNAMESE)
            .build()
            .align(ARTICLES.resolve("state-visit.txt"))
            .orThrow();
    assertThat(bitext.source().article().language()).isEqualTo(Language.VIETNAMESE);
    assertThat(bitext.alignment()).isEqualTo(align("state-visit").alignment().swapped());
  }

  @Test
  void everyOffsetLeadsToTheTextAsRead() throws IOException {
    Path file = ARTICLES.resolve("tea-festival.txt");
    String text = Files.readString(file);
    Bitext bitext = PIPELINE.align(file).orThrow();
    for (var side : List.of(bitext.source(), bitext.target())) {
      assertThat(side.article().text()).isEqualTo(text);
      assertThat(side.sentences()).allMatch(s -> s.text().equals(s.span().of(text)));
    }
  }

  private static final String ENGLISH =
      """
      Hanoi (VNA) – Heavy rain closed four roads in the north on Tuesday.
      Photo: Thu Ha
      The army sent 200 soldiers to clear the mud.
      """;

  private static final String VIETNAMESE =
      """
      Hà Nội (TTXVN) – Mưa lớn khiến bốn tuyến đường ở phía bắc phải đóng hôm thứ Ba.
      Quân đội điều 200 chiến sĩ đến dọn bùn.
      """;

  /** A dateline that both documents have is text to translate; a credit of one of them is none. */
  @Test
  void keepsOfMessyTextWhatBothDocumentsHave() {
    Bitext bitext = PIPELINE.align("rain", ENGLISH, VIETNAMESE).orThrow();
    assertThat(texts(bitext, true))
        .containsExactly(
            "Hanoi (VNA) – Heavy rain closed four roads in the north on Tuesday.",
            "The army sent 200 soldiers to clear the mud.");
    String other = VIETNAMESE.replace("Hà Nội (TTXVN) – ", "");
    assertThat(texts(PIPELINE.align("rain", ENGLISH, other).orThrow(), true))
        .contains("Heavy rain closed four roads in the north on Tuesday.");
  }

  @Test
  void cleansTextAsItCleansFiles(@TempDir Path folder) throws IOException {
    Path english = Files.writeString(folder.resolve("rain.en"), ENGLISH);
    Path vietnamese = Files.writeString(folder.resolve("rain.vi"), VIETNAMESE);
    assertThat(PIPELINE.align(english, vietnamese).orThrow().pairs())
        .isEqualTo(PIPELINE.align("rain", ENGLISH, VIETNAMESE).orThrow().pairs());
    Path both = Files.writeString(folder.resolve("rain.txt"), ENGLISH + VIETNAMESE);
    assertThat(PIPELINE.align(both).orThrow().pairs())
        .isEqualTo(PIPELINE.align("rain", ENGLISH + VIETNAMESE).orThrow().pairs());
  }

  @Test
  void saysWhyAnArticleCannotBeUsed() {
    Outcome outcome = PIPELINE.align("english", "This text is all in English.\nIt is, really.");
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    assertThat(((Outcome.Rejected) outcome).reason()).contains("english", "English");
    assertThatThrownBy(outcome::orThrow).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void eightThreadsFindWhatOneFinds() throws Exception {
    Bitext one = align("football-final");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Bitext> task = () -> align("football-final");
      for (Future<Bitext> other : threads.invokeAll(Collections.nCopies(64, task))) {
        assertThat(other.get()).isEqualTo(one);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
