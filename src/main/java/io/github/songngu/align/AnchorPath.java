package io.github.songngu.align;

import io.github.songngu.score.BeadScorer.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The way that anchors point through a grid too large to be searched: those that agree with one
 * another, and how far from them the path can be.
 */
final class AnchorPath {

  /** How far from an anchor the path may be: anchors can be wrong by some sentences. */
  private static final int MARGIN = 10;

  /** How far it may be from an anchor that those before and after it confirm. */
  private static final int CONFIRMED_MARGIN = 4;

  /** Sentences by which the sides may differ between anchors that confirm each other. */
  private static final int DRIFT = 1;

  /** How far from the straight line between two anchors it may be, at most. */
  private static final int MAX_RADIUS = 160;

  /** In longer articles that have few anchors it is looked for less far, to at least so much. */
  private static final int MIN_RADIUS = 24;

  /** About so many cells are searched at most, however long the articles. */
  private static final long MANY_CELLS = 2_000_000;

  /** Two anchors so near to each other support each other. */
  private static final int NEAR = 8;

  /** An anchor without support is believed if without it more rows than these had none. */
  private static final int FAR = 100;

  private final int[] low;
  private final int[] high;
  private final int columns;
  private final int radius;

  private AnchorPath(int n, int m) {
    this.low = new int[n + 1];
    this.high = new int[n + 1];
    this.columns = m;
    this.radius =
        (int) Math.max(MIN_RADIUS, Math.min(MAX_RADIUS, MANY_CELLS / (2L * Math.max(n, m) + 1)));
    Arrays.fill(low, Integer.MAX_VALUE);
  }

  /** Returns the part of a grid of {@code n} by {@code m} sentences that the anchors point out. */
  static Band band(int n, int m, List<Anchor> anchors) {
    AnchorPath path = new AnchorPath(n, m);
    List<Anchor> believed = believed(chain(anchors), new Anchor(n, m, 0));
    int row = 0;
    int column = 0;
    for (int k = 0; k < believed.size(); k++) {
      Anchor anchor = believed.get(k);
      boolean confirmed = isConfirmed(believed, k - 1) && isConfirmed(believed, k);
      int margin = confirmed ? CONFIRMED_MARGIN : MARGIN;
      path.connect(row, column, anchor.source(), anchor.target(), margin);
      row = anchor.source() + 1;
      column = anchor.target() + 1;
    }
    path.connect(row, column, n, m, MARGIN);
    return Band.between(path.low, path.high, m);
  }

  /**
   * Widens the rows from one border to another: to the whole rectangle between them if that is
   * narrow, because a passage may be missing on either side and nothing tells where; else to the
   * surroundings of the straight line.
   */
  private void connect(int fromRow, int fromColumn, int toRow, int toColumn, int margin) {
    int rows = toRow - fromRow;
    int across = toColumn - fromColumn;
    long cells = (long) rows * across;
    boolean narrow = cells <= (long) radius * (rows + across) && cells <= MANY_CELLS;
    for (int i = fromRow; i <= toRow; i++) {
      int at = fromColumn + (rows == 0 ? 0 : (int) ((long) across * (i - fromRow) / rows));
      int reach = narrow ? across : radius + (rows == 0 ? 0 : across / rows);
      widen(i, Math.max(fromColumn, at - reach), Math.min(toColumn, at + reach), margin);
    }
    widen(toRow, toColumn, toColumn, margin);
  }

  private void widen(int row, int first, int last, int margin) {
    low[row] = Math.min(low[row], Math.max(0, first - margin));
    high[row] = Math.max(high[row], Math.min(columns, last + margin));
  }

  /** Returns whether the anchors on both sides of one are near it and of about its diagonal. */
  private static boolean isConfirmed(List<Anchor> anchors, int k) {
    return k > 0
        && k + 1 < anchors.size()
        && isConfirmedBy(anchors.get(k - 1), anchors.get(k))
        && isConfirmedBy(anchors.get(k), anchors.get(k + 1));
  }

  private static boolean isConfirmedBy(Anchor before, Anchor after) {
    int drift = after.source() - before.source() - after.target() + before.target();
    return isNear(before, after) && Math.abs(drift) <= DRIFT;
  }

  /**
   * Returns the heaviest chain of anchors in which both sides rise: a weighted longest increasing
   * subsequence, by a Fenwick tree of maxima, in O(k log k).
   */
  static List<Anchor> chain(List<Anchor> anchors) {
    List<Anchor> sorted = sorted(anchors);
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

  /**
   * Sorts anchors by source sentence and, from the last to the first, by target sentence, so that
   * no two of the same source sentence make a chain; adds the weights of those at the same place.
   */
  private static List<Anchor> sorted(List<Anchor> anchors) {
    int rows = 0;
    for (Anchor anchor : anchors) {
      rows = Math.max(rows, anchor.source() + 1);
    }
    int[] end = new int[rows + 1];
    for (Anchor anchor : anchors) {
      end[anchor.source() + 1]++;
    }
    for (int row = 0; row < rows; row++) {
      end[row + 1] += end[row];
    }
    // From here on end[row] moves from the beginning of the row to its end.
    long[] order = new long[anchors.size()];
    for (int k = 0; k < order.length; k++) {
      Anchor anchor = anchors.get(k);
      order[end[anchor.source()]++] = (long) ~anchor.target() << Integer.SIZE | k;
    }
    List<Anchor> sorted = new ArrayList<>();
    int start = 0;
    for (int row = 0; row < rows; row++) {
      Arrays.sort(order, start, end[row]);
      merge(anchors, order, start, end[row], sorted);
      start = end[row];
    }
    return sorted;
  }

  private static void merge(
      List<Anchor> anchors, long[] order, int start, int end, List<Anchor> sorted) {
    for (int k = start; k < end; ) {
      Anchor anchor = anchors.get((int) order[k]);
      double weight = 0;
      int place = (int) (order[k] >> Integer.SIZE);
      for (; k < end && (int) (order[k] >> Integer.SIZE) == place; k++) {
        weight += anchors.get((int) order[k]).weight();
      }
      sorted.add(new Anchor(anchor.source(), anchor.target(), weight));
    }
  }

  private static int heavier(int a, int b, double[] weight) {
    return a < 0 || (b >= 0 && weight[b] > weight[a]) ? b : a;
  }

  /** Leaves out anchors that stand alone among others: they are wrong more often than not. */
  private static List<Anchor> believed(List<Anchor> chain, Anchor end) {
    List<Anchor> believed = new ArrayList<>();
    Anchor before = new Anchor(-1, -1, 0);
    for (int k = 0; k < chain.size(); k++) {
      Anchor anchor = chain.get(k);
      Anchor after = k + 1 == chain.size() ? end : chain.get(k + 1);
      if (isNear(before, anchor)
          || isNear(anchor, after)
          || after.source() - before.source() > FAR) {
        believed.add(anchor);
      }
      before = anchor;
    }
    return believed;
  }

  private static boolean isNear(Anchor before, Anchor after) {
    return after.source() - before.source() <= NEAR && after.target() - before.target() <= NEAR;
  }
}
