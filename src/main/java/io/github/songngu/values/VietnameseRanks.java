package io.github.songngu.values;

import io.github.songngu.values.Value.Century;
import io.github.songngu.values.Value.Decade;
import io.github.songngu.values.Value.Ordinal;
import io.github.songngu.values.Value.PlainNumber;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is numbered in Vietnamese: "lần thứ 4", "thứ tư", "đầu tiên", "giải nhì", "thế kỷ XX", "quý
 * I/2025", "những năm 1990", "thập niên 90", "khóa XV", "Đại hội XIII".
 */
final class VietnameseRanks implements Rule {

  private static final int MAX_RANK = 9999;

  @Override
  public int match(Tokens t, int i, Mentions out) {
    int decade = decade(t, i, out);
    if (decade != NO_MATCH) {
      return decade;
    }
    return switch (t.word(i).form()) {
      case "thứ" -> ranked(t, i, i + 1, out);
      case "hạng", "giải", "về" -> prize(t, i, out);
      case "đầu" -> t.is(i + 1, "tiên") ? out.add(i, i + 2, new Ordinal(1)) : NO_MATCH;
      case "lần" -> first(t, i, out);
      case "thế" -> t.is(i + 1, "kỷ") ? century(t, i, i + 2, out) : NO_MATCH;
      case "tk" -> t.isAllCapitals(i) ? century(t, i, i + 1, out) : NO_MATCH;
      case "quý" -> VietnameseQuarters.match(t, i, i + 1, out);
      case "q" -> t.glued(i + 1) ? VietnameseQuarters.match(t, i, i + 1, out) : NO_MATCH;
      case "khóa", "hội" -> term(t, i, out);
      default -> RomanNumerals.match(t, i, out);
    };
  }

  /** A number in figures, letters or Roman numerals, and the index after it. */
  record Rank(int end, int number) {

    static final Rank NONE = new Rank(0, 0);
  }

  static Rank rank(Tokens t, int i) {
    if (t.isDigits(i)) {
      int number = t.integer(i, 4);
      return number > 0 ? new Rank(i + 1, number) : Rank.NONE;
    }
    if (t.roman(i) > 0) {
      return new Rank(i + 1, t.roman(i));
    }
    VietnameseCardinal cardinal = VietnameseCardinal.read(t, i);
    if (!cardinal.isNone() && cardinal.number() <= MAX_RANK) {
      return new Rank(cardinal.end(), (int) cardinal.number());
    }
    boolean word = t.is(i, "tư") || t.is(i, "năm") || t.has(i, Role.ORDINAL);
    return word ? new Rank(i + 1, (int) t.word(i).number()) : Rank.NONE;
  }

  private static int ranked(Tokens t, int from, int i, Mentions out) {
    Rank rank = rank(t, i);
    boolean figures = t.isDigits(i) && t.glued(rank.end) && t.isDigits(rank.end + 1);
    return rank.number == 0 || figures
        ? NO_MATCH
        : out.add(from, rank.end, new Ordinal(rank.number));
  }

  /** "giải nhất", "hạng nhì", "giải ba"; "hạng 3" is a place or a class. */
  private static int prize(Tokens t, int i, Mentions out) {
    boolean place = t.has(i + 1, Role.ORDINAL);
    boolean lower = t.is(i, "giải") && (t.is(i + 1, "ba") || t.is(i + 1, "tư"));
    int number = t.is(i, "hạng") && !t.glued(i + 2) ? t.integer(i + 1, 2) : 0;
    if (number > 0) {
      BigDecimal figure = BigDecimal.valueOf(number);
      return out.add(i, i + 2, List.of(new Ordinal(number), new PlainNumber(figure)), false);
    }
    return place || lower ? out.add(i, i + 2, new Ordinal((int) t.word(i + 1).number())) : NO_MATCH;
  }

