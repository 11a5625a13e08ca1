package io.github.songngu.filter;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The built-in filters: what each measures, and how much or little of it is let pass.
 *
 * <p>Names and defaults follow OpusFilter, bicleaner-hardrules and OpusCleaner where these have the
 * like; the defaults are set so that a true pair of news or technical prose stays and nothing else
 * does. Those at the end look at a whole corpus rather than at one pair.
 */
public enum Criterion {
  /** The probability that the pair is right. */
  SCORE(Bound.MIN, 0.6, "probability that the pair is right", Inspection::score),
  /** Words of the side that has fewer; Vietnamese syllables count as words. */
  WORDS(Bound.MIN, 1, "words of the shorter side", Inspection::leastWords),
  /** Words of the side that has more. */
  LENGTH(Bound.MAX, 200, "words of the longer side", Inspection::mostWords),
  /**
   * How many times longer one side is: characters without white space, 15 added to both, so that
   * short texts may differ more.
   */
  LENGTH_RATIO(Bound.MAX, 1.75, "how many times longer one side is", Inspection::lengthRatio),
  /**
   * How clearly a side is in another language than it should be: the margin of {@link
   * io.github.songngu.language.LanguageIdentifier}, in which a word adds 1 to 3. Words that both
   * sides have are left aside.
   */
  LANGUAGE(Bound.MAX, 2, "evidence that a side is in another language", Inspection::otherLanguage),
  /** The share of a side's letters that are Latin. */
  SCRIPT(Bound.MIN, 0.8, "share of Latin letters among letters", Inspection::latin),
  /**
   * The share of words that both sides have, in the larger of the two; diacritics count. Names,
   * numbers and code that both have are left aside, so that {@code Fast R-CNN} may stay as it is.
   */
  IDENTICAL(
      Bound.MAX, 0.7, "share of words that both sides have, names aside", Inspection::identical),
  /**
   * Numbers, dates and amounts in figures that the other side does not say, neither in figures nor
   * in words: {@code 1,250.5} and {@code 1.250,5} are one value. One that stands against another
   * value counts 1; one that was left out half, but in a bare name 1.
   */
  NUMBERS(
      Bound.MAX,
      0.5,
      "values in figures that disagree; a value left out counts half",
      Inspection::numbers),
  /**
   * How differently the sides end: 1 if one is cut off or only one asks; a half if one only lacks
   * its mark, being as long as the other.
   */
  TERMINAL(
      Bound.MAX,
      0.5,
      "difference of the ends: 1 cut off or a question, 0.5 a mark left out",
      Inspection::terminal),
  /** How often a stretch of up to six words follows itself. */
  REPETITION(Bound.MAX, 3, "times that words are said in a row", Inspection::repetition),
  /** The share of a side's characters that are letters; a number counts as one character. */
  ALPHABET(
      Bound.MIN,
      0.5,
      "share of letters among characters, a number being one",
      Inspection::alphabet),
  /**
   * The share of a side's characters that belong to tags and entities, and half of those of
   * addresses; code between backticks and formulas are left aside.
   */
  MARKUP(Bound.MAX, 0.3, "share of markup, and half of that of addresses", Inspection::markup),
  /** Words read in the wrong encoding, and letters that are lost. */
  ENCODING(Bound.MAX, 0, "words damaged by a wrong encoding", Inspection::damage),
  /**
   * The share of Vietnamese words, those with a capital and those of the English side aside, that
   * are no possible syllable.
   */
  SYLLABLES(Bound.MAX, 0.6, "share of words that are no syllable", Inspection::invalidSyllables),
  /** The share of a side that is in a test set; see {@link TestSet}. */
  OVERLAP(Bound.MAX, 0.5, "share of a side that is in a test set", Criterion::unmeasured),
  /** Documents in which the same English or the same Vietnamese side stands. */
  BOILERPLATE(Bound.MAX, 5, "documents that repeat a side", Criterion::unmeasured),
  /** Times that the same pair is kept, character by character. */
  DUPLICATE(Bound.MAX, 1, "times that a pair is kept", Criterion::unmeasured),
  /**
   * Times that a pair is kept that differs only in case, white space, punctuation and the place of
   * tone marks. Diacritics and figures count.
   */
  NEAR_DUPLICATE(Bound.MAX, 1, "times that nearly the same pair is kept", Criterion::unmeasured);

  /** Which side of its threshold is let pass. */
  public enum Bound {
    /** The threshold is the least. */
    MIN,
    /** The threshold is the most. */
    MAX
  }

  private final Bound bound;
  private final double threshold;
  private final String description;

  /** A method of {@link Inspection}: it holds nothing that could change. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final ToDoubleFunction<Inspection> measure;

  Criterion(
      Bound bound, double threshold, String description, ToDoubleFunction<Inspection> measure) {
    this.bound = bound;
    this.threshold = threshold;
    this.description = description;
    this.measure = measure;
  }

  /** Returns the reason code: the name in lower case, {@code length-ratio}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns whether the threshold is the least or the most that is let pass. */
  public Bound bound() {
    return bound;
  }

  /** Returns the threshold unless another is set. */
  public double defaultThreshold() {
    return threshold;
  }

  /** Returns in a few words what is measured. */
  public String description() {
    return description;
  }

  /** Returns whether it looks at one pair alone, and at nothing but its text and score. */
  boolean isOfPair() {
    return compareTo(OVERLAP) < 0;
  }

  double measure(Inspection pair) {
    return measure.applyAsDouble(pair);
  }

  boolean lets(double value, double limit) {
    return bound == Bound.MIN ? value >= limit : value <= limit;
  }

  /** What needs more than the pair lets every pair pass. */
  private static double unmeasured(Inspection unused) {
    return 0;
  }
}
