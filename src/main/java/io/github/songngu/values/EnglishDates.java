package io.github.songngu.values;

import io.github.songngu.values.Value.Date;
import io.github.songngu.values.Value.Ordinal;
import io.github.songngu.values.Value.Weekday;
import java.time.DayOfWeek;
import java.util.List;

/**
 * English dates with the month in letters, and weekdays: "April 15, 2025", "15 April", "the fourth
 * of July", "April 14-15", "April 2025", "in May", "Monday".
 */
final class EnglishDates implements Rule {

  @Override
  public int match(Tokens t, int i, Mentions out) {
    if (t.isCapitalised(i) && (isWeekday(t, i) || isShortWeekday(t, i))) {
      return out.add(i, i + 1, new Weekday(DayOfWeek.of((int) t.word(i).number())));
    }
    if (t.isCapitalised(i) && t.has(i, Role.MONTH)) {
      return monthFirst(t, i, out);
    }
    if (t.isDigits(i) || t.has(i, Role.ORDINAL) || t.has(i, Role.TENS)) {
      return dayFirst(t, i, out);
    }
    return NO_MATCH;
  }

  /** "The Sunday Times" is no day. */
  private static boolean isWeekday(Tokens t, int i) {
    boolean title =
        t.isCapitalised(i - 1)
            && t.is(i - 1, "the")
            && t.isCapitalised(i + 1)
            && !t.has(i + 1, Role.MONTH);
    return t.has(i, Role.WEEKDAY) && !title;
  }

  /** "Sat" and "Sun" are days before a date, or after "on". */
  private static boolean isShortWeekday(Tokens t, int i) {
    if (!t.has(i, Role.RARE_WEEKDAY)) {
      return false;
    }
    boolean marked = t.isSymbol(i + 1, '.') || t.isSymbol(i + 1, ',');
    int next = marked ? i + 2 : i + 1;
    next = t.isSymbol(next, ',') ? next + 1 : next;
    boolean date = t.isDigits(next) || (t.has(next, Role.MONTH) && t.isCapitalised(next));
    return date || (t.is(i - 1, "on") && !t.isCapitalised(i + 1));
  }

  private static int monthFirst(Tokens t, int i, Mentions out) {
    int month = (int) t.word(i).number();
    int at = t.isSymbol(i + 1, '.') && t.length(i) <= 4 ? i + 2 : i + 1;
    if (Date.isValid(0, month, Math.max(1, day(t, at))) && day(t, at) > 0) {
      return withDays(t, i, month, at, out);
    }
    int yearAt = t.isSymbol(at, ',') || t.is(at, "of") ? at + 1 : at;
    int year = t.year(yearAt);
    if (year > 0) {
      return out.add(i, yearAt + 1, new Date(year, month, 0));
    }
    return standsAlone(t, i) ? out.add(i, i + 1, new Date(0, month, 0)) : NO_MATCH;
  }

  /** Reads the days after a month, and the year after those. */
  private static int withDays(Tokens t, int i, int month, int at, Mentions out) {
    int end = afterDay(t, at);
    int second = joinsDays(t, end) ? day(t, end + 1) : 0;
    int secondEnd = second > 0 ? afterDay(t, end + 1) : end;
    int comma = t.isSymbol(secondEnd, ',') ? secondEnd + 1 : secondEnd;
    int year = t.year(comma);
    int last = year > 0 ? comma + 1 : secondEnd;
    if (Dates.of(year, month, day(t, at)).isEmpty()) {
      return NO_MATCH;
    }
    if (second == 0 || Dates.of(year, month, second).isEmpty()) {
      return out.add(i, second == 0 ? last : end, Dates.of(year, month, day(t, at)), false);
    }
    out.add(i, end, Dates.of(year, month, day(t, at)), false);
    return out.add(end + 1, last, Dates.of(year, month, second), false);
  }

  private static boolean joinsDays(Tokens t, int i) {
    return t.isDash(i) || t.is(i, "and") || t.is(i, "to");
  }

