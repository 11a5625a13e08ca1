package io.github.songngu.score;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.text.Article;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.Span;
import java.util.List;

/**
 * Says how likely a lone pair is right, without the document that it comes from: for translation
 * memories, and for corpora that others have aligned.
 *
 * <p>An aligner's score is better where there is one, since it has looked at what else the
 * sentences could go with. The probability is that of a logistic regression on the evidence that
 * does not need a document, fitted on gold pairs and wrong ones made of them, given that nineteen
 * of twenty pairs of a collection are right. Immutable, thread-safe.
 *
 * <pre>{@code
 * PairScorer scorer = PairScorer.ofDefaults();
 * scorer.score("It opens in May.", "Tuyến mở cửa vào tháng 5.");   // near 1
 * scorer.score("It opens in May.", "Ông đã rời Hà Nội hôm qua.");  // near 0
 * }</pre>
 */
public final class PairScorer {

  /** Words of a side are counted with this added, so that short pairs are not judged by one. */
  private static final double SMOOTHING = 2;

  /**
   * Fitted by PairWeightFitter on alt-wikinews-hard, xquad-wiki-hard, d2l-book-hard and react-docs,
   * in the order of {@link #features}; ntrex-news and natural-hard were not fitted on.
   */
  private static final double[] WEIGHTS = {2.3026, 0.4832, 3.4947, 1.9785, 0.6638, 0.5975, 0.6585};

  /** Fitted on as many wrong pairs as true ones. */
  private static final double BIAS = 2.8694;

  /** In what somebody has aligned, nineteen of twenty pairs are right. */
  private static final double PRIOR_ODDS = Math.log(19);

  private static final PairScorer DEFAULTS = new PairScorer(Lexicon.builtIn());

  private final Lexicon lexicon;

  private PairScorer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the scorer with the built-in lexicon. */
  public static PairScorer ofDefaults() {
    return DEFAULTS;
  }

  /**
   * Returns the probability, 0 to 1, that two texts are translations of one another.
   *
   * @param english one sentence or a few
   * @param vietnamese one sentence or a few
   */
  public double score(String english, String vietnamese) {
    if (english.isBlank() || vietnamese.isBlank()) {
      return 0;
    }
    double odds = BIAS + PRIOR_ODDS;
    double[] features = features(english, vietnamese);
    for (int k = 0; k < features.length; k++) {
      odds += WEIGHTS[k] * features[k];
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** Returns the evidence, each in about the same range. */
  double[] features(String english, String vietnamese) {
    double[] all = new double[Feature.values().length];
    Evidence.of(
            article(english, Language.ENGLISH), article(vietnamese, Language.VIETNAMESE), lexicon)
        .features(0, 1, 0, 1, all);
    int words =
        lexicon.words(Language.ENGLISH, english).length
            + lexicon.words(Language.VIETNAMESE, vietnamese).length;
    double size = words / 4.0 + SMOOTHING;
    return new double[] {
      all[Feature.LENGTH.ordinal()],
      all[Feature.LEXICON_FOR.ordinal()] / size,
      all[Feature.LEXICON_AGAINST.ordinal()] / size,
      Math.log1p(all[Feature.NAME_SHARED.ordinal()]),
      Math.log1p(all[Feature.COPY_SHARED.ordinal()]),
      Math.log1p(all[Feature.VALUE_SHARED.ordinal()]),
      Math.log(size)
    };
  }

  private static SegmentedArticle article(String text, Language language) {
    Span all = new Span(0, text.length());
    return new SegmentedArticle(
        new Article("pair", language, text, List.of(all)), List.of(new Sentence(0, 0, all, text)));
  }
}
