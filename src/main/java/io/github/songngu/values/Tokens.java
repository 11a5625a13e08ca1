package io.github.songngu.values;

import java.util.Arrays;

/**
 * A text cut into words, runs of the digits 0 to 9, and single symbols; white space lies between.
 *
 * <p>Every question may be asked of any index: outside the text there are no words, digits and
 * symbols.
 */
final class Tokens {

  private static final byte WORD = 0;
  private static final byte DIGITS = 1;
  private static final byte SYMBOL = 2;

  private final String text;
  private final char[] units;
  private int[] starts;
  private int[] ends;
  private byte[] types;
  private Word[] words;
  private int size;

  Tokens(String text, Words vocabulary) {
    this.text = text;
    this.units = text.toCharArray();
    int capacity = 8 + text.length() / 4;
    starts = new int[capacity];
    ends = new int[capacity];
    types = new byte[capacity];
    words = new Word[capacity];
    scan(vocabulary);
  }

  private void scan(Words vocabulary) {
    int i = 0;
    while (i < units.length) {
      int start = i;
      int kind = UnitKind.of(units, i);
      if (kind == UnitKind.LETTER) {
        boolean marked = false;
        while (kind >= UnitKind.LETTER) {
          marked |= kind == UnitKind.MARK;
          i++;
          kind = i < units.length ? UnitKind.of(units, i) : UnitKind.SYMBOL;
        }
        add(start, i, WORD, vocabulary.find(units, start, i, marked));
      } else if (kind == UnitKind.DIGIT) {
        i = endOfDigits(i);
        add(start, i, DIGITS, Word.UNKNOWN);
      } else {
        i += Character.isHighSurrogate(units[i]) ? Character.charCount(text.codePointAt(i)) : 1;
        if (kind != UnitKind.BLANK) {
          add(start, i, SYMBOL, Word.UNKNOWN);
        }
      }
    }
  }

  private int endOfDigits(int from) {
    int i = from;
    while (i < units.length && UnitKind.of(units, i) == UnitKind.DIGIT) {
      i++;
    }
    return i;
  }

  private void add(int start, int end, byte type, Word word) {
    if (size == starts.length) {
      int capacity = size * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      types = Arrays.copyOf(types, capacity);
      words = Arrays.copyOf(words, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    types[size] = type;
    words[size] = word;
    size++;
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Returns the characters of token {@code i}, of none outside the text. */
  String of(int i) {
    return inside(i) ? text.substring(starts[i], ends[i]) : "";
  }

  /** Returns the number of UTF-16 units of token {@code i}. */
  int length(int i) {
    return inside(i) ? ends[i] - starts[i] : 0;
  }

  private boolean inside(int i) {
    return i >= 0 && i < size;
  }

  boolean isWord(int i) {
    return inside(i) && types[i] == WORD;
  }

  boolean isDigits(int i) {
    return inside(i) && types[i] == DIGITS;
  }

  /** Returns whether token {@code i} is the symbol {@code c}. */
  boolean isSymbol(int i, char c) {
    return inside(i) && types[i] == SYMBOL && units[starts[i]] == c;
  }

  /** Returns the symbol at {@code i}, 0 if there is none. */
  char symbol(int i) {
    return inside(i) && types[i] == SYMBOL ? units[starts[i]] : 0;
  }

  /** Returns what the tables say of token {@code i}. */
  Word word(int i) {
    return inside(i) ? words[i] : Word.UNKNOWN;
  }

  boolean has(int i, Role role) {
    return word(i).has(role);
  }

  /** Returns whether token {@code i} is the word of the tables, in any of its spellings. */
  boolean is(int i, String form) {
    return word(i).form().equals(form);
  }

  /** Returns whether nothing stands between token {@code i} and the one before. */
  boolean glued(int i) {
    return inside(i) && i > 0 && ends[i - 1] == starts[i];
  }

  /** Returns whether token {@code i} is a word that starts with a capital. */
  boolean isCapitalised(int i) {
    return isWord(i) && Character.isUpperCase(text.codePointAt(starts[i]));
  }

  /** Returns whether token {@code i} is a word without a small letter. */
  boolean isAllCapitals(int i) {
    if (!isWord(i)) {
      return false;
    }
    for (int at = starts[i]; at < ends[i]; at++) {
      if (Character.isLowerCase(units[at])) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether token {@code i} is a hyphen or dash. */
  boolean isDash(int i) {
    char c = symbol(i);
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** Returns whether a value may start at token {@code i}; rules need not be asked otherwise. */
  boolean mayStart(int i) {
    return switch (types[i]) {
      case DIGITS -> true;
      case WORD -> (words[i].starts() && !isBareArticle(i)) || hasDigitsNear(i) || isRoman(i);
      default -> startsNumber(units[starts[i]]);
    };
  }

  /** Returns whether token {@code i} is "a" or "an" before a word that no rule knows. */
  private boolean isBareArticle(int i) {
    return ends[i] - starts[i] <= 2
        && isWord(i + 1)
        && !words[i + 1].isKnown()
        && !glued(i)
        && !glued(i + 1)
        && !isRoman(i + 1)
        && (words[i].form().equals("a") || words[i].form().equals("an"));
  }

  private static boolean startsNumber(char symbol) {
    return symbol == '$' || symbol == '-' || symbol == '+' || symbol == '(' || symbol > 0x7F;
  }

  /** Returns whether figures or a sign of money follow the word directly, or figures a hyphen. */
  private boolean hasDigitsNear(int i) {
    if (!glued(i + 1)) {
      return false;
    }
    int next = isSymbol(i + 1, '-') && glued(i + 2) ? i + 2 : i + 1;
    return isDigits(next) || isSymbol(next, '$');
  }

  /** Returns whether token {@code i} is written in the capitals I, V and X only. */
  private boolean isRoman(int i) {
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = units[at];
      if (c != 'I' && c != 'V' && c != 'X') {
        return false;
      }
    }
    return isWord(i);
  }

  /** Returns the Roman numeral at token {@code i}, from 1 to 39, or 0. */
  int roman(int i) {
    return inside(i) && length(i) <= 7 && isRoman(i) ? Roman.parse(of(i)) : 0;
  }

  /** Returns the four-digit year from 1000 to 2999 at token {@code i}, or 0. */
  int year(int i) {
    boolean goesOn =
        glued(i + 1)
            && (isSymbol(i + 1, '.') || isSymbol(i + 1, ','))
            && glued(i + 2)
            && isDigits(i + 2);
    int number = length(i) == 4 && !goesOn ? integer(i, 4) : 0;
    return number >= 1000 && number <= 2999 ? number : 0;
  }

  /**
   * Returns whether a sentence, a quotation or a clause after a colon starts at token {@code i}.
   */
  boolean startsSentence(int i) {
    if (i == 0) {
      return true;
    }
    char before = symbol(i - 1);
    return before != 0 && before != ',' && before != '-' && before != '/' && before != '&';
  }

  /**
   * Returns the number at token {@code i}, -1 if it is not digits or has more than {@code
   * maxLength} of them.
   */
  int integer(int i, int maxLength) {
    if (!isDigits(i) || length(i) > maxLength || length(i) > 9) {
      return -1;
    }
    int number = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      number = number * 10 + units[at] - '0';
    }
    return number;
  }
}
