package io.github.songngu.values;

import io.github.songngu.text.Language;
import io.github.songngu.values.Value.PlainNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates in figures: "15/4/2025", "2025-04-15", "15.4.2025", "4/2025", "15/4", "14-15/4".
 *
 * <p>Vietnamese puts the day first. English text may put either first, so both readings are kept
 * where both are dates. Two small numbers may be a fraction as well: "2/3".
 */
final class NumericDates implements Rule {

  private final Language language;

  NumericDates(Language language) {
    this.language = language;
  }

  @Override
  public int match(Tokens t, int i, Mentions out) {
    if (!t.isDigits(i) || (t.glued(i) && t.isWord(i - 1))) {
      return NO_MATCH;
    }
    if (joins(t, i + 1) && t.symbol(i + 1) == t.symbol(i + 3) && joins(t, i + 3)) {
      return whole(t, i, out);
    }
    return joins(t, i + 1) && !isLonger(t, i + 3) ? part(t, i, out) : NO_MATCH;
  }

  /** Returns whether token {@code i} is a separator between figures. */
  private static boolean joins(Tokens t, int i) {
    char symbol = t.symbol(i);
    return (symbol == '/' || symbol == '-' || symbol == '.' || symbol == '–')
        && t.glued(i)
        && t.glued(i + 1)
        && t.isDigits(i + 1);
  }

  /** Returns whether more of what ends before token {@code i} follows: it is no date then. */
  private static boolean isLonger(Tokens t, int i) {
    return t.glued(i) && (t.isWord(i) || t.isSymbol(i, '%') || joins(t, i) || t.isSymbol(i, '/'));
  }

  private int whole(Tokens t, int i, Mentions out) {
    if (joins(t, i + 5)) {
      return NO_MATCH;
    }
    int first = t.integer(i, 4);
    int second = t.integer(i + 2, 2);
    int year = t.year(i);
    if (year > 0) {
      return add(t, i, i + 5, Dates.of(year, second, t.integer(i + 4, 2)), out);
    }
    boolean slash = t.isSymbol(i + 1, '/');
    year = slash && t.length(i + 4) == 2 ? 2000 + t.integer(i + 4, 2) : t.year(i + 4);
    if (year == 0 || t.length(i) > 2) {
      return NO_MATCH;
    }
    boolean dayFirst = language == Language.VIETNAMESE || t.isSymbol(i + 1, '.');
    return add(
        t,
        i,
        i + 5,
        dayFirst ? Dates.of(year, second, first) : Dates.inEitherOrder(year, first, second),
        out);
  }

  private static int add(Tokens t, int from, int to, List<Value> readings, Mentions out) {
    return readings.isEmpty() || (t.glued(to) && t.isDigits(to))
        ? NO_MATCH
        : out.add(from, to, readings, false);
  }

  private int part(Tokens t, int i, Mentions out) {
    int year = t.year(i + 2);
    boolean slash = t.isSymbol(i + 1, '/');
    if (year > 0) {
      return slash ? add(t, i, i + 3, Dates.of(year, t.integer(i, 2), 0), out) : NO_MATCH;
    }
    if (isYears(t, i)) {
      return years(t, i, out);
    }
    boolean small = t.length(i) <= 2 && t.length(i + 2) <= 2;
    if (!small) {
      return NO_MATCH;
    }
    return slash ? slashed(t, i, out) : pointed(t, i, out);
  }

  /** Returns whether "2021-25" at token {@code i} is two years; "2021-12" may be a month. */
  private static boolean isYears(Tokens t, int i) {
    int year = t.year(i);
    boolean two = t.length(i + 2) == 2 && !t.glued(i + 3);
    return year > 0 && t.isDash(i + 1) && two && t.integer(i + 2, 2) > Math.max(12, year % 100);
  }

