package io.github.songngu.export;

/** Scores as text. */
final class Scores {

  private static final int UNIT = 10_000;

  private Scores() {}

  /** Returns a score within 0 to 1 with four decimals: {@code 0.9731}. */
  static String format(double score) {
    long rounded = Math.round(score * UNIT);
    // The leading 1 keeps the zeros after the point.
    String digits = Long.toString(UNIT + rounded % UNIT);
    return rounded / UNIT + "." + digits.substring(1);
  }
}
