package io.github.songngu.align;

import java.util.Arrays;

/**
 * Where good paths run through a band: the borders whose best path is not much worse than the best
 * of all (the max-marginals of Viterbi search).
 *
 * <p>Only pairs of one and one are looked at, and sentences without counterpart; a larger bead
 * shows as one of these and some of those. What is far worse than the best path here hardly counts
 * when all beads are weighed, and most articles are clear enough to leave a few cells a row.
 *
 * <p>Values are kept relative to the best of their row, so that floats do for articles of any
 * length.
 */
final class Corridor {

  /** Log-odds by which a path may be worse than the best one. */
  private static final float MARGIN = 20;

  /** By how much every other path is worse where the best one is certain. */
  private static final float CERTAIN = 10;

  /** Columns on either side that larger beads may need. */
  private static final int PAD = 1;

  /** So many clear pairs of one and one stand on both sides of a border that is clear. */
  private static final int CLEAR = 3;

  private static final float NONE = Float.NEGATIVE_INFINITY;

  private final Grid grid;
  private final Band band;

  private final Ones ones;
  private final Doubt doubt;

  /** The source sentence that the band begins at. */
  private final int first;

  /** Of the best path to each cell and {@link State state}. */
  private final float[] forward;

  private final int[] low;
  private final int[] high;

  /** The column in which the best path crosses each row last. */
  private final int[] best;

  /** Whether no other path is near it. */
  private final boolean[] certain;

  /**
   * Searches a band.
   *
   * @param ones its pairs
   * @param doubt how much pairs are doubted
   * @param first the source sentence that the band begins at
   */
  Corridor(Ones ones, Doubt doubt, int first) {
    this.grid = ones.grid;
    this.band = grid.band;
    this.ones = ones;
    this.doubt = doubt;
    this.first = first;
    this.forward = new float[Math.multiplyExact(band.size(), State.COUNT)];
    this.low = new int[band.rows()];
    this.high = new int[band.rows()];
    this.best = new int[band.rows()];
    this.certain = new boolean[band.rows()];
    Arrays.fill(forward, NONE);
    forward[State.PAIR] = 0;
    for (int i = 0; i <= grid.sources; i++) {
      forward(i);
    }
    float[] below = {};
    for (int i = grid.sources; i >= 0; i--) {
      below = backward(i, below);
    }
  }

  /** Returns the cells that are to be weighed. */
  Band band() {
    int[] first = low.clone();
    int[] last = high.clone();
    for (int row = 0; row < first.length; row++) {
      if (isClear(row)) {
        first[row] = best[row];
        last[row] = best[row];
      }
    }
    return Band.between(first, last, grid.targets);
  }

  /**
   * Returns whether around a row all good paths are one, of pairs of one and one: a larger bead
   * would have left a sentence without counterpart here.
   */
  boolean isClear(int row) {
    for (int i = row - CLEAR; i <= row + CLEAR; i++) {
      if (i < 0 || i >= certain.length || !certain[i] || best[i] - best[row] != i - row) {
        return false;
      }
    }
    return true;
  }

  /** Returns the column in which the best path crosses a row. */
  int best(int row) {
    return best[row];
  }

  private void forward(int i) {
    float top = NONE;
    float doubted = i == 0 ? 0 : (float) doubt.of(first + i - 1);
    for (int j = band.low(i); j <= band.high(i); j++) {
      int cell = band.cell(i, j);
      int at = cell * State.COUNT;
      int diagonal = grid.before(0, i, j);
      if (diagonal >= 0) {
        forward[at + State.PAIR] = max(forward, diagonal * State.COUNT) + ones.of(cell) - doubted;
      }
      int above = band.cell(i - 1, j);
      if (above >= 0) {
        for (int state = State.PAIR; state <= grid.lastBeforeSource(i - 1, j); state++) {
          raise(
              at + State.SOURCE,
              forward[above * State.COUNT + state] + (float) grid.sourceNull(state, i - 1));
        }
      }
      if (j > band.low(i)) {
        for (int state = 0; state < State.COUNT; state++) {
          raise(
              at + State.TARGET,
              forward[at - State.COUNT + state] + (float) grid.targetNull(state, j - 1));
        }
      }
      top = Math.max(top, max(forward, at));
    }
    int end = (band.cell(i, band.high(i)) + 1) * State.COUNT;
    for (int k = band.cell(i, band.low(i)) * State.COUNT; k < end; k++) {
      forward[k] -= top;
    }
  }

  private void raise(int at, float value) {
    forward[at] = Math.max(forward[at], value);
  }

  private static float max(float[] values, int at) {
    return Math.max(values[at], Math.max(values[at + 1], values[at + 2]));
  }

  /** Returns, for each cell and state of a row, the best way on; takes those of the next row. */
  private float[] backward(int i, float[] below) {
    int start = band.low(i);
    int last = band.high(i);
    float[] row = new float[(last - start + 1) * State.COUNT];
    float[] through = new float[last - start + 1];
    float top = NONE;
    float doubted = (float) doubt.of(first + i);
    for (int j = last; j >= start; j--) {
      int at = (j - start) * State.COUNT;
      int under = i == grid.sources ? -1 : band.cell(i + 1, j);
      int underAt = under < 0 ? 0 : (j - band.low(i + 1)) * State.COUNT;
      int next = grid.after(0, i, j);
      float pair =
          next < 0
              ? NONE
              : ones.of(next) - doubted + below[(j + 1 - band.low(i + 1)) * State.COUNT];
      int lastBeforeSource = under < 0 ? -1 : grid.lastBeforeSource(i, j);
      float sum = NONE;
      for (int state = 0; state < State.COUNT; state++) {
        float way = i == grid.sources && j == grid.targets ? 0 : pair;
        if (state <= lastBeforeSource) {
          way = Math.max(way, (float) grid.sourceNull(state, i) + below[underAt + State.SOURCE]);
        }
        if (j < last) {
          way =
              Math.max(
                  way, (float) grid.targetNull(state, j) + row[at + State.COUNT + State.TARGET]);
        }
        row[at + state] = way;
        sum = Math.max(sum, way + forward[band.cell(i, j) * State.COUNT + state]);
      }
      through[j - start] = sum;
      top = Math.max(top, max(row, at));
    }
    for (int k = 0; k < row.length; k++) {
      row[k] -= top;
    }
    keep(i, start, through);
    return row;
  }

  /** Notes which cells of a row good paths run through. */
  private void keep(int i, int first, float[] through) {
    int top = 0;
    for (int k = 1; k < through.length; k++) {
      top = through[k] >= through[top] ? k : top;
    }
    int left = top;
    int right = top;
    int near = 0;
    for (int k = 0; k < through.length; k++) {
      if (through[k] >= through[top] - MARGIN) {
        left = Math.min(left, k);
        right = Math.max(right, k);
        near += through[k] >= through[top] - CERTAIN ? 1 : 0;
      }
    }
    best[i] = first + top;
    certain[i] = near == 1;
    low[i] = first + left - PAD;
    high[i] = first + right + PAD;
  }
}
