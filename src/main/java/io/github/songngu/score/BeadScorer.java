package io.github.songngu.score;

import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.SentenceRange;
import java.util.List;

/**
 * Says how well source sentences and target sentences fit together.
 *
 * <p>A scorer looks at both articles once, in time linear in their size; what it returns then
 * answers for any two ranges of sentences. Implementations are immutable and safe for use by
 * several threads; a {@link Prepared} belongs to the thread that asked for it.
 *
 * <pre>{@code
 * BeadScorer longest = (source, target) -> (s, se, t, te) -> se > s && te > t ? 1 : -1;
 * }</pre>
 */
@FunctionalInterface
public interface BeadScorer {

  /** Looks at two articles that are to be aligned. */
  Prepared prepare(SegmentedArticle source, SegmentedArticle target);

  /**
   * Returns a scorer that adds the log-odds of another to those of this one: an embedding model, a
   * glossary, time codes beside the built-in evidence. What the other knows nothing about it scores
   * 0. Transitions and anchors are those of both.
   *
   * <pre>{@code
   * Aligner aligner = Aligner.ofDefaults().withScorer(EvidenceScorer.ofDefaults().plus(glossary));
   * }</pre>
   */
  default BeadScorer plus(BeadScorer other) {
    return (source, target) ->
        new SummedScores(prepare(source, target), other.prepare(source, target));
  }

  /** Answers for the two articles that it was prepared with. */
  @FunctionalInterface
  interface Prepared {

    /**
     * Returns the log-odds (natural logarithm, any finite value, higher is better) that source
     * sentences {@code [sourceStart, sourceEnd)} and target sentences {@code [targetStart,
     * targetEnd)} form a bead. At most one of the two ranges is empty.
     */
    double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd);

    /**
     * Returns what is added when a bead without counterpart follows another such bead.
     *
     * @param fromTarget whether the earlier of the two holds a target sentence
     * @param toTarget whether the later of the two holds a target sentence
     */
    default double transition(boolean fromTarget, boolean toTarget) {
      return 0;
    }

    /**
     * Returns places that very likely correspond, in any order, from which the search takes its
     * rough path through long articles. They may be wrong: the search trusts only those that agree
     * with one another.
     */
    default List<Anchor> anchors() {
      return List.of();
    }

    /**
     * Returns what answers in place of this if the two articles turn out to have little in common:
     * if they tell of the same, but are no translations of one another. What they both repeat then
     * says nothing of a pair. Without such an answer it is this.
     */
    default Prepared ofComparables() {
      return this;
    }

    /**
     * Returns what answers in place of this after it has learned from the pairs found so far, sure
     * and doubtful ones: what words mean in these two articles, how often sentences are merged. A
     * scorer that learns nothing returns this; then nothing is looked for again.
     */
    default Prepared taughtBy(List<Pair> pairs) {
      return this;
    }

    /** Returns why {@link #score} returns what it returns, for people to read. */
    default Explanation explain(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      return new Explanation(score(sourceStart, sourceEnd, targetStart, targetEnd), List.of());
    }
  }

  /**
   * Sentences of both sides that were found to be translations of one another.
   *
   * @param source the source sentences, at least one
   * @param target the target sentences, at least one
   * @param probability that the pair is right, 0 to 1
   */
  record Pair(SentenceRange source, SentenceRange target, double probability) {

    private static final double SURE = .98;

    /** Returns whether a pair or a sentence alone, of this probability, is hardly in doubt. */
    public static boolean isSure(double probability) {
      return probability >= SURE;
    }

    Pair swapped() {
      return new Pair(target, source, probability);
    }
  }

  /**
   * A source sentence and a target sentence that share something rare.
   *
   * @param source index of the source sentence
   * @param target index of the target sentence
   * @param weight how telling it is, in nats; higher is better
   */
  record Anchor(int source, int target, double weight) {}
}
