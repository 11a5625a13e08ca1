package io.github.songngu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static final GoldDocument GOLD =
      new GoldDocument("four", List.of(bead(0), bead(1), bead(2), bead(3)), List.of());

  private static IndexedBead bead(int i) {
    return new IndexedBead(List.of(i), List.of(i));
  }

  private static ScoredBead right(int i, double score) {
    return new ScoredBead(bead(i), score);
  }

  private static ScoredBead wrong(int i, double score) {
    return new ScoredBead(new IndexedBead(List.of(i), List.of(i, i + 1)), score);
  }

  @Test
  void isTheGapBetweenScoreAndShareOfRightPairs() {
    Calibration calibration =
        new Calibration().add(GOLD, List.of(right(0, .95), wrong(1, .95), right(3, .35)));
    // Two at .95 of which one is right: .45 too sure, twice; one at .35 that is right: .65.
    assertThat(calibration.error()).isCloseTo((2 * .45 + .65) / 3, within(1e-12));
  }

  @Test
  void isZeroWhereScoresAreHonest() {
    Calibration calibration = new Calibration();
    for (int i = 0; i < 10; i++) {
      calibration.add(GOLD, List.of(i < 8 ? right(0, .8) : wrong(0, .8)));
    }
    assertThat(calibration.error()).isCloseTo(0, within(1e-12));
  }

  @Test
  void countsWhatIsLeftAboveAThreshold() {
    Calibration.Level level =
        new Calibration().add(GOLD, List.of(right(0, .95), wrong(1, .91), right(3, .35))).level(.9);
    assertThat(level.pairs()).isEqualTo(2);
    assertThat(level.rate()).isEqualTo(new Rate(.5, .25));
  }

  @Test
  void doesNotCountSentencesWithoutCounterpart() {
    IndexedBead alone = new IndexedBead(List.of(2), List.of());
    Calibration calibration = new Calibration().add(GOLD, List.of(new ScoredBead(alone, 1)));
    assertThat(calibration.pairs()).isZero();
    assertThat(calibration.error()).isZero();
  }
}
