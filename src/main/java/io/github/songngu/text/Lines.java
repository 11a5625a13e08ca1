package io.github.songngu.text;

/** Wrapped text as one line. */
final class Lines {

  private Lines() {}

  /** Replaces each run of white space that holds a line break or a tab by one space. */
  static String unwrap(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      boolean breaks = false;
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        breaks |= text.charAt(end) != ' ';
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
}
