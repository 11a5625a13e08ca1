package io.github.songngu.split;

/** Brackets and short quotations, inside which no sentence ends. */
final class Enclosures {

  /** A bracket that is not closed within so many units is not looked at. */
  static final int MAX_LENGTH = 400;

  /** Longer quotations hold sentences of their own. */
  private static final int MAX_QUOTATION = 40;

  private Enclosures() {}

  /**
   * Returns whether {@code at} is between a bracket opened after {@code from} and its mate. A
   * bracket around a whole sentence is none: others may follow in it.
   */
  static boolean isBracketed(String text, int from, int at, int to) {
    int depth = depth(text, Math.max(from, at - MAX_LENGTH), at);
    int limit = Math.min(to, at + MAX_LENGTH);
    for (int i = at; i < limit && depth > 0; i++) {
      depth += step(text, i);
      if (depth == 0) {
        return !(step(text, from) > 0 && Chars.isMark(text.charAt(i - 1)));
      }
    }
    return false;
  }

  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth = Math.max(0, depth + step(text, i));
    }
    return depth;
  }

  private static int step(String text, int i) {
    char c = text.charAt(i);
    if (c == '(' || c == '[') {
      return i > 0 && isEyes(text.charAt(i - 1)) ? 0 : 1; // not the mouth of ":("
    }
    return c == ')' || c == ']' ? -1 : 0;
  }

  private static boolean isEyes(char c) {
    return c == ':' || c == ';' || c == '=';
  }

  /** Returns whether {@code at} is inside a quotation of a few words: {@code "How many? Ten."} */
  static boolean isShortQuotation(String text, int from, int at, int to) {
    int open = at;
    int first = Math.max(from, at - MAX_QUOTATION);
    while (open > first && !isQuote(text.charAt(open - 1))) {
      open--;
    }
    if (open == first || !opens(text, open - 1, from)) {
      return false;
    }
    int limit = Math.min(to, open + MAX_QUOTATION);
    int close = at;
    while (close < limit && !isQuote(text.charAt(close))) {
      close++;
    }
    return close < limit && !opens(text, close, from);
  }

  /** Returns whether the quotation that begins at {@code from} is a sentence, not just a word. */
  static boolean isSpeech(String text, int from, int to) {
    int close = from;
    int limit = Math.min(to, from + MAX_LENGTH);
    while (close < limit && !isQuote(text.charAt(close))) {
      close++;
    }
    return close < limit && close > from && Chars.isMark(text.charAt(close - 1));
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
