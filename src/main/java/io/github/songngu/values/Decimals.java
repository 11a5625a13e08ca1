package io.github.songngu.values;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers as values. */
final class Decimals {

  /** More digits than any text means as a number; keeps the plain form short. */
  static final int MAX_DIGITS = 40;

  private Decimals() {}

  /** Returns the number without trailing zeros. */
  static BigDecimal canonical(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    if (Math.abs((long) stripped.scale()) > 3 * MAX_DIGITS) {
      throw new IllegalArgumentException("number " + number + " is too long to be a value");
    }
    return stripped;
  }

  /** Returns the fraction, rounded to four places where it has no end. */
  static BigDecimal fraction(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, 4, RoundingMode.HALF_UP);
  }

  /** Returns the informativeness of a canonical number in nats. */
  static double informativeness(BigDecimal number) {
    int digits = number.precision();
    if (digits == 1 && number.scale() == 0) {
      return number.abs().compareTo(BigDecimal.ONE) == 0 ? 0 : 2;
    }
    return digits == 1 ? 3 : Math.min(2 + digits, 8);
  }
}
