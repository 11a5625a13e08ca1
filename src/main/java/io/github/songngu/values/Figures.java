package io.github.songngu.values;

import io.github.songngu.text.Language;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures with the signs of fractions: "1.5", "½", "2½", "3 1/2". */
final class Figures {

  private Figures() {}

  static @Nullable Quantity read(Tokens t, int i, Language language) {
    Numeral numeral = Numeral.read(t, i, language);
    if (numeral == null) {
      BigDecimal alone = fraction(t, i);
      return alone == null ? null : new Quantity(i + 1, alone, null, false, BigDecimal.ONE, false);
    }
    Quantity quantity = Quantity.of(numeral);
    BigDecimal rest = t.glued(numeral.end()) ? fraction(t, numeral.end()) : null;
    return rest == null ? mixed(t, i, quantity) : quantity.plus(rest, numeral.end() + 1);
  }

  /** "3 1/2" */
  private static Quantity mixed(Tokens t, int i, Quantity whole) {
    int at = i + 1;
    boolean slash = t.isSymbol(at + 1, '/') && t.glued(at + 1) && t.glued(at + 2);
    int numerator = slash && whole.end() == at ? t.integer(at, 1) : 0;
    int denominator = numerator > 0 ? t.integer(at + 2, 1) : 0;
    return numerator > 0 && numerator < denominator && !t.isSymbol(at + 3, '/')
        ? whole.plus(
            Decimals.fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)),
            at + 3)
        : whole;
  }

  private static @Nullable BigDecimal fraction(Tokens t, int i) {
    return switch (t.symbol(i)) {
      case '½' -> new BigDecimal("0.5");
      case '¼' -> new BigDecimal("0.25");
      case '¾' -> new BigDecimal("0.75");
      case '⅓' -> new BigDecimal("0.3333");
      case '⅔' -> new BigDecimal("0.6667");
      default -> null;
    };
  }
}
