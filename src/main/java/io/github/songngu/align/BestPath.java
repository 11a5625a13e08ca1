package io.github.songngu.align;

import io.github.songngu.text.SentenceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The most probable sequence of beads: dynamic programming over borders and {@link State states}
 * (Viterbi).
 *
 * <p>Values are kept for the last few rows only; what stays of each cell is a byte a state, so a
 * long article costs three bytes a cell of its band.
 */
final class BestPath {

  private static final double NONE = Double.NEGATIVE_INFINITY;

  private final Grid grid;
  private final Band band;
  private final byte[] back;
  private final double[][] rows;

  private BestPath(Grid grid) {
    this.grid = grid;
    this.band = grid.band;
    this.back = new byte[Math.multiplyExact(band.size(), State.COUNT)];
    int reach = 1;
    for (int shape = 0; shape < grid.shapes(); shape++) {
      reach = Math.max(reach, grid.source(shape));
    }
    this.rows = new double[reach + 1][];
  }

  /** Returns the beads of the best path, in order; their scores are not yet known and are 0. */
  static List<Bead> find(Grid grid) {
    BestPath search = new BestPath(grid);
    for (int i = 0; i <= grid.sources; i++) {
      search.fill(i);
    }
    return search.trace();
  }

  private void fill(int i) {
    int low = band.low(i);
    int high = band.high(i);
    double[] row = new double[(high - low + 1) * State.COUNT];
    Arrays.fill(row, NONE);
    rows[i % rows.length] = row;
    if (i == 0) {
      row[State.PAIR] = 0;
    }
    for (int j = low; j <= high; j++) {
      int at = (j - low) * State.COUNT;
      int cell = band.cell(i, j) * State.COUNT;
      pairs(i, j, row, at, cell);
      sourceNull(i, j, row, at, cell);
      targetNull(j, low, row, at, cell);
    }
  }

  private void pairs(int i, int j, double[] row, int at, int cell) {
    for (int shape = 0; shape < grid.shapes(); shape++) {
      int from = i - grid.source(shape);
      int column = j - grid.target(shape);
      if (band.cell(from, column) < 0) {
        continue;
      }
      double[] before = rows[from % rows.length];
      int start = (column - band.low(from)) * State.COUNT;
      int state = State.PAIR;
      for (int s = 1; s < State.COUNT; s++) {
        state = before[start + s] > before[start + state] ? s : state;
      }
      double value = before[start + state];
      if (value > NONE) {
        value += grid.pair(shape, i, j);
        if (value > row[at + State.PAIR]) {
          row[at + State.PAIR] = value;
          back[cell + State.PAIR] = (byte) (shape * State.COUNT + state);
        }
      }
    }
  }

  private void sourceNull(int i, int j, double[] row, int at, int cell) {
    if (band.cell(i - 1, j) < 0) {
      return;
    }
    double[] before = rows[(i - 1) % rows.length];
    int start = (j - band.low(i - 1)) * State.COUNT;
    for (int state = State.PAIR; state <= State.SOURCE; state++) {
      double value = before[start + state] + grid.sourceNull(state, i - 1);
      if (value > row[at + State.SOURCE]) {
        row[at + State.SOURCE] = value;
        back[cell + State.SOURCE] = (byte) state;
      }
    }
  }

  private void targetNull(int j, int low, double[] row, int at, int cell) {
    if (j == low) {
      return;
    }
    for (int state = 0; state < State.COUNT; state++) {
      double value = row[at - State.COUNT + state] + grid.targetNull(state, j - 1);
      if (value > row[at + State.TARGET]) {
        row[at + State.TARGET] = value;
        back[cell + State.TARGET] = (byte) state;
      }
    }
  }

  private List<Bead> trace() {
    int i = grid.sources;
    int j = grid.targets;
    double[] last = rows[i % rows.length];
    int corner = (j - band.low(i)) * State.COUNT;
    int state = State.PAIR;
    for (int s = 1; s < State.COUNT; s++) {
      state = last[corner + s] > last[corner + state] ? s : state;
    }
    List<Bead> path = new ArrayList<>();
    while (i > 0 || j > 0) {
      int step = back[band.cell(i, j) * State.COUNT + state];
      int shape = step / State.COUNT;
      int fromRow = i - (state == State.PAIR ? grid.source(shape) : state == State.SOURCE ? 1 : 0);
      int fromColumn =
          j - (state == State.PAIR ? grid.target(shape) : state == State.TARGET ? 1 : 0);
      path.add(new Bead(new SentenceRange(fromRow, i), new SentenceRange(fromColumn, j), 0));
      state = step % State.COUNT;
      i = fromRow;
      j = fromColumn;
    }
    Collections.reverse(path);
    return path;
  }
}
