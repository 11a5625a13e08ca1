package io.github.songngu.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.score.BeadScorer.Pair;
import io.github.songngu.text.Language;
import io.github.songngu.text.SentenceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What pairs of an article about a water mill teach: gates and races that no dictionary has. */
class DocumentLexiconTest {

  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final Path MILL = Path.of("testdata/align");

  private static Evidence mill() throws IOException {
    return evidence(
        Files.readString(MILL.resolve("mill.en")), Files.readString(MILL.resolve("mill.vi")));
  }

  /** Returns the evidence of two texts, a sentence a line. */
  private static Evidence evidence(String english, String vietnamese) {
    SegmentedReader reader = SegmentedReader.ofDefaults();
    return Evidence.of(
        reader.language(Language.ENGLISH).read("text", english),
        reader.language(Language.VIETNAMESE).read("text", vietnamese),
        LEXICON);
  }

  private static Pair sentence(int i) {
    return new Pair(new SentenceRange(i, i + 1), new SentenceRange(i, i + 1), 1);
  }

  private static List<Pair> sentences(int size) {
    return IntStream.range(0, size).mapToObj(DocumentLexiconTest::sentence).toList();
  }

  /** Returns how likely a word produces each word of the other language that the article has. */
  private static Map<Integer, Double> meanings(Evidence evidence, Language language, String text) {
    Map<Integer, Double> meanings = new TreeMap<>();
    int word = LEXICON.words(language, text)[0];
    evidence.translations(language, word, (other, p) -> meanings.merge(other, p, Double::sum));
    return meanings;
  }

  private static Map<Integer, Double> meanings(Evidence evidence, String english) {
    return meanings(evidence, Language.ENGLISH, english);
  }

  private static double p(Evidence evidence, String english, String vietnamese) {
    int word = LEXICON.words(Language.VIETNAMESE, vietnamese)[0];
    return meanings(evidence, english).getOrDefault(word, 0.0);
  }

  @Test
  void wordsMeanWhatTheyAreTranslatedWithHere() throws IOException {
    Evidence before = mill();
    Evidence after = before.taughtBy(sentences(8));
    assertThat(p(before, "gate", "phai")).isZero();
    assertThat(p(after, "gate", "phai")).isGreaterThan(.05);
    assertThat(p(before, "race", "mương")).isZero();
    assertThat(p(after, "race", "mương")).isGreaterThan(.05);
    assertThat(p(after, "gate", "mương")).isZero();
    assertThat(p(after, "race", "phai")).isZero();
  }

  @Test
  void theyMeanItTheOtherWayRoundToo() throws IOException {
    Evidence before = mill();
    Evidence after = before.taughtBy(sentences(8));
    int gate = LEXICON.words(Language.ENGLISH, "gate")[0];
    assertThat(meanings(before, Language.VIETNAMESE, "phai")).doesNotContainKey(gate);
    assertThat(meanings(after, Language.VIETNAMESE, "phai").get(gate)).isGreaterThan(.05);
  }

  @Test
  void aWordOfOnePairTeachesNothing() throws IOException {
    Evidence before = mill();
    Evidence after = before.taughtBy(sentences(8));
    for (String once : List.of("river", "pond", "oak", "touch")) {
      assertThat(meanings(after, once)).isEqualTo(meanings(before, once));
    }
    Evidence taughtByTwo = before.taughtBy(List.of(sentence(0), sentence(3)));
    assertThat(p(taughtByTwo, "gate", "phai")).isZero();
  }

  @Test
  void whatIsProducedStaysADistribution() throws IOException {
    Evidence before = mill();
    Evidence after = before.taughtBy(sentences(8));
    for (String word : List.of("the", "gate", "race", "a", "in", "mill", "year")) {
      Map<Integer, Double> meanings = meanings(after, word);
      assertThat(meanings.values()).allMatch(p -> p > 0 && p <= 1);
      double sum = meanings.values().stream().mapToDouble(p -> p).sum();
      assertThat(sum).as(word).isLessThan(1 + 1e-6);
    }
  }

  @Test
  void withoutPairsNothingIsLearned() throws IOException {
    Evidence before = mill();
    Evidence after = before.taughtBy(List.of());
    for (String word : List.of("the", "gate", "race", "river")) {
      assertThat(meanings(after, word)).isEqualTo(meanings(before, word));
    }
  }

  /** What articles have in common stays their topic, whatever was learned. */
  @Test
  void comparableArticlesStayComparable() throws IOException {
    Evidence comparable = mill().ofComparables();
    assertThat(features(comparable)).isNotEqualTo(features(mill()));
    assertThat(features(comparable.taughtBy(List.of()))).isEqualTo(features(comparable));
    assertThat(features(mill().taughtBy(sentences(8)).ofComparables()))
        .isEqualTo(features(comparable.taughtBy(sentences(8))));
  }

  private static List<Double> features(Evidence evidence) {
    double[] features = new double[Feature.values().length];
    evidence.features(1, 2, 1, 2, features);
    return Arrays.stream(features).boxed().toList();
  }

  /** A sentence of so many words is none; its square would take minutes. */
  @Test
  void sentencesWithoutEndTeachNothing() {
    String english = IntStream.range(0, 50_000).mapToObj(i -> "gate").collect(words());
    String vietnamese = IntStream.range(0, 50_000).mapToObj(i -> "phai").collect(words());
    Evidence before = evidence(english + "\n" + english, vietnamese + "\n" + vietnamese);
    Evidence after = assertTimeout(Duration.ofSeconds(20), () -> before.taughtBy(sentences(2)));
    assertThat(meanings(after, "gate")).isEqualTo(meanings(before, "gate"));
  }

  /** Without a bound it would be more than 12 million pairs of words. */
  @Test
  void manyLongSentencesTeachAsMuchAsFew() {
    List<String> english = List.of("gate", "race", "mill", "water", "river", "stone", "oak");
    List<String> vietnamese = List.of("phai", "mương", "cối", "nước", "sông", "đá", "sồi");
    Random random = new Random(5);
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      for (int k = 0; k < 200; k++) {
        int word = random.nextInt(english.size());
        left.append(english.get(word)).append(k == 199 ? ".\n" : " ");
        right.append(vietnamese.get(word)).append(k == 199 ? ".\n" : " ");
      }
    }
    Evidence before = evidence(left.toString(), right.toString());
    Evidence few = before.taughtBy(sentences(100));
    Evidence many = assertTimeout(Duration.ofSeconds(20), () -> before.taughtBy(sentences(300)));
    assertThat(meanings(many, "gate")).isEqualTo(meanings(few, "gate"));
  }

  private static Collector<CharSequence, ?, String> words() {
    return Collectors.joining(" ");
  }
}
