package io.github.songngu.align;

import io.github.songngu.score.BeadScorer;
import io.github.songngu.score.BeadScorer.Anchor;
import java.util.List;

/**
 * Scores for two articles that have little in common: a pair has to bring more evidence where few
 * others stand beside it.
 *
 * <p>The weights were fitted on articles that are translations. Of two that are not, some short
 * sentences always look alike; what gives them away is that all the rest has no counterpart.
 */
record Doubt(BeadScorer.Prepared scorer, double nats) implements BeadScorer.Prepared {

  /** The part of the shorter side from which on its having counterparts raises no doubt. */
  private static final double USUAL = .6;

  /** So much of a usual sentence is assumed beside those that are there. */
  private static final double ASSUMED = .1;

  /**
   * Returns how many nats to take from each pair, judged by what was paired so far: the log-odds by
   * which a sentence of the shorter side is less likely to be paired than usual.
   */
  static double of(List<Bead> beads, int sources, int targets) {
    double paired = 0;
    for (Bead bead : beads) {
      if (!bead.isUnaligned()) {
        paired += bead.score() * (sources <= targets ? bead.source() : bead.target()).size();
      }
    }
    double part = (paired + ASSUMED * USUAL) / (Math.min(sources, targets) + ASSUMED);
    return part >= USUAL ? 0 : logOdds(USUAL) - logOdds(part);
  }

  private static double logOdds(double p) {
    return Math.log(p / (1 - p));
  }

  @Override
  public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    double score = scorer.score(sourceStart, sourceEnd, targetStart, targetEnd);
    return sourceStart == sourceEnd || targetStart == targetEnd ? score : score - nats;
  }

  @Override
  public double transition(boolean fromTarget, boolean toTarget) {
    return scorer.transition(fromTarget, toTarget);
  }

  @Override
  public List<Anchor> anchors() {
    return scorer.anchors();
  }
}
