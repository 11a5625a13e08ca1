package io.github.songngu.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.songngu.score.BeadScorer.Pair;
import io.github.songngu.text.SentenceRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the share of merges in a translation changes what merges weigh. */
class MergeHabitTest {

  private static final Weights WEIGHTS = Weights.builtIn();

  private static double gain(List<Pair> pairs, Feature feature) {
    return MergeHabit.adapt(WEIGHTS, pairs).get(feature) - WEIGHTS.get(feature);
  }

  /** Returns pairs of one and one, then merges of two and one, all of a probability. */
  private static List<Pair> pairs(int ones, int merges, double probability) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < ones; i++) {
      pairs.add(new Pair(new SentenceRange(i, i + 1), new SentenceRange(i, i + 1), probability));
    }
    for (int i = 0; i < merges; i++) {
      pairs.add(new Pair(new SentenceRange(i, i + 2), new SentenceRange(i, i + 1), probability));
    }
    return pairs;
  }

  @Test
  void nothingChangesWithoutPairsOrWithAsManyMergesAsUsual() {
    assertThat(gain(List.of(), Feature.SHAPE_2_1)).isZero();
    assertThat(gain(pairs(94, 6, 1), Feature.SHAPE_2_1)).isCloseTo(0, within(1e-9));
  }

  @Test
  void mergesAreLikelierWhereTheyAreCommon() {
    for (Feature merge :
        List.of(
            Feature.SHAPE_1_2,
            Feature.SHAPE_2_1,
            Feature.SHAPE_2_2,
            Feature.SHAPE_1_N,
            Feature.SHAPE_N_1)) {
      assertThat(gain(pairs(70, 30, 1), merge)).isCloseTo(Math.log(32.4 / 140 / .06), within(1e-9));
      assertThat(gain(pairs(100, 0, 1), merge)).isCloseTo(Math.log(2.4 / 140 / .06), within(1e-9));
    }
  }

  @Test
  void onlyMergesAreJudgedByIt() {
    for (Feature other : List.of(Feature.SHAPE_1_1, Feature.NULL_SOURCE, Feature.LENGTH)) {
      assertThat(gain(pairs(70, 30, 1), other)).isZero();
    }
  }

  @Test
  void fewPairsAndDoubtfulOnesSayLittle() {
    double many = gain(pairs(70, 30, 1), Feature.SHAPE_1_2);
    assertThat(gain(pairs(7, 3, 1), Feature.SHAPE_1_2)).isBetween(0.1, many / 2);
    assertThat(gain(pairs(70, 30, .1), Feature.SHAPE_1_2)).isBetween(0.1, many / 2);
  }
}
