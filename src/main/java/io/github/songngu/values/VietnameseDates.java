package io.github.songngu.values;

import io.github.songngu.values.Value.Date;
import java.util.ArrayList;
import java.util.List;

/**
 * Vietnamese dates with words: "ngày 15 tháng 4 năm 2025", "ngày 14 và 15/4", "mùng 2 tháng Chín",
 * "rằm tháng Bảy", "tháng 4/2025", "tháng Tư", "ngày 15".
 */
final class VietnameseDates implements Rule {

  private static final int MAX_DAYS = 5;

  @Override
  public int match(Tokens t, int i, Mentions out) {
    if (t.is(i, "tháng")) {
      return month(t, i, out);
    }
    if (t.is(i, "rằm")) {
      Month month = monthAfterWord(t, i + 1);
      return month.end == 0
          ? NO_MATCH
          : out.add(i, month.end, Dates.of(0, month.number, 15), false);
    }
    boolean figures = t.isDigits(i) && t.length(i) <= 2;
    boolean cued = isDayCue(t, i - 1);
    return figures || (cued && t.isWord(i)) ? days(t, i, cued, out) : NO_MATCH;
  }

  private static boolean isDayCue(Tokens t, int i) {
    return t.is(i, "ngày") || t.is(i, "mùng");
  }

  /** A month, the year after it or 0, and the index after both. */
  private record Month(int end, int number, int year) {

    static final Month NONE = new Month(0, 0, 0);
  }

  /** A day and the index after it. */
  private record Day(int from, int end, int number) {}

  private static Day day(Tokens t, int i) {
    int number = t.integer(i, 2);
    if (number >= 0) {
      return new Day(i, i + 1, number);
    }
    VietnameseCardinal cardinal = VietnameseCardinal.read(t, i);
    boolean fits = !cardinal.isNone() && cardinal.number() <= 31;
    return fits
        ? new Day(i, cardinal.end(), (int) cardinal.number())
        : t.is(i, "năm") ? new Day(i, i + 1, 5) : new Day(i, i, 0);
  }

  /** Reads one day or several, of which the last says the month. */
  private static int days(Tokens t, int i, boolean cued, Mentions out) {
    List<Day> days = new ArrayList<>(MAX_DAYS);
    int at = i;
    Month month = Month.NONE;
    while (days.size() < MAX_DAYS && month.end == 0) {
      Day day = day(t, at);
      if (day.number < 1 || day.number > 31) {
        break;
      }
      days.add(day);
      month = monthAfterDay(t, day.end);
      at = joins(t, day.end, cued) ? day.end + 1 : -1;
      at = t.is(at, "ngày") ? at + 1 : at;
      if (at < 0) {
        break;
      }
    }
    if (month.end == 0) {
      return cued ? dayAlone(t, days, out) : NO_MATCH;
    }
    boolean single = days.size() == 1 && t.isSymbol(days.get(0).end, '/');
    return single || !clear(t, i, days, cued) ? NO_MATCH : emit(days, month, out);
  }

  /** Figures a slash apart are read as a date elsewhere; of a list the last only ends it. */
  private static Month monthAfterDay(Tokens t, int i) {
    if (t.is(i, "tháng")) {
      return monthAfterWord(t, i);
    }
    boolean slash = t.isSymbol(i, '/') && t.glued(i) && t.glued(i + 1);
    int number = slash ? t.integer(i + 1, 2) : 0;
    if (number < 1 || number > 12) {
      return Month.NONE;
    }
    boolean year = t.isSymbol(i + 2, '/') && t.glued(i + 2) && t.year(i + 3) > 0;
    return year ? new Month(i + 4, number, t.year(i + 3)) : new Month(i + 2, number, 0);
  }

  private static boolean joins(Tokens t, int i, boolean cued) {
    boolean range = t.isDash(i) || t.is(i, "đến") || t.is(i, "tới");
    return range || (cued && (t.isSymbol(i, ',') || t.is(i, "và") || t.is(i, "hoặc")));
  }

  /** Without "ngày", "3 tháng 4" may be three months, and "5-7/4" a fraction. */
  private static boolean clear(Tokens t, int i, List<Day> days, boolean cued) {
    if (cued) {
      return true;
    }
    if (days.size() > 1) {
      return days.get(0).number < days.get(1).number;
    }
    boolean lasts = t.has(i - 1, Role.DURATION_CUE) || t.has(i - 1, Role.APPROXIMATE);
    return !lasts;
  }

