package io.github.songngu.filter;

/** Finds addresses, tags and character references. */
final class Markup {

  /** No tag or reference that is meant as one is longer. */
  private static final int LONGEST_TAG = 500;

  /** What a character of an address counts. */
  private static final double ADDRESS = 0.5;

  private static final int LONGEST_REFERENCE = 10;
  private static final int LONGEST_MAIL = 254;

  private Markup() {}

  /**
   * Returns the share of the text's characters, white space and code aside, that are markup. An
   * address counts half: sentences tell where something is to be found.
   */
  static double share(String text) {
    String prose = Code.without(text);
    int all = 0;
    double markup = 0;
    int i = 0;
    while (i < prose.length()) {
      int end = end(prose, i);
      double weight = end == i ? 0 : Character.isLetterOrDigit(prose.charAt(i)) ? ADDRESS : 1;
      for (int k = i; k < Math.max(end, i + 1); k++) {
        if (!Character.isWhitespace(prose.charAt(k))) {
          all++;
          markup += weight;
        }
      }
      i = Math.max(end, i + 1);
    }
    return all == 0 ? 0 : markup / all;
  }

  /** Returns where the markup that begins at {@code i} ends; {@code i} if there is none. */
  private static int end(String text, int i) {
    char unit = text.charAt(i);
    if (unit == '<') {
      return tagEnd(text, i);
    }
    if (unit == '&') {
      return referenceEnd(text, i);
    }
    boolean startsWord =
        Character.isLetterOrDigit(unit)
            && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    return startsWord ? addressEnd(text, i) : i;
  }

  private static int tagEnd(String text, int start) {
    int i = start + 1;
    if (i < text.length() && "/!".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i == text.length() || !isAsciiLetter(text.charAt(i))) {
      return start;
    }
    int most = Math.min(text.length(), start + LONGEST_TAG);
    while (i < most && text.charAt(i) != '>' && text.charAt(i) != '<') {
      i++;
    }
    return i < most && text.charAt(i) == '>' ? i + 1 : start;
  }

  private static int referenceEnd(String text, int start) {
    int most = Math.min(text.length(), start + LONGEST_REFERENCE);
    int i = start + 1;
    while (i < most
        && (isAsciiLetter(text.charAt(i)) || "#0123456789".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i < most && i > start + 2 && text.charAt(i) == ';' ? i + 1 : start;
  }

  private static int addressEnd(String text, int start) {
    boolean web =
        text.startsWith("http://", start)
            || text.startsWith("https://", start)
            || text.startsWith("www.", start);
    // What is no web address is looked at as far as a mail address can go.
    int most = web ? text.length() : Math.min(text.length(), start + LONGEST_MAIL);
    int end = start;
    boolean mail = false;
    while (end < most && isInAddress(text.charAt(end))) {
      mail |= text.charAt(end) == '@' && end > start;
      end++;
    }
    return web || mail ? end : start;
  }

  private static boolean isInAddress(char unit) {
    return unit > ' ' && unit < 0x7F && "<>\"".indexOf(unit) < 0;
  }

  private static boolean isAsciiLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }
}
