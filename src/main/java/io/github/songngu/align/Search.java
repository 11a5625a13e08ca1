package io.github.songngu.align;

import io.github.songngu.score.BeadScorer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the beads between any two borders of two articles. */
final class Search {

  /** What the first search looks at. */
  private static final List<BeadShape> ONE_TO_ONE = List.of(new BeadShape(1, 1));

  /** Up to so many cells, all of the grid is searched: an article of news is far below it. */
  private static final long FULL_GRID = 20_000;

  /** So many clear pairs of one and one stand on both sides of a border where parts meet. */
  private static final int CLEAR = 3;

  /** Knows both articles. */
  final BeadScorer.Prepared scorer;

  private final List<BeadShape> shapes;
  private final int part;

  /** Of the whole articles; made when first asked for, as short ones do without. */
  private @Nullable List<BeadScorer.Anchor> chain;

  /**
   * Begins a search.
   *
   * @param scorer knows both articles
   * @param shapes the beads to look for, besides those without counterpart
   * @param part about so many source sentences are weighed at a time
   */
  Search(BeadScorer.Prepared scorer, List<BeadShape> shapes, int part) {
    this.scorer = scorer;
    this.shapes = shapes;
    this.part = part;
  }

  /** Returns the search that asks another scorer of the same articles. */
  Search with(BeadScorer.Prepared other) {
    Search search = new Search(other, shapes, part);
    search.chain = chain;
    return search;
  }

  /** Returns the beads of both articles, none of which reaches across an anchor. */
  List<Bead> between(List<Anchor> anchors, int sources, int targets) {
    List<Bead> beads = new ArrayList<>();
    int row = 0;
    int column = 0;
    for (Anchor anchor : anchors) {
      beads.addAll(between(row, column, anchor.source(), anchor.target()));
      row = anchor.source();
      column = anchor.target();
    }
    beads.addAll(between(row, column, sources, targets));
    return beads;
  }

  /** Returns the beads from border {@code (row, column)} to another. */
  List<Bead> between(int row, int column, int endRow, int endColumn) {
    int sources = endRow - row;
    int targets = endColumn - column;
    BeadScorer.Prepared here = new Part(scorer, row, column);
    Band whole =
        (sources + 1L) * (targets + 1L) <= FULL_GRID
            ? Band.full(sources, targets)
            : AnchorPath.band(sources, targets, anchors(row, column, endRow, endColumn));
    Corridor corridor = new Corridor(new Grid(here, whole, targets, ONE_TO_ONE));
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : weigh(here, corridor, sources, targets)) {
      beads.add(bead.moved(row, column));
    }
    return beads;
  }

  /** Returns the anchors between two borders, counted from the first. */
  private List<BeadScorer.Anchor> anchors(int row, int column, int endRow, int endColumn) {
    if (chain == null) {
      chain = AnchorPath.chain(scorer.anchors());
    }
    List<BeadScorer.Anchor> anchors = new ArrayList<>();
    for (BeadScorer.Anchor anchor :
        chain.subList(firstFrom(chain, row), firstFrom(chain, endRow))) {
      if (anchor.target() >= column && anchor.target() < endColumn) {
        anchors.add(
            new BeadScorer.Anchor(
                anchor.source() - row, anchor.target() - column, anchor.weight()));
      }
    }
    return anchors;
  }

  private static int firstFrom(List<BeadScorer.Anchor> chain, int row) {
    int low = 0;
    int high = chain.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (chain.get(middle).source() < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Weighs the beads of a corridor, part by part. */
  private List<Bead> weigh(BeadScorer.Prepared here, Corridor corridor, int sources, int targets) {
    Band band = corridor.band();
    List<Bead> beads = new ArrayList<>();
    int row = 0;
    int column = 0;
    while (row < sources || column < targets) {
      int end = end(corridor, row, sources);
      int endColumn = end == sources ? targets : corridor.best(end);
      Grid grid =
          new Grid(
              new Part(here, row, column),
              band.part(row, column, end, endColumn),
              endColumn - column,
              shapes);
      for (Bead bead : new Posterior(grid).mostExpected()) {
        beads.add(bead.moved(row, column));
      }
      row = end;
      column = endColumn;
    }
    return beads;
  }

  /** Returns the row where a part that begins at {@code row} ends: a clear border if there is. */
  private int end(Corridor corridor, int row, int sources) {
    int longest = (int) Math.min(sources, row + 4L * part);
    for (int end = row + part; end < longest - CLEAR; end++) {
      if (isClear(corridor, end)) {
        return end;
      }
    }
    return longest;
  }

  private static boolean isClear(Corridor corridor, int row) {
    for (int i = row - CLEAR; i <= row + CLEAR; i++) {
      if (!corridor.isCertain(i) || corridor.best(i) - corridor.best(row) != i - row) {
        return false;
      }
    }
    return true;
  }

  /** A part of both articles, whose sentences are counted from its own beginning. */
  private record Part(BeadScorer.Prepared whole, int source, int target)
      implements BeadScorer.Prepared {

    @Override
    public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      return whole.score(
          source + sourceStart, source + sourceEnd, target + targetStart, target + targetEnd);
    }

    @Override
    public double transition(boolean fromTarget, boolean toTarget) {
      return whole.transition(fromTarget, toTarget);
    }
  }
}
