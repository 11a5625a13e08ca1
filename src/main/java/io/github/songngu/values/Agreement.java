package io.github.songngu.values;

import io.github.songngu.values.Value.Amount;
import io.github.songngu.values.Value.Date;
import io.github.songngu.values.Value.Ordinal;
import io.github.songngu.values.Value.Percentage;
import io.github.songngu.values.Value.PlainNumber;
import io.github.songngu.values.Value.Quarter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What two values have in common that are not equal. */
final class Agreement {

  private Agreement() {}

  static double ofUnequal(Value a, Value b) {
    if (a instanceof Date left && b instanceof Date right) {
      return ofDates(left, right);
    }
    if (a instanceof Quarter left && b instanceof Quarter right) {
      boolean oneIsSilent = left.year() == 0 || right.year() == 0;
      return oneIsSilent && left.quarter() == right.quarter()
          ? Math.min(a.informativeness(), b.informativeness())
          : 0;
    }
    return a instanceof PlainNumber left
        ? ofNumber(left.number(), b)
        : b instanceof PlainNumber right ? ofNumber(right.number(), a) : 0;
  }

  /** A date may say less than the other, but not another thing. */
  private static double ofDates(Date a, Date b) {
    boolean differs =
        differs(a.year(), b.year()) || differs(a.month(), b.month()) || differs(a.day(), b.day());
    if (differs) {
      return 0;
    }
    int year = common(a.year(), b.year());
    int month = common(a.month(), b.month());
    int day = common(a.day(), b.day());
    return Date.isValid(month == 0 ? 0 : year, month, day)
        ? new Date(month == 0 ? 0 : year, month, day).informativeness()
        : 0;
  }

  private static boolean differs(int a, int b) {
    return a != 0 && b != 0 && a != b;
  }

  private static int common(int a, int b) {
    return a == b ? a : 0;
  }

  /** A bare number agrees with a number that says of what. */
  private static double ofNumber(BigDecimal number, Value other) {
    BigDecimal bare = bareNumber(other);
    return bare != null && bare.compareTo(number) == 0 ? Decimals.informativeness(number) : 0;
  }

  private static @Nullable BigDecimal bareNumber(Value value) {
    if (value instanceof Amount amount) {
      return amount.number();
    }
    if (value instanceof Percentage percentage) {
      return percentage.number();
    }
    return value instanceof Ordinal ordinal
        ? Decimals.canonical(BigDecimal.valueOf(ordinal.rank()))
        : null;
  }
}
