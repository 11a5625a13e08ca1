package io.github.songngu.read.html;

import io.github.songngu.text.Language;
import io.github.songngu.values.Mention;
import io.github.songngu.values.Value;
import io.github.songngu.values.ValueExtractor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings the dates of pages into one form. */
final class Dates {

  private static final int DATE = "2025-04-15".length();
  private static final int MINUTE = DATE + "T14:12".length();

  /** A line that gives a date says little else. */
  private static final int LONGEST = 120;

  /** How pages in Vietnam say which time theirs is. */
  private static final Pattern HANOI = Pattern.compile("(?:GMT|UTC) ?\\+ ?0?7(?:[^0-9]|$)");

  private Dates() {}

  /**
   * Returns an ISO 8601 date, or time with offset: {@code 2025-04-15} or {@code
   * 2025-04-15T14:12+07:00}; empty if the value begins with none.
   */
  static String normalize(String value) {
    String text = value.strip();
    if (text.length() < DATE) {
      return "";
    }
    try {
      String date = LocalDate.parse(text.substring(0, DATE)).toString();
      String time = text.length() < MINUTE ? "" : text.substring(DATE + 1, MINUTE);
      String offset = time.isEmpty() ? "" : offset(text.substring(MINUTE));
      return offset.isEmpty() ? date : date + 'T' + LocalTime.parse(time) + offset;
    } catch (DateTimeException e) {
      return "";
    }
  }

  /**
   * Returns the date, in the same form, that a line for people gives: {@code Thứ ba, 15/4/2025,
   * 10:30 (GMT+7)}; empty if the line is long, or gives none, several, or one that can be read two
   * ways. A time counts where the line says that it is Vietnam's.
   */
  static String visible(String line, Language language) {
    if (line.length() > LONGEST || line.chars().noneMatch(unit -> unit >= '0' && unit <= '9')) {
      return "";
    }
    Set<Value> dates = new HashSet<>();
    Set<Value> times = new HashSet<>();
    for (Mention mention : ValueExtractor.of(language).extract(line)) {
      for (Value value : mention.readings()) {
        if (value instanceof Value.Date) {
          dates.add(value);
        } else if (value instanceof Value.Time) {
          times.add(value);
        }
      }
    }
    String date = dates.size() == 1 ? dates.iterator().next().canonical() : "";
    if (date.length() != DATE || date.startsWith("-")) {
      return "";
    }
    boolean timed = times.size() == 1 && HANOI.matcher(line).find();
    return timed ? date + 'T' + minute(times.iterator().next()) + "+07:00" : date;
  }

  private static String minute(Value time) {
    return time.canonical().substring(0, "14:12".length());
  }

  /** Returns the offset that follows the seconds, if any: a time without one says little. */
  private static String offset(String rest) {
    int sign = Math.max(Math.max(rest.indexOf('+'), rest.indexOf('-')), rest.indexOf('Z'));
    return sign < 0 ? "" : ZoneOffset.of(rest.substring(sign).strip()).toString();
  }
}
