package io.github.songngu.align;

import io.github.songngu.score.BeadScorer.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The part of the grid of sentence borders that the search looks at.
 *
 * <p>Row {@code i} is the border before source sentence {@code i}, column {@code j} the border
 * before target sentence {@code j}. Each row is one run of columns; rows only ever move right and
 * neighbouring rows overlap, so that a path from the first corner to the last lies inside.
 */
final class Band {

  /** Up to so many cells, all of the grid is searched: an article of news is far below it. */
  private static final long FULL_GRID = 60_000;

  /** How far from the rough path the search looks where the path is certain. */
  private static final int MIN_RADIUS = 40;

  private final int[] low;
  private final int[] high;
  private final int[] offset;

  private Band(int[] low, int[] high) {
    this.low = low;
    this.high = high;
    this.offset = new int[low.length + 1];
    long cells = 0;
    for (int i = 0; i < low.length; i++) {
      cells += high[i] - low[i] + 1;
      offset[i + 1] = Math.toIntExact(cells);
    }
  }

  /** Returns all of a grid of {@code n} source and {@code m} target sentences. */
  static Band full(int n, int m) {
    int[] low = new int[n + 1];
    int[] high = new int[n + 1];
    Arrays.fill(high, m);
    return new Band(low, high);
  }

  /** Returns the whole grid if it is small, else a band along the anchors that agree. */
  static Band of(int n, int m, List<Anchor> anchors) {
    if ((n + 1L) * (m + 1L) <= FULL_GRID) {
      return full(n, m);
    }
    return along(n, m, chain(anchors));
  }

  /** Returns the cells at most {@code radius} from the borders of a path of beads. */
  static Band around(List<Bead> path, int n, int m, int radius) {
    int[] low = new int[n + 1];
    int[] high = new int[n + 1];
    Arrays.fill(low, Integer.MAX_VALUE);
    widen(low, high, 0, 0, radius, m);
    for (Bead bead : path) {
      for (int i = bead.source().start(); i <= bead.source().end(); i++) {
        widen(low, high, i, bead.target().start(), radius, m);
        widen(low, high, i, bead.target().end(), radius, m);
      }
    }
    return new Band(low, high);
  }

  private static void widen(int[] low, int[] high, int i, int j, int radius, int m) {
    low[i] = Math.min(low[i], Math.max(0, j - radius));
    high[i] = Math.max(high[i], Math.min(m, j + radius));
  }

  /**
   * Returns the heaviest chain of anchors in which both sides rise: a weighted longest increasing
   * subsequence, by a Fenwick tree of maxima, in O(k log k).
   */
  static List<Anchor> chain(List<Anchor> anchors) {
    List<Anchor> sorted = new ArrayList<>(anchors);
    sorted.sort(
        Comparator.comparingInt(Anchor::source)
            .thenComparing(Comparator.comparingInt(Anchor::target).reversed()));
    int columns = sorted.stream().mapToInt(Anchor::target).max().orElse(0) + 1;
    int[] bestAt = new int[columns + 1];
    Arrays.fill(bestAt, -1);
    double[] weight = new double[sorted.size()];
    int[] previous = new int[sorted.size()];
    int last = -1;
    for (int k = 0; k < sorted.size(); k++) {
      int column = sorted.get(k).target() + 1;
      int before = -1;
      for (int c = column - 1; c > 0; c -= c & -c) {
        before = heavier(bestAt[c], before, weight);
      }
      previous[k] = before;
      weight[k] = sorted.get(k).weight() + (before < 0 ? 0 : weight[before]);
      for (int c = column; c <= columns; c += c & -c) {
        bestAt[c] = heavier(bestAt[c], k, weight);
      }
      last = heavier(last, k, weight);
    }
    List<Anchor> chain = new ArrayList<>();
    for (int k = last; k >= 0; k = previous[k]) {
      chain.add(sorted.get(k));
    }
    Collections.reverse(chain);
    return chain;
  }

  private static int heavier(int a, int b, double[] weight) {
    return a < 0 || (b >= 0 && weight[b] > weight[a]) ? b : a;
  }

  /**
   * A band along straight lines from anchor to anchor, wider where anchors are far apart: between
   * two of them a passage may be missing on either side, and nothing tells where.
   */
  private static Band along(int n, int m, List<Anchor> chain) {
    int[] low = new int[n + 1];
    int[] high = new int[n + 1];
    Arrays.fill(low, Integer.MAX_VALUE);
    int fromRow = 0;
    int fromColumn = 0;
    for (int k = 0; k <= chain.size(); k++) {
      boolean end = k == chain.size();
      int row = end ? n : chain.get(k).source();
      int column = end ? m : chain.get(k).target();
      line(low, high, fromRow, fromColumn, row, column, m);
      fromRow = row;
      fromColumn = column;
    }
    low[0] = 0;
    high[n] = m;
    return smoothed(low, high);
  }

  private static void line(
      int[] low, int[] high, int fromRow, int fromColumn, int row, int column, int m) {
    int rows = row - fromRow;
    int columns = column - fromColumn;
    int radius = MIN_RADIUS + Math.min(MIN_RADIUS * 3, Math.max(rows, columns) / 2);
    for (int i = fromRow; i <= row; i++) {
      int at = fromColumn + (rows == 0 ? 0 : (int) ((long) columns * (i - fromRow) / rows));
      widen(low, high, i, at, radius, m);
    }
    widen(low, high, row, column, radius, m);
  }

  /** Makes both borders rise, and each row begin inside the one before. */
  private static Band smoothed(int[] low, int[] high) {
    for (int i = 1; i < low.length; i++) {
      high[i] = Math.max(high[i], high[i - 1]);
    }
    for (int i = low.length - 2; i >= 0; i--) {
      low[i] = Math.min(low[i], low[i + 1]);
    }
    for (int i = 1; i < low.length; i++) {
      low[i] = Math.min(low[i], high[i - 1]);
    }
    return new Band(low, high);
  }

  /** Returns the number of rows: one more than there are source sentences. */
  int rows() {
    return low.length;
  }

  /** Returns the first column of row {@code i}. */
  int low(int i) {
    return low[i];
  }

  /** Returns the last column of row {@code i}. */
  int high(int i) {
    return high[i];
  }

  /** Returns the number of cells in all rows. */
  int size() {
    return offset[low.length];
  }

  /** Returns the number of cell {@code (i, j)}, or -1 if it is outside. */
  int cell(int i, int j) {
    return i < 0 || j < low[i] || j > high[i] ? -1 : offset[i] + j - low[i];
  }
}
