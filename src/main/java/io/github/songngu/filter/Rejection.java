package io.github.songngu.filter;

import java.io.Serializable;
import java.util.Locale;

/**
 * Why a pair was thrown away.
 *
 * @param code names the filter, for example {@code length-ratio}
 * @param value what the filter measured
 * @param threshold the least or most that it lets pass
 */
public record Rejection(String code, double value, double threshold) implements Serializable {

  /** Returns the reason in one line: {@code length-ratio: 4.2, threshold 2}. */
  @Override
  public String toString() {
    return code + ": " + number(value) + ", threshold " + number(threshold);
  }

  /** Returns a number with up to four decimals, whatever the locale. */
  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    String digits = String.format(Locale.ROOT, "%.4f", value);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }
}