  /** "lần đầu" and "lần đầu tiên" are the first time, "lần 3" and "lần III" the third. */
  private static int first(Tokens t, int i, Mentions out) {
    if (t.is(i + 1, "đầu")) {
      return out.add(i, t.is(i + 2, "tiên") ? i + 3 : i + 2, new Ordinal(1));
    }
    boolean counted = t.isDigits(i - 1) || t.has(i - 1, Role.DIGIT) || t.has(i - 1, Role.SOME);
    boolean numbered = !counted && t.integer(i + 1, 2) > 0 && !t.glued(i + 2);
    return numbered && !t.has(i + 2, Role.UNIT)
        ? out.add(i, i + 2, new Ordinal(t.integer(i + 1, 2)))
        : NO_MATCH;
  }

  /** "thế kỷ XX", "thế kỷ thứ 20", "thế kỷ XIX và XX", "thế kỷ 19-20". */
  private static int century(Tokens t, int from, int i, Mentions out) {
    Rank first = rank(t, t.is(i, "thứ") ? i + 1 : i);
    if (first.number == 0 || first.number > 39) {
      return NO_MATCH;
    }
    int end = out.add(from, first.end, new Century(first.number));
    boolean joined = t.isDash(end) || t.is(end, "và") || t.is(end, "đến") || t.isSymbol(end, ',');
    int next = t.is(end + 1, "thứ") ? end + 2 : end + 1;
    Rank second = joined ? rank(t, next) : Rank.NONE;
    boolean another =
        second.number > first.number && second.number <= 39 && !t.has(second.end, Role.UNIT);
    boolean sameForm = t.roman(next) > 0 || (t.isDigits(next) && t.isDigits(first.end - 1));
    return another && sameForm ? out.add(next, second.end, new Century(second.number)) : end;
  }

  /** "khóa 15", "Đại hội 13"; Roman numerals are read on their own. */
  private static int term(Tokens t, int i, Mentions out) {
    boolean named = t.is(i, "khóa") || t.word(i - 1).form().equals("đại");
    boolean numbered = named && t.integer(i + 1, 2) > 0 && !t.glued(i + 2);
    return numbered ? out.add(i, i + 2, new Ordinal(t.integer(i + 1, 2))) : NO_MATCH;
  }

  private static int decade(Tokens t, int i, Mentions out) {
    boolean years = t.is(i, "những") && t.is(i + 1, "năm");
    boolean decade = t.is(i, "thập") && (t.is(i + 1, "niên") || t.is(i + 1, "kỷ"));
    if (!years && !decade) {
      return NO_MATCH;
    }
    Rank rank = t.roman(i + 2) > 0 ? Rank.NONE : rank(t, i + 2);
    boolean range = t.isDash(rank.end) && t.isDigits(rank.end + 1);
    boolean fits = rank.number > 0 && rank.number % 10 == 0 && !range;
    if (!fits || (rank.number >= 100 && rank.number < 1000)) {
      return NO_MATCH;
    }
    int century = centuryAfter(t, rank.end);
    if (rank.number < 100 && century > 0) {
      return out.add(i, rank.end, new Decade((century - 1) * 100 + rank.number));
    }
    int end = out.add(i, rank.end, decade(rank.number), false);
    int next = t.is(end, "và") || t.isSymbol(end, ',') ? t.integer(end + 1, t.length(i + 2)) : 0;
    boolean another = next > rank.number && next % 10 == 0 && t.isDigits(i + 2);
    return another ? out.add(end + 1, end + 2, decade(next), false) : end;
  }

  /** Returns the century that "(của) thế kỷ 19" at token {@code i} says, 0 if it says none. */
  private static int centuryAfter(Tokens t, int i) {
    int at = t.is(i, "của") ? i + 1 : i;
    boolean said = t.is(at, "thế") && t.is(at + 1, "kỷ");
    int number = said ? rank(t, t.is(at + 2, "thứ") ? at + 3 : at + 2).number : 0;
    return number <= 29 ? number : 0;
  }

  /** "thập niên 20" may be of the last century or of this one. */
  private static List<Value> decade(int tens) {
    if (tens >= 1000) {
      return List.of(new Decade(tens));
    }
    return tens >= 30
        ? List.of(new Decade(1900 + tens))
        : List.of(new Decade(1900 + tens), new Decade(2000 + tens));
  }
}
