package io.github.songngu.split;

/**
 * A place in a line where a sentence may end: the marks, what clings to them, and what follows.
 *
 * <pre>
 *   … said “yes.” [2]  The next
 *              ^^    ^ ^
 *         mark |     | next
 *        markEnd    end
 * </pre>
 *
 * <p>Mutable, reused from mark to mark within one call.
 */
final class Candidate {

  /** The longest note that may follow a sentence: {@code [note 12]}. */
  private static final int MAX_NOTE = 10;

  private static final int MAX_OPENERS = 8;

  private final String text;
  private final int lineEnd;

  /** Offset of the last letter or digit in the line. */
  private final int lastWord;

  private int sentenceStart;
  private int mark;
  private int markEnd;
  private int end;
  private int next;
  private int word;
  private boolean dashed;

  Candidate(String text, int lineStart, int lineEnd) {
    this.text = text;
    this.lineEnd = lineEnd;
    this.lastWord = lastWord(text, lineStart, lineEnd);
  }

  private static int lastWord(String text, int lineStart, int lineEnd) {
    int i = lineEnd - 1;
    while (i >= lineStart && !Chars.isWordPart(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /** Reads the candidate whose first mark stands at {@code mark}. */
  void read(int sentenceStart, int mark) {
    this.sentenceStart = sentenceStart;
    this.mark = mark;
    this.markEnd = marksEnd(mark);
    this.end = closersEnd(markEnd);
    this.next = skipBlanks(end);
    this.dashed = false;
    this.word = firstWord(next);
  }

  /** Offset of the first mark. */
  int mark() {
    return mark;
  }

  /** Offset after the last mark. */
  int markEnd() {
    return markEnd;
  }

  /** Where the sentence would end: after closing quotes, brackets and notes. */
  int end() {
    return end;
  }

  /** Where the next sentence would begin; the end of the line if nothing follows. */
  int next() {
    return next;
  }

  /** Whether a letter or digit follows, in this line: what is left may be a stray sign. */
  boolean isFollowed() {
    return hasWord(next);
  }

  /** Offset of the first letter, digit or other sign after opening quotes, brackets and dashes. */
  int word() {
    return word;
  }

  /** Where the sentence begins that may end here. */
  int sentenceStart() {
    return sentenceStart;
  }

  int lineEnd() {
    return lineEnd;
  }

  /** Whether nothing but a single full stop is there. */
  boolean isFullStop() {
    return markEnd == mark + 1 && text.charAt(mark) == '.';
  }

  /** Whether the marks are dots that trail off. */
  boolean isEllipsis() {
    for (int i = mark; i < markEnd; i++) {
      char c = text.charAt(i);
      if (c == '!' || c == '?' || c == '/') {
        return false;
      }
    }
    return !isFullStop();
  }

  /** Whether a quotation closes here. */
  boolean closesQuotation() {
    for (int i = markEnd; i < end; i++) {
      if (Chars.isClosingQuote(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether white space parts the marks from what follows. */
  boolean isParted() {
    return next > end;
  }

  /** Whether a dash stands between the marks and the next word. */
  boolean isDashed() {
    return dashed;
  }

  private int marksEnd(int i) {
    while (i < lineEnd) {
      char c = text.charAt(i);
      if (Chars.isMark(c)) {
        i++;
      } else if (c == '/' && i + 1 < lineEnd && text.charAt(i + 1) == '.') {
        i += 2;
      } else if (Chars.isBlank(c) && i + 1 < lineEnd && isLooseMark(i + 1)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /**
   * A mark with white space before it belongs to the run, unless it begins a word: {@code .NET}.
   */
  private boolean isLooseMark(int i) {
    return Chars.isMark(text.charAt(i))
        && (i + 1 == lineEnd || !Chars.isWordPart(text.charAt(i + 1)));
  }

  private int closersEnd(int i) {
    int to = i;
    while (true) {
      int start = to;
      while (to < lineEnd && Chars.isCloser(text.charAt(to))) {
        to++;
      }
      to = Math.max(to, noteEnd(skipBlanks(to)));
      to = Math.max(to, looseQuoteEnd(to));
      to = Math.max(to, emoticonEnd(skipBlanks(to)));
      if (to == start) {
        return to;
      }
    }
  }

  /** Returns where a note such as {@code [3]} or {@code […]} that begins here ends, or -1. */
  private int noteEnd(int i) {
    if (i >= lineEnd || text.charAt(i) != '[') {
      return -1;
    }
    int to = i + 1;
    while (to < lineEnd && to - i < MAX_NOTE && isNotePart(text.charAt(to))) {
      to++;
    }
    return to > i + 1 && to < lineEnd && text.charAt(to) == ']' ? to + 1 : -1;
  }

  private static boolean isNotePart(char c) {
    return Chars.isDigit(c) || Chars.isDash(c) || Chars.isMark(c) || c == ',' || c == ' ';
  }

  /** Returns where a closing quote that white space parts from the marks ends, or -1. */
  private int looseQuoteEnd(int i) {
    int quote = skipBlanks(i);
    if (quote == i || quote >= lineEnd || !isFree(quote + 1)) {
      return -1;
    }
    char c = text.charAt(quote);
    if (c == '”' || c == '»' || (c == '"' && (isQuotationOpen(quote) || !hasWord(quote)))) {
      return quote + 1;
    }
    return -1;
  }

  /** Whether white space, or nothing, stands at {@code i}. */
  private boolean isFree(int i) {
    return i >= lineEnd || Chars.isBlank(text.charAt(i));
  }

  /** Whether the sentence has an odd number of straight quotes before {@code to}. */
  private boolean isQuotationOpen(int to) {
    boolean open = false;
    for (int i = Math.max(sentenceStart, to - Quotations.MAX_LENGTH); i < to; i++) {
      open ^= text.charAt(i) == '"';
    }
    return open;
  }

  /** Returns where an emoticon such as {@code :-)} that begins at {@code i} ends, or -1. */
  private int emoticonEnd(int i) {
    if (i + 1 >= lineEnd || ":;=".indexOf(text.charAt(i)) < 0) {
      return -1;
    }
    int to = i + (Chars.isDash(text.charAt(i + 1)) ? 2 : 1);
    int mouth = to;
    while (to < lineEnd && "()DP3v*".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return to > mouth && isFree(to) ? to : -1;
  }

  private boolean hasWord(int from) {
    return lastWord >= from;
  }

  private int skipBlanks(int i) {
    while (i < lineEnd && Chars.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int firstWord(int i) {
    int limit = Math.min(lineEnd, i + MAX_OPENERS);
    while (i < limit) {
      char c = text.charAt(i);
      if (Chars.isDash(c)) {
        dashed = true;
      } else if (!Chars.isOpener(c) && !Chars.isBlank(c)) {
        break;
      }
      i++;
    }
    return i;
  }
}
