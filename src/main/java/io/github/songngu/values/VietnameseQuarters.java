package io.github.songngu.values;

import io.github.songngu.values.Value.Quarter;
import java.util.ArrayList;
import java.util.List;

/**
 * Vietnamese quarters of a year: "quý I/2025", "Q1", "quý I và II năm 2025", "quý đầu năm".
 *
 * <p>In a list the year after the last quarter is that of all.
 */
final class VietnameseQuarters {

  private static final int LAST = 4;

  private VietnameseQuarters() {}

  /** A quarter and the tokens that say it. */
  private record Part(int from, int end, int number) {}

  /** Reads the quarters whose first number is token {@code i}. */
  static int match(Tokens t, int from, int i, Mentions out) {
    int named = atEdgeOfYear(t, from, i, out);
    if (named != Rule.NO_MATCH) {
      return named;
    }
    List<Part> parts = parts(t, from, i);
    if (parts.isEmpty()) {
      return Rule.NO_MATCH;
    }
    int end = parts.get(parts.size() - 1).end;
    int at = isYearMark(t, end) ? end + 1 : end;
    int year = t.year(at);
    int last = year > 0 ? at + 1 : end;
    for (Part part : parts) {
      out.add(part.from, part.end == end ? last : part.end, new Quarter(year, part.number));
    }
    return last;
  }

  private static List<Part> parts(Tokens t, int from, int i) {
    List<Part> parts = new ArrayList<>(LAST);
    int start = from;
    int number = i;
    int before = 0;
    VietnameseRanks.Rank rank = rank(t, number);
    while (rank.number() > before && rank.number() <= LAST) {
      parts.add(new Part(start, rank.end(), rank.number()));
      before = rank.number();
      start = joins(t, rank.end()) ? rank.end() + 1 : -1;
      number = t.is(start, "quý") ? start + 1 : start;
      boolean clear = number > start || t.roman(start) > 0 || t.year(afterMark(t, start + 1)) > 0;
      rank = start < 0 || !clear ? VietnameseRanks.Rank.NONE : rank(t, number);
    }
    return parts;
  }

  private static VietnameseRanks.Rank rank(Tokens t, int i) {
    boolean digit = t.has(i, Role.DIGIT) || t.is(i, "tư") || t.is(i, "nhất");
    boolean small = digit && t.word(i).number() <= LAST;
    boolean said = !t.isWord(i) || t.roman(i) > 0 || small;
    return said ? VietnameseRanks.rank(t, i) : VietnameseRanks.Rank.NONE;
  }

  private static boolean joins(Tokens t, int i) {
    return t.isSymbol(i, ',') || t.isDash(i) || t.is(i, "và") || t.is(i, "đến");
  }

  private static int afterMark(Tokens t, int i) {
    return isYearMark(t, i) ? i + 1 : i;
  }

  private static boolean isYearMark(Tokens t, int i) {
    return t.isSymbol(i, '/') || t.isDash(i) || t.isSymbol(i, ',') || t.is(i, "năm");
  }

  /** "quý đầu năm 2025", "quý cuối cùng của năm"; not "hai quý đầu năm". */
  private static int atEdgeOfYear(Tokens t, int from, int i, Mentions out) {
    boolean first = t.is(i, "đầu");
    boolean counted = t.isDigits(from - 1) || t.has(from - 1, Role.DIGIT);
    if (counted || !(first || t.is(i, "cuối"))) {
      return Rule.NO_MATCH;
    }
    int at = t.is(i + 1, first ? "tiên" : "cùng") ? i + 2 : i + 1;
    at = t.is(at, "của") ? at + 1 : at;
    if (!t.is(at, "năm") || t.has(from - 1, Role.SOME) || t.is(from - 1, "các")) {
      return Rule.NO_MATCH;
    }
    int year = t.year(at + 1);
    return out.add(from, year > 0 ? at + 2 : at, new Quarter(year, first ? 1 : LAST));
  }
}
