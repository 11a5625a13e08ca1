package io.github.songngu.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence cut into words, for matching: runs of letters, marks, digits and underscores. White
 * space, punctuation and symbols part them. One instance looks at one sentence after the other.
 */
final class Tokens {

  private static final int SPACE = 1;
  private static final int WORD = 2;
  private static final int QUOTE = 4;
  private static final int BRACKET = 8;
  private static final int SURROGATE = 16;
  private static final int KNOWN = 32;

  /** What each UTF-16 unit is, 0 before it is asked for. */
  private static final byte[] KINDS = new byte[1 << Character.SIZE];

  /** The sentence; only so much of it as it is long. */
  char[] units = new char[256];

  int[] starts = new int[64];
  int[] ends = new int[64];

  /** Number of words. */
  int size;

  /** Number of units that are no white space. */
  int length;

  private int seen;

  /** Returns the words of a text in order. */
  static List<String> of(String text) {
    Tokens tokens = new Tokens();
    tokens.cut(text);
    List<String> words = new ArrayList<>();
    for (int k = 0; k < tokens.size; k++) {
      words.add(text.substring(tokens.starts[k], tokens.ends[k]));
    }
    return words;
  }

  /** Looks at a sentence. */
  void cut(String sentence) {
    int end = sentence.length();
    if (end > units.length) {
      units = new char[end];
    }
    sentence.getChars(0, end, units, 0);
    size = 0;
    int all = 0;
    int spaces = 0;
    int start = -1;
    for (int i = 0; i < end; i++) {
      int kind = kind(i, end);
      all |= kind;
      spaces += kind & SPACE;
      if ((kind & WORD) == 0) {
        if (start >= 0) {
          add(start, i);
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
    }
    if (start >= 0) {
      add(start, end);
    }
    seen = all;
    length = end - spaces;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  /** Returns whether the sentence holds quotation marks. */
  boolean hasQuotes() {
    return (seen & QUOTE) != 0;
  }

  /** Returns whether the sentence holds brackets. */
  boolean hasBrackets() {
    return (seen & BRACKET) != 0;
  }

  private int kind(int i, int end) {
    int kind = KINDS[units[i]];
    return kind == 0 || (kind & SURROGATE) != 0 ? look(i, end) : kind;
  }

  private int look(int i, int end) {
    char unit = units[i];
    if (Character.isSurrogate(unit)) {
      int point =
          Character.isHighSurrogate(unit)
              ? Character.codePointAt(units, i, end)
              : Character.codePointBefore(units, i + 1, 0);
      KINDS[unit] = KNOWN | SURROGATE;
      return isWord(point) ? WORD : KNOWN;
    }
    int kind = KNOWN;
    kind |= Character.isWhitespace(unit) ? SPACE : 0;
    kind |= isWord(unit) ? WORD : 0;
    kind |= "\"“”«»„".indexOf(unit) >= 0 ? QUOTE : 0;
    kind |= "()[]".indexOf(unit) >= 0 ? BRACKET : 0;
    KINDS[unit] = (byte) kind;
    return kind;
  }

  private static boolean isWord(int point) {
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> point == '_';
    };
  }
}
