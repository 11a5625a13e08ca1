package io.github.songngu.values;

import org.jspecify.annotations.Nullable;

/** Currencies and per cent around a number; signs and codes are the same in both languages. */
abstract class Units {

  /** Returns the currency that stands before a number at token {@code i}, {@code null} if none. */
  final @Nullable Unit before(Tokens t, int i) {
    String sign = currency(t.symbol(i));
    if (!sign.isEmpty() && t.isDigits(i + 1)) {
      return Unit.money(sign, i + 1);
    }
    if (t.has(i, Role.DOLLAR_PREFIX)
        && t.isSymbol(i + 1, '$')
        && t.glued(i + 1)
        && t.isDigits(i + 2)) {
      return Unit.money(t.word(i).code(), i + 2);
    }
    return isCode(t, i) && t.isDigits(i + 1) ? Unit.money(t.word(i).code(), i + 1) : null;
  }

  /** Returns what follows the quantity, {@link Unit.Kind#NONE} ending where it ends if nothing. */
  final Unit after(Tokens t, Quantity quantity) {
    int end = quantity.end();
    int at = t.isDash(end) && t.glued(end) && t.glued(end + 1) && t.isWord(end + 1) ? end + 1 : end;
    if (t.isSymbol(at, '%')) {
      return Unit.percent(at + 1);
    }
    String sign = currency(t.symbol(at));
    if (!sign.isEmpty() && !t.isDigits(at + 1)) {
      return Unit.money(sign, at + 1);
    }
    if (isCode(t, at)) {
      return Unit.money(t.word(at).code(), at + 1);
    }
    Unit unit = t.isWord(at) ? ofWords(t, at, quantity) : null;
    return unit == null ? Unit.none(end) : unit;
  }

  /** Returns the unit that the words at token {@code i}, after the quantity, say. */
  abstract @Nullable Unit ofWords(Tokens t, int i, Quantity quantity);

  private static boolean isCode(Tokens t, int i) {
    return t.has(i, Role.CURRENCY_CODE)
        && (t.isAllCapitals(i) || (t.length(i) == 2 && t.isCapitalised(i)));
  }

  private static String currency(char sign) {
    return switch (sign) {
      case '$' -> "USD";
      case '€' -> "EUR";
      case '£' -> "GBP";
      case '¥' -> "JPY";
      case '₩' -> "KRW";
      case '₫' -> "VND";
      case '₹' -> "INR";
      case '฿' -> "THB";
      case '₽' -> "RUB";
      default -> "";
    };
  }
}
