package io.github.songngu.evaluate;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Precision and recall, each 0 to 1, higher is better.
 *
 * @param precision which part of the answers is right; 0 if there is none
 * @param recall which part of the gold was found; 0 if there is none
 */
public record Rate(double precision, double recall) implements Serializable {

  /** Returns the harmonic mean of both, 0 if both are 0. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  /**
   * Returns the three with four decimals: {@code P 0.9048 R 0.9500 F1 0.9268}, two spaces apart.
   */
  @Override
  public String toString() {
    return "P " + decimals(precision) + "  R " + decimals(recall) + "  F1 " + decimals(f1());
  }

  /** Rounds what the double really is, not its shortest decimal form. */
  private static String decimals(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }
}
