package io.github.songngu.align;

import java.util.List;

/**
 * How much the pairs of two articles that have little in common are doubted: a pair has to bring
 * more evidence where few others stand beside it.
 *
 * <p>The weights were fitted on articles that are translations. Of two that are not, some short
 * sentences always look alike; what gives them away is that all the rest has no counterpart.
 */
final class Doubt {

  /** The part of the shorter side from which on its having counterparts raises no doubt. */
  private static final double USUAL = .6;

  /** So much of a usual sentence is assumed beside those that are there. */
  private static final double ASSUMED = .5;

  /** Pairs that so much doubt would undo, as a factor of their odds, speak for little. */
  private static final double SCEPTIC = Math.exp(2);

  /** Doubt from which on what two articles share is held to be their topic. */
  private static final double COMPARABLE = 1;

  /** What goes beyond that is taken so many times more. */
  private static final double STRICTER = 2;

  /** If all sentences are as surely alone, there is no pair left to doubt. */
  private static final double ALONE = .99;

  /** Doubts that differ by less, in nats, are the same. */
  private static final double SAME = .05;

  /**
   * Returns how much each pair is to be doubted, in nats, judged by what was paired so far: the
   * log-odds by which a sentence of the shorter side is less likely to be paired than usual.
   *
   * @param beads what was paired
   * @param sources number of source sentences
   * @param targets number of target sentences
   * @param last the doubt then; returned if another would change nothing
   */
  static double of(List<Bead> beads, int sources, int targets, double last) {
    if (beads.stream().allMatch(bead -> bead.isUnaligned() && bead.score() > ALONE)) {
      return last;
    }
    double paired = paired(beads, sources, targets);
    double part = (paired + ASSUMED * USUAL) / (Math.min(sources, targets) + ASSUMED);
    double doubt = part >= USUAL ? 0 : logOdds(USUAL) - logOdds(part);
    return Math.abs(doubt - last) < SAME ? last : doubt;
  }

  /** Returns how many sentences of the shorter side are probably paired. */
  private static double paired(List<Bead> beads, int sources, int targets) {
    double paired = 0;
    for (Bead bead : beads) {
      if (!bead.isUnaligned()) {
        paired += sure(bead.score()) * (sources <= targets ? bead.source() : bead.target()).size();
      }
    }
    return paired;
  }

  /** Returns how probable a pair would be under doubt: pairs that look alike by chance fade. */
  private static double sure(double p) {
    return p / (p + (1 - p) * SCEPTIC);
  }

  /** Returns whether two articles seem to tell of the same, but to be no translations. */
  static boolean ofComparables(double doubt) {
    return doubt > COMPARABLE;
  }

  /** Returns the nats to take from each pair: more than the doubt of comparable articles. */
  static double nats(double doubt) {
    return doubt + STRICTER * Math.max(0, doubt - COMPARABLE);
  }

  private static double logOdds(double p) {
    return Math.log(p / (1 - p));
  }

  private Doubt() {}
}
