package io.github.songngu.language;

/**
 * The words of a text, one after the other: runs of letters with their marks, also with an
 * apostrophe between two of them ({@code don't}, {@code H'Mông}). Addresses of the web and of mail
 * are no words.
 */
final class Words {

  private static final String SENTENCE_ENDS = ".!?:…";

  /** What stands beside words of programs and formulas, but not beside those of a language. */
  private static final String CODE = "\\_^${}=<>`#~";

  private final String text;
  private int start;
  private int end;
  private boolean first;

  Words(String text) {
    this.text = text;
  }

  /** Goes to the next word; returns false if there is none. */
  boolean next() {
    int i = end;
    first = end == 0;
    while (true) {
      while (i < text.length() && !Character.isLetter(text.codePointAt(i))) {
        first |= SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0;
        i += Character.charCount(text.codePointAt(i));
      }
      if (i == text.length()) {
        return false;
      }
      start = i;
      end = endOfWord(i);
      if (beginsAddress()) {
        i = endOfAddress();
      } else if (isCode()) {
        i = end;
      } else {
        return true;
      }
    }
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Returns whether the word is the first of the text, or follows what ends a sentence. */
  boolean isFirst() {
    return first;
  }

  private int endOfWord(int from) {
    int i = from;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int after = i + Character.charCount(point);
      boolean inside = Character.isLetter(point) || isMark(point);
      if (!inside && !(isApostrophe(point) && letterAt(after))) {
        break;
      }
      i = after;
    }
    return i;
  }

  private boolean letterAt(int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  private boolean beginsAddress() {
    return at(end) == '@'
        || (at(end) == ':' && at(end + 1) == '/' && at(end + 2) == '/')
        || (at(end) == '.' && end - start == 3 && at(start) == 'w' && at(start + 1) == 'w');
  }

  /** Names in programs and formulas: {@code eq_poisson}, {@code \\frac}, {@code React.render}. */
  private boolean isCode() {
    return CODE.indexOf(at(start - 1)) >= 0
        || CODE.indexOf(at(end)) >= 0
        || (at(end) == '.' && isAsciiLetterOrDigit(at(end + 1)))
        || (at(start - 1) == '.' && start > 1 && isAsciiLetterOrDigit(at(start - 2)));
  }

  private static boolean isAsciiLetterOrDigit(char unit) {
    return unit < 0x80 && Character.isLetterOrDigit(unit);
  }

  private int endOfAddress() {
    int i = end;
    while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    end = i;
    return i;
  }

  private char at(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  static boolean isApostrophe(int point) {
    return point == '\'' || point == '\u2019' || point == '\u02BC';
  }

  private static boolean isMark(int point) {
    return point >= 0x300 && Character.getType(point) == Character.NON_SPACING_MARK;
  }

  /** Returns whether two numbers stand as the goals of two teams do: {@code 3-0}. */
  static boolean hasScore(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      if ("-–:".indexOf(text.charAt(i)) >= 0
          && isDigit(text.charAt(i - 1))
          && isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** Returns whether a sentence ends with the text, behind which quotes may stand. */
  static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char unit = text.charAt(i);
      if (SENTENCE_ENDS.indexOf(unit) >= 0 || Character.isLetterOrDigit(unit)) {
        return !Character.isLetterOrDigit(unit);
      }
    }
    return false;
  }
}
