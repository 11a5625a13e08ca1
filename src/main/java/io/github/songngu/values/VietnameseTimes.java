package io.github.songngu.values;

import io.github.songngu.values.Value.PlainNumber;
import java.math.BigDecimal;
import java.util.List;

/**
 * Vietnamese times of day: "2 giờ 12 phút chiều", "14h12", "14:12", "8 giờ rưỡi tối", "9 giờ kém
 * 5".
 *
 * <p>"8 giờ" alone may be eight hours: without a word that tells, both readings are kept.
 */
final class VietnameseTimes implements Rule {

  @Override
  public int match(Tokens t, int i, Mentions out) {
    if ((t.is(i, "nửa") && t.is(i + 1, "đêm")) || (t.is(i, "giữa") && t.is(i + 1, "trưa"))) {
      return out.add(i, i + 2, Clock.time(t.is(i, "nửa") ? 0 : 12, 0, 0));
    }
    if (t.glued(i) && (t.isWord(i - 1) || t.isSymbol(i - 1, '.') || t.isSymbol(i - 1, ','))) {
      return NO_MATCH;
    }
    Reading hour = number(t, i, 24);
    if (hour.end == 0) {
      return NO_MATCH;
    }
    boolean pointed = Clock.hasMinutes(t, i + 1, '.') && t.is(i + 3, "giờ");
    if (pointed) {
      return emit(t, i, new Time(i + 4, hour.number, t.integer(i + 2, 2), 0, true), out);
    }
    if (Clock.hasMinutes(t, i + 1, ':')) {
      boolean seconds = Clock.hasMinutes(t, i + 3, ':');
      int second = seconds ? t.integer(i + 4, 2) : 0;
      int figures = i + (seconds ? 5 : 3);
      int end = t.is(figures, "giờ") ? figures + 1 : figures;
      return emit(t, i, new Time(end, hour.number, t.integer(i + 2, 2), second, true), out);
    }
    Time time = afterHour(t, hour);
    return time.end == 0 ? NO_MATCH : emit(t, i, time, out);
  }

  private record Reading(int end, int number) {

    static final Reading NONE = new Reading(0, 0);
  }

  /** A clock reading; whether it says more than a full hour. */
  private record Time(int end, int hour, int minute, int second, boolean exact) {

    static final Time NONE = new Time(0, 0, 0, 0, false);
  }

  /** Reads a whole number up to {@code max} in figures or words. */
  private static Reading number(Tokens t, int i, int max) {
    if (t.isDigits(i)) {
      int number = t.integer(i, 2);
      return number >= 0 && number <= max ? new Reading(i + 1, number) : Reading.NONE;
    }
    VietnameseCardinal cardinal = VietnameseCardinal.read(t, i);
    if (cardinal.isNone()) {
      boolean five = t.is(i, "năm") && (t.is(i + 1, "giờ") || t.is(i + 1, "phút"));
      return five ? new Reading(i + 1, 5) : Reading.NONE;
    }
    return cardinal.number() <= max
        ? new Reading(cardinal.end(), (int) cardinal.number())
        : Reading.NONE;
  }

  private static Time afterHour(Tokens t, Reading hour) {
    int i = hour.end;
    if (t.isDigits(i - 1) && t.glued(i) && (t.is(i, "h") || t.is(i, "g"))) {
      boolean minutes = t.glued(i + 1) && t.isDigits(i + 1) && t.length(i + 1) == 2;
      int end = minutes && (t.is(i + 2, "phút") || t.is(i + 2, "ph")) ? i + 3 : i + 2;
      return minutes
          ? new Time(end, hour.number, t.integer(i + 1, 2), 0, true)
          : t.is(i, "h") || t.has(i + 1, Role.DAY_PART)
              ? new Time(i + 1, hour.number, 0, 0, false)
              : Time.NONE;
    }
    return t.is(i, "giờ") ? afterWord(t, i + 1, hour.number) : Time.NONE;
  }

  /** Reads what follows "giờ" at token {@code i} - 1. */
  private static Time afterWord(Tokens t, int i, int hour) {
    if (t.is(i, "rưỡi")) {
      return new Time(i + 1, hour, 30, 0, true);
    }
    if (t.is(i, "kém")) {
      Reading less = number(t, i + 1, 59);
      int end = t.is(less.end, "phút") ? less.end + 1 : less.end;
      return less.end == 0 || less.number == 0
          ? Time.NONE
          : new Time(end, (hour + 23) % 24, 60 - less.number, 0, true);
    }
    Reading minute = number(t, i, 59);
    boolean said = minute.end > 0 && (t.is(minute.end, "phút") || isBareMinute(t, i));
    if (!said) {
      return new Time(i, hour, 0, 0, false);
    }
    int end = t.is(minute.end, "phút") ? minute.end + 1 : minute.end;
    Reading second = number(t, end, 59);
    boolean seconds = second.end > 0 && t.is(second.end, "giây");
    return seconds
        ? new Time(second.end + 1, hour, minute.number, second.number, true)
        : new Time(end, hour, minute.number, 0, true);
  }

  /** "14 giờ 30", but not "14 giờ 30 ngày 5". */
  private static boolean isBareMinute(Tokens t, int i) {
    boolean figures = t.isDigits(i) && t.length(i) == 2;
    boolean counts = t.has(i + 1, Role.UNIT) && !t.is(i + 1, "ngày");
    return figures && !counts && !t.isSymbol(i + 1, '/');
  }

  private static int emit(Tokens t, int from, Time time, Mentions out) {
    int part = t.is(time.end, "buổi") ? time.end + 1 : time.end;
    if (t.has(part, Role.DAY_PART)) {
      int hour = onClock(time.hour, (int) t.word(part).number());
      return Clock.isValid(hour, time.minute, time.second)
          ? out.add(from, part + 1, Clock.time(hour, time.minute, time.second))
          : NO_MATCH;
    }
    boolean lasts = t.has(from - 1, Role.DURATION_CUE) && !t.has(from - 1, Role.TIME_CUE);
    boolean untold = time.hour == 24 && !time.exact;
    if (t.is(time.end, "đồng") || (lasts && time.second == 0) || untold) {
      return NO_MATCH;
    }
    if (!Clock.isValid(time.hour % 24, time.minute, time.second)) {
      return NO_MATCH;
    }
    Value value = Clock.time(time.hour % 24, time.minute, time.second);
    boolean cued = time.exact || t.has(from - 1, Role.TIME_CUE);
    return cued
        ? out.add(from, time.end, value)
        : out.add(
            from, time.end, List.of(value, new PlainNumber(BigDecimal.valueOf(time.hour))), false);
  }

  /** Returns the hour on the 24-hour clock in a part of the day: 1 is the morning, 5 the night. */
  private static int onClock(int hour, int part) {
    if (hour > 12) {
      return hour;
    }
    return switch (part) {
      case 1 -> hour % 12;
      case 2 -> hour < 4 ? hour + 12 : hour;
      case 3 -> hour % 12 + 12;
      case 4 -> hour == 12 ? 0 : hour + 12;
      default -> hour == 12 ? 0 : hour > 5 ? hour + 12 : hour;
    };
  }
}
