package io.github.songngu.values;

import io.github.songngu.values.Value.Quarter;

/**
 * English quarters of a year: "Q1 2025", "2025-Q1", "the first quarter of 2025", "the first and
 * second quarters of 2025".
 */
final class EnglishQuarters {

  private EnglishQuarters() {}

  /** Reads "Q1" or "2025 Q1" at token {@code i}. */
  static int inFigures(Tokens t, int i, Mentions out) {
    if (isShort(t, i)) {
      return withYear(t, i, i + 2, t.integer(i + 1, 1), out);
    }
    int q = t.isDash(i + 1) || t.isSymbol(i + 1, '/') ? i + 2 : i + 1;
    return t.year(i) > 0 && isShort(t, q)
        ? out.add(i, q + 2, new Quarter(t.year(i), t.integer(q + 1, 1)))
        : Rule.NO_MATCH;
  }

  private static boolean isShort(Tokens t, int i) {
    return t.is(i, "q") && t.glued(i + 1) && isQuarter(t.integer(i + 1, 1));
  }

  private static boolean isQuarter(int number) {
    return number >= 1 && number <= 4;
  }

  /** Reads "first quarter", or "first and second quarters", whose first rank is given. */
  static int ranked(Tokens t, int i, EnglishOrdinal first, Mentions out) {
    if (!isQuarter(first.rank())) {
      return Rule.NO_MATCH;
    }
    int noun = noun(t, first.end());
    if (t.is(noun, "quarter")) {
      return withYear(t, i, noun + 1, first.rank(), out);
    }
    boolean joined = t.is(first.end(), "and") || t.is(first.end(), "to") || t.isDash(first.end());
    EnglishOrdinal second = joined ? EnglishOrdinal.read(t, first.end() + 1) : EnglishOrdinal.NONE;
    noun = noun(t, second.end());
    if (!isQuarter(second.rank()) || !(t.is(noun, "quarters") || t.is(noun, "quarter"))) {
      return Rule.NO_MATCH;
    }
    out.add(i, first.end(), new Quarter(t.year(yearAt(t, noun + 1)), first.rank()));
    return withYear(t, first.end() + 1, noun + 1, second.rank(), out);
  }

  private static int noun(Tokens t, int i) {
    return t.isDash(i) && t.glued(i) ? i + 1 : i;
  }

  /** Reads the year after a quarter that ends at token {@code i}. */
  private static int withYear(Tokens t, int from, int i, int quarter, Mentions out) {
    int at = yearAt(t, i);
    int year = t.year(at);
    return out.add(from, year > 0 ? at + 1 : i, new Quarter(year, quarter));
  }

  private static int yearAt(Tokens t, int i) {
    int at = i;
    while (at - i < 2 && (t.is(at, "of") || t.is(at, "in") || isYearMark(t, at))) {
      at++;
    }
    return at;
  }

  private static boolean isYearMark(Tokens t, int i) {
    return t.isSymbol(i, ',') || t.isSymbol(i, '/') || t.isDash(i);
  }
}
