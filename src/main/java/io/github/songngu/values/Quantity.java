package io.github.songngu.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as figures, words or both say it, before its unit is known.
 *
 * @param end index after its last token
 * @param number the number
 * @param other the number in the other reading of its figures, or {@code null}
 * @param inWords whether it starts with a word, not with figures
 * @param scale the factor that its scale words make, 1 without any: "12 billion"
 * @param approximate whether its words say that it is about right: "hàng nghìn"
 */
record Quantity(
    int end,
    BigDecimal number,
    @Nullable BigDecimal other,
    boolean inWords,
    BigDecimal scale,
    boolean approximate) {

  static Quantity of(Numeral numeral) {
    return new Quantity(
        numeral.end(), numeral.number(), numeral.other(), false, BigDecimal.ONE, false);
  }

  static Quantity ofWords(int end, BigDecimal number) {
    return new Quantity(end, number, null, true, BigDecimal.ONE, false);
  }

  static Quantity ofWords(int end, long number) {
    return ofWords(end, BigDecimal.valueOf(number));
  }

  /** Returns this times the factor, which ends at {@code newEnd}. */
  Quantity times(BigDecimal factor, int newEnd) {
    return new Quantity(
        newEnd,
        number.multiply(factor),
        other == null ? null : other.multiply(factor),
        inWords,
        scale.multiply(factor),
        approximate);
  }

  Quantity times(long factor, int newEnd) {
    return times(BigDecimal.valueOf(factor), newEnd);
  }

  /** Returns this plus the addend, which ends at {@code newEnd}. */
  Quantity plus(BigDecimal addend, int newEnd) {
    return new Quantity(
        newEnd,
        number.add(addend),
        other == null ? null : other.add(addend),
        inWords,
        scale,
        approximate);
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  Quantity negate() {
    return new Quantity(
        end, number.negate(), other == null ? null : other.negate(), inWords, scale, approximate);
  }

  Quantity asApproximate() {
    return new Quantity(end, number, other, inWords, scale, true);
  }

  /** Returns the number if it is whole and between 0 and {@code max}, else -1. */
  int toInt(int max) {
    boolean fits =
        number.signum() >= 0
            && number.compareTo(BigDecimal.valueOf(max)) <= 0
            && number.stripTrailingZeros().scale() <= 0;
    return fits ? number.intValueExact() : -1;
  }
}
