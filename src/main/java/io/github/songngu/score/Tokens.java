package io.github.songngu.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence cut into words, for matching: runs of letters, marks, digits and underscores. White
 * space, punctuation and symbols part them. One instance looks at one sentence after the other.
 */
final class Tokens {

  /** White space; 1, so that it can be counted. */
  private static final int SPACE = 1;

  private static final int WORD = 1 << 1;
  private static final int QUOTE = 1 << 2;
  private static final int BRACKET = 1 << 3;
  private static final int SURROGATE = 1 << 4;
  private static final int KNOWN = 1 << 5;
  private static final int LETTER = 1 << 6;
  private static final int CAPITAL = 1 << 7;

  /** Its own folded form, as are a to z. */
  private static final int PLAIN = 1 << 8;

  /** Part of the letter before it. */
  private static final int MARK = 1 << 9;

  /** What each UTF-16 unit is, 0 before it is asked for. */
  private static final short[] KINDS = new short[1 << Character.SIZE];

  /** The sentence; only so much of it as it is long. */
  char[] units = new char[256];

  int[] starts = new int[64];
  int[] ends = new int[64];

  /** What holds of some unit of each word, of its first, or of all. */
  private int[] kinds = new int[64];

  /** Number of words. */
  int size;

  /** Number of units that are no white space nor marks of a letter that stands before them. */
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
    int none = 0;
    int start = -1;
    int some = 0;
    int every = 0;
    for (int i = 0; i < end; i++) {
      int kind = kind(i, end);
      all |= kind;
      none += (kind & (SPACE | MARK)) == 0 ? 0 : 1;
      if ((kind & WORD) != 0) {
        if (start < 0) {
          start = i;
          some = kind & CAPITAL;
          every = PLAIN;
        }
        some |= kind & LETTER;
        every &= kind;
      } else if (start >= 0) {
        add(start, i, some | every);
        start = -1;
      }
    }
    if (start >= 0) {
      add(start, end, some | every);
    }
    seen = all;
    length = end - none;
  }

  private void add(int start, int end, int kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size++] = kind;
  }

  /** Returns whether word {@code k} has a letter. */
  boolean hasLetter(int k) {
    return (kinds[k] & LETTER) != 0;
  }

  /** Returns whether word {@code k} begins with a capital. */
  boolean isCapitalised(int k) {
    return (kinds[k] & CAPITAL) != 0;
  }

  /** Returns whether folding would not change word {@code k}. */
  boolean isPlain(int k) {
    return (kinds[k] & PLAIN) != 0;
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
      return letters(point);
    }
    int kind = letters(unit);
    kind |= Character.isWhitespace(unit) ? SPACE : 0;
    kind |= "\"“”«»„".indexOf(unit) >= 0 ? QUOTE : 0;
    kind |= "()[]".indexOf(unit) >= 0 ? BRACKET : 0;
    KINDS[unit] = (short) kind;
    return kind;
  }

  private static int letters(int point) {
    int kind = isWord(point) ? KNOWN | WORD : KNOWN;
    kind |= Character.isLetter(point) ? LETTER : 0;
    kind |= Character.isUpperCase(point) ? CAPITAL : 0;
    kind |= Character.getType(point) == Character.NON_SPACING_MARK ? MARK : 0;
    return point < 0x80 && Character.toLowerCase(point) == point ? kind | PLAIN : kind;
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
