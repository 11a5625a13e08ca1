package io.github.songngu.vietnamese.encoding;

/**
 * How much a word looks like one whose bytes were read in the wrong encoding, in nats: such reading
 * puts signs inside words ({@code c¸c}), capitals after small letters ({@code ViÖt}) and vowels
 * beside vowels that no spelling has so ({@code Haø}).
 *
 * <p>The figures are rounded log odds: one such letter is met once in some twenty words beyond
 * ASCII that are right but happen to become a syllable, and hardly ever two.
 */
final class MisreadWord {

  private static final double ODD = 3;
  private static final double FURTHER = 2;
  private static final double PLAIN = 1;

  /** Second letters of VNI, less those that follow a vowel in French or Spanish. */
  private static final String VNI = "øùûõåäãâØÙÛÕÅÄÃÂ";

  /** What the combining marks of windows-1258 become. */
  private static final String MARKS = "ìòÌÒÞ";

  private static final String VOWELS = "aeiouyAEIOUY";

  private MisreadWord() {}

  /** Returns how much the reading of {@code before} as {@code after} explains. */
  static double weight(String before, String after, LegacyEncoding encoding) {
    int odd =
        switch (encoding) {
          case NCR -> after.chars().anyMatch(unit -> unit >= 0x1EA0 && unit < 0x1EFA) ? 2 : 0;
          case VIQR -> signs(before);
          default -> oddLetters(before, encoding);
        };
    return odd == 0 ? PLAIN : ODD + FURTHER * (odd - 1);
  }

  private static int oddLetters(String word, LegacyEncoding encoding) {
    int odd = 0;
    for (int i = 0; i < word.length(); i++) {
      odd += word.charAt(i) >= 0x80 && isOdd(word, i, encoding) ? 1 : 0;
    }
    return odd;
  }

  private static boolean isOdd(String word, int i, LegacyEncoding encoding) {
    char unit = word.charAt(i);
    char before = i == 0 ? ' ' : word.charAt(i - 1);
    char after = i + 1 == word.length() ? ' ' : word.charAt(i + 1);
    if (Character.isUpperCase(unit) && Character.isLowerCase(before)) {
      return true;
    }
    if (unit == 'µ' || unit == 'ª' || unit == 'º') { // units and ordinals have them at an edge
      return isAsciiLetter(before) && (unit == 'µ' || isAsciiLetter(after));
    }
    if (!Character.isLetter(unit)) {
      boolean punctuation = unit >= '\u2010' && unit <= '\u2027';
      return !punctuation && (isAsciiLetter(before) || isAsciiLetter(after));
    }
    return switch (encoding) {
      case VNI -> VNI.indexOf(unit) >= 0 && VOWELS.indexOf(before) >= 0;
      case WINDOWS_1258 -> MARKS.indexOf(unit) >= 0 && Character.isLetter(before);
      default -> false;
    };
  }

  /**
   * Whether a word that came out is spelt as words are: no Vietnamese letter beside a figure (£8,
   * 18ºC), no such capital after a small letter (m²).
   */
  static boolean isSpelt(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80 && Character.isLetter(word.charAt(i))) {
        char before = i == 0 ? ' ' : word.charAt(i - 1);
        char after = i + 1 == word.length() ? ' ' : word.charAt(i + 1);
        boolean capital = Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(before);
        if (capital || Character.isDigit(before) || Character.isDigit(after)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isAsciiLetter(char unit) {
    return unit < 0x80 && Character.isLetter(unit);
  }

  /** Counts vowels of VIQR that have both a quality and a tone: {@code e^.}. */
  private static int signs(String word) {
    int signs = 0;
    for (int i = 2; i < word.length(); i++) {
      boolean quality = "^(+".indexOf(word.charAt(i - 1)) >= 0;
      boolean tone = "`'?~.".indexOf(word.charAt(i)) >= 0;
      signs += tone && quality && VOWELS.indexOf(word.charAt(i - 2)) >= 0 ? 1 : 0;
    }
    return signs;
  }
}
