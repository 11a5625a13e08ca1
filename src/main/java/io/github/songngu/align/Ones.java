package io.github.songngu.align;

import java.util.Arrays;
import java.util.List;

/** The log-odds of all pairs of one and one in a band, for both searches. */
final class Ones {

  private static final List<BeadShape> ONE_TO_ONE = List.of(new BeadShape(1, 1));

  /** The places that were looked at. */
  final Grid grid;

  /** Of the pair that ends in each cell; NaN if none does. */
  private final double[] odds;

  /** Looks at all pairs of a band of a part of two articles. */
  Ones(Grid.Part part, Band band, int targets) {
    this.grid = new Grid(part, band, targets, ONE_TO_ONE);
    this.odds = new double[band.size()];
    Arrays.fill(odds, Double.NaN);
    for (int i = 1; i <= grid.sources; i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        if (grid.before(0, i, j) >= 0) {
          odds[band.cell(i, j)] = grid.pair(0, i, j);
        }
      }
    }
  }

  /** Returns the log-odds of the pair that ends in a cell. */
  float of(int cell) {
    return (float) odds[cell];
  }

  /** Returns those of the pair that ends at a border of the part, NaN if it is not known. */
  double at(int i, int j) {
    int cell = i > grid.sources ? -1 : grid.band.cell(i, j);
    return cell < 0 ? Double.NaN : odds[cell];
  }
}
