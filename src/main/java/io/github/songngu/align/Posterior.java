package io.github.songngu.align;

import io.github.songngu.text.SentenceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The probability of every bead in a band: all paths weighed against one another by the
 * forward–backward algorithm of a semi-Markov conditional random field (Sarawagi and Cohen, 2004).
 */
final class Posterior {

  private static final double NONE = Double.NEGATIVE_INFINITY;

  /** Sums of probabilities that differ by less are the same. */
  private static final double SAME = 1e-9;

  private final Grid grid;
  private final Band band;

  /** Log-odds of the pair of each shape that ends in a cell, cell by cell. */
  private final double[] pairs;

  /** Log of the summed weight of all ways to a cell and state, and from there to the end. */
  private final double[] forward;

  private final double[] backward;

  /** Forward weights summed over the states of a cell. */
  private final double[] reached;

  private final double total;

  /** What is to be summed in a cell. */
  private final double[] ways;

  /** Called with each bead of the band. */
  interface BeadVisitor {

    /** The bead that begins at border {@code (i, j)} and takes so many sentences has p. */
    void visit(int i, int j, int source, int target, double probability);
  }

  Posterior(Grid grid) {
    this.grid = grid;
    this.band = grid.band;
    int cells = band.size();
    this.pairs = new double[Math.multiplyExact(cells, grid.shapes())];
    this.forward = new double[Math.multiplyExact(cells, State.COUNT)];
    this.backward = new double[forward.length];
    this.reached = new double[cells];
    this.ways = new double[grid.shapes() + 1];
    Arrays.fill(forward, NONE);
    Arrays.fill(backward, NONE);
    for (int i = 0; i <= grid.sources; i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        forward(i, j);
      }
    }
    for (int i = grid.sources; i >= 0; i--) {
      for (int j = band.high(i); j >= band.low(i); j--) {
        backward(i, j);
      }
    }
    this.total = reached[band.cell(grid.sources, grid.targets)];
  }

  private void forward(int i, int j) {
    int cell = band.cell(i, j);
    int at = cell * State.COUNT;
    ways[0] = i == 0 && j == 0 ? 0 : NONE;
    for (int shape = 0; shape < grid.shapes(); shape++) {
      int before = grid.before(shape, i, j);
      double score = before < 0 ? NONE : grid.pair(shape, i, j);
      pairs[cell * grid.shapes() + shape] = score;
      ways[shape + 1] = before < 0 ? NONE : reached[before] + score;
    }
    forward[at + State.PAIR] = logSum(ways);
    int above = band.cell(i - 1, j) * State.COUNT;
    if (above >= 0) {
      forward[at + State.SOURCE] =
          logSum(
              forward[above + State.PAIR] + grid.sourceNull(State.PAIR, i - 1),
              forward[above + State.SOURCE] + grid.sourceNull(State.SOURCE, i - 1),
              grid.lastBeforeSource(i - 1, j) == State.TARGET
                  ? forward[above + State.TARGET] + grid.sourceNull(State.TARGET, i - 1)
                  : NONE);
    }
    if (j > band.low(i)) {
      int left = at - State.COUNT;
      forward[at + State.TARGET] =
          logSum(
              forward[left + State.PAIR] + grid.targetNull(State.PAIR, j - 1),
              forward[left + State.SOURCE] + grid.targetNull(State.SOURCE, j - 1),
              forward[left + State.TARGET] + grid.targetNull(State.TARGET, j - 1));
    }
    reached[cell] =
        logSum(forward[at + State.PAIR], forward[at + State.SOURCE], forward[at + State.TARGET]);
  }

  private void backward(int i, int j) {
    int cell = band.cell(i, j);
    int at = cell * State.COUNT;
    ways[0] = i == grid.sources && j == grid.targets ? 0 : NONE;
    for (int shape = 0; shape < grid.shapes(); shape++) {
      int after = grid.after(shape, i, j);
      ways[shape + 1] =
          after < 0
              ? NONE
              : pairs[after * grid.shapes() + shape] + backward[after * State.COUNT + State.PAIR];
    }
    double sum = logSum(ways);
    int below = i < grid.sources ? band.cell(i + 1, j) : -1;
    int lastBeforeSource = below < 0 ? -1 : grid.lastBeforeSource(i, j);
    boolean right = j < band.high(i);
    for (int state = 0; state < State.COUNT; state++) {
      backward[at + state] =
          logSum(
              sum,
              state <= lastBeforeSource
                  ? grid.sourceNull(state, i) + backward[below * State.COUNT + State.SOURCE]
                  : NONE,
              right ? grid.targetNull(state, j) + backward[at + State.COUNT + State.TARGET] : NONE);
    }
  }

  private static double logSum(double[] logs) {
    double most = NONE;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    double sum = 0;
    for (double log : logs) {
      sum += exp(log - most);
    }
    return most == NONE || sum == 1 ? most : most + Math.log(sum);
  }

  private static double logSum(double a, double b, double c) {
    double most = Math.max(a, Math.max(b, c));
    double sum = exp(a - most) + exp(b - most) + exp(c - most);
    return most == NONE || sum == 1 ? most : most + Math.log(sum);
  }

  /** Returns e^x for x up to 0; 0 below the last digit of a double near 1. */
  private static double exp(double x) {
    return x == 0 ? 1 : x < -40 ? 0 : Math.exp(x);
  }

  /** Returns the log of the summed weight of all paths. */
  double logTotal() {
    return total;
  }

  /** Returns the probability of the pair of a shape that ends at {@code (i, j)}. */
  private double pair(int shape, int i, int j) {
    int before = grid.before(shape, i, j);
    int cell = band.cell(i, j);
    return before < 0
        ? 0
        : exp(
            reached[before]
                + pairs[cell * grid.shapes() + shape]
                + backward[cell * State.COUNT + State.PAIR]
                - total);
  }

  /** Returns the probability that source sentence {@code i - 1} is unaligned just at {@code j}. */
  private double sourceNull(int i, int j) {
    int above = band.cell(i - 1, j);
    double sum = 0;
    if (above >= 0) {
      double rest = backward[band.cell(i, j) * State.COUNT + State.SOURCE] - total;
      for (int state = State.PAIR; state <= grid.lastBeforeSource(i - 1, j); state++) {
        sum +=
            Math.exp(forward[above * State.COUNT + state] + grid.sourceNull(state, i - 1) + rest);
      }
    }
    return sum;
  }

  private double targetNull(int i, int j) {
    double sum = 0;
    if (j > band.low(i)) {
      int at = band.cell(i, j) * State.COUNT;
      double rest = backward[at + State.TARGET] - total;
      for (int state = 0; state < State.COUNT; state++) {
        sum += Math.exp(forward[at - State.COUNT + state] + grid.targetNull(state, j - 1) + rest);
      }
    }
    return sum;
  }

  /** Visits every bead of the band whose probability is above {@code least}. */
  void forEachBead(double least, BeadVisitor visitor) {
    for (int i = 0; i <= grid.sources; i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        for (int shape = 0; shape < grid.shapes(); shape++) {
          double p = pair(shape, i, j);
          if (p > least) {
            int source = grid.source(shape);
            int target = grid.target(shape);
            visitor.visit(i - source, j - target, source, target, p);
          }
        }
        double p = sourceNull(i, j);
        if (p > least) {
          visitor.visit(i - 1, j, 1, 0, p);
        }
        p = targetNull(i, j);
        if (p > least) {
          visitor.visit(i, j - 1, 0, 1, p);
        }
      }
    }
  }

  /**
   * Returns how often, on average over all paths, a sentence without counterpart follows another:
   * source after source, target after source, target after target.
   */
  double[] transitions() {
    double[] expected = new double[3];
    for (int i = 0; i <= grid.sources; i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        int at = band.cell(i, j) * State.COUNT;
        int above = band.cell(i - 1, j);
        if (above >= 0) {
          expected[0] +=
              follow(
                  forward[above * State.COUNT + State.SOURCE],
                  grid.sourceNull(State.SOURCE, i - 1),
                  backward[at + State.SOURCE]);
          if (grid.lastBeforeSource(i - 1, j) == State.TARGET) {
            addTurn(
                expected,
                follow(
                    forward[above * State.COUNT + State.TARGET],
                    grid.sourceNull(State.TARGET, i - 1),
                    backward[at + State.SOURCE]));
          }
        }
        if (j > band.low(i)) {
          for (int from = State.SOURCE; from <= State.TARGET; from++) {
            expected[from] +=
                follow(
                    forward[at - State.COUNT + from],
                    grid.targetNull(from, j - 1),
                    backward[at + State.TARGET]);
          }
        }
      }
    }
    return expected;
  }

  /** Counts a source sentence after a target one as what the usual order would have there. */
  private static void addTurn(double[] expected, double often) {
    expected[0] += often;
    expected[1] -= often;
    expected[2] += often;
  }

  private double follow(double before, double step, double after) {
    return Math.exp(before + step + after - total);
  }

  /**
   * Returns the path whose beads are right most often: the one with the greatest sum of
   * probabilities, each counted by the sentences it holds. A sentence without counterpart counts
   * with the probability that it has none at all, wherever it stands among its neighbours.
   *
   * @return its beads, counted from the grid's first border
   */
  Found mostExpected() {
    Found found = new Found(grid.sources, grid.targets);
    for (int i = 0; i <= grid.sources; i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        if (i > 0) {
          found.sourceAlone[i - 1] += sourceNull(i, j);
        }
        if (j > 0) {
          found.targetAlone[j - 1] += targetNull(i, j);
        }
      }
    }
    new Expectation(found.sourceAlone, found.targetAlone).best().forEach(found::add);
    return found;
  }

  /** The search of {@link #mostExpected}. */
  private final class Expectation {

    private final double[] sourceAlone;
    private final double[] targetAlone;
    private final double[] value = new double[band.size()];
    private final byte[] back = new byte[band.size()];

    Expectation(double[] sourceAlone, double[] targetAlone) {
      this.sourceAlone = sourceAlone;
      this.targetAlone = targetAlone;
    }

    List<Bead> best() {
      for (int i = 0; i <= grid.sources; i++) {
        for (int j = band.low(i); j <= band.high(i); j++) {
          fill(i, j);
        }
      }
      return trace();
    }

    private void fill(int i, int j) {
      int cell = band.cell(i, j);
      double best = i == 0 && j == 0 ? 0 : NONE;
      int step = 0;
      for (int shape = 0; shape < grid.shapes(); shape++) {
        int before = grid.before(shape, i, j);
        if (before >= 0) {
          int sentences = grid.source(shape) + grid.target(shape);
          double gain = value[before] + sentences * pair(shape, i, j);
          if (gain > best) {
            best = gain;
            step = shape;
          }
        }
      }
      int above = band.cell(i - 1, j);
      if (above >= 0 && value[above] + sourceAlone[i - 1] > best) {
        best = value[above] + sourceAlone[i - 1];
        step = grid.shapes();
      }
      // The order of two sentences alone says nothing: it must not hang on a last digit.
      if (j > band.low(i) && value[cell - 1] + targetAlone[j - 1] > best + SAME) {
        best = value[cell - 1] + targetAlone[j - 1];
        step = grid.shapes() + 1;
      }
      value[cell] = best;
      back[cell] = (byte) step;
    }

    private List<Bead> trace() {
      List<Bead> path = new ArrayList<>();
      int i = grid.sources;
      int j = grid.targets;
      while (i > 0 || j > 0) {
        int step = back[band.cell(i, j)];
        boolean pair = step < grid.shapes();
        int source = pair ? grid.source(step) : step == grid.shapes() ? 1 : 0;
        int target = pair ? grid.target(step) : 1 - source;
        double p = pair ? pair(step, i, j) : source == 1 ? sourceAlone[i - 1] : targetAlone[j - 1];
        path.add(
            new Bead(
                new SentenceRange(i - source, i),
                new SentenceRange(j - target, j),
                Math.min(1, Math.max(0, p))));
        i -= source;
        j -= target;
      }
      Collections.reverse(path);
      return path;
    }
  }
}
