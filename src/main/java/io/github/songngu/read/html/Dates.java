package io.github.songngu.read.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Brings the dates of pages into one form. */
final class Dates {

  private static final int DATE = "2025-04-15".length();
  private static final int MINUTE = DATE + "T14:12".length();

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

  /** Returns the offset that follows the seconds, if any: a time without one says little. */
  private static String offset(String rest) {
    int sign = Math.max(Math.max(rest.indexOf('+'), rest.indexOf('-')), rest.indexOf('Z'));
    return sign < 0 ? "" : ZoneOffset.of(rest.substring(sign).strip()).toString();
  }
}
