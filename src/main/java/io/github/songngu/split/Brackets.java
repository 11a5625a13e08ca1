package io.github.songngu.split;

/** Finds out whether a place in a line is between brackets; asked from left to right. */
final class Brackets {

  /** A bracket that is not closed within so many units is not looked at. */
  private static final int MAX_LENGTH = 400;

  private final String text;
  private final int lineEnd;

  /** Everything before is known to hold no bracket that is still open. */
  private int searched;

  /** The last pair found. */
  private int open = -1;

  private int close = -1;

  Brackets(String text, int lineEnd) {
    this.text = text;
    this.lineEnd = lineEnd;
  }

  /**
   * Returns whether {@code at} is between a bracket of the sentence and its mate. A bracket around
   * whole sentences is none, for they may end in it.
   */
  boolean enclose(int sentenceStart, int at) {
    searched = Math.max(searched, sentenceStart);
    while (searched < at) {
      if (!opens(searched) || !match(searched) || holdsSentences(sentenceStart)) {
        searched++;
      } else if (close >= at) {
        return true;
      } else {
        searched = close;
      }
    }
    return false;
  }

  private boolean holdsSentences(int sentenceStart) {
    return open == sentenceStart && Chars.isMark(text.charAt(close - 1));
  }

  /** Finds the mate of the bracket at {@code from}. */
  private boolean match(int from) {
    if (open != from) {
      open = from;
      close = mate(from);
    }
    return close >= 0;
  }

  private int mate(int from) {
    int depth = 0;
    int limit = Math.min(lineEnd, from + MAX_LENGTH);
    for (int i = from; i < limit; i++) {
      if (opens(i)) {
        depth++;
      } else if (closes(i) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean opens(int i) {
    char c = text.charAt(i);
    return (c == '(' || c == '[') && (i == 0 || !isEyes(text.charAt(i - 1)));
  }

  private boolean closes(int i) {
    char c = text.charAt(i);
    return c == ')' || c == ']';
  }

  /** Whether a bracket after this is the mouth of an emoticon: {@code :(} */
  private static boolean isEyes(char c) {
    return c == ':' || c == ';' || c == '=';
  }
}
