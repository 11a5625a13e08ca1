package io.github.songngu.values;

import java.math.BigDecimal;

/**
 * One reading of English number words from left to right: units into groups, groups into scales.
 */
final class EnglishCardinal {

  /** More words than any number has. */
  private static final int MAX_WORDS = 40;

  private final Tokens t;
  private BigDecimal total = BigDecimal.ZERO;
  private long group;
  private long lastScale = Long.MAX_VALUE;

  /** The word before, whose roles decide what may follow; unknown at the start. */
  private Word last = Word.UNKNOWN;

  EnglishCardinal(Tokens t) {
    this.t = t;
  }

  /**
   * Reads number words from token {@code i} on; returns the index after the last, {@code i} if
   * none.
   */
  int read(int i) {
    int end = i;
    if (t.is(i, "a") || t.is(i, "an")) {
      group = 1;
      last = t.word(i);
      end = i + 1;
    }
    while (end - i < MAX_WORDS) {
      int at = next(end);
      if (!take(at)) {
        break;
      }
      last = t.word(at);
      end = at + 1;
    }
    return t.is(end, "point") && end > i ? decimals(end) : end;
  }

  /** Skips a hyphen between two words of a number, and the "and" after a hundred or scale. */
  private int next(int end) {
    if (t.isDash(end) && t.glued(end) && t.glued(end + 1) && last.isKnown()) {
      return end + 1;
    }
    boolean joins = t.is(end, "and") && (last.has(Role.HUNDRED) || last.has(Role.SCALE));
    return joins && isSmall(end + 1) && !startsLargerNumber(end + 1) ? end + 1 : end;
  }

  private boolean isSmall(int i) {
    return t.has(i, Role.DIGIT) || t.has(i, Role.TEEN) || t.has(i, Role.TENS);
  }

  /** "two hundred and five thousand" is one number, "two million and five million" two. */
  private boolean startsLargerNumber(int i) {
    return last.has(Role.SCALE)
        && t.has(i + 1, Role.SCALE)
        && t.word(i + 1).number() >= last.number();
  }

  private boolean take(int i) {
    Word word = t.word(i);
    if (word.has(Role.DIGIT)) {
      return add(word, group % 10 == 0 && group % 100 != 10 && !last.has(Role.DIGIT));
    }
    if (word.has(Role.TEEN) || word.has(Role.TENS)) {
      return add(word, group % 100 == 0 && !last.has(Role.DIGIT));
    }
    if (word.has(Role.HUNDRED)) {
      boolean fits = group > 0 && group < 100;
      group = fits ? group * 100 : group;
      return fits;
    }
    return word.has(Role.SCALE) && close(word.number());
  }

  private boolean add(Word word, boolean fits) {
    if (fits) {
      group += word.number();
    }
    return fits;
  }

  private boolean close(long scale) {
    if (group == 0 || scale >= lastScale) {
      return false;
    }
    total = total.add(BigDecimal.valueOf(group).multiply(BigDecimal.valueOf(scale)));
    group = 0;
    lastScale = scale;
    return true;
  }

  /** Reads "point five". */
  private int decimals(int point) {
    int end = point + 1;
    BigDecimal unit = new BigDecimal("0.1");
    while (t.has(end, Role.DIGIT) && end - point < MAX_WORDS) {
      total = total.add(unit.multiply(BigDecimal.valueOf(t.word(end).number())));
      unit = unit.movePointLeft(1);
      end++;
    }
    return end == point + 1 ? point : end;
  }

  Quantity toQuantity(int end) {
    Quantity quantity = Quantity.ofWords(end, total.add(BigDecimal.valueOf(group)));
    boolean scaled = lastScale != Long.MAX_VALUE;
    return scaled
        ? new Quantity(end, quantity.number(), null, true, BigDecimal.valueOf(lastScale), false)
        : quantity;
  }
}
