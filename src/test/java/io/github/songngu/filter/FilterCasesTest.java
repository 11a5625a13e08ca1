package io.github.songngu.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.score.PairScorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterCasesTest {

  private static final PairFilters DEFAULTS = PairFilters.ofDefaults();

  static List<String[]> cases() throws IOException {
    return read("cases.tsv");
  }

  static List<String[]> texts() throws IOException {
    return read("near.tsv");
  }

  private static List<String[]> read(String file) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("testdata/filter", file))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.replace("\\uFFFD", "\uFFFD"))
          .map(line -> line.replace("\\u0323\\u0302", "\u0323\u0302"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}: {1} | {2}")
  @MethodSource("cases")
  void rejectsForTheReasonGiven(String reason, String english, String vietnamese) {
    PairFilters filters = reason.equals("-") ? DEFAULTS : only(reason);
    Optional<Rejection> why = filters.reject(new TextPair(english, vietnamese, 1));
    assertThat(why.map(Rejection::code).orElse("-")).isEqualTo(reason);
  }

  private static PairFilters only(String code) {
    Criterion criterion = Criterion.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    return PairFilters.builder()
        .withoutAll()
        .threshold(criterion, criterion.defaultThreshold())
        .build();
  }

  @ParameterizedTest(name = "{0}: {1} | {2}")
  @MethodSource("texts")
  void knowsWhatIsNearlyTheSame(String kind, String left, String right) {
    boolean same = Fingerprint.exact(left, "").equals(Fingerprint.exact(right, ""));
    boolean near = Fingerprint.near(left).equals(Fingerprint.near(right));
    assertThat(same ? "same" : near ? "near" : "other").isEqualTo(kind);
  }

  @Test
  void measuresTheScore() {
    PairFilters strict = PairFilters.builder().threshold(Criterion.SCORE, .7).build();
    TextPair doubtful = new TextPair("It is cold.", "Trời lạnh.", .65);
    assertThat(strict.reject(doubtful)).hasToString("Optional[score: 0.65, threshold 0.7]");
    assertThat(DEFAULTS.reject(doubtful)).isEmpty();
  }

  @Test
  void measuresTheLength() {
    String text = "It rains. ".repeat(101);
    TextPair pair = new TextPair(text, "Trời mưa. ".repeat(101), 1);
    assertThat(only("length").reject(pair)).hasToString("Optional[length: 202, threshold 200]");
  }

  /** Whoever adds a filter adds a pair that it rejects. */
  @Test
  void hasACaseForEachFilterOfAPair() throws IOException {
    Set<String> rejected = cases().stream().map(cells -> cells[0]).collect(Collectors.toSet());
    assertThat(
            Stream.of(Criterion.values())
                .filter(Criterion::isOfPair)
                .map(Criterion::code)
                .filter(code -> !rejected.contains(code)))
        .containsExactly("score", "length");
  }

  @Test
  void leavesOutAndAdds() {
    TextPair pair = new TextPair("The storm killed 27 people.", "Bão làm 72 người chết.", 1);
    PairFilters without = PairFilters.builder().without(Criterion.NUMBERS).build();
    assertThat(without.reject(pair)).isEmpty();
    assertThat(without.threshold(Criterion.NUMBERS)).isEmpty();
    PairFilters added =
        PairFilters.builder()
            .withoutAll()
            .with(each -> Optional.of(new Rejection("none", 1, 0)))
            .build();
    assertThat(added.reject(pair)).map(Rejection::code).contains("none");
    assertThatThrownBy(() -> PairFilters.builder().threshold(Criterion.SCORE, Double.NaN))
        .hasMessageContaining("score");
  }

  @Test
  void knowsTestSets() {
    TestSet set =
        TestSet.of(
            Stream.of(
                "The ferry resumed on Friday morning.\tPhà hoạt động trở lại vào sáng thứ Sáu.",
                "More than three hundred stalls sell lanterns and local food every night."));
    assertThat(set.share("the FERRY resumed on friday morning")).isEqualTo(1);
    assertThat(set.share("Pha hoat dong tro lai vao sang thu Sau")).isZero();
    assertThat(set.share("Here more than three hundred stalls sell lanterns and local food"))
        .isBetween(.4, .9);
    assertThat(set.share("")).isZero();
    TextPair pair =
        new TextPair(
            "The ferry resumed on Friday morning.", "Phà hoạt động trở lại vào sáng thứ Sáu.", 1);
    assertThat(DEFAULTS.excluding(set).reject(pair)).map(Rejection::code).contains("overlap");
  }

  /** Long runs of anything take linear time and overflow nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a ", "<", "<a ", "&", "&#", "http://", "@", "1", "1,", "\u0301", "\uD800"})
  void takesLinearTimeOnHostileText(String piece) {
    String text = piece.repeat(20_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (Criterion criterion : Criterion.values()) {
            criterion.measure(new Inspection(new TextPair(text, text, 1)));
          }
          Fingerprint.near(text);
          TestSet.of(Stream.of(text)).share(text);
        });
  }

  @Test
  void throwsNothingOnAnyText() {
    Random random = new Random(3);
    Function<Integer, String> any =
        size ->
            random
                .ints(size, 0, 0x3000)
                .collect(StringBuilder::new, (out, unit) -> out.append((char) unit), (a, b) -> {})
                .toString();
    for (int i = 0; i < 300; i++) {
      DEFAULTS.reject(new TextPair(any.apply(random.nextInt(60)), any.apply(30), 1));
    }
  }

  @Test
  void scoresLonePairs() {
    PairScorer scorer = PairScorer.ofDefaults();
    assertThat(scorer.score("It opens in May.", "Tuyến mở cửa vào tháng 5.")).isGreaterThan(.8);
    assertThat(scorer.score("It opens in May.", "Ông đã rời Hà Nội hôm qua.")).isLessThan(.3);
    assertThat(scorer.score("", "Ông đã rời Hà Nội hôm qua.")).isZero();
  }

  @Test
  void namesEveryCriterion() {
    for (Criterion criterion : Criterion.values()) {
      assertThat(criterion.code())
          .isEqualTo(criterion.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      assertThat(criterion.description()).isNotBlank();
      assertThat(DEFAULTS.toString()).contains(criterion.code());
    }
  }
}
