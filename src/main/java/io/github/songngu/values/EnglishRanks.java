package io.github.songngu.values;

import io.github.songngu.values.Value.Century;
import io.github.songngu.values.Value.Decade;
import io.github.songngu.values.Value.Ordinal;
import io.github.songngu.values.Value.PlainNumber;
import java.math.BigDecimal;

/**
 * What is numbered in English: "4th", "fourth", "21st century", "Q1 2025", "first quarter of 2025",
 * "1990s", "the nineties", "Chapter II".
 */
final class EnglishRanks implements Rule {

  @Override
  public int match(Tokens t, int i, Mentions out) {
    int decade = decade(t, i, out);
    if (decade != NO_MATCH) {
      return decade;
    }
    int quarter = EnglishQuarters.inFigures(t, i, out);
    if (quarter != NO_MATCH) {
      return quarter;
    }
    EnglishOrdinal ordinal = EnglishOrdinal.read(t, i);
    if (ordinal.rank() > 0) {
      return ordinal(t, i, ordinal, out);
    }
    return RomanNumerals.match(t, i, out);
  }

  private static int ordinal(Tokens t, int i, EnglishOrdinal ordinal, Mentions out) {
    int end = ordinal.end();
    int noun = t.isDash(end) && t.glued(end) ? end + 1 : end;
    if (t.is(noun, "century") || t.is(noun, "centuries")) {
      return out.add(i, noun + 1, new Century(ordinal.rank()));
    }
    int quarter = EnglishQuarters.ranked(t, i, ordinal, out);
    if (quarter != NO_MATCH) {
      return quarter;
    }
    if (isOneOfCenturies(t, end)) {
      return out.add(i, end, new Century(ordinal.rank()));
    }
    return isSecondOfTime(t, i) ? NO_MATCH : out.add(i, end, new Ordinal(ordinal.rank()));
  }

  /** "the 19th and 20th centuries". */
  private static boolean isOneOfCenturies(Tokens t, int i) {
    boolean joined = t.is(i, "and") || t.is(i, "to") || t.is(i, "or") || t.isDash(i);
    EnglishOrdinal next = joined ? EnglishOrdinal.read(t, i + 1) : EnglishOrdinal.NONE;
    int noun = t.isDash(next.end()) ? next.end() + 1 : next.end();
    return next.rank() > 0 && (t.is(noun, "century") || t.is(noun, "centuries"));
  }

  private static boolean isSecondOfTime(Tokens t, int i) {
    if (!t.is(i, "second")) {
      return false;
    }
    int before = t.isDash(i - 1) ? i - 2 : i - 1;
    return t.isDigits(before)
        || t.has(before, Role.DIGIT)
        || t.has(before, Role.TEEN)
        || t.has(before, Role.TENS)
        || t.is(before, "per")
        || t.is(before, "split");
  }

  private static int decade(Tokens t, int i, Mentions out) {
    if (t.has(i, Role.DECADE)) {
      return decade(t, i, i + 1, (int) t.word(i).number(), out);
    }
    int start = isApostrophe(t, i) && t.glued(i + 1) ? i + 1 : i;
    int number = t.integer(start, 4);
    int s = isApostrophe(t, start + 1) && t.glued(start + 1) ? start + 2 : start + 1;
    boolean plural = t.is(s, "s") && t.glued(s) && !t.isCapitalised(s);
    if (!plural || number < 0 || number % 10 != 0 || t.length(start) % 2 != 0) {
      return NO_MATCH;
    }
    return t.length(start) == 4
        ? out.add(start, s + 1, new Decade(number))
        : decade(t, i, s + 1, number, out);
  }

  /** "the 90s" are years, "in his 20s" is an age. */
  private static int decade(Tokens t, int from, int to, int tens, Mentions out) {
    boolean said = isApostrophe(t, from);
    boolean age = tens > 10 && tens < 30;
    if ((age && !said && !t.has(from, Role.DECADE)) || isPossessive(t, from - 1)) {
      return out.add(from, to, new PlainNumber(BigDecimal.valueOf(tens)));
    }
    return out.add(from, to, new Decade(tens < 20 ? 2000 + tens : 1900 + tens));
  }

  private static boolean isPossessive(Tokens t, int i) {
    int at = t.is(i, "early") || t.is(i, "late") || t.is(i, "mid") || t.isDash(i) ? i - 1 : i;
    return switch (t.word(at).form()) {
      case "his", "her", "their", "my", "our", "your", "mid" -> true;
      default -> false;
    };
  }

  private static boolean isApostrophe(Tokens t, int i) {
    return t.isSymbol(i, '\'') || t.isSymbol(i, '\u2019') || t.isSymbol(i, '\u2018');
  }
}
