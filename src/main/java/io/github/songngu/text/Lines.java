package io.github.songngu.text;

/** Wrapped text as one line. */
final class Lines {

  private static final String BREAKS = "\n\r\t\u000B\f\u0085\u2028\u2029";

  private Lines() {}

  /** Replaces each run of white space that holds a line break or a tab by one space. */
  static String unwrap(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      boolean breaks = false;
      while (end < text.length() && isBlank(text.charAt(end))) {
        breaks |= BREAKS.indexOf(text.charAt(end)) >= 0;
        end++;
      }
      if (end == i) {
        out.append(text.charAt(i++));
      } else {
        out.append(breaks ? " " : text.subSequence(i, end));
        i = end;
      }
    }
    return out.toString();
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || unit == '\u0085';
  }
}
