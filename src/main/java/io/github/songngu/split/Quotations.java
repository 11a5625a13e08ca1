package io.github.songngu.split;

/** Quotations: a short one is not split, and one that ends with a mark is speech. */
final class Quotations {

  /** A quotation that is not closed within so many units is not looked at. */
  static final int MAX_LENGTH = 400;

  /** Longer quotations hold sentences of their own. */
  private static final int MAX_SHORT = 40;

  private Quotations() {}

  /** Returns whether {@code at} is inside a quotation of a few words: {@code "How many? Ten."} */
  static boolean isShort(String text, int from, int at, int to) {
    int open = at;
    int first = Math.max(from, at - MAX_SHORT);
    while (open > first && !isQuote(text.charAt(open - 1))) {
      open--;
    }
    if (open == first || !opens(text, open - 1, from)) {
      return false;
    }
    int close = nextQuote(text, at, Math.min(to, open + MAX_SHORT));
    return close >= 0 && !opens(text, close, from);
  }

  /** Returns whether the quotation that begins at {@code from} is a sentence, not just a word. */
  static boolean isSpeech(String text, int from, int to) {
    int close = nextQuote(text, from, Math.min(to, from + MAX_LENGTH));
    return close > from && Chars.isMark(text.charAt(close - 1));
  }

  private static int nextQuote(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isQuote(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”';
  }

  /** A straight quote opens at the start and after white space or a bracket. */
  private static boolean opens(String text, int i, int from) {
    char c = text.charAt(i);
    if (c != '"') {
      return c == '“';
    }
    return i == from || Chars.isBlank(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
  }
}
