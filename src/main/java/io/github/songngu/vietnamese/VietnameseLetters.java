package io.github.songngu.vietnamese;

/** Tells the letters of Vietnamese from those of other languages. */
public final class VietnameseLetters {

  private VietnameseLetters() {}

  /**
   * Returns whether a unit is one of the 134 + 44 letters, small and capital, toned and not, that
   * Vietnamese is written with; {@code f j w z} are not among them.
   */
  public static boolean isLetter(char unit) {
    return Alphabet.code(unit) != 0;
  }

  /**
   * Returns whether a letter gives Vietnamese away: {@code đ ă ơ ư} and those of U+1EA0 to U+1EF9,
   * in either case. English never has them; Romanian shares ă, Croatian đ.
   *
   * <p>Only composed letters are seen; text in decomposed form has to be composed first.
   */
  public static boolean isDistinctive(char unit) {
    if (unit < 'Ă') {
      return false;
    }
    return (unit >= '\u1EA0' && unit <= '\u1EF9')
        || switch (unit) {
          case 'ă', 'Ă', 'đ', 'Đ', 'ơ', 'Ơ', 'ư', 'Ư' -> true;
          default -> false;
        };
  }

  /** Returns whether {@link #isDistinctive} holds for a letter of the text. */
  public static boolean hasDistinctive(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDistinctive(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
