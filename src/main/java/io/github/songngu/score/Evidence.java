package io.github.songngu.score;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.score.BeadScorer.Anchor;
import io.github.songngu.score.Keys.Kind;
import io.github.songngu.text.SegmentedArticle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  /** More values that differ say no more: a reader may have misread a whole list. */
  private static final int MOST_CONTRADICTIONS = 2;

  private final Keys keys;
  private final Side source;
  private final Side target;

  /** Rarity of each key, in nats; 0 if one side does not have it. */
  private final double[] rarity;

  private final Kind[] kinds;

  private final Lexicon lexicon;
  private final LexicalGain.Words sourceWords;
  private final LexicalGain.Words targetWords;
  private final LexicalGain toTarget;
  private final LexicalGain toSource;
  private final double[] gain = new double[2];
  private final int[] unsaidBySource = new int[Keys.Quantity.values().length];
  private final int[] unsaidByTarget = new int[unsaidBySource.length];

  private Evidence(SegmentedArticle source, SegmentedArticle target, Lexicon lexicon) {
    this.keys = new Keys(lexicon);
    this.source = new Side(source, keys);
    this.target = new Side(target, keys);
    this.kinds = keys.kinds().toArray(new Kind[0]);
    this.rarity = rarity(kinds.length);
    this.source.retain(key -> rarity[key] > 0, keys);
    this.target.retain(key -> rarity[key] > 0, keys);
    this.lexicon = lexicon;
    this.sourceWords = new LexicalGain.Words(lexicon, source);
    this.targetWords = new LexicalGain.Words(lexicon, target);
    this.toTarget = new LexicalGain(lexicon, sourceWords, targetWords, false);
    this.toSource = new LexicalGain(lexicon, targetWords, sourceWords, false);
  }

  /** Looks at the same articles as comparable ones. */
  private Evidence(Evidence other) {
    this.keys = other.keys;
    this.source = other.source;
    this.target = other.target;
    this.rarity = other.rarity;
    this.kinds = other.kinds;
    this.lexicon = other.lexicon;
    this.sourceWords = other.sourceWords;
    this.targetWords = other.targetWords;
    this.toTarget = new LexicalGain(lexicon, sourceWords, targetWords, true);
    this.toSource = new LexicalGain(lexicon, targetWords, sourceWords, true);
  }

  /**
   * Returns the evidence if the articles tell of the same, but are no translations of one another:
   * words that many of their sentences have in common tell less.
   */
  Evidence ofComparables() {
    return new Evidence(this);
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

  private double[] rarity(int size) {
    int[] sources = frequency(source, size);
    int[] targets = frequency(target, size);
    double[] rarity = new double[size];
    for (int key = 0; key < size; key++) {
      if (sources[key] > 0 && targets[key] > 0) {
        rarity[key] =
            (Math.log((source.size + 1.0) / sources[key])
                    + Math.log((target.size + 1.0) / targets[key]))
                / 2;
      }
    }
    return rarity;
  }

  private static int[] frequency(Side side, int size) {
    int[] frequency = new int[size];
    for (int[] sentence : side.keys) {
      for (int key : sentence) {
        frequency[key]++;
      }
    }
    return frequency;
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
      keys(sourceStart, sourceEnd, targetStart, targetEnd, values);
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
    double known = 0;
    for (int key : side.keys[i]) {
      known += rarity[key];
    }
    set(values, Feature.NULL_KNOWN, Math.min(known, 10));
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

  private void keys(
      int sourceStart, int sourceEnd, int targetStart, int targetEnd, double[] values) {
    int[] left = source.keys(sourceStart, sourceEnd);
    int[] right = target.keys(targetStart, targetEnd);
    int i = 0;
    int j = 0;
    while (i < left.length || j < right.length) {
      int a = i < left.length ? left[i] : Integer.MAX_VALUE;
      int b = j < right.length ? right[j] : Integer.MAX_VALUE;
      int key = Math.min(a, b);
      values[a == b ? kinds[key].shared : kinds[key].missing] += rarity[key];
      i += a == key ? 1 : 0;
      j += b == key ? 1 : 0;
    }
    int foreign = source.foreignOnlyHere(sourceStart, sourceEnd);
    int foreignThere = target.foreignOnlyHere(targetStart, targetEnd);
    if (foreign + foreignThere > 0) {
      set(values, Feature.COPY_NOWHERE, Math.log1p(foreign) + Math.log1p(foreignThere));
    }
    if (source.says(sourceStart, sourceEnd) && target.says(targetStart, targetEnd)) {
      set(
          values,
          Feature.VALUE_OTHER,
          contradictions(sourceStart, sourceEnd, targetStart, targetEnd, left, right));
    }
  }

  /** Returns how many values of one side stand against values of the same kind on the other. */
  private int contradictions(
      int sourceStart, int sourceEnd, int targetStart, int targetEnd, int[] left, int[] right) {
    Arrays.fill(unsaidBySource, 0);
    Arrays.fill(unsaidByTarget, 0);
    source.countUnsaid(sourceStart, sourceEnd, right, unsaidByTarget);
    target.countUnsaid(targetStart, targetEnd, left, unsaidBySource);
    int sum = 0;
    for (int k = 0; k < unsaidBySource.length; k++) {
      sum += Math.min(unsaidBySource[k], unsaidByTarget[k]);
    }
    return Math.min(sum, MOST_CONTRADICTIONS);
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

  /** Returns the keys of a kind that some source sentences have and the target knows. */
  Set<String> sourceKeys(Kind kind, int start, int end) {
    return names(kind, source.keys(start, end));
  }

  /** Returns the keys of a kind that some target sentences have and the source knows. */
  Set<String> targetKeys(Kind kind, int start, int end) {
    return names(kind, target.keys(start, end));
  }

  private Set<String> names(Kind kind, int[] numbers) {
    Set<String> names = new LinkedHashSet<>();
    for (int number : numbers) {
      if (kinds[number] == kind) {
        names.add(keys.name(number));
      }
    }
    return names;
  }

  /** Returns how long both sides of a bead are, without white space, for people to read. */
  String length(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    return source.length(sourceStart, sourceEnd) + " and " + target.length(targetStart, targetEnd);
  }

  /** Returns the sentences that share something rare. */
  List<Anchor> anchors() {
    RareMatches matches = new RareMatches(source.size + target.size);
    RareMatches.Places sources = new RareMatches.Places(source.keys, rarity.length);
    RareMatches.Places targets = new RareMatches.Places(target.keys, rarity.length);
    for (int key = 0; key < rarity.length; key++) {
      matches.add(sources, key, targets, key, rarity[key]);
    }
    toTarget.addTo(matches);
    return matches.anchors();
  }
}
