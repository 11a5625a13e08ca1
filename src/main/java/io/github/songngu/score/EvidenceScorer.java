package io.github.songngu.score;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.text.SegmentedArticle;
import java.util.List;
import java.util.Objects;

/**
 * The built-in scorer: the weighted sum of {@link Evidence}; immutable and thread-safe.
 *
 * <p>Its first article is the English one.
 */
public final class EvidenceScorer implements BeadScorer {

  /**
   * Nats that a value which differs tells more between comparable articles: in translations it may
   * have been brought up to date, there it is of another day or event.
   */
  private static final double OTHER_EVENT = 2;

  private final Weights weights;
  private final Lexicon lexicon;

  private EvidenceScorer(Weights weights, Lexicon lexicon) {
    this.weights = weights;
    this.lexicon = lexicon;
  }

  /** Returns a scorer with the fitted weights and the built-in lexicon. */
  public static EvidenceScorer ofDefaults() {
    return new EvidenceScorer(Weights.builtIn(), Lexicon.builtIn());
  }

  /** Returns a scorer with other weights. */
  public static EvidenceScorer of(Weights weights) {
    return new EvidenceScorer(weights, Lexicon.builtIn());
  }

  /** Returns a scorer with the same weights that asks another lexicon. */
  public EvidenceScorer withLexicon(Lexicon other) {
    return new EvidenceScorer(weights, Objects.requireNonNull(other));
  }

  @Override
  public Prepared prepare(SegmentedArticle english, SegmentedArticle vietnamese) {
    Evidence evidence = Evidence.of(english, vietnamese, lexicon);
    return new Weighted(
        evidence, weights, new Explainer(english, vietnamese, lexicon, evidence, weights));
  }

  /** Evidence and what it weighs. */
  private static final class Weighted implements Prepared {

    private final Evidence evidence;
    private final Weights weights;
    private final Explainer explainer;
    private final double[] values = new double[Feature.values().length];

    Weighted(Evidence evidence, Weights weights, Explainer explainer) {
      this.evidence = evidence;
      this.weights = weights;
      this.explainer = explainer;
    }

    @Override
    public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      evidence.features(sourceStart, sourceEnd, targetStart, targetEnd, values);
      return weights.dot(values);
    }

    @Override
    public Prepared ofComparables() {
      double[] stricter = weights.toArray();
      stricter[Feature.VALUE_OTHER.ordinal()] -= OTHER_EVENT;
      Weights adapted = Weights.of(stricter);
      Evidence comparable = evidence.ofComparables();
      return new Weighted(comparable, adapted, explainer.of(comparable, adapted));
    }

    @Override
    public Prepared taughtBy(List<Pair> pairs) {
      List<Pair> sure = pairs.stream().filter(pair -> Pair.isSure(pair.probability())).toList();
      Evidence taught = evidence.taughtBy(sure);
      Weights adapted = MergeHabit.adapt(weights, pairs);
      return new Weighted(taught, adapted, explainer.of(taught, adapted));
    }

    @Override
    public double transition(boolean fromTarget, boolean toTarget) {
      if (!toTarget) {
        return fromTarget ? 0 : weights.get(Feature.SOURCE_AFTER_SOURCE);
      }
      return weights.get(fromTarget ? Feature.TARGET_AFTER_TARGET : Feature.TARGET_AFTER_SOURCE);
    }

    @Override
    public List<Anchor> anchors() {
      return evidence.anchors();
    }

    @Override
    public Explanation explain(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      return explainer.explain(sourceStart, sourceEnd, targetStart, targetEnd);
    }
  }
}
