package io.github.songngu.values;

import io.github.songngu.values.Value.Ordinal;
import io.github.songngu.values.Value.PlainNumber;
import java.math.BigDecimal;
import java.util.List;

/**
 * Roman numerals that number something: "Chương II", "World War I", "Elizabeth II", "Đại hội XIII".
 */
final class RomanNumerals {

  private RomanNumerals() {}

  /** Reads the numeral at token {@code i}: one letter only after a word that is numbered so. */
  static int match(Tokens t, int i, Mentions out) {
    int number = t.roman(i);
    if (number == 0) {
      return inWords(t, i, out);
    }
    boolean term = t.has(i - 1, Role.TERM_CUE) || t.is(i - 1, "thứ");
    if (term) {
      return out.add(i, i + 1, new Ordinal(number));
    }
    boolean cued = t.has(i - 1, Role.ROMAN_CUE);
    boolean named = t.length(i) > 1 && t.isCapitalised(i - 1) && !t.isCapitalised(i + 1);
    if (!cued && !named) {
      return Rule.NO_MATCH;
    }
    return out.add(i, i + 1, cued ? readings(number) : reversed(number), false);
  }

  /** "World War Two", "Thế chiến Hai": the capital makes it a numeral of the name. */
  private static int inWords(Tokens t, int i, Mentions out) {
    boolean named = t.has(i, Role.DIGIT) && t.isCapitalised(i) && t.has(i - 1, Role.ROMAN_CUE);
    boolean longer = t.has(i + 1, Role.TENS) || t.has(i + 1, Role.HUNDRED);
    return named && !longer && t.word(i).number() > 0
        ? out.add(i, i + 1, readings((int) t.word(i).number()), false)
        : Rule.NO_MATCH;
  }

  private static List<Value> readings(int number) {
    return List.of(new PlainNumber(BigDecimal.valueOf(number)), new Ordinal(number));
  }

  private static List<Value> reversed(int number) {
    return List.of(new Ordinal(number), new PlainNumber(BigDecimal.valueOf(number)));
  }
}
