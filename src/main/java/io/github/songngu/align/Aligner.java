package io.github.songngu.align;

import io.github.songngu.score.BeadScorer;
import io.github.songngu.score.EvidenceScorer;
import io.github.songngu.score.Explanation;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the sequence of beads by which two segmented articles correspond.
 *
 * <p>A first search looks at pairs of one and one, in a band along what rare words, names and
 * values point out, and keeps what is not far worse than the best path; a second weighs all paths
 * of larger beads too in what is left, so that the score of a bead is its probability given both
 * articles. Time and memory grow linearly with the articles' length. Any two articles are aligned,
 * however unequal; an empty side leaves all of the other unaligned.
 *
 * <p>Immutable and thread-safe; one instance serves a whole program.
 *
 * <pre>{@code
 * Alignment alignment = Aligner.ofDefaults().align(english, vietnamese);
 * for (Bead bead : alignment.pairs()) { … }
 * }</pre>
 */
public final class Aligner {

  /** Sentences of one side that a bead may join, by default. */
  static final List<BeadShape> DEFAULT_SHAPES =
      List.of(
          new BeadShape(1, 1),
          new BeadShape(1, 2),
          new BeadShape(2, 1),
          new BeadShape(2, 2),
          new BeadShape(1, 3),
          new BeadShape(3, 1));

  /** What the first search looks at. */
  private static final List<BeadShape> ONE_TO_ONE = List.of(new BeadShape(1, 1));

  /** Up to so many cells, all of the grid is searched: an article of news is far below it. */
  private static final long FULL_GRID = 20_000;

  /** About so many source sentences are weighed at a time: more would take much memory. */
  private static final int PART = 2_000;

  /** So many clear pairs of one and one stand on both sides of a border where parts meet. */
  private static final int CLEAR = 3;

  /** How often the doubt is taken anew that two articles have much in common. */
  private static final int DOUBTS = 8;

  private final BeadScorer scorer;
  private final List<BeadShape> shapes;
  private final int part;

  private Aligner(BeadScorer scorer, List<BeadShape> shapes, int part) {
    this.scorer = scorer;
    this.shapes = shapes;
    this.part = part;
  }

  /** Returns an aligner with the built-in evidence and the usual bead shapes. */
  public static Aligner ofDefaults() {
    return new Aligner(EvidenceScorer.ofDefaults(), DEFAULT_SHAPES, PART);
  }

  /** Returns an aligner that asks another scorer; its first article is always the English one. */
  public Aligner withScorer(BeadScorer other) {
    return new Aligner(Objects.requireNonNull(other), shapes, part);
  }

  /** Returns an aligner that weighs about so many source sentences at a time. */
  Aligner weighing(int sentences) {
    return new Aligner(scorer, shapes, sentences);
  }

  /**
   * Aligns two articles.
   *
   * @param source the article in one language
   * @param target the article in the other
   * @return beads that cover all sentences of both, each with its probability
   */
  public Alignment align(SegmentedArticle source, SegmentedArticle target) {
    if (source.article().language() == Language.VIETNAMESE) {
      return align(target, source).swapped();
    }
    BeadScorer.Prepared prepared = scorer.prepare(source, target);
    List<Bead> beads = align(prepared, source.size(), target.size());
    for (int pass = 0; pass < DOUBTS; pass++) {
      double doubt = Doubt.of(beads, source.size(), target.size());
      if (doubt == 0) {
        break;
      }
      beads = align(new Doubt(prepared, doubt), source.size(), target.size());
    }
    return new Alignment(beads);
  }

  /**
   * Says why each bead of a bitext has its place: what of it was matched.
   *
   * @return an explanation for each bead, in order
   */
  public List<Explanation> explain(Bitext bitext) {
    boolean swapped = bitext.source().article().language() == Language.VIETNAMESE;
    Alignment alignment = swapped ? bitext.alignment().swapped() : bitext.alignment();
    BeadScorer.Prepared prepared =
        swapped
            ? scorer.prepare(bitext.target(), bitext.source())
            : scorer.prepare(bitext.source(), bitext.target());
    return alignment.beads().stream()
        .map(
            bead ->
                prepared.explain(
                    bead.source().start(),
                    bead.source().end(),
                    bead.target().start(),
                    bead.target().end()))
        .toList();
  }

  private List<Bead> align(BeadScorer.Prepared prepared, int sources, int targets) {
    Band whole =
        (sources + 1L) * (targets + 1L) <= FULL_GRID
            ? Band.full(sources, targets)
            : AnchorPath.band(sources, targets, prepared.anchors());
    Corridor corridor = new Corridor(new Grid(prepared, whole, targets, ONE_TO_ONE));
    Band band = corridor.band();
    List<Bead> beads = new ArrayList<>();
    int row = 0;
    int column = 0;
    while (row < sources || column < targets) {
      int end = end(corridor, row, sources);
      int endColumn = end == sources ? targets : corridor.best(end);
      Grid grid =
          new Grid(
              new Part(prepared, row, column),
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
