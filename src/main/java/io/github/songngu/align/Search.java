package io.github.songngu.align;

import io.github.songngu.score.BeadScorer;
import io.github.songngu.score.Explanation;
import io.github.songngu.score.Feature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the beads between any two borders of two articles. */
final class Search {

  /** Up to so many cells, all of the grid is searched: an article of news is far below it. */
  private static final long FULL_GRID = 20_000;

  /** Knows both articles. */
  final BeadScorer.Prepared scorer;

  private final List<BeadShape> shapes;
  private final int part;

  final Doubt doubt;

  /** What does not depend on the doubt, of each stretch between two anchors of the user. */
  private final List<Ones> stretches;

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
    this(scorer, shapes, part, Doubt.NONE, new ArrayList<>());
  }

  private Search(
      BeadScorer.Prepared scorer,
      List<BeadShape> shapes,
      int part,
      Doubt doubt,
      List<Ones> stretches) {
    this.scorer = scorer;
    this.shapes = shapes;
    this.part = part;
    this.doubt = doubt;
    this.stretches = stretches;
  }

  /** Returns the search of the same articles as comparable ones. */
  Search ofComparables() {
    Search search = new Search(scorer.ofComparables(), shapes, part, doubt, new ArrayList<>());
    search.chain = chain;
    return search;
  }

  /**
   * Returns the search of the same articles after pairs have taught what their words mean; this one
   * if the scorer learns nothing.
   */
  Search taughtBy(List<BeadScorer.Pair> pairs) {
    BeadScorer.Prepared taught = pairs.isEmpty() ? scorer : scorer.taughtBy(pairs);
    if (taught == scorer) {
      return this;
    }
    Search search = new Search(taught, shapes, part, doubt, new ArrayList<>());
    search.chain = chain;
    return search;
  }

  /** Returns the search of the same articles that doubts their pairs so much. */
  Search doubting(Doubt other) {
    Search search = new Search(scorer, shapes, part, other, stretches);
    search.chain = chain;
    return search;
  }

  /** Returns the log-odds of a bead. */
  double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    double score = scorer.score(sourceStart, sourceEnd, targetStart, targetEnd);
    boolean alone = sourceStart == sourceEnd || targetStart == targetEnd;
    return alone ? score : score - doubt.of(sourceEnd - 1);
  }

  /** Says what a bead's log-odds are made of. */
  Explanation explain(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    Explanation explanation = scorer.explain(sourceStart, sourceEnd, targetStart, targetEnd);
    boolean alone = sourceStart == sourceEnd || targetStart == targetEnd;
    double nats = alone ? 0 : doubt.of(sourceEnd - 1);
    if (nats == 0) {
      return explanation;
    }
    List<Explanation.Reason> reasons = new ArrayList<>(explanation.reasons());
    reasons.add(
        new Explanation.Reason(
            Feature.Kind.DOUBT, -nats, "little of what stands around it has a counterpart"));
    return new Explanation(explanation.logOdds() - nats, reasons);
  }

  /** Looks through both articles; no bead reaches across an anchor. */
  Found between(List<Anchor> anchors, int sources, int targets) {
    Found found = new Found(sources, targets);
    int row = 0;
    int column = 0;
    for (int k = 0; k <= anchors.size(); k++) {
      boolean last = k == anchors.size();
      int endRow = last ? sources : anchors.get(k).source();
      int endColumn = last ? targets : anchors.get(k).target();
      if (k == stretches.size()) {
        stretches.add(stretch(row, column, endRow, endColumn));
      }
      found.add(weigh(stretches.get(k), row, column), row, column);
      row = endRow;
      column = endColumn;
    }
    return found;
  }

  /** Returns the beads from border {@code (row, column)} to another. */
  List<Bead> between(int row, int column, int endRow, int endColumn) {
    Found found = weigh(stretch(row, column, endRow, endColumn), row, column);
    return found.beads().stream().map(bead -> bead.moved(row, column)).toList();
  }

  private Ones stretch(int row, int column, int endRow, int endColumn) {
    int sources = endRow - row;
    int targets = endColumn - column;
    Band whole =
        (sources + 1L) * (targets + 1L) <= FULL_GRID
            ? Band.full(sources, targets)
            : AnchorPath.band(sources, targets, anchors(row, column, endRow, endColumn));
    return new Ones(new Grid.Part(scorer, row, column), whole, targets);
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

  /** Weighs the beads of a stretch that begins at a border, part by part. */
  private Found weigh(Ones ones, int firstRow, int firstColumn) {
    int sources = ones.grid.sources;
    int targets = ones.grid.targets;
    Corridor corridor = new Corridor(ones, doubt, firstRow);
    Band band = corridor.band();
    Found found = new Found(sources, targets);
    int row = 0;
    int column = 0;
    while (row < sources || column < targets) {
      int end = end(corridor, row, sources);
      int endColumn = end == sources ? targets : corridor.best(end);
      Grid grid =
          new Grid(
              new Grid.Part(scorer, firstRow + row, firstColumn + column, doubt, ones, row, column),
              band.part(row, column, end, endColumn),
              endColumn - column,
              shapes);
      found.add(new Posterior(grid).mostExpected(), row, column);
      row = end;
      column = endColumn;
    }
    return found;
  }

  /** Returns the row where a part that begins at {@code row} ends: a clear border if there is. */
  private int end(Corridor corridor, int row, int sources) {
    int longest = (int) Math.min(sources, row + 4L * part);
    for (int end = row + part; end < longest; end++) {
      if (corridor.isClear(end)) {
        return end;
      }
    }
    return longest;
  }
}
