package io.github.songngu.score;

import io.github.songngu.values.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a sentence says in figures.
 *
 * @param quantity what kind it is
 * @param keys any of which says the same
 */
record Said(Quantity quantity, int[] keys) {

  /** What a translation says alike, if it says it at all. */
  enum Quantity {
    NUMBER,
    PERCENTAGE,
    AMOUNT,
    DATE,
    WEEKDAY,
    TIME;

    /** Returns the kind of a mention, null if a translation may well leave it away. */
    static @Nullable Quantity of(List<Value> readings) {
      Value value = readings.get(0);
      if (value instanceof Value.PlainNumber number) {
        return number.number().abs().compareTo(BigDecimal.TEN) < 0 ? null : NUMBER;
      }
      return value instanceof Value.Percentage
          ? PERCENTAGE
          : value instanceof Value.Amount
              ? AMOUNT
              : value instanceof Value.Date
                  ? DATE
                  : value instanceof Value.Weekday
                      ? WEEKDAY
                      : value instanceof Value.Time ? TIME : null;
    }
  }

  boolean isIn(int[] sorted) {
    for (int key : keys) {
      if (Arrays.binarySearch(sorted, key) >= 0) {
        return true;
      }
    }
    return false;
  }
}
