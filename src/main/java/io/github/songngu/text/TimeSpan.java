package io.github.songngu.text;

import java.io.Serializable;
import java.util.Locale;

/**
 * When something is shown or spoken.
 *
 * @param start when it begins, in milliseconds from the beginning; not below 0
 * @param end when it ends, in milliseconds; not before {@code start}
 */
public record TimeSpan(long start, long end) implements Serializable {

  private static final long SECOND = 1000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;

  /** Checks that it does not end before it begins. */
  public TimeSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("time " + start + " to " + end + " is not valid");
    }
  }

  /** Returns how long it is, in milliseconds. */
  public long length() {
    return end - start;
  }

  /** Returns the time from the beginning of this to the end of another, which is later. */
  public TimeSpan through(TimeSpan last) {
    return new TimeSpan(Math.min(start, last.start), Math.max(end, last.end));
  }

  /** Returns how long both last at the same time, in milliseconds. */
  public long overlap(TimeSpan other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** Returns {@code 00:01:02.500-00:01:05.000}. */
  @Override
  public String toString() {
    return clock(start) + "-" + clock(end);
  }

  private static String clock(long time) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        time / HOUR,
        time % HOUR / MINUTE,
        time % MINUTE / SECOND,
        time % SECOND);
  }
}
