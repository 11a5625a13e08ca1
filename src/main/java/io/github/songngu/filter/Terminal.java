package io.github.songngu.filter;

/** How a text ends. */
enum Terminal {
  STOP,
  QUESTION,
  NONE;

  /** Marks that end a sentence; a colon, semicolon or ellipsis does so in translation. */
  private static final String STOPS = ".…!:;,–—";

  /** Returns how a text ends; the mark that counts stands before closing quotes and brackets. */
  static Terminal of(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char unit = text.charAt(i);
      if (unit == '?') {
        return QUESTION;
      }
      if (STOPS.indexOf(unit) >= 0) {
        return STOP;
      }
      if (Character.isLetterOrDigit(unit)) {
        return NONE;
      }
    }
    return NONE;
  }

  boolean differs(Terminal other) {
    return this != other;
  }
}
