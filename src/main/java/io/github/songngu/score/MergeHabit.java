package io.github.songngu.score;

import io.github.songngu.score.BeadScorer.Pair;
import java.util.List;

/**
 * How readily a translation merges and splits sentences: some keep the sentences of the original,
 * others have a rhythm of their own throughout. Told by the pairs found in it, as the share of
 * beads of more than two sentences among them, shrunk towards the usual share (empirical Bayes;
 * Efron, 2010).
 */
final class MergeHabit {

  /** The share in the gold documents that the weights were fitted on, weighted as there. */
  private static final double USUAL = .06;

  /** The usual share counts for so many pairs. */
  private static final double PRIOR = 40;

  private static final List<Feature> MERGES =
      List.of(
          Feature.SHAPE_1_2,
          Feature.SHAPE_2_1,
          Feature.SHAPE_2_2,
          Feature.SHAPE_1_N,
          Feature.SHAPE_N_1);

  private MergeHabit() {}

  /** Returns weights by which merges are as likely as they are among pairs. */
  static Weights adapt(Weights weights, List<Pair> pairs) {
    double nats = nats(pairs);
    double[] adapted = weights.toArray();
    for (Feature merge : MERGES) {
      adapted[merge.ordinal()] += nats;
    }
    return Weights.of(adapted);
  }

  /** Returns by how much the logarithm of their share lies above the usual one. */
  private static double nats(List<Pair> pairs) {
    double all = 0;
    double merges = 0;
    for (Pair pair : pairs) {
      all += pair.probability();
      merges += pair.source().size() + pair.target().size() > 2 ? pair.probability() : 0;
    }
    return Math.log((merges + PRIOR * USUAL) / (all + PRIOR) / USUAL);
  }
}
