package io.github.songngu.export;

import io.github.songngu.align.Bead;

/**
 * Which beads a writer takes.
 *
 * @param unaligned whether beads without a counterpart are taken
 * @param minScore the least score of a pair
 */
record Selection(boolean unaligned, double minScore) {

  /** All pairs, nothing unaligned. */
  static final Selection PAIRS = new Selection(false, 0);

  Selection {
    if (!(minScore >= 0 && minScore <= 1)) {
      throw new IllegalArgumentException(
          "the least score is " + minScore + ", expected one within 0 to 1");
    }
  }

  Selection withUnaligned(boolean included) {
    return new Selection(included, minScore);
  }

  Selection withMinScore(double score) {
    return new Selection(unaligned, score);
  }

  /** A score says how sure a pair is; text without a counterpart is not measured by it. */
  boolean takes(Bead bead) {
    return bead.isUnaligned() ? unaligned : bead.score() >= minScore;
  }
}
