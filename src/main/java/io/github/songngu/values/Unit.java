package io.github.songngu.values;

/**
 * What a number is of.
 *
 * @param kind whether it is money, per cent or something that does not matter
 * @param currency the ISO 4217 code, empty if it is not money
 * @param end index after the last token of unit and number
 */
record Unit(Kind kind, String currency, int end) {

  enum Kind {
    /** Nothing that matters. */
    NONE,
    /** Hundredths. */
    PERCENT,
    /** Money. */
    MONEY,
    /** Money, or something else: pounds. */
    MONEY_OR_OTHER
  }

  static Unit none(int end) {
    return new Unit(Kind.NONE, "", end);
  }

  static Unit percent(int end) {
    return new Unit(Kind.PERCENT, "", end);
  }

  static Unit money(String currency, int end) {
    return new Unit(Kind.MONEY, currency, end);
  }

  Unit endingAt(int newEnd) {
    return new Unit(kind, currency, newEnd);
  }
}
