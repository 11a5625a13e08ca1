package io.github.songngu.memory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Dates of the form {@code 20250415T141200Z}, which is the only one that TMX allows. */
final class TmxDates {

  private static final String FORM = "00000000T000000Z";

  private TmxDates() {}

  /** Returns the moment that a date names, or nothing if it is of another form or no date. */
  static Optional<Instant> parse(String date) {
    if (!hasForm(date)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.of(
                  number(date, 0, 4),
                  number(date, 4, 6),
                  number(date, 6, 8),
                  number(date, 9, 11),
                  number(date, 11, 13),
                  number(date, 13, 15))
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean hasForm(String date) {
    if (date.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char unit = date.charAt(i);
      boolean digit = unit >= '0' && unit <= '9';
      if (FORM.charAt(i) == '0' ? !digit : unit != FORM.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String date, int start, int end) {
    return Integer.parseInt(date, start, end, 10);
  }
}
