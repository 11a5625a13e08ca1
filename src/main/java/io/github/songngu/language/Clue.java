package io.github.songngu.language;

import io.github.songngu.vietnamese.Syllable;

/**
 * What one word says about the language of the line it is in.
 *
 * <p>The lean is rounded log odds: how much more often, as a power of e, such a word is met in
 * Vietnamese than in English, cut off so that no single word decides.
 */
enum Clue {
  /** A syllable with a letter of Vietnamese only: {@code được}. */
  VIETNAMESE_SYLLABLE(3, 0, 2),
  /** Such a letter in what is no syllable: {@code Đắk}, {@code liệuTellis}. */
  VIETNAMESE_LETTER(1.5, 0, 2),
  /** A syllable whose marks are shared with other languages: {@code là}. */
  MARKED_SYLLABLE(1.5, 0, 2),
  /** Marks that make no syllable: {@code été}. */
  MARKED_WORD(-0.5, 0, 2),
  /** {@code was}, {@code don't}. */
  ENGLISH_FUNCTION(-3, 3, 0.5),
  /** {@code Monday}. */
  ENGLISH_CALENDAR(-2.5, 2.5, 0),
  /** {@code police}. */
  ENGLISH_COMMON(-1.5, 1.5, 2),
  /** {@code to}, which may also be {@code tổ} without its marks. */
  ENGLISH_AND_SYLLABLE(-1.5, 1.5, 0.5),
  /** {@code can}, {@code no}, a single letter. */
  NEITHER(0, 0, 0.5),
  /** {@code cua}, for {@code của}. */
  VIETNAMESE_FUNCTION(1.5, 0, 0.5),
  /** {@code sang}: some syllable without its marks. */
  FOLDED_SYLLABLE(0.7, 0, 0.5),
  /** {@code market}: no Vietnamese, and nothing else that we know. */
  OTHER_WORD(-1.5, 0, 2),
  /** Another script, or longer than any word. */
  NONE(0, 0, 0);

  /** Longer than any function word, and than any syllable however composed. */
  static final int MAX_LENGTH = 14;

  /** How much it speaks for Vietnamese, or for English if below 0. */
  final double lean;

  /** How much it speaks for English, whatever the other language. */
  final double english;

  /** How much it speaks for another language that has it as a function word. */
  final double foreign;

  Clue(double lean, double english, double foreign) {
    this.lean = lean;
    this.english = english;
    this.foreign = foreign;
  }

  /**
   * Returns what a word says.
   *
   * @param word in lower case, at most {@link #MAX_LENGTH} units of Latin letters
   */
  static Clue of(String word, Letters letters) {
    return letters.marks() > 0 ? ofMarked(word, letters) : ofPlain(word);
  }

  private static Clue ofMarked(String word, Letters letters) {
    boolean syllable = Syllable.isValid(word);
    if (letters.vietnamese()) {
      return syllable ? VIETNAMESE_SYLLABLE : VIETNAMESE_LETTER;
    }
    return syllable ? MARKED_SYLLABLE : MARKED_WORD;
  }

  private static Clue ofPlain(String word) {
    Clue listed = FunctionWords.clue(word);
    if (listed != null) {
      return listed;
    }
    if (Letters.isEnglishContraction(word)) {
      return ENGLISH_FUNCTION;
    }
    if (word.length() == 1) {
      return NEITHER;
    }
    return Syllable.isFolded(word) ? FOLDED_SYLLABLE : OTHER_WORD;
  }

  boolean isSyllable() {
    return this == VIETNAMESE_SYLLABLE || this == MARKED_SYLLABLE;
  }

  /** Returns whether it says as much with a capital letter, as in headlines. */
  boolean isFirm() {
    return this == ENGLISH_FUNCTION || this == ENGLISH_CALENDAR || this == ENGLISH_AND_SYLLABLE;
  }
}
