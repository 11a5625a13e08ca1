package io.github.songngu.filter;

/**
 * Finds code and formulas within a text, which go into a translation as they are: {@code
 * `render()`} between backticks, {@code $x_1 + y$} between dollar signs.
 */
final class Code {

  /** No formula within a line is longer. */
  private static final int LONGEST_FORMULA = 1_000;

  private Code() {}

  /** Returns the text with a space in place of each stretch of code. */
  static String without(String text) {
    if (text.indexOf('`') < 0 && text.indexOf('$') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i);
      out.append(end > i ? ' ' : text.charAt(i));
      i = Math.max(end, i + 1);
    }
    return out.toString();
  }

  /** Returns where the code that begins at {@code i} ends; {@code i} if there is none. */
  private static int end(String text, int i) {
    if (text.charAt(i) == '`') {
      int close = text.indexOf('`', i + 1);
      return close < 0 ? i : close + 1;
    }
    return text.charAt(i) == '$' ? formulaEnd(text, i) : i;
  }

  /**
   * Returns where a formula ends. As in Markdown, its signs stand beside no space within, and no
   * figure follows, so that {@code $5 to $6} is none.
   */
  private static int formulaEnd(String text, int start) {
    int most = Math.min(text.length(), start + LONGEST_FORMULA);
    if (start + 1 == most || Character.isWhitespace(text.charAt(start + 1))) {
      return start;
    }
    for (int i = start + 2; i < most; i++) {
      boolean closes =
          text.charAt(i) == '$'
              && !Character.isWhitespace(text.charAt(i - 1))
              && (i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1)));
      if (closes) {
        return i + 1;
      }
    }
    return start;
  }
}
