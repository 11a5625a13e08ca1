package io.github.songngu.align;

import io.github.songngu.score.BeadScorer;
import io.github.songngu.score.EvidenceScorer;
import io.github.songngu.score.Explanation;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import java.util.List;
import java.util.Objects;

/**
 * Finds the sequence of beads by which two segmented articles correspond.
 *
 * <p>A first search finds the most probable path in a band around rough anchors; a second weighs
 * all paths near it against each other, so that the score of a bead is its probability given both
 * articles. Short articles need no first search. Time and memory grow linearly with the articles'
 * length. Any two articles are aligned, however unequal; an empty side leaves all of the other
 * unaligned.
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

  /** What the first search looks at: a larger bead shows in it as one of these and some null. */
  private static final List<BeadShape> ROUGH_SHAPES = List.of(new BeadShape(1, 1));

  /** How far from the best path other paths are weighed. */
  private static final int POSTERIOR_RADIUS = 12;

  /** Up to so many cells, weighing all paths takes no longer than finding the best one first. */
  private static final int FEW_CELLS = 2_500;

  private final BeadScorer scorer;
  private final List<BeadShape> shapes;

  private Aligner(BeadScorer scorer, List<BeadShape> shapes) {
    this.scorer = scorer;
    this.shapes = shapes;
  }

  /** Returns an aligner with the built-in evidence and the usual bead shapes. */
  public static Aligner ofDefaults() {
    return new Aligner(EvidenceScorer.ofDefaults(), DEFAULT_SHAPES);
  }

  /** Returns an aligner that asks another scorer; its first article is always the English one. */
  public Aligner withScorer(BeadScorer other) {
    return new Aligner(Objects.requireNonNull(other), shapes);
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
    Band band = Band.of(source.size(), target.size(), prepared.anchors());
    if (band.size() > FEW_CELLS) {
      List<Bead> path = BestPath.find(new Grid(prepared, band, target.size(), ROUGH_SHAPES));
      band = Band.around(path, source.size(), target.size(), POSTERIOR_RADIUS);
    }
    Posterior posterior = new Posterior(new Grid(prepared, band, target.size(), shapes));
    return new Alignment(posterior.mostExpected());
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
}
