package io.github.songngu.align;

import java.util.Arrays;

/**
 * How much the pairs of two articles that have little in common are doubted: a pair has to bring
 * more evidence where few others stand beside it; immutable.
 *
 * <p>The weights were fitted on articles that are translations. Of two that are not, some short
 * sentences always look alike; what gives them away is that all around them has no counterpart.
 * That is judged place by place, as an article may be a translation up to where something else
 * follows it on both sides.
 */
final class Doubt {

  /** No pair is doubted. */
  static final Doubt NONE = new Doubt(new double[0]);

  /** So many sentences on either side of a place say whether much has a counterpart there. */
  private static final int AROUND = 40;

  /** The part of the shorter side from which on its having counterparts raises no doubt. */
  private static final double USUAL = .4;

  /** So much of a usual sentence is assumed beside those that are there. */
  private static final double ASSUMED = .5;

  /**
   * Sentences that so much doubt would leave alone, as a factor of their odds, speak for little: of
   * two articles that are not translations some sentences always find one that is like them.
   */
  private static final double SCEPTIC = Math.exp(4);

  /** Doubt from which on what two articles share is held to be their topic. */
  private static final double COMPARABLE = 1;

  /** What goes beyond that is taken so many times more. */
  private static final double STRICTER = 2;

  /** If all sentences are as surely alone, there is no pair left to doubt. */
  private static final double ALONE = .99;

  /** Doubts that differ by less, in nats, are the same. */
  private static final double SAME = .05;

  /** In nats, of a pair by its last source sentence; beyond the end, nothing is doubted. */
  private final double[] nats;

  private Doubt(double[] nats) {
    this.nats = nats;
  }

  /**
   * Returns how much pairs are to be doubted, judged by what was paired so far: the log-odds by
   * which a sentence of the shorter side is less likely to be paired than usual. What counts is
   * that a sentence has a counterpart, not how sure the borders of its bead are.
   *
   * @param found what was paired
   * @param last the doubt then; returned if another would change nothing
   */
  static Doubt of(Found found, Doubt last) {
    if (found.beads().stream().allMatch(bead -> bead.isUnaligned() && bead.score() > ALONE)) {
      return last;
    }
    double[] sourcesBefore = pairedBefore(found.sourceAlone);
    double[] targetsBefore = pairedBefore(found.targetAlone);
    int[] column = new int[found.sourceAlone.length];
    for (Bead bead : found.beads()) {
      Arrays.fill(column, bead.source().start(), bead.source().end(), bead.target().start());
    }
    double[] nats = new double[column.length];
    for (int i = 0; i < nats.length; i++) {
      double part = Math.max(part(sourcesBefore, i), part(targetsBefore, column[i]));
      nats[i] = part >= USUAL ? 0 : logOdds(USUAL) - logOdds(part);
    }
    return last.isNear(nats) ? last : new Doubt(nats);
  }

  /** Returns how many sentences before each border are paired. */
  private static double[] pairedBefore(double[] alone) {
    double[] before = new double[alone.length + 1];
    for (int i = 0; i < alone.length; i++) {
      before[i + 1] = before[i] + sure(1 - alone[i]);
    }
    return before;
  }

  /** Returns which part of the sentences around a place is paired. */
  private static double part(double[] pairedBefore, int at) {
    int start = Math.max(0, at - AROUND);
    int end = Math.min(pairedBefore.length - 1, at + AROUND + 1);
    double paired = pairedBefore[end] - pairedBefore[start];
    return (paired + ASSUMED * USUAL) / (end - start + ASSUMED);
  }

  private boolean isNear(double[] others) {
    for (int i = 0; i < others.length; i++) {
      if (Math.abs(others[i] - (i < nats.length ? nats[i] : 0)) >= SAME) {
        return false;
      }
    }
    return true;
  }

  /** Returns how probable a counterpart would be under doubt. */
  private static double sure(double p) {
    return p / (p + (1 - p) * SCEPTIC);
  }

  /** Returns whether two articles seem to tell of the same, but to be no translations. */
  boolean isOfComparables() {
    return nats.length > 0 && Arrays.stream(nats).allMatch(doubt -> doubt > COMPARABLE);
  }

  /**
   * Returns the nats to take from a pair: more than the doubt of comparable articles.
   *
   * @param source its last source sentence
   */
  double of(int source) {
    double doubt = source < nats.length ? nats[source] : 0;
    return doubt + STRICTER * Math.max(0, doubt - COMPARABLE);
  }

  private static double logOdds(double p) {
    return Math.log(p / (1 - p));
  }
}
