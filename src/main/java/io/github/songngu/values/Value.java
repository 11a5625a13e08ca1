package io.github.songngu.values;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.Locale;

/**
 * What a stretch of text says in figures, whatever the language: equal values are translations of
 * one another.
 *
 * <p>{@link #canonical()} is unique: two values are equal exactly when their kinds and canonical
 * forms are. All values are immutable.
 */
public sealed interface Value extends Serializable {

  /**
   * Returns the value as text, for example {@code VND 12000000000}; the form of each kind is told
   * there.
   */
  String canonical();

  /**
   * Returns roughly how much it tells, in nats, that two texts share this value: about −ln of how
   * often two unrelated sentences would share it. At least 0; 0 for the number one, which stands
   * for an article as often as for a number.
   */
  double informativeness();

  /**
   * Returns how much it tells, in nats, that one text has this value and the other {@code other}:
   * the informativeness of what both say. That is all if they are equal; the month and day of
   * {@code 2025-04-15} and {@code --04-15}; the bare number of {@code USD 5000} and {@code 5000}; 0
   * if they differ. Symmetric.
   */
  default double agreement(Value other) {
    return equals(other) ? informativeness() : Agreement.ofUnequal(this, other);
  }

  /**
   * A number that counts or measures anything but money and percentages: {@code 1234.5}. A year on
   * its own is a number too.
   *
   * @param number the number; trailing zeros do not matter
   */
  record PlainNumber(BigDecimal number) implements Value {

    /** Drops trailing zeros, so that equal numbers are equal values. */
    public PlainNumber {
      number = Decimals.canonical(number);
    }

    @Override
    public String canonical() {
      return number.toPlainString();
    }

    @Override
    public double informativeness() {
      return Decimals.informativeness(number);
    }
  }

  /**
   * A percentage, or a difference in percentage points: {@code 6.5%}.
   *
   * @param number the number before the sign; trailing zeros do not matter
   */
  record Percentage(BigDecimal number) implements Value {

    /** Drops trailing zeros, so that equal percentages are equal values. */
    public Percentage {
      number = Decimals.canonical(number);
    }

    @Override
    public String canonical() {
      return number.toPlainString() + "%";
    }

    @Override
    public double informativeness() {
      return 2 + Decimals.informativeness(number);
    }
  }

  /**
   * An amount of money: {@code VND 12000000000}.
   *
   * @param currency the currency's ISO 4217 code
   * @param number how much of it; trailing zeros do not matter
   */
  record Amount(String currency, BigDecimal number) implements Value {

    /** Drops trailing zeros, so that equal amounts are equal values. */
    public Amount {
      number = Decimals.canonical(number);
    }

    @Override
    public String canonical() {
      return currency + " " + number.toPlainString();
    }

    @Override
    public double informativeness() {
      return 3 + Decimals.informativeness(number);
    }
  }

  /**
   * A date of which some parts may be missing: {@code 2025-04-15}, {@code 2025-04}, {@code
   * --04-15}, {@code --04}, {@code ---15}.
   *
   * @param year the year, or 0 if it is not said
   * @param month the month from 1 to 12, or 0 if it is not said
   * @param day the day of the month, or 0 if it is not said
   */
  record Date(int year, int month, int day) implements Value {

    /** Checks that there is such a date. */
    public Date {
      if (!isValid(year, month, day)) {
        throw new IllegalArgumentException(
            "year " + year + ", month " + month + ", day " + day + " is not a date");
      }
    }

    static boolean isValid(int year, int month, int day) {
      boolean inRange = year >= 0 && year <= 9999 && month >= 0 && month <= 12 && day >= 0;
      boolean says = month > 0 || (day > 0 && year == 0);
      return inRange && says && day <= (month == 0 ? 31 : Month.of(month).maxLength());
    }

    @Override
    public String canonical() {
      StringBuilder out = new StringBuilder(10);
      out.append(year == 0 ? "-" : pad(year, 4));
      out.append('-').append(month == 0 ? "" : pad(month, 2));
      return day == 0 ? out.toString() : out.append('-').append(pad(day, 2)).toString();
    }

    private static String pad(int number, int width) {
      String digits = Integer.toString(number);
      return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    @Override
    public double informativeness() {
      return (year == 0 ? 0 : 2) + (month == 0 ? 0 : 2.5) + (day == 0 ? 0 : 3.5);
    }
  }

  /**
   * A day of the week: {@code WD0}, Sunday, to {@code WD6}, Saturday.
   *
   * @param day the day
   */
  record Weekday(DayOfWeek day) implements Value {

    @Override
    public String canonical() {
      return "WD" + day.getValue() % 7;
    }

    @Override
    public double informativeness() {
      return 2;
    }
  }

  /**
   * A time of day on the 24-hour clock: {@code 14:12}, {@code 14:12:30}.
   *
   * @param time the time
   */
  record Time(LocalTime time) implements Value {

    @Override
    public String canonical() {
      return time.toString();
    }

    @Override
    public double informativeness() {
      return time.getMinute() == 0 ? 4 : 6;
    }
  }

  /**
   * A rank: {@code #4} for "fourth", "4th" and "thứ tư".
   *
   * @param rank the rank
   */
  record Ordinal(int rank) implements Value {

    @Override
    public String canonical() {
      return "#" + rank;
    }

    @Override
    public double informativeness() {
      return rank == 1 ? 1 : rank < 10 ? 2.5 : 4;
    }
  }

  /**
   * A century: {@code century 20}.
   *
   * @param number which one
   */
  record Century(int number) implements Value {

    @Override
    public String canonical() {
      return "century " + number;
    }

    @Override
    public double informativeness() {
      return 5;
    }
  }

  /**
   * A quarter of a year: {@code 2025-Q1}, or {@code Q1} of a year that is not said.
   *
   * @param year the year, or 0 if it is not said
   * @param quarter the quarter, from 1 to 4
   */
  record Quarter(int year, int quarter) implements Value {

    @Override
    public String canonical() {
      return (year == 0 ? "" : year + "-") + "Q" + quarter;
    }

    @Override
    public double informativeness() {
      return year == 0 ? 4 : 6;
    }
  }

  /**
   * Ten years, or a century that is said like ten years: {@code 1990s}, {@code 1800s}.
   *
   * @param firstYear the first of them
   */
  record Decade(int firstYear) implements Value {

    @Override
    public String canonical() {
      return firstYear + "s";
    }

    @Override
    public double informativeness() {
      return 5;
    }
  }

  /**
   * Digits that name rather than count: a version, an address on the network, a telephone number, a
   * number plate, the number of a law, a model: {@code 192.168.1.1}, {@code 15/2020/ND-CP}, {@code
   * A320}.
   *
   * @param code the characters, without white space and diacritics, in upper case
   */
  record Code(String code) implements Value {

    /** Writes letters in upper case, whatever the default locale. */
    public Code {
      code = code.toUpperCase(Locale.ROOT);
    }

    @Override
    public String canonical() {
      return code;
    }

    @Override
    public double informativeness() {
      return Math.min(3 + code.length() / 2.0, 8);
    }
  }
}
