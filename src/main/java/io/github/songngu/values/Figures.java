package io.github.songngu.values;

import io.github.songngu.text.Language;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures with the signs of fractions: "1.5", "½", "2½". */
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
    return rest == null ? quantity : quantity.plus(rest, numeral.end() + 1);
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