  private static int emit(List<Day> days, Month month, Mentions out) {
    for (Day day : days) {
      if (Dates.of(month.year, month.number, day.number).isEmpty()) {
        return NO_MATCH;
      }
    }
    for (Day day : days) {
      boolean last = day.from == days.get(days.size() - 1).from;
      out.add(
          day.from,
          last ? month.end : day.end,
          Dates.of(month.year, month.number, day.number),
          false);
    }
    return month.end;
  }

  /** "ngày 15": only figures, and not "ngày 15 người". */
  private static int dayAlone(Tokens t, List<Day> days, Mentions out) {
    if (days.isEmpty()) {
      return NO_MATCH;
    }
    Day day = days.get(0);
    boolean counts = t.has(day.end, Role.UNIT) && !t.is(day.end, "tháng");
    boolean other = t.glued(day.end) && !t.isSymbol(day.end, '.') && !t.isSymbol(day.end, ',');
    boolean closed = t.isSymbol(day.end, ')') || t.isDash(day.end);
    boolean said = t.isDigits(day.from) || t.is(day.from - 1, "mùng");
    return counts || (other && !closed) || !said || isDecimal(t, day.end)
        ? NO_MATCH
        : out.add(day.from, day.end, new Date(0, 0, day.number));
  }

  private static boolean isDecimal(Tokens t, int i) {
    return t.glued(i) && t.glued(i + 1) && t.isDigits(i + 1);
  }

  private static int month(Tokens t, int i, Mentions out) {
    if (isAmountOfTime(t, i - 1)) {
      return NO_MATCH;
    }
    Month month = monthAfterWord(t, i);
    return month.end == 0 ? NO_MATCH : out.add(i, month.end, new Date(month.year, month.number, 0));
  }

  /** After a number or "mỗi", "tháng" counts or stands for any month. */
  private static boolean isAmountOfTime(Tokens t, int i) {
    Word word = t.word(i);
    return t.isDigits(i)
        || word.has(Role.DIGIT)
        || word.has(Role.LATE_DIGIT)
        || word.has(Role.TEEN)
        || word.has(Role.TENS)
        || word.has(Role.SOME)
        || word.has(Role.SCALE)
        || switch (word.form()) {
          case "mỗi", "các", "từng", "những", "mọi" -> true;
          default -> false;
        };
  }

  /** Reads the month whose "tháng" is token {@code i}. */
  private static Month monthAfterWord(Tokens t, int i) {
    if (!t.is(i, "tháng")) {
      return Month.NONE;
    }
    int at = i + 1;
    if (t.isDigits(at)) {
      int number = t.integer(at, 2);
      boolean decimal = isDecimal(t, at + 1) && t.isSymbol(at + 1, ',');
      return number >= 1 && number <= 12 && !decimal ? withYear(t, at + 1, number) : Month.NONE;
    }
    if (t.is(at, "giêng") || t.is(at, "chạp")) {
      return withYear(t, at + 1, t.is(at, "giêng") ? 1 : 12);
    }
    return monthInWords(t, at);
  }

  private static Month monthInWords(Tokens t, int i) {
    if (t.is(i, "tư")) {
      return withYear(t, i + 1, 4);
    }
    if (t.is(i, "năm")) {
      boolean may = t.isCapitalised(i) || (t.has(i - 2, Role.DATE_CUE) && !t.isDigits(i + 1));
      return may ? withYear(t, i + 1, 5) : Month.NONE;
    }
    boolean lower = t.is(i, "một") && (t.is(i + 1, "lần") || t.has(i + 1, Role.UNIT));
    VietnameseCardinal cardinal = VietnameseCardinal.read(t, i);
    boolean fits = !cardinal.isNone() && cardinal.number() >= 1 && cardinal.number() <= 12;
    return fits && !lower ? withYear(t, cardinal.end(), (int) cardinal.number()) : Month.NONE;
  }

  /** Reads "/2025", "-2025", ", 2025" or "năm 2025" after a month. */
  private static Month withYear(Tokens t, int i, int month) {
    boolean mark = t.isSymbol(i, '/') || t.isSymbol(i, '.') || t.isDash(i);
    boolean joined = (mark && t.glued(i) && t.glued(i + 1)) || t.isSymbol(i, ',') || t.is(i, "năm");
    int year = joined ? t.year(i + 1) : 0;
    return year > 0 ? new Month(i + 2, month, year) : new Month(i, month, 0);
  }
}