  /** Returns the day of the month at token {@code i}, 0 if there is none. */
  private static int day(Tokens t, int i) {
    if (!t.isDigits(i)) {
      EnglishOrdinal ordinal = EnglishOrdinal.read(t, i);
      return ordinal.rank() <= 31 ? ordinal.rank() : 0;
    }
    int day = t.integer(i, 2);
    int end = afterDay(t, i);
    boolean number = t.glued(i + 1) && end == i + 1 && goesOn(t, i + 1);
    boolean counts = t.has(end, Role.SCALE) || t.is(end, "percent") || t.is(end, "per");
    return day > 31 || day < 1 || number || counts ? 0 : day;
  }

  private static boolean goesOn(Tokens t, int i) {
    boolean inside = t.glued(i + 1) && t.isDigits(i + 1) && !t.isDash(i);
    return inside || t.isWord(i) || t.isSymbol(i, '%');
  }

  /** Returns the index after the day at token {@code i}, "15" or "15th". */
  private static int afterDay(Tokens t, int i) {
    if (!t.isDigits(i)) {
      return EnglishOrdinal.read(t, i).end();
    }
    return t.has(i + 1, Role.ORDINAL_SUFFIX) && t.glued(i + 1) ? i + 2 : i + 1;
  }

  /** Returns whether a capitalised month without a day is one: not in "April Smith" or "May I". */
  private static boolean standsAlone(Tokens t, int i) {
    boolean cued = t.has(t.isDash(i - 1) ? i - 2 : i - 1, Role.DATE_CUE);
    if (t.has(i, Role.RARE_MONTH)) {
      return cued && !t.isCapitalised(i + 1);
    }
    boolean name = t.isCapitalised(i + 1) && !t.has(i + 1, Role.MONTH);
    return cued || (!name && t.length(i) > 3);
  }

  /** "15 April 2025", "the 15th of April", "14-15 April", "14 and 15 April". */
  private static int dayFirst(Tokens t, int i, Mentions out) {
    int day = day(t, i);
    if (day == 0 || (t.glued(i) && t.isWord(i - 1))) {
      return NO_MATCH;
    }
    int end = afterDay(t, i);
    if (joinsDays(t, end) && day(t, end + 1) > 0) {
      int secondEnd = afterDay(t, end + 1);
      int month = monthAt(t, secondEnd);
      boolean range = month > 0 && t.isDigits(end + 1);
      int year = range ? yearAfter(t, month) : 0;
      if (range && !Dates.of(year, (int) t.word(month).number(), day).isEmpty()) {
        out.add(i, end, Dates.of(year, (int) t.word(month).number(), day), false);
        return end + 1;
      }
    }
    int month = monthAt(t, end);
    return month == 0 ? dayAlone(t, i, day, end, out) : withMonth(t, i, day, month, out);
  }

  private static int withMonth(Tokens t, int i, int day, int month, Mentions out) {
    int year = yearAfter(t, month);
    int end = year > 0 ? yearAt(t, month) + 1 : month + 1;
    List<Value> date = Dates.of(year, (int) t.word(month).number(), day);
    return date.isEmpty() ? NO_MATCH : out.add(i, end, date, false);
  }

  /** Returns the index of the month after a day that ends before token {@code i}, 0 if none. */
  private static int monthAt(Tokens t, int i) {
    int at = t.is(i, "of") || (t.isDash(i) && t.glued(i) && t.glued(i + 1)) ? i + 1 : i;
    return t.has(at, Role.MONTH) && t.isCapitalised(at) ? at : 0;
  }

  private static int yearAfter(Tokens t, int month) {
    return t.year(yearAt(t, month));
  }

  private static int yearAt(Tokens t, int month) {
    boolean mark = t.isSymbol(month + 1, ',') || t.isSymbol(month + 1, '.') || t.isDash(month + 1);
    return mark ? month + 2 : month + 1;
  }

  /** "on the 15th", "Friday the 13th" is a day of the month, if nothing is numbered. */
  private static int dayAlone(Tokens t, int i, int day, int end, Mentions out) {
    boolean introduced = t.is(i - 2, "on") || t.has(i - 2, Role.WEEKDAY);
    boolean cued = t.is(i - 1, "the") && introduced && t.isDigits(i) && end == i + 2;
    boolean numbers = t.isWord(end) && !t.has(end, Role.DATE_CUE);
    return cued && !numbers
        ? out.add(i, end, List.of(new Date(0, 0, day), new Ordinal(day)), false)
        : NO_MATCH;
  }
}
