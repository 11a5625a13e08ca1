package io.github.songngu.values;

import io.github.songngu.text.Language;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** English numbers: "1.5 million", "twenty-five", "two thousand and five", "half a million". */
final class EnglishNumbers implements NumberReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public @Nullable Quantity read(Tokens t, int i, boolean money) {
    if (t.isDigits(i) || t.symbol(i) > 0x7F) {
      Quantity figures = inFigures(t, i);
      return figures == null ? null : scaled(t, andAHalf(t, figures), money);
    }
    if (!t.isWord(i)) {
      return null;
    }
    Quantity fraction = fraction(t, i);
    if (fraction != null) {
      return fraction;
    }
    Quantity special = special(t, i);
    return special != null ? special : inWords(t, i);
  }

  private static @Nullable Quantity inFigures(Tokens t, int i) {
    return Figures.read(t, i, Language.ENGLISH);
  }

  /** Applies "and a half" to the number before it. */
  private static Quantity andAHalf(Tokens t, Quantity quantity) {
    int and = skipHyphen(t, quantity.end());
    int a = skipHyphen(t, and + 1);
    int half = skipHyphen(t, a + 1);
    boolean follows = t.is(and, "and") && t.is(a, "a") && t.has(half, Role.HALF);
    return follows ? quantity.plus(HALF.multiply(quantity.scale()), half + 1) : quantity;
  }

  private static int skipHyphen(Tokens t, int i) {
    return t.isDash(i) && t.glued(i) && t.glued(i + 1) ? i + 1 : i;
  }

  /** Applies the scales that follow a number: " million", "bn", "-million". */
  static Quantity scaled(Tokens t, Quantity quantity, boolean money) {
    Quantity result = quantity;
    int end = quantity.end();
    if (t.glued(end) && (t.has(end, Role.SCALE_SUFFIX) || isMoneySuffix(t, end, money))) {
      return quantity.times(t.word(end).number(), end + 1);
    }
    for (int round = 0; round < 3; round++) {
      int at = skipHyphen(t, end);
      boolean spacedSuffix = t.has(at, Role.SCALE_SUFFIX) && !t.is(at, "k");
      if (!t.has(at, Role.SCALE) && !t.has(at, Role.HUNDRED) && !spacedSuffix) {
        break;
      }
      result = result.times(t.word(at).number(), at + 1);
      end = at + 1;
    }
    return result;
  }

  private static boolean isMoneySuffix(Tokens t, int i, boolean money) {
    return money && t.has(i, Role.MONEY_SUFFIX);
  }

  /** "one-third", "two thirds", "three quarters", "a quarter of", "half". */
  private static @Nullable Quantity fraction(Tokens t, int i) {
    if (t.has(i, Role.HALF)) {
      return half(t, i);
    }
    int at = t.isDash(i + 1) ? i + 2 : i + 1;
    if (!t.has(at, Role.FRACTION) || isCountOfQuarters(t, i, at)) {
      return null;
    }
    long numerator = t.has(i, Role.DIGIT) ? t.word(i).number() : t.is(i, "a") ? 1 : 0;
    boolean plural = t.word(at).form().endsWith("s");
    boolean part = numerator > 1 ? plural : numerator == 1 && isPartOf(t, i, at);
    return part
        ? Quantity.ofWords(
            at + 1,
            Decimals.fraction(
                BigDecimal.valueOf(numerator), BigDecimal.valueOf(t.word(at).number())))
        : null;
  }

  /** "the first three quarters", "the last two quarters" are of a year. */
  private static boolean isCountOfQuarters(Tokens t, int i, int at) {
    boolean among =
        t.has(i - 1, Role.ORDINAL)
            || t.is(i - 1, "last")
            || t.is(i - 1, "past")
            || t.is(i - 1, "next");
    return among && t.is(at, "quarters");
  }

  private static boolean isPartOf(Tokens t, int i, int at) {
    return t.is(at + 1, "of") || (t.is(i, "one") && !t.is(at, "quarter"));
  }

  /** "half a million", "half a dozen", or just a half. */
  private static @Nullable Quantity half(Tokens t, int i) {
    int at = i + 1;
    while (t.isDash(at) || t.is(at, "a")) {
      at++;
    }
    if (at - i <= 4 && t.has(at, Role.SCALE)) {
      return Quantity.ofWords(at + 1, HALF).times(t.word(at).number(), at + 1);
    }
    return isHalfOfAll(t, i) ? Quantity.ofWords(i + 1, HALF) : null;
  }

  /** "half of it", "half the land", "by half"; not "the second half", "half-time". */
  private static boolean isHalfOfAll(Tokens t, int i) {
    boolean compound = t.isDash(i + 1) || t.isDash(i - 1) || t.has(i - 1, Role.ORDINAL);
    boolean before =
        t.has(i - 1, Role.APPROXIMATE) || t.is(i - 1, "by") || t.is(i - 1, "in") || t.size() == 1;
    boolean after =
        switch (t.word(i + 1).form()) {
          case "of", "the", "a", "an", "his", "her", "their", "my", "our", "your" -> true;
          default -> false;
        };
    return !compound && (before || after);
  }

  /** Numbers without a number word: "both", "dozens", "hundreds of thousands". */
  private static @Nullable Quantity special(Tokens t, int i) {
    if (t.has(i, Role.TWO) && !joinsTwo(t, i)) {
      return Quantity.ofWords(i + 1, t.word(i).number());
    }
    if (t.has(i, Role.SCALES)) {
      Quantity some = Quantity.ofWords(i + 1, t.word(i).number()).asApproximate();
      boolean more = t.is(i + 1, "of") && t.has(i + 2, Role.SCALES);
      return more ? some.times(t.word(i + 2).number(), i + 3) : some;
    }
    int at = t.is(i + 1, "of") ? i + 2 : i + 1;
    boolean bareScale = t.has(at, Role.SCALE) || t.has(at, Role.HUNDRED);
    if (t.has(i, Role.SOME) && bareScale) {
      long number = t.is(at, "dozen") ? 10 : t.word(at).number();
      return scaled(t, Quantity.ofWords(at + 1, number).asApproximate(), false);
    }
    return null;
  }

  /** "Both" that only goes with the "and" after it: "both Kurds and Arabs". */
  private static boolean joinsTwo(Tokens t, int i) {
    boolean both = t.is(i, "both");
    int at = i + 1;
    while (both && at - i < 8 && t.isWord(at) && !t.is(at, "and")) {
      at++;
    }
    return both && t.is(at, "and");
  }

  private static @Nullable Quantity inWords(Tokens t, int i) {
    boolean article = t.is(i, "a") || t.is(i, "an");
    if (article && !t.has(i + 1, Role.SCALE) && !t.has(i + 1, Role.HUNDRED)) {
      return null;
    }
    Quantity year = year(t, i);
    if (year != null) {
      return year;
    }
    EnglishCardinal cardinal = new EnglishCardinal(t);
    int end = cardinal.read(i);
    if (end == i) {
      return null;
    }
    Quantity quantity = andAHalf(t, cardinal.toQuantity(end));
    return scaled(t, quantity, false);
  }

  /** "nineteen ninety-five", "twenty twenty-five". */
  private static @Nullable Quantity year(Tokens t, int i) {
    boolean century = t.has(i, Role.TEEN) || t.is(i, "twenty");
    int at = t.isDash(i + 1) && t.is(i, "twenty") ? i + 2 : i + 1;
    if (!century || t.word(i).number() < 15) {
      return null;
    }
    long high = t.word(i).number() * 100;
    if (t.has(at, Role.TEEN) && at == i + 1) {
      return Quantity.ofWords(at + 1, high + t.word(at).number());
    }
    if (!t.has(at, Role.TENS)) {
      return null;
    }
    int unit = t.isDash(at + 1) ? at + 2 : at + 1;
    long tens = high + t.word(at).number();
    boolean hasUnit = t.has(unit, Role.DIGIT) && t.word(unit).number() > 0;
    return hasUnit
        ? Quantity.ofWords(unit + 1, tens + t.word(unit).number())
        : Quantity.ofWords(at + 1, tens);
  }

  /** "One" is an article or a pronoun as often as a number; the other words count. */
  @Override
  public boolean counts(Tokens t, int i, Quantity quantity) {
    boolean lone = quantity.inWords() && quantity.end() == i + 1;
    return !lone || !t.is(i, "one") || t.size() == 1;
  }
}
