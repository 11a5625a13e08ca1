package io.github.songngu.values;

/**
 * English times of day: "2:12 p.m.", "2.30pm", "14:12", "8 o'clock in the evening", "half past
 * eight", "2-4 p.m.", "noon".
 */
final class EnglishTimes implements Rule {

  private static final int UNSAID = -1;

  /** A clock reading of which it may not be said whether it is before noon. */
  private record Reading(int end, int hour, int minute, int second, boolean clear) {

    static final Reading NONE = new Reading(0, UNSAID, 0, 0, false);
  }

  @Override
  public int match(Tokens t, int i, Mentions out) {
    int named = named(t, i, out);
    if (named != NO_MATCH) {
      return named;
    }
    Reading reading = past(t, i);
    reading = reading.hour == UNSAID ? read(t, i) : reading;
    if (reading.hour == UNSAID) {
      return NO_MATCH;
    }
    int half = half(t, reading.end);
    if (half != NO_MATCH) {
      return emit(t, i, half, reading, halfOf(t, reading.end), out);
    }
    return reading.clear ? emit(t, i, reading.end, reading, 0, out) : range(t, i, reading, out);
  }

  private static int named(Tokens t, int i, Mentions out) {
    if (t.is(i, "noon")) {
      return out.add(i, i + 1, Clock.time(12, 0, 0));
    }
    if (t.is(i, "midnight")) {
      return out.add(i, i + 1, Clock.time(0, 0, 0));
    }
    boolean twelve = t.integer(i, 2) == 12 && (t.is(i + 1, "noon") || t.is(i + 1, "midnight"));
    return twelve ? out.add(i, i + 2, Clock.time(t.is(i + 1, "noon") ? 12 : 0, 0, 0)) : NO_MATCH;
  }

  /** "half past eight", "quarter to nine", "twenty past ten", "at five to nine". */
  private static Reading past(Tokens t, int i) {
    int joint = minutesEnd(t, i);
    boolean before = joint > i && t.is(joint, "to") && (t.is(i, "quarter") || t.is(i - 1, "at"));
    boolean told = joint > i && (before || t.is(joint, "past"));
    int hour = told ? hour(t, joint + 1) : UNSAID;
    if (hour < 1 || hour > 12) {
      return Reading.NONE;
    }
    int minutes = minutes(t, i, joint);
    return before
        ? new Reading(joint + 2, (hour + 23) % 24, 60 - minutes, 0, true)
        : new Reading(joint + 2, hour, minutes, 0, true);
  }

  /** Returns the index after "half", "quarter", "five", "twenty-five"; {@code i} if none. */
  private static int minutesEnd(Tokens t, int i) {
    if (t.is(i, "half") || t.is(i, "quarter") || t.is(i, "five") || t.is(i, "ten")) {
      return i + 1;
    }
    int unit = t.isDash(i + 1) ? i + 2 : i + 1;
    return t.is(i, "twenty") ? t.is(unit, "five") ? unit + 1 : i + 1 : i;
  }

  private static int minutes(Tokens t, int i, int end) {
    if (t.is(i, "half")) {
      return 30;
    }
    return t.is(i, "quarter") ? 15 : (int) t.word(i).number() + (end > i + 1 ? 5 : 0);
  }

  private static int hour(Tokens t, int i) {
    boolean word = t.has(i, Role.DIGIT) || t.has(i, Role.TEEN);
    return word ? (int) t.word(i).number() : t.integer(i, 2);
  }

  private static Reading read(Tokens t, int i) {
    int hour = hour(t, i);
    if (hour < 0 || hour > 23 || (t.glued(i) && (t.isWord(i - 1) || t.isSymbol(i - 1, '.')))) {
      return Reading.NONE;
    }
    if (Clock.hasMinutes(t, i + 1, ':')) {
      boolean seconds = Clock.hasMinutes(t, i + 3, ':');
      int second = seconds ? t.integer(i + 4, 2) : 0;
      return valid(new Reading(i + (seconds ? 5 : 3), hour, t.integer(i + 2, 2), second, true));
    }
    boolean pointed = Clock.hasMinutes(t, i + 1, '.') && half(t, i + 3) != NO_MATCH;
    if (pointed) {
      return valid(new Reading(i + 3, hour, t.integer(i + 2, 2), 0, false));
    }
    boolean oClock = t.is(i + 1, "o") && t.is(i + 3, "clock");
    return new Reading(oClock ? i + 4 : i + 1, hour, 0, 0, oClock);
  }

  private static Reading valid(Reading reading) {
    return Clock.isValid(reading.hour, reading.minute, reading.second) ? reading : Reading.NONE;
  }

  /** Returns the index after the "p.m." or "in the evening" at token {@code i}. */
  private static int half(Tokens t, int i) {
    if (t.is(i, "am") || t.is(i, "pm")) {
      return i + 1;
    }
    boolean letters = (t.is(i, "a") || t.is(i, "p")) && t.is(i + 2, "m");
    if (letters && t.isSymbol(i + 1, '.') && t.glued(i + 1) && t.glued(i + 2)) {
      return t.isSymbol(i + 3, '.') && t.glued(i + 3) ? i + 4 : i + 3;
    }
    boolean inThe = t.is(i, "in") && t.is(i + 1, "the") && t.has(i + 2, Role.DAY_PART);
    boolean atNight = t.is(i, "at") && t.is(i + 1, "night");
    return inThe ? i + 3 : atNight ? i + 2 : NO_MATCH;
  }

  /** Returns 1 for before noon, 2 for after, 3 for the night, which is both. */
  private static int halfOf(Tokens t, int i) {
    if (t.is(i, "in")) {
      return t.word(i + 2).number() == 1 ? 1 : 2;
    }
    return t.is(i, "at") ? 3 : t.is(i, "a") || t.is(i, "am") ? 1 : 2;
  }

  private static int emit(Tokens t, int from, int to, Reading reading, int half, Mentions out) {
    boolean pm = half == 2 || (half == 3 && reading.hour > 5 && reading.hour < 12);
    int hour = half == 0 ? reading.hour : Clock.afterNoon(reading.hour, pm);
    boolean counts = half == 0 || reading.hour > 0 || t.integer(from, 2) == 0;
    return counts ? out.add(from, to, Clock.time(hour, reading.minute, reading.second)) : NO_MATCH;
  }

  /** "2-4 p.m.": the half of the day is that of the second time, if that can be. */
  private static int range(Tokens t, int i, Reading first, Mentions out) {
    int joint = first.end;
    if (!(t.isDash(joint) || t.is(joint, "to"))) {
      return NO_MATCH;
    }
    Reading second = read(t, joint + 1);
    int end = second.hour == UNSAID ? NO_MATCH : half(t, second.end);
    if (end == NO_MATCH || t.is(second.end, "in") || t.is(second.end, "at")) {
      return NO_MATCH;
    }
    int half = halfOf(t, second.end);
    boolean wraps = first.hour > second.hour && first.hour != 12;
    emit(t, i, first.end, first, wraps ? 3 - half : half, out);
    return emit(t, joint + 1, end, second, half, out);
  }
}
