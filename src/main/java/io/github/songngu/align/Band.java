package io.github.songngu.align;

import java.util.Arrays;
import java.util.List;

/**
 * The part of the grid of sentence borders that a search looks at.
 *
 * <p>Row {@code i} is the border before source sentence {@code i}, column {@code j} the border
 * before target sentence {@code j}. Each row is one run of columns; rows only ever move right and
 * neighbouring rows overlap, so that a path from the first corner to the last lies inside.
 */
final class Band {

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

  /**
   * Returns the band whose row {@code i} reaches from {@code low[i]} to {@code high[i]} at least:
   * widened so that it lies within {@code m} columns, rises and holds together from corner to
   * corner. The arrays become its own.
   */
  static Band between(int[] low, int[] high, int m) {
    int last = low.length - 1;
    low[0] = 0;
    high[last] = m;
    for (int i = 0; i <= last; i++) {
      low[i] = Math.max(0, low[i]);
      high[i] = Math.min(m, Math.max(high[i], i == 0 ? 0 : high[i - 1]));
    }
    for (int i = last; i >= 0; i--) {
      low[i] = Math.min(Math.min(low[i], high[i]), i == last ? m : low[i + 1]);
    }
    for (int i = 1; i <= last; i++) {
      low[i] = Math.min(low[i], high[i - 1]);
    }
    return new Band(low, high);
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
   * Returns the part between two borders, counted from the first of them.
   *
   * @param row the first border's row
   * @param column its column, inside the band
   * @param lastRow the last border's row
   * @param lastColumn its column, inside the band
   */
  Band part(int row, int column, int lastRow, int lastColumn) {
    int[] partLow = new int[lastRow - row + 1];
    int[] partHigh = new int[partLow.length];
    for (int i = row; i <= lastRow; i++) {
      partLow[i - row] = Math.max(low[i], column) - column;
      partHigh[i - row] = Math.min(high[i], lastColumn) - column;
    }
    return between(partLow, partHigh, lastColumn - column);
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
