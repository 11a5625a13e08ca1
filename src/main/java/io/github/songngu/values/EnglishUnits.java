package io.github.songngu.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** "percent", "percentage points", "U.S. dollars", "Hong Kong dollars". */
final class EnglishUnits extends Units {

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  @Override
  @Nullable Unit ofWords(Tokens t, int i, Quantity quantity) {
    if (t.is(i, "percent") || t.is(i, "pct")) {
      return Unit.percent(i + 1);
    }
    if (t.is(i, "per") && t.is(i + 1, "cent")) {
      return Unit.percent(i + 2);
    }
    if (t.is(i, "percentage")) {
      return t.is(i + 1, "point") || t.is(i + 1, "points") ? Unit.percent(i + 2) : null;
    }
    boolean of = quantity.approximate() && t.is(i, "of"); // "millions of dollars"
    return money(t, of ? i + 1 : i, quantity);
  }

  private static @Nullable Unit money(Tokens t, int i, Quantity quantity) {
    int at = i;
    if (t.is(i, "new") || t.is(i, "hong")) {
      at++;
    }
    String nation = t.has(i, Role.NATIONALITY) ? t.word(i).code() : t.word(at).code();
    boolean national = t.has(i, Role.NATIONALITY) || t.has(at, Role.NATIONALITY);
    at = national ? afterNation(t, at) : i;
    Word word = t.word(at);
    boolean sterling = t.is(at + 1, "sterling");
    if (word.has(Role.CURRENCY_OR_UNIT) && sterling) {
      return Unit.money(word.code(), at + 2);
    }
    if (word.has(Role.CURRENCY_OR_UNIT) && !national) {
      return new Unit(Unit.Kind.MONEY_OR_OTHER, word.code(), at + 1);
    }
    boolean rare = word.has(Role.RARE_CURRENCY) && quantity.number().compareTo(LARGE) >= 0;
    boolean money = word.has(Role.CURRENCY) || word.has(Role.CURRENCY_OR_UNIT) || rare;
    return money ? Unit.money(national ? nation : word.code(), at + 1) : null;
  }

  /** Skips the nationality at token {@code i}: "U.S.", "US", "Hong Kong". */
  private static int afterNation(Tokens t, int i) {
    if (t.is(i, "u")) {
      return t.isSymbol(i + 1, '.') && t.isSymbol(i + 3, '.') ? i + 4 : i;
    }
    return i + 1;
  }
}
