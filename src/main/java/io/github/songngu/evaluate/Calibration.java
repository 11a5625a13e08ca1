package io.github.songngu.evaluate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether scores are what they claim: of all pairs with a score of 0.9, are nine in ten right?
 *
 * <p>Only beads with text on both sides count; one is right if gold has the very same. An instance
 * belongs to one thread.
 *
 * <pre>{@code
 * Calibration calibration = new Calibration();
 * calibration.add(gold, ScoredBead.of(alignment));
 * double error = calibration.error();
 * }</pre>
 */
public final class Calibration {

  private static final int BINS = 10;

  private static final double[] THRESHOLDS = {0, .3, .5, .7, .8, .9, .95, .99};

  private final List<Answer> answers = new ArrayList<>();
  private int gold;

  private record Answer(double score, boolean right) {}

  /**
   * What is left if pairs below a threshold are thrown away.
   *
   * @param threshold the least score, 0 to 1
   * @param pairs how many pairs are left
   * @param rate which part of them is right, and which part of the gold pairs they are
   */
  public record Level(double threshold, int pairs, Rate rate) implements Serializable {}

  /** Begins with no document. */
  public Calibration() {}

  /** Adds a document and the beads that were found in it; returns this. */
  public Calibration add(GoldDocument document, List<ScoredBead> beads) {
    Set<IndexedBead> right = new HashSet<>(document.beads());
    right.removeIf(IndexedBead::isUnaligned);
    gold += right.size();
    for (ScoredBead answer : beads) {
      if (!answer.bead().isUnaligned()) {
        answers.add(new Answer(answer.score(), right.contains(answer.bead())));
      }
    }
    return this;
  }

  /** Returns the number of pairs so far. */
  public int pairs() {
    return answers.size();
  }

  /**
   * Returns the expected calibration error, 0 to 1, lower is better: over ten bins of scores, how
   * far the mean score is from the share of right pairs, weighed by the pairs in the bin (Naeini,
   * Cooper and Hauskrecht, 2015).
   */
  public double error() {
    double[] surplus = new double[BINS];
    for (Answer answer : answers) {
      int bin = Math.min(BINS - 1, (int) (answer.score * BINS));
      surplus[bin] += answer.score - (answer.right ? 1 : 0);
    }
    double error = 0;
    for (double difference : surplus) {
      error += Math.abs(difference);
    }
    return answers.isEmpty() ? 0 : error / answers.size();
  }

  /** Returns precision and recall at thresholds from 0 to 0.99. */
  public List<Level> levels() {
    List<Level> levels = new ArrayList<>();
    for (double threshold : THRESHOLDS) {
      levels.add(level(threshold));
    }
    return List.copyOf(levels);
  }

  /** Returns what is left above a threshold. */
  public Level level(double threshold) {
    int left = 0;
    int right = 0;
    for (Answer answer : answers) {
      if (answer.score >= threshold) {
        left++;
        right += answer.right ? 1 : 0;
      }
    }
    double precision = left == 0 ? 0 : (double) right / left;
    double recall = gold == 0 ? 0 : (double) right / gold;
    return new Level(threshold, left, new Rate(precision, recall));
  }

  /** Returns the table that the command line prints, without a line feed at its end. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(Locale.ROOT, "calibration error %.4f over %d pairs", error(), pairs()));
    for (Level level : levels()) {
      out.append(
          String.format(
              Locale.ROOT,
              "\nscore >= %.2f  pairs %6d  P %.4f  R %.4f",
              level.threshold,
              level.pairs,
              level.rate.precision(),
              level.rate.recall()));
    }
    return out.toString();
  }
}
