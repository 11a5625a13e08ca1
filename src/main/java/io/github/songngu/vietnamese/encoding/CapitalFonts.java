package io.github.songngu.vietnamese.encoding;

import java.util.Locale;

/**
 * Puts back the capitals of TCVN3. A heading in a font of capitals has them in the font only: its
 * bytes are those of small letters wherever there is a tone, so that THẮNG is stored as THắNG.
 */
final class CapitalFonts {

  private enum Verdict {
    CAPITAL,
    SMALL,
    UNDECIDED
  }

  private CapitalFonts() {}

  static String restore(String text) {
    StringBuilder out = new StringBuilder(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      restoreLine(out, start, end);
      start = end + 1;
    }
    return out.toString();
  }

  private static void restoreLine(StringBuilder text, int start, int end) {
    int capital = 0;
    int small = 0;
    for (int word = next(text, start, end);
        word < end;
        word = next(text, wordEnd(text, word), end)) {
      Verdict verdict = verdict(text, word, wordEnd(text, word));
      capital += verdict == Verdict.CAPITAL ? 1 : 0;
      small += verdict == Verdict.SMALL ? 1 : 0;
    }
    boolean heading = capital > 1 && small == 0;
    for (int word = next(text, start, end);
        word < end;
        word = next(text, wordEnd(text, word), end)) {
      Verdict verdict = verdict(text, word, wordEnd(text, word));
      if (verdict == Verdict.CAPITAL || (verdict == Verdict.UNDECIDED && heading)) {
        int wordEnd = wordEnd(text, word);
        String upper = text.substring(word, wordEnd).toUpperCase(Locale.ROOT);
        if (upper.length() == wordEnd - word) {
          text.replace(word, wordEnd, upper);
        }
      }
    }
  }

  /** Two capitals and no small ASCII letter make a word of capitals; one may just begin it. */
  private static Verdict verdict(CharSequence text, int start, int end) {
    int capitals = 0;
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      if (letter >= 'a' && letter <= 'z') {
        return Verdict.SMALL;
      }
      capitals += Character.isUpperCase(letter) ? 1 : 0;
    }
    return capitals > 1 ? Verdict.CAPITAL : Verdict.UNDECIDED;
  }

  private static int next(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && !Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int wordEnd(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
