package io.github.songngu.values;

import io.github.songngu.values.Value.Time;
import java.time.LocalTime;

/** Times of day as both languages write them. */
final class Clock {

  private Clock() {}

  static boolean isValid(int hour, int minute, int second) {
    return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
  }

  static Value time(int hour, int minute, int second) {
    return new Time(LocalTime.of(hour, minute, second));
  }

  /** Returns whether tokens {@code i} and {@code i} + 1 are the separator and two figures. */
  static boolean hasMinutes(Tokens t, int i, char separator) {
    return t.isSymbol(i, separator)
        && t.glued(i)
        && t.glued(i + 1)
        && t.isDigits(i + 1)
        && t.length(i + 1) == 2;
  }

  /** Returns the hour on the 24-hour clock of an hour before or after noon. */
  static int afterNoon(int hour, boolean pm) {
    if (hour > 12) {
      return hour;
    }
    return hour % 12 + (pm ? 12 : 0);
  }
}
