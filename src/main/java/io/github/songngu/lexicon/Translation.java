package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.io.Serializable;
import java.util.List;

/**
 * An entry of a user's lexicon: a word or phrase and what it is in the other language.
 *
 * <p>The two figures say how likely this translation is among those of its word; they are relative
 * where they add up to more than 1, else probabilities, and what they leave of 1 remains with what
 * the word meant before.
 *
 * @param english an English word or phrase, of 1 to {@value #MOST_WORDS} words
 * @param vietnamese a Vietnamese word or phrase, of 1 to {@value #MOST_WORDS} syllables
 * @param forward how likely the English is translated so, above 0
 * @param backward how likely the Vietnamese is translated so, above 0
 */
public record Translation(String english, String vietnamese, double forward, double backward)
    implements Serializable {

  /** Longer ones are sentences, which no other text repeats. */
  static final int MOST_WORDS = 12;

  /**
   * Checks the entry.
   *
   * @throws IllegalArgumentException if a text has no letters, too many words, a tab or a line
   *     break, or begins as a remark does in {@link LexiconFile}, or if a figure is not above 0 and
   *     finite
   */
  public Translation {
    check(Language.ENGLISH, english);
    check(Language.VIETNAMESE, vietnamese);
    check(forward);
    check(backward);
  }

  /** Creates an entry that is as likely as the others of its words. */
  public Translation(String english, String vietnamese) {
    this(english, vietnamese, 1, 1);
  }

  private static void check(Language language, String text) {
    if (text.startsWith("#") || text.chars().anyMatch(unit -> unit < ' ')) {
      throw new IllegalArgumentException(
          "found '" + text + "'; expected a text in one line, without tabs and # before it");
    }
    List<WordForms.Token> words = WordForms.tokens(language, text);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("found '" + text + "'; expected letters");
    }
    if (words.size() > MOST_WORDS) {
      throw new IllegalArgumentException(
          "found " + words.size() + " words; expected at most " + MOST_WORDS);
    }
  }

  private static void check(double figure) {
    if (!(figure > 0) || Double.isInfinite(figure)) {
      throw new IllegalArgumentException("found " + figure + "; expected a number above 0");
    }
  }

  /** Returns the text in one of the languages. */
  String text(Language language) {
    return language == Language.ENGLISH ? english : vietnamese;
  }

  /** Returns how likely the text in one language is translated by the other. */
  double from(Language language) {
    return language == Language.ENGLISH ? forward : backward;
  }
}
