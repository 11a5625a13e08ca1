package io.github.songngu.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.songngu.score.BeadScorer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences without counterpart weigh the same in every band, but for the first transition: its
 * borders never force a pair, and no set of them is counted twice.
 */
class BandedNullsTest {

  /** Nothing corresponds: every pair is hopeless, and what stands alone likes company. */
  private record Nothing(double pair, double afterSource) implements BeadScorer.Prepared {

    @Override
    public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      return sourceStart == sourceEnd ? -1.1 : targetStart == targetEnd ? -.7 : pair;
    }

    @Override
    public double transition(boolean fromTarget, boolean toTarget) {
      return fromTarget ? (toTarget ? 1.2 : 0) : toTarget ? afterSource : 1.2;
    }
  }

  private static Posterior posterior(Band band, int targets, double pair, double afterSource) {
    return new Posterior(
        new Grid(new Nothing(pair, afterSource), band, targets, Aligner.DEFAULT_SHAPES));
  }

  /** A band along the diagonal, its border shaken. */
  private static Band shaken(int sources, int targets, int radius, long seed) {
    Random random = new Random(seed);
    int[] low = new int[sources + 1];
    int[] high = new int[sources + 1];
    for (int i = 0; i <= sources; i++) {
      int middle = targets * i / sources;
      low[i] = middle - random.nextInt(radius + 1);
      high[i] = middle + random.nextInt(radius + 1);
    }
    return Band.between(low, high, targets);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 20})
  void oneOrderOfThemIsCountedInAnyBand(int radius) {
    double full = posterior(Band.full(40, 50), 50, -500, 1.2).logTotal();
    for (long seed = 0; seed < 20; seed++) {
      Posterior banded = posterior(shaken(40, 50, radius, seed), 50, -500, 1.2);
      assertThat(banded.logTotal()).isCloseTo(full, within(1e-9));
      assertThat(banded.mostExpected().beads())
          .hasSize(90)
          .allMatch(bead -> bead.isUnaligned() && bead.score() > .999999);
    }
  }

  /** Only where a run must begin with the target does its first transition differ. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void expectedTransitionsAreNearlyThoseOfTheUsualOrder(long seed) {
    double[] full = posterior(Band.full(40, 50), 50, -500, .9).transitions();
    double[] banded = posterior(shaken(40, 50, 2, seed), 50, -500, .9).transitions();
    assertThat(full).containsExactly(new double[] {39, 1, 49}, within(1e-6));
    assertThat(banded).containsExactly(full, within(1 + 1e-6));
  }

  /** The sums from both ends are the same where pairs and others are mixed. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everySentenceIsSomewhereWithProbabilityOne(long seed) {
    Posterior posterior = posterior(shaken(30, 34, 3, seed), 34, .4, .9);
    double[] sources = new double[30];
    double[] targets = new double[34];
    posterior.forEachBead(
        0,
        (i, j, source, target, p) -> {
          for (int k = 0; k < source; k++) {
            sources[i + k] += p;
          }
          for (int k = 0; k < target; k++) {
            targets[j + k] += p;
          }
        });
    for (double[] side : List.of(sources, targets)) {
      assertThat(Arrays.stream(side)).allMatch(p -> Math.abs(p - 1) < 1e-9);
    }
  }
}
