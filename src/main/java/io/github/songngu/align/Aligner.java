package io.github.songngu.align;

import io.github.songngu.score.BeadScorer;
import io.github.songngu.score.EvidenceScorer;
import io.github.songngu.score.Explanation;
import io.github.songngu.score.TimeScorer;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.SentenceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
          new BeadShape(3, 1),
          new BeadShape(1, 4),
          new BeadShape(4, 1));

  /** About so many source sentences are weighed at a time: more would take much memory. */
  private static final int PART = 2_000;

  /** Most sentences that a bead may join on one side. */
  private static final int MOST = 4;

  /**
   * How often the doubt is taken anew that two articles have much in common. It need not have
   * settled by then: where very little corresponds, it feeds on what it undid.
   */
  private static final int DOUBTS = 8;

  /** How often it is in long articles, where each time takes seconds. */
  private static final int DOUBTS_OF_LONG = 1;

  /** More sentences of both sides together make articles long. */
  private static final int LONG = 20_000;

  private final BeadScorer scorer;
  private final List<BeadShape> shapes;
  private final boolean crossing;
  private final int part;
  private final boolean teaching;

  private Aligner(
      BeadScorer scorer, List<BeadShape> shapes, boolean crossing, int part, boolean teaching) {
    this.scorer = scorer;
    this.shapes = shapes;
    this.crossing = crossing;
    this.part = part;
    this.teaching = teaching;
  }

  /** Returns an aligner with the built-in evidence and the usual bead shapes. */
  public static Aligner ofDefaults() {
    return new Aligner(
        TimeScorer.around(EvidenceScorer.ofDefaults()), DEFAULT_SHAPES, false, PART, true);
  }

  /** Returns an aligner that asks another scorer; its first article is always the English one. */
  public Aligner withScorer(BeadScorer other) {
    return new Aligner(Objects.requireNonNull(other), shapes, crossing, part, teaching);
  }

  /**
   * Returns an aligner that looks for beads of these shapes only, besides sentences without
   * counterpart, which there always may be. Usual are 1-1, 1-2, 2-1, 2-2, 1-3, 3-1, 1-4 and 4-1.
   *
   * @throws IllegalArgumentException if there is none, or one has no sentence or more than 4 on one
   *     side
   */
  public Aligner withShapes(Set<BeadShape> wanted) {
    for (BeadShape shape : wanted) {
      if (shape.isNull() || shape.source() > MOST || shape.target() > MOST) {
        throw new IllegalArgumentException(
            "found shape " + shape + ", expected 1 to " + MOST + " sentences on each side");
      }
    }
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException("found no bead shape, expected one at least, like 1-1");
    }
    List<BeadShape> sorted =
        wanted.stream()
            .sorted(Comparator.comparingInt(BeadShape::source).thenComparingInt(BeadShape::target))
            .toList();
    return new Aligner(scorer, sorted, crossing, part, teaching);
  }

  /**
   * Returns an aligner that also looks for pairs out of order, as a moved paragraph makes them,
   * among what has no counterpart in order. They are marked {@link Bead#crossing}; all others are
   * what they are without it. Default is false.
   */
  public Aligner withCrossing(boolean wanted) {
    return new Aligner(scorer, shapes, wanted, part, teaching);
  }

  /** Returns an aligner that weighs about so many source sentences at a time. */
  Aligner weighing(int sentences) {
    return new Aligner(scorer, shapes, crossing, sentences, teaching);
  }

  /** Returns an aligner that learns nothing from the articles, to measure what that is worth. */
  Aligner untaught() {
    return new Aligner(scorer, shapes, crossing, part, false);
  }

  /**
   * Aligns two articles.
   *
   * @param source the article in one language
   * @param target the article in the other
   * @return beads that cover all sentences of both, each with its probability
   */
  public Alignment align(SegmentedArticle source, SegmentedArticle target) {
    return align(source, target, List.of());
  }

  /**
   * Aligns two articles of which some places are known to correspond: borders of chapters, or
   * sentences that somebody has aligned. No bead reaches across them.
   *
   * @param source the article in one language
   * @param target the article in the other
   * @param anchors the places, in order
   * @return beads that cover all sentences of both, each with its probability
   * @throws IllegalArgumentException if both articles are in the same language
   * @throws AnchorException if an anchor lies outside the articles or does not rise on both sides
   */
  public Alignment align(SegmentedArticle source, SegmentedArticle target, List<Anchor> anchors) {
    checkLanguages(source, target);
    if (source.article().language() == Language.VIETNAMESE) {
      return align(target, source, anchors.stream().map(Anchor::swapped).toList()).swapped();
    }
    Anchor.check(anchors, source.size(), target.size());
    Answer answer = answer(source, target, anchors);
    return new Alignment(
        crossing ? Crossings.find(answer.search, answer.beads, anchors) : answer.beads);
  }

  /**
   * What was found.
   *
   * @param search the last one, which has learned how far to trust pairs and what words mean
   * @param beads in order
   */
  private record Answer(Search search, List<Bead> beads) {}

  private Answer answer(SegmentedArticle source, SegmentedArticle target, List<Anchor> anchors) {
    Search search = new Search(scorer.prepare(source, target), shapes, part);
    Found found = search.between(anchors, source.size(), target.size());
    int passes = source.size() + target.size() > LONG ? DOUBTS_OF_LONG : DOUBTS;
    for (int pass = 0; pass < passes; pass++) {
      Doubt doubt = Doubt.of(found, search.doubt);
      if (doubt == search.doubt) {
        break;
      }
      if (doubt.isOfComparables() && !search.doubt.isOfComparables()) {
        search = search.ofComparables();
      }
      search = search.doubting(doubt);
      found = search.between(anchors, source.size(), target.size());
    }
    List<Bead> beads = found.beads();
    if (teaching && !search.doubt.isOfComparables() && Taught.isWorthwhile(beads)) {
      Search taught = search.taughtBy(Taught.lessons(beads));
      beads = taught == search ? beads : Taught.again(taught, beads, anchors);
      search = taught;
    }
    return new Answer(search, beads);
  }

  private static void checkLanguages(SegmentedArticle source, SegmentedArticle target) {
    if (source.article().language() == target.article().language()) {
      throw new IllegalArgumentException(
          "found two articles in "
              + source.article().language().tag()
              + ", expected one in English and one in Vietnamese");
    }
  }

  /**
   * Says why each bead of a bitext has its place: what of it was matched.
   *
   * <p>All is aligned anew to know how far its pairs are doubted and what they teach; what is
   * explained are the beads of the bitext. If they are those that this aligner finds without
   * anchors, the figures are those by which it found them.
   *
   * @return an explanation for each bead, in order
   */
  public List<Explanation> explain(Bitext bitext) {
    boolean swapped = bitext.source().article().language() == Language.VIETNAMESE;
    Alignment alignment = swapped ? bitext.alignment().swapped() : bitext.alignment();
    Search search =
        swapped
            ? answer(bitext.target(), bitext.source(), List.of()).search
            : answer(bitext.source(), bitext.target(), List.of()).search;
    List<Explanation> explanations = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      SentenceRange s = bead.source();
      SentenceRange t = bead.target();
      explanations.add(search.explain(s.start(), s.end(), t.start(), t.end()));
    }
    return explanations;
  }
}
