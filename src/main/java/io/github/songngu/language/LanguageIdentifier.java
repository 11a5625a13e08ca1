package io.github.songngu.language;

/**
 * Tells English from Vietnamese, and both from what is neither, in a line of text.
 *
 * <p>Every word is a clue by itself: a Vietnamese syllable with a letter that no other language
 * has, a function word of one of some languages, a word that cannot be a Vietnamese syllable even
 * with its diacritics lost. The clues are added up. Names count little, as they go unchanged into
 * texts of any language. There is no model and no list of words beyond the function words.
 *
 * <pre>
 * Bộ Công Thương xóa một tổng cục   → vi
 * Hop dong nay duoc lap             → vi
 * Ceci est un texte français.       → other
 * Nguyễn Văn Toàn                   → unknown
 * Việt Nam 3-0 Thái Lan             → unknown
 * </pre>
 *
 * <p>All methods are safe for use by several threads and take linear time.
 */
public final class LanguageIdentifier {

  /** No line needs more to be told; whole documents may be asked about too. */
  private static final int MOST = 100_000;

  private LanguageIdentifier() {}

  /**
   * Returns the language of a line, or of the first 100,000 units of a longer text.
   *
   * @param line any text, also of several lines; composed or decomposed
   */
  public static Guess identify(CharSequence line) {
    return Evidence.of(line.subSequence(0, Math.min(MOST, line.length())).toString()).guess();
  }

  /**
   * Returns what a piece of text adds to a decision between the two languages: above 0 if it speaks
   * for Vietnamese, below 0 if for English, 0 if it says nothing. A word or two add 1 to 3 each,
   * and the values of pieces add up to about that of the whole.
   *
   * @param text any text, also a part of a line
   */
  public static double lean(CharSequence text) {
    return Evidence.of(text.toString()).lean();
  }
}
