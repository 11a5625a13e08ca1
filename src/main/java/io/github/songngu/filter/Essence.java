package io.github.songngu.filter;

import java.text.Normalizer;

/** What is left of a text when everything that does not matter for its identity is dropped. */
final class Essence {

  /** Ordering the marks of one letter takes the square of their number; no text has as many. */
  private static final int MOST_MARKS = 30;

  /** Grave, acute, tilde, hook above and dot below, decomposed. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private Essence() {}

  /**
   * Returns the letters and figures in lower case, decomposed, a space between words, the tone of a
   * word behind it.
   */
  static String of(String text) {
    String decomposed =
        mostMarks(text) > MOST_MARKS ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    StringBuilder tones = new StringBuilder();
    int point;
    for (int i = 0; i < decomposed.length(); i += Character.charCount(point)) {
      point = decomposed.codePointAt(i);
      if (point < 0x10000 && TONES.indexOf(point) >= 0) {
        tones.appendCodePoint(point);
      } else if (Character.isLetterOrDigit(point) || isMark(point)) {
        out.appendCodePoint(Character.toLowerCase(point));
      } else {
        end(out, tones);
      }
    }
    end(out, tones);
    return out.toString();
  }

  private static void end(StringBuilder out, StringBuilder tones) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(tones).append(' ');
    }
    tones.setLength(0);
  }

  private static int mostMarks(String text) {
    int most = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks = isMark(text.charAt(i)) ? marks + 1 : 0;
      most = Math.max(most, marks);
    }
    return most;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