  private static int years(Tokens t, int i, Mentions out) {
    int first = t.year(i);
    int last = first - first % 100 + t.integer(i + 2, 2);
    out.add(i, i + 1, new PlainNumber(BigDecimal.valueOf(first)));
    return out.add(i + 2, i + 3, new PlainNumber(BigDecimal.valueOf(last)));
  }

  /** "15-4" and "15.4" are dates after "ngày" only. */
  private int pointed(Tokens t, int i, Mentions out) {
    boolean listed = t.is(i - 1, "và") && t.isDash(i - 3) && isDay(t, i - 5); // "lễ 30-4 và 1-5"
    boolean cued = language == Language.VIETNAMESE && (isDay(t, i - 1) || listed);
    return cued && !t.isSymbol(i + 1, '-')
        ? add(t, i, i + 3, Dates.of(0, t.integer(i + 2, 2), t.integer(i, 2)), out)
        : cued && !isRange(t, i) ? dashed(t, i, out) : NO_MATCH;
  }

  private static int dashed(Tokens t, int i, Mentions out) {
    List<Value> date = Dates.of(0, t.integer(i + 2, 2), t.integer(i, 2));
    return add(t, i, i + 3, date, out);
  }

  /** "ngày 14-15/4" and "ngày 5-7 tháng 4" are two days. */
  private static boolean isRange(Tokens t, int i) {
    return t.isSymbol(i + 3, '/') || t.is(i + 3, "tháng");
  }

  private static boolean isDay(Tokens t, int i) {
    boolean feast = t.is(i, "dịp") || t.is(i, "lễ");
    return t.is(i, "ngày") || t.is(i, "hôm") || t.has(i, Role.DAY_PART) || feast || isWeekday(t, i);
  }

  /** The day of the week before a date, and what parts them: "thứ Tư, 30-4", "chủ nhật (20-4)". */
  private static boolean isWeekday(Tokens t, int i) {
    int at = t.isSymbol(i, ',') || t.isSymbol(i, '(') ? i - 1 : i;
    return t.is(at - 1, "thứ") || (t.is(at, "nhật") && t.is(at - 1, "chủ"));
  }

  private int slashed(Tokens t, int i, Mentions out) {
    int first = t.integer(i, 2);
    int second = t.integer(i + 2, 2);
    boolean fraction = first < second && second <= 10 && first > 0;
    boolean cued = t.has(i - 1, Role.DATE_CUE) || t.isSymbol(i - 1, '(') || followsDate(t, i);
    List<Value> readings = new ArrayList<>(3);
    if (language == Language.ENGLISH) {
      readings.addAll(fraction && !cued ? List.of() : Dates.inEitherOrder(0, first, second));
    } else {
      readings.addAll(vietnamese(t, i, fraction && !cued));
    }
    if (fraction && !t.is(i - 1, "ngày")) {
      readings.add(cued ? readings.size() : 0, fraction(first, second));
    }
    int end = i + 3;
    if (language == Language.VIETNAMESE && t.is(end, "năm") && t.year(end + 1) > 0) {
      return add(t, i, end + 2, Dates.of(t.year(end + 1), second, first), out);
    }
    return add(t, i, end, readings, out);
  }

  /** Without a word before it, "2/5" is rather a fraction; "2/9" is the National Day. */
  private static List<Value> vietnamese(Tokens t, int i, boolean maybeFraction) {
    int second = t.integer(i + 2, 2);
    boolean unlikely = maybeFraction && second <= 4;
    return unlikely ? List.of() : Dates.of(0, second, t.integer(i, 2));
  }

  /** "30/4-1/5", "30/4 và 1/5". */
  private static boolean followsDate(Tokens t, int i) {
    boolean joined = t.isDash(i - 1) || t.isSymbol(i - 1, ',') || t.is(i - 1, "và");
    return joined && t.isDigits(i - 2) && t.isSymbol(i - 3, '/') && t.isDigits(i - 4);
  }

  private static Value fraction(int numerator, int denominator) {
    return new PlainNumber(
        Decimals.fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
  }
}
