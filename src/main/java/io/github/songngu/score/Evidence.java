package io.github.songngu.score;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.score.BeadScorer.Anchor;
import io.github.songngu.score.BeadScorer.Pair;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import java.util.Arrays;
import java.util.List;

/**
 * What speaks for and against each bead of two articles: the values of all {@link Feature
 * features}.
 *
 * <p>Made once for a pair of articles, in time linear in their size. A range of sentences is looked
 * at as one text: what a bead of two and one shares is what their sentences share together. Not
 * safe for use by several threads.
 */
public final class Evidence {

  /** Vietnamese letters for each English one, white space aside. */
  private static final double LENGTH_RATIO = 1.03;

  /** Lengths that are farther off than this many nats say no more: a clause was left out. */
  private static final double LENGTH_FLOOR = -3;

  /** Words of a bead are counted with this added, so that a short one is not judged by one. */
  private static final double SMOOTHING = 4;

  /** Lexicon means farther from 0, in nats, say no more. */
  private static final double MEAN_LIMIT = .8;

  private final Side source;
  private final Side target;
  private final SharedKeys shared;
  private final Lexicon lexicon;
  private final ArticleWords sourceWords;
  private final ArticleWords targetWords;

  /** Whether the articles are held to tell of the same without being translations. */
  private final boolean comparable;

  private final Productions forward;
  private final Productions backward;
  private final LexicalGain toTarget;
  private final LexicalGain toSource;
  private final double[] gain = new double[2];

  private Evidence(SegmentedArticle source, SegmentedArticle target, Lexicon lexicon) {
    Keys keys = new Keys(lexicon);
    this.source = new Side(source, keys);
    this.target = new Side(target, keys);
    this.shared = new SharedKeys(this.source, this.target, keys);
    this.lexicon = lexicon;
    this.sourceWords = new ArticleWords(lexicon, source);
    this.targetWords = new ArticleWords(lexicon, target);
    this.comparable = false;
    this.forward = Productions.of(lexicon, sourceWords, targetWords);
    this.backward = Productions.of(lexicon, targetWords, sourceWords);
    this.toTarget = new LexicalGain(lexicon, sourceWords, targetWords, forward, false);
    this.toSource = new LexicalGain(lexicon, targetWords, sourceWords, backward, false);
  }

  /** Looks at the same articles with other eyes. */
  private Evidence(Evidence other, Productions forward, Productions backward, boolean comparable) {
    this.source = other.source;
    this.target = other.target;
    this.shared = other.shared;
    this.lexicon = other.lexicon;
    this.sourceWords = other.sourceWords;
    this.targetWords = other.targetWords;
    this.comparable = comparable;
    this.forward = forward;
    this.backward = backward;
    this.toTarget = new LexicalGain(lexicon, sourceWords, targetWords, forward, comparable);
    this.toSource = new LexicalGain(lexicon, targetWords, sourceWords, backward, comparable);
  }

  /**
   * Returns the evidence if the articles tell of the same, but are no translations of one another:
   * words that many of their sentences have in common tell less.
   */
  Evidence ofComparables() {
    return new Evidence(this, forward, backward, true);
  }

  /** Returns the evidence after pairs that are hardly in doubt have taught what words mean here. */
  Evidence taughtBy(List<Pair> pairs) {
    return new Evidence(
        this,
        DocumentLexicon.taught(forward, sourceWords, targetWords, pairs),
        DocumentLexicon.taught(
            backward, targetWords, sourceWords, pairs.stream().map(Pair::swapped).toList()),
        comparable);
  }

  /**
   * Looks at two articles.
   *
   * @param english the English article
   * @param vietnamese the Vietnamese article
   * @param lexicon words that translate one another
   */
  public static Evidence of(
      SegmentedArticle english, SegmentedArticle vietnamese, Lexicon lexicon) {
    return new Evidence(english, vietnamese, lexicon);
  }

  /**
   * Writes the features of a bead into {@code values}, in the order of {@link Feature#values()}.
   *
   * @param sourceStart first English sentence
   * @param sourceEnd after the last English sentence
   * @param targetStart first Vietnamese sentence
   * @param targetEnd after the last Vietnamese sentence
   * @param values overwritten; as long as there are features
   */
  public void features(
      int sourceStart, int sourceEnd, int targetStart, int targetEnd, double[] values) {
    Arrays.fill(values, 0);
    if (sourceStart == sourceEnd) {
      alone(target, targetStart, Feature.NULL_TARGET, values);
    } else if (targetStart == targetEnd) {
      alone(source, sourceStart, Feature.NULL_SOURCE, values);
    } else {
      set(values, shape(sourceEnd - sourceStart, targetEnd - targetStart), 1);
      length(sourceStart, sourceEnd, targetStart, targetEnd, values);
      shared.features(sourceStart, sourceEnd, targetStart, targetEnd, values);
      foreign(sourceStart, sourceEnd, targetStart, targetEnd, values);
      lexicon(sourceStart, sourceEnd, targetStart, targetEnd, values);
      marks(sourceStart, sourceEnd, targetStart, targetEnd, values);
      paragraphs(sourceStart, sourceEnd, targetStart, targetEnd, values);
    }
  }

