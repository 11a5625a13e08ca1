package io.github.songngu.values;

/**
 * Vietnamese number words below a thousand: "hai mươi lăm", "hai lăm", "một trăm linh năm", "hai
 * trăm rưỡi".
 *
 * <p>"Năm" is five and "year". It is five only where "year" makes no sense: before another part of
 * the number, or after "linh" and "lẻ". "Hai mươi năm" are twenty years; 25 is "hai mươi lăm".
 *
 * @param end index after the last word
 * @param number the number
 * @param parts how many places it names: 1 for a digit that stands alone
 */
record VietnameseCardinal(int end, long number, int parts) {

  private static final VietnameseCardinal NONE = new VietnameseCardinal(0, 0, 0);

  boolean isNone() {
    return parts == 0;
  }

  /** Reads the group at token {@code i}. */
  static VietnameseCardinal read(Tokens t, int i) {
    if (t.has(i, Role.DIGIT) && t.has(i + 1, Role.HUNDRED)) {
      return afterHundred(t, i + 2, t.word(i).number() * 100);
    }
    VietnameseCardinal tens = tens(t, i);
    if (!tens.isNone()) {
      return tens;
    }
    return isDigit(t, i) ? new VietnameseCardinal(i + 1, t.word(i).number(), 1) : NONE;
  }

  private static VietnameseCardinal afterHundred(Tokens t, int i, long hundreds) {
    if (t.is(i, "rưỡi")) {
      return new VietnameseCardinal(i + 1, hundreds + 50, 2);
    }
    boolean single = t.has(i + 1, Role.DIGIT) || t.has(i + 1, Role.LATE_DIGIT);
    if (t.has(i, Role.NO_TENS) && single) {
      return new VietnameseCardinal(i + 2, hundreds + t.word(i + 1).number(), 3);
    }
    VietnameseCardinal tens = tens(t, i);
    if (!tens.isNone()) {
      return new VietnameseCardinal(tens.end, hundreds + tens.number, 3);
    }
    if (isColloquialRest(t, i)) {
      return new VietnameseCardinal(i + 1, hundreds + t.word(i).number() * 10, 2);
    }
    return new VietnameseCardinal(i, hundreds, 2);
  }

  private static VietnameseCardinal tens(Tokens t, int i) {
    if (t.has(i, Role.TEEN)) {
      return withUnit(t, i + 1, 10);
    }
    if (t.has(i, Role.DIGIT) && t.has(i + 1, Role.TENS)) {
      return withUnit(t, i + 2, t.word(i).number() * 10);
    }
    boolean clipped = t.has(i, Role.DIGIT) && t.has(i + 1, Role.LATE_DIGIT) && isDigit(t, i);
    boolean clear = !t.is(i + 1, "tư") || t.has(i + 2, Role.UNIT) || i + 2 == t.size();
    return clipped && clear
        ? new VietnameseCardinal(i + 2, t.word(i).number() * 10 + t.word(i + 1).number(), 2)
        : NONE;
  }

  private static VietnameseCardinal withUnit(Tokens t, int i, long tens) {
    boolean late = t.has(i, Role.LATE_DIGIT);
    boolean unit = t.has(i, Role.DIGIT) && !t.is(i, "năm") && t.word(i).number() > 0;
    boolean startsAnother = t.has(i + 1, Role.TENS) || t.has(i + 1, Role.HUNDRED);
    return (late || unit) && !startsAnother
        ? new VietnameseCardinal(i + 1, tens + t.word(i).number(), 2)
        : new VietnameseCardinal(i, tens, 2);
  }

  /** "Hai trăm hai" is 220: a digit that nothing else follows stands for the next place. */
  static boolean isColloquialRest(Tokens t, int i) {
    boolean digit = t.has(i, Role.DIGIT) && !t.is(i, "năm") && t.word(i).number() > 1;
    boolean late = t.is(i, "mốt") || (t.is(i, "tư") && !t.isWord(i + 1));
    boolean more =
        t.has(i + 1, Role.SCALE)
            || t.has(i + 1, Role.HUNDRED)
            || t.has(i + 1, Role.TENS)
            || t.has(i + 1, Role.DIGIT)
            || t.has(i + 1, Role.LATE_DIGIT);
    return (digit || late) && !more;
  }

  /** A digit, "năm" only before a part of a number. */
  private static boolean isDigit(Tokens t, int i) {
    if (!t.has(i, Role.DIGIT) || !t.is(i, "năm")) {
      return t.has(i, Role.DIGIT);
    }
    return t.has(i + 1, Role.SCALE) || t.is(i + 1, "phẩy") || t.is(i + 1, "phần");
  }
}
