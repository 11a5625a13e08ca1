package io.github.songngu.values;

import io.github.songngu.text.Language;
import java.util.List;

/**
 * Finds what a text says in figures, dates and amounts, in words as well as in digits.
 *
 * <p>Extraction is one pass over the text, in linear time; immutable and safe for use by many
 * threads. The text should be in NFC; a word in another form is understood, too, as long as its
 * marks are in canonical order.
 *
 * <pre>{@code
 * ValueExtractor.of(Language.ENGLISH).extract("VND12 billion on April 15")
 *     // VND 12000000000, --04-15
 * ValueExtractor.of(Language.VIETNAMESE).extract("12 tỷ đồng, ngày 15/4")
 *     // the same
 * }</pre>
 */
public final class ValueExtractor {

  private static final ValueExtractor ENGLISH =
      new ValueExtractor(EnglishWords.TABLE, EnglishRules.ALL);
  private static final ValueExtractor VIETNAMESE =
      new ValueExtractor(VietnameseWords.TABLE, VietnameseRules.ALL);

  private final Words words;
  private final Rule[] rules;

  private ValueExtractor(Words words, List<Rule> rules) {
    this.words = words;
    this.rules = rules.toArray(new Rule[0]);
  }

  /** Returns the extractor for texts in the given language. */
  public static ValueExtractor of(Language language) {
    return language == Language.ENGLISH ? ENGLISH : VIETNAMESE;
  }

  /**
   * Returns what the text says, in the order of the text; no two mentions overlap.
   *
   * @param text a sentence, a line, or more
   */
  public List<Mention> extract(String text) {
    Tokens tokens = new Tokens(text, words);
    Mentions out = new Mentions(tokens);
    int i = 0;
    while (i < tokens.size()) {
      i = tokens.mayStart(i) ? matchAt(tokens, i, out) : i + 1;
    }
    return out.toList();
  }

  /** Applies the first rule that matches; returns the index to go on from. */
  private int matchAt(Tokens tokens, int i, Mentions out) {
    for (Rule rule : rules) {
      int end = rule.match(tokens, i, out);
      if (end != Rule.NO_MATCH) {
        return end;
      }
    }
    return i + 1;
  }
}
