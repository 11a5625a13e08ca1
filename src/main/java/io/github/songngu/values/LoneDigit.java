package io.github.songngu.values;

/**
 * Tells the Vietnamese words for 2 to 10 that stand alone from names and words that look the same.
 */
final class LoneDigit {

  private LoneDigit() {}

  /** Returns whether the digit word at token {@code i} is a number. */
  static boolean counts(Tokens t, int i) {
    long number = t.word(i).number();
    if (t.is(i, "nửa")) {
      return true;
    }
    if (number < 2 || isPartOfName(t, i)) {
      return false;
    }
    if (t.is(i, "năm")) {
      return isFive(t, i);
    }
    boolean other = t.is(i, "ba") && t.has(i + 1, Role.NOT_A_NUMBER);
    boolean ripe = t.is(i, "chín") && (!t.isWord(i + 1) || t.has(i + 1, Role.NOT_A_NUMBER));
    return !other && !ripe;
  }

  /** "Ba Lan", "chị Hai", "A-ri-ba". */
  private static boolean isPartOfName(Tokens t, int i) {
    boolean hyphenated =
        (t.isDash(i - 1) && t.glued(i) && t.glued(i - 1))
            || (t.isDash(i + 1) && t.glued(i + 1) && t.glued(i + 2) && t.isWord(i + 2));
    boolean capital = t.isCapitalised(i) && !t.isAllCapitals(i + 1);
    return hyphenated || (capital && (!t.startsSentence(i) || t.isCapitalised(i + 1)));
  }

  /** "Năm" before something that is counted, and not after something that makes it a year. */
  private static boolean isFive(Tokens t, int i) {
    boolean counted = t.has(i + 1, Role.UNIT) && !t.has(i + 1, Role.SCALE);
    // "Năm tháng" are the years, too; five months are in or after or about something.
    boolean months = t.is(i + 1, "tháng") && !t.has(i - 1, Role.DURATION_CUE);
    return counted && !months && !makesYear(t, i - 1);
  }

  private static boolean makesYear(Tokens t, int i) {
    Word word = t.word(i);
    return t.isDigits(i)
        || word.has(Role.DIGIT)
        || word.has(Role.TEEN)
        || word.has(Role.TENS)
        || word.has(Role.SCALE)
        || word.has(Role.HUNDRED)
        || word.has(Role.SOME)
        || switch (word.form()) {
          case "đầu", "cuối", "giữa", "nửa", "từng", "các", "những", "mọi", "cả", "mỗi", "suốt" ->
              true;
          default -> false;
        };
  }
}
