package io.github.songngu.align;

import io.github.songngu.score.BeadScorer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The scores of all beads whose borders lie in a band, each asked for once. */
final class Grid {

  /** Log-odds beyond which nothing is surer. */
  private static final double MOST = 1e5;

  final Band band;
  final int sources;
  final int targets;
  private final int[] shapeSource;
  private final int[] shapeTarget;
  private final Part part;
  private final double[] sourceNull;
  private final double[] targetNull;
  private final double[][] transition;

  /**
   * A part of two articles, whose sentences are counted from its own beginning.
   *
   * @param scorer knows both articles
   * @param source its first source sentence
   * @param target its first target sentence
   * @param doubt how much pairs are doubted
   * @param ones what is known already of a part that begins {@code skippedSources} and {@code
   *     skippedTargets} sentences before, or null
   */
  record Part(
      BeadScorer.Prepared scorer,
      int source,
      int target,
      Doubt doubt,
      @Nullable Ones ones,
      int skippedSources,
      int skippedTargets) {

    /** A part of which nothing is known yet. */
    Part(BeadScorer.Prepared scorer, int source, int target) {
      this(scorer, source, target, Doubt.NONE, null, 0, 0);
    }

    /**
     * Returns the log-odds of a bead, within bounds that leave room for sums of them.
     *
     * @throws IllegalStateException if a scorer gives no number
     */
    private double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      double score = scorer.score(sourceStart, sourceEnd, targetStart, targetEnd);
      if (Double.isNaN(score)) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "scorer gives %s for source sentences [%d, %d) and target sentences [%d, %d),"
                    + " expected log-odds",
                score,
                sourceStart,
                sourceEnd,
                targetStart,
                targetEnd));
      }
      return Math.max(-MOST, Math.min(score, MOST));
    }

    /**
     * Returns the log-odds, if they are known, of the pair of one and one that ends at a border.
     */
    private double known(int i, int j) {
      return ones == null
          ? Double.NaN
          : ones.at(i + skippedSources, j + skippedTargets) - doubt.of(source + i - 1);
    }
  }

  Grid(BeadScorer.Prepared scorer, Band band, int targets, List<BeadShape> shapes) {
    this(new Part(scorer, 0, 0), band, targets, shapes);
  }

  Grid(Part part, Band band, int targets, List<BeadShape> shapes) {
    this.part = part;
    this.band = band;
    this.sources = band.rows() - 1;
    this.targets = targets;
    this.shapeSource = new int[shapes.size()];
    this.shapeTarget = new int[shapes.size()];
    for (int shape = 0; shape < shapeSource.length; shape++) {
      shapeSource[shape] = shapes.get(shape).source();
      shapeTarget[shape] = shapes.get(shape).target();
    }
    BeadScorer.Prepared scorer = part.scorer;
    this.sourceNull = new double[sources];
    for (int i = 0; i < sources; i++) {
      int at = part.source + i;
      sourceNull[i] = part.score(at, at + 1, part.target, part.target);
    }
    this.targetNull = new double[targets];
    for (int j = 0; j < targets; j++) {
      int at = part.target + j;
      targetNull[j] = part.score(part.source, part.source, at, at + 1);
    }
    this.transition = new double[State.COUNT][State.COUNT];
    for (int from = State.SOURCE; from <= State.TARGET; from++) {
      for (int to = State.SOURCE; to <= State.TARGET; to++) {
        transition[from][to] = scorer.transition(from == State.TARGET, to == State.TARGET);
      }
    }
    // Where the band makes the two take turns, it must not make them dearer.
    transition[State.TARGET][State.SOURCE] =
        transition[State.SOURCE][State.SOURCE]
            + transition[State.TARGET][State.TARGET]
            - transition[State.SOURCE][State.TARGET];
  }

  /** Returns the number of shapes with text on both sides. */
  int shapes() {
    return shapeSource.length;
  }

  /** Returns how many source sentences shape {@code shape} takes. */
  int source(int shape) {
    return shapeSource[shape];
  }

  /** Returns how many target sentences shape {@code shape} takes. */
  int target(int shape) {
    return shapeTarget[shape];
  }

  /** Returns the cell in which a bead of a shape that ends at {@code (i, j)} begins, or -1. */
  int before(int shape, int i, int j) {
    return band.cell(i - shapeSource[shape], j - shapeTarget[shape]);
  }

  /** Returns the cell in which a bead of a shape that begins at {@code (i, j)} ends, or -1. */
  int after(int shape, int i, int j) {
    int row = i + shapeSource[shape];
    return row > sources ? -1 : band.cell(row, j + shapeTarget[shape]);
  }

  /** Returns the log-odds of the bead of a shape that ends at {@code (i, j)}. */
  double pair(int shape, int i, int j) {
    int sources = shapeSource[shape];
    int targets = shapeTarget[shape];
    double known = sources + targets == 2 ? part.known(i, j) : Double.NaN;
    if (!Double.isNaN(known)) {
      return known;
    }
    int end = part.source + i;
    int targetEnd = part.target + j;
    return part.score(end - sources, end, targetEnd - targets, targetEnd) - part.doubt.of(end - 1);
  }

  /**
   * Returns the last state from which source sentence {@code i} may be left without counterpart at
   * column {@code j}: {@link State#TARGET} where the band begins, else {@link State#SOURCE}.
   */
  int lastBeforeSource(int i, int j) {
    return j == band.low(i + 1) ? State.TARGET : State.SOURCE;
  }

  /** Returns the log-odds that source sentence {@code i} has no counterpart, after a state. */
  double sourceNull(int from, int i) {
    return sourceNull[i] + transition[from][State.SOURCE];
  }

  /** Returns the log-odds that target sentence {@code j} has no counterpart, after a state. */
  double targetNull(int from, int j) {
    return targetNull[j] + transition[from][State.TARGET];
  }
}
