package io.github.songngu.align;

import io.github.songngu.score.BeadScorer.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The way that anchors point through a grid too large to be searched: those that agree with one
 * another, and how far from them the path can be.
 */
final class AnchorPath {

  /** How far from an anchor the path may be: anchors can be wrong by some sentences. */
  private static final int MARGIN = 10;

  /** How far from the straight line between two anchors it may be, at most. */
  private static final int MAX_RADIUS = 160;

  /** In longer articles that have few anchors it is looked for less far, to at least so much. */
  private static final int MIN_RADIUS = 24;

  /** About so many cells are searched at most, however long the articles. */
  private static final long MANY_CELLS = 12_000_000;

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
    this.radius = (int) Math.max(MIN_RADIUS, Math.min(MAX_RADIUS, MANY_CELLS / (2L * n + 1)));
    Arrays.fill(low, Integer.MAX_VALUE);
  }

  /** Returns the part of a grid of {@code n} by {@code m} sentences that the anchors point out. */
  static Band band(int n, int m, List<Anchor> anchors) {
    AnchorPath path = new AnchorPath(n, m);
    int row = 0;
    int column = 0;
    for (Anchor anchor : believed(chain(anchors), new Anchor(n, m, 0))) {
      path.connect(row, column, anchor.source(), anchor.target());
      row = anchor.source() + 1;
      column = anchor.target() + 1;
    }
    path.connect(row, column, n, m);
    return Band.between(path.low, path.high, m);
  }

  /**
   * Widens the rows from one border to another: to the whole rectangle between them if that is
   * narrow, because a passage may be missing on either side and nothing tells where; else to the
   * surroundings of the straight line.
   */
  private void connect(int fromRow, int fromColumn, int toRow, int toColumn) {
    int rows = toRow - fromRow;
    int across = toColumn - fromColumn;
    boolean narrow = (long) rows * across <= (long) radius * (rows + across);
    for (int i = fromRow; i <= toRow; i++) {
      int at = fromColumn + (rows == 0 ? 0 : (int) ((long) across * (i - fromRow) / rows));
      int reach = narrow ? across : radius;
      widen(i, Math.max(fromColumn, at - reach), Math.min(toColumn, at + reach));
    }
    widen(toRow, toColumn, toColumn);
  }

  private void widen(int row, int first, int last) {
    low[row] = Math.min(low[row], Math.max(0, first - MARGIN));
    high[row] = Math.max(high[row], Math.min(columns, last + MARGIN));
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
    sorted = merged(sorted);
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

  /** Adds the weights of anchors at the same place, which stand side by side. */
  private static List<Anchor> merged(List<Anchor> sorted) {
    List<Anchor> merged = new ArrayList<>();
    for (Anchor anchor : sorted) {
      int last = merged.size() - 1;
      Anchor before = last < 0 ? null : merged.get(last);
      if (before != null
          && before.source() == anchor.source()
          && before.target() == anchor.target()) {
        double weight = before.weight() + anchor.weight();
        merged.set(last, new Anchor(anchor.source(), anchor.target(), weight));
      } else {
        merged.add(anchor);
      }
    }
    return merged;
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
