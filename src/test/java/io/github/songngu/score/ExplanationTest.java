package io.github.songngu.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.songngu.BitextPipeline;
import io.github.songngu.align.Bitext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an explanation says is what the scorer weighed. */
class ExplanationTest {

  private static final String ENGLISH =
      """
      Mr. Nguyen Van Tam sold 1,250 baskets on Tuesday.

      The bridge will not open before June.
      """;

  private static final String VIETNAMESE =
      """
      Hôm thứ Ba, ông Nguyễn Văn Tám bán được 1.250 giỏ hàng.

      Đọc thêm tin trong ngày.
      """;

  private final BitextPipeline pipeline = BitextPipeline.ofDefaults();
  private final Bitext bitext = pipeline.alignSegmented("market", ENGLISH, VIETNAMESE).orThrow();

  @Test
  void namesWhatWasMatched() {
    Explanation pair = pipeline.explain(bitext).get(0);
    assertThat(bitext.alignment().beads().get(0)).hasToString("[0]:[0]");
    assertThat(detail(pair, Feature.Kind.SHAPE)).isEqualTo("1-1");
    assertThat(detail(pair, Feature.Kind.WORDS)).contains("Tuesday = ");
    assertThat(detail(pair, Feature.Kind.NAMES)).isEqualTo("nguyen, van, tam");
    assertThat(detail(pair, Feature.Kind.VALUES)).contains("1250");
    assertThat(detail(pair, Feature.Kind.LENGTH)).isEqualTo("41 and 44 letters");
  }

  @Test
  void namesWhatTheArticleTaught() throws IOException {
    String english = Files.readString(Path.of("testdata/align/mill.en")) + "It was a cold day.\n";
    String vietnamese = Files.readString(Path.of("testdata/align/mill.vi")) + "Đọc thêm.\n";
    Bitext mill = pipeline.alignSegmented("mill", english, vietnamese).orThrow();
    assertThat(mill.alignment().beads()).anyMatch(bead -> bead.score() < .98);
    assertThat(detail(pipeline.explain(mill).get(1), Feature.Kind.WORDS))
        .contains("river = sông", "gate = phai");
  }

  /** Of two reports on one event some sentences look alike: they are doubted, and it is said. */
  @Test
  void saysWherePairsAreDoubted() throws IOException {
    Path reports = Path.of("testdata/comparable");
    Bitext event =
        pipeline
            .alignSegmented(
                "rescue",
                Files.readString(reports.resolve("river-rescue.en")),
                Files.readString(reports.resolve("river-rescue.vi")))
            .orThrow();
    List<Explanation> explanations = pipeline.explain(event);
    for (int i = 0; i < explanations.size(); i++) {
      boolean pair = !event.alignment().beads().get(i).isUnaligned();
      assertThat(explanations.get(i).reasons())
          .filteredOn(reason -> reason.kind() == Feature.Kind.DOUBT)
          .hasSize(pair ? 1 : 0)
          .allMatch(reason -> reason.nats() < 0);
    }
    assertThat(event.alignment().pairs()).isNotEmpty();
    assertThat(sums(explanations)).isTrue();
    assertThat(pipeline.explain(bitext))
        .allMatch(one -> one.reasons().stream().noneMatch(r -> r.kind() == Feature.Kind.DOUBT));
  }

  private static boolean sums(List<Explanation> explanations) {
    return explanations.stream()
        .allMatch(
            one ->
                Math.abs(
                        one.reasons().stream().mapToDouble(Explanation.Reason::nats).sum()
                            - one.logOdds())
                    < 1e-9);
  }

  @Test
  void sumsUpToTheLogOdds() {
    for (Explanation explanation : pipeline.explain(bitext)) {
      double sum = explanation.reasons().stream().mapToDouble(Explanation.Reason::nats).sum();
      assertThat(sum).isCloseTo(explanation.logOdds(), within(1e-9));
    }
  }

  @Test
  void isTheSameFromTheOtherSide() {
    BitextPipeline other =
        BitextPipeline.builder().source(io.github.songngu.text.Language.VIETNAMESE).build();
    List<Explanation> reversed =
        other.explain(other.alignSegmented("market", ENGLISH, VIETNAMESE).orThrow());
    assertThat(reversed.get(0)).hasToString(pipeline.explain(bitext).get(0).toString());
  }

  private static String detail(Explanation explanation, Feature.Kind kind) {
    return explanation.reasons().stream()
        .filter(reason -> reason.kind() == kind)
        .findFirst()
        .orElseThrow()
        .detail();
  }
}