  private static void set(double[] values, Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void alone(Side side, int i, Feature feature, double[] values) {
    set(values, feature, 1);
    set(values, Feature.NULL_LENGTH, Math.log(side.length(i, i + 1) / 80.0));
    set(values, Feature.NULL_KNOWN, Math.min(shared.known(side, i), 10));
    if (side.starts(i) && side.ends(i + 1)) {
      set(values, Feature.NULL_PARAGRAPH, 1);
    }
  }

  private static Feature shape(int sources, int targets) {
    if (sources == 1) {
      return targets == 1
          ? Feature.SHAPE_1_1
          : targets == 2 ? Feature.SHAPE_1_2 : Feature.SHAPE_1_N;
    }
    return targets > 1 ? Feature.SHAPE_2_2 : sources == 2 ? Feature.SHAPE_2_1 : Feature.SHAPE_N_1;
  }

  private void length(
      int sourceStart, int sourceEnd, int targetStart, int targetEnd, double[] values) {
    double left = source.length(sourceStart, sourceEnd);
    double right = target.length(targetStart, targetEnd);
    // The logarithm of the ratio spreads less the longer both are.
    double deviation = Math.sqrt(.03 + 2.4 / (left + right));
    double z = Math.log(right / (LENGTH_RATIO * left)) / deviation;
    set(values, Feature.LENGTH, Math.max(-z * z / 2, LENGTH_FLOOR));
    set(values, Feature.LENGTH_SPREAD, -Math.log(deviation));
  }

  private void foreign(
      int sourceStart, int sourceEnd, int targetStart, int targetEnd, double[] values) {
    int here = source.foreignOnlyHere(sourceStart, sourceEnd);
    int there = target.foreignOnlyHere(targetStart, targetEnd);
    if (here + there > 0) {
      set(values, Feature.COPY_NOWHERE, Math.log1p(here) + Math.log1p(there));
    }
  }

  private void lexicon(
      int sourceStart, int sourceEnd, int targetStart, int targetEnd, double[] values) {
    gain[0] = 0;
    gain[1] = 0;
    toTarget.add(sourceStart, sourceEnd, targetStart, targetEnd, gain);
    toSource.add(targetStart, targetEnd, sourceStart, sourceEnd, gain);
    set(values, Feature.LEXICON_FOR, gain[0] / 2);
    set(values, Feature.LEXICON_AGAINST, gain[1] / 2);
    int words =
        toTarget.targetWords(targetStart, targetEnd) + toSource.targetWords(sourceStart, sourceEnd);
    double mean = (gain[0] + gain[1]) / (words + SMOOTHING);
    set(values, Feature.LEXICON_MEAN, Math.max(-MEAN_LIMIT, Math.min(mean, MEAN_LIMIT)));
  }

  private void marks(
      int sourceStart, int sourceEnd, int targetStart, int targetEnd, double[] values) {
    Side.Ending left = source.ending(sourceEnd);
    Side.Ending right = target.ending(targetEnd);
    if (left != right) {
      set(values, Feature.ENDING_DIFFERENT, 1);
    } else if (left != Side.Ending.STOP) {
      set(values, Feature.ENDING_SAME, 1);
    }
    either(
        source.hasQuotes(sourceStart, sourceEnd),
        target.hasQuotes(targetStart, targetEnd),
        Feature.QUOTES_BOTH,
        Feature.QUOTES_ONE,
        values);
    either(
        source.hasBrackets(sourceStart, sourceEnd),
        target.hasBrackets(targetStart, targetEnd),
        Feature.BRACKETS_BOTH,
        Feature.BRACKETS_ONE,
        values);
  }

  private void paragraphs(
      int sourceStart, int sourceEnd, int targetStart, int targetEnd, double[] values) {
    either(
        source.starts(sourceStart),
        target.starts(targetStart),
        Feature.START_BOTH,
        Feature.START_ONE,
        values);
    either(
        source.ends(sourceEnd), target.ends(targetEnd), Feature.END_BOTH, Feature.END_ONE, values);
    set(
        values,
        Feature.BORDERS_INSIDE,
        source.bordersInside(sourceStart, sourceEnd)
            + target.bordersInside(targetStart, targetEnd));
  }

  private static void either(
      boolean left, boolean right, Feature both, Feature one, double[] values) {
    if (left && right) {
      set(values, both, 1);
    } else if (left || right) {
      set(values, one, 1);
    }
  }

  /**
   * Visits what a word of the lexicon means in these articles, as far as they have it.
   *
   * @param language of the word
   * @param word its number in the lexicon
   */
  void translations(Language language, int word, Lexicon.Translations visitor) {
    boolean isSource = language == sourceWords.language;
    Productions productions = isSource ? forward : backward;
    ArticleWords here = isSource ? sourceWords : targetWords;
    ArticleWords there = isSource ? targetWords : sourceWords;
    int number = here.number(word);
    if (number >= 0) {
      for (int k = productions.first[number]; k < productions.first[number + 1]; k++) {
        visitor.visit(there.types[productions.words[k]], productions.probability[k]);
      }
    }
  }

  /** Returns what both articles share letter by letter or in figures. */
  SharedKeys shared() {
    return shared;
  }

  /** Returns how long both sides of a bead are, without white space, for people to read. */
  String length(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    return source.length(sourceStart, sourceEnd) + " and " + target.length(targetStart, targetEnd);
  }

  /** Returns the sentences that share something rare. */
  List<Anchor> anchors() {
    RareMatches matches = new RareMatches(source.size + target.size);
    shared.addTo(matches);
    toTarget.addTo(matches);
    return matches.anchors();
  }
}
