package io.github.songngu.align;

import io.github.songngu.score.BeadScorer;
import java.util.List;

/** The scores of all beads whose borders lie in a band, each asked for once. */
final class Grid {

  final Band band;
  final int sources;
  final int targets;
  private final int[] shapeSource;
  private final int[] shapeTarget;
  private final BeadScorer.Prepared scorer;
  private final double[] sourceNull;
  private final double[] targetNull;
  private final double[][] transition;

  Grid(BeadScorer.Prepared scorer, Band band, int targets, List<BeadShape> shapes) {
    this.scorer = scorer;
    this.band = band;
    this.sources = band.rows() - 1;
    this.targets = targets;
    this.shapeSource = shapes.stream().mapToInt(BeadShape::source).toArray();
    this.shapeTarget = shapes.stream().mapToInt(BeadShape::target).toArray();
    this.sourceNull = new double[sources];
    for (int i = 0; i < sources; i++) {
      sourceNull[i] = scorer.score(i, i + 1, 0, 0);
    }
    this.targetNull = new double[targets];
    for (int j = 0; j < targets; j++) {
      targetNull[j] = scorer.score(0, 0, j, j + 1);
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
    return scorer.score(i - shapeSource[shape], i, j - shapeTarget[shape], j);
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
