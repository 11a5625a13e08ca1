package io.github.songngu.values;

/** What a UTF-16 unit is to values; each is looked at once. */
final class UnitKind {

  static final int SYMBOL = 1;
  static final int BLANK = 2;

  /** Only 0 to 9: other scripts' digits are junk in both languages. */
  static final int DIGIT = 3;

  static final int LETTER = 4;

  /** A mark over or under the letter before it. */
  static final int MARK = 5;

  private static final int SURROGATE = 6;

  /** 0 before it is asked for. */
  private static final byte[] KINDS = new byte[1 << Character.SIZE];

  private UnitKind() {}

  /** Returns what the unit at a place of a text is, or the pair that it is of. */
  static int of(char[] text, int i) {
    int kind = KINDS[text[i]];
    return kind == 0 || kind == SURROGATE ? look(text, i) : kind;
  }

  private static int look(char[] text, int i) {
    char unit = text[i];
    if (Character.isSurrogate(unit)) {
      KINDS[unit] = SURROGATE;
      int point =
          Character.isHighSurrogate(unit)
              ? Character.codePointAt(text, i)
              : Character.codePointBefore(text, i + 1);
      return Character.isLetter(point) ? LETTER : SYMBOL;
    }
    int kind = kind(unit);
    KINDS[unit] = (byte) kind;
    return kind;
  }

  private static int kind(char unit) {
    if (unit >= '0' && unit <= '9') {
      return DIGIT;
    }
    if (Words.isMark(unit)) {
      return MARK;
    }
    if (Character.isLetter(unit)) {
      return LETTER;
    }
    boolean blank = Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    return blank ? BLANK : SYMBOL;
  }
}
