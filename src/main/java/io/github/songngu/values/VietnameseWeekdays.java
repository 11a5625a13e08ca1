package io.github.songngu.values;

import io.github.songngu.values.Value.Weekday;
import java.time.DayOfWeek;

/**
 * Vietnamese weekdays, which are numbered from Sunday: "thứ Hai" is Monday; "Chủ nhật", "T2", "CN".
 *
 * <p>Written small, "thứ hai" also means "second". It is a day after a word that introduces one.
 */
final class VietnameseWeekdays implements Rule {

  @Override
  public int match(Tokens t, int i, Mentions out) {
    if (t.is(i, "thứ")) {
      int number = number(t, i + 1);
      return number >= 2 && number <= 7 && isDay(t, i) ? add(number - 1, i, i + 2, out) : NO_MATCH;
    }
    if (t.is(i, "chủ") && t.is(i + 1, "nhật")) {
      return add(7, i, i + 2, out);
    }
    if (t.is(i, "t") && t.isCapitalised(i) && t.glued(i + 1) && isShort(t, i, i + 2)) {
      int number = t.integer(i + 1, 1);
      return number >= 2 && number <= 7 ? add(number - 1, i, i + 2, out) : NO_MATCH;
    }
    boolean sunday = t.is(i, "cn") && t.isAllCapitals(i) && isShort(t, i, i + 1);
    return sunday ? add(7, i, i + 1, out) : NO_MATCH;
  }

  private static int add(int day, int from, int to, Mentions out) {
    return out.add(from, to, new Weekday(DayOfWeek.of(day)));
  }

  private static int number(Tokens t, int i) {
    boolean word = t.has(i, Role.DIGIT) || t.is(i, "tư");
    return word ? (int) t.word(i).number() : t.integer(i, 1);
  }

  /** Returns whether the "thứ" at token {@code i} makes a day of the number after it. */
  private static boolean isDay(Tokens t, int i) {
    boolean longer = t.has(i + 2, Role.TENS) || (t.isWord(i + 1) && t.has(i + 2, Role.LATE_DIGIT));
    if (longer || t.is(i - 1, "lần") || (t.isDigits(i + 1) && t.glued(i + 2) && isFigure(t, i))) {
      return false;
    }
    boolean capital =
        t.isCapitalised(i + 1)
            || (t.isCapitalised(i) && (t.isDigits(i + 1) || !t.startsSentence(i)));
    boolean rank = t.is(i - 1, "ngày") && isRanked(t, i + 2);
    return capital
        || (isCue(t, i - 1) && !rank)
        || isDated(t, i + 2)
        || isNearby(t, i + 2)
        || isInRange(t, i);
  }

  /** "ngày thứ hai của hội nghị", "ngày thứ ba liên tiếp" count days. */
  private static boolean isRanked(Tokens t, int i) {
    return t.is(i, "của") || t.is(i, "liên") || t.is(i, "trong") || t.is(i, "kể");
  }

  /** "thứ hai, 15/4", "thứ 6 (18/4)", "thứ 6 ngày 13", "thứ sáu, 18h". */
  private static boolean isDated(Tokens t, int i) {
    boolean mark = t.isSymbol(i, ',') || t.isSymbol(i, '(');
    boolean day = t.is(i, "ngày") && t.isDigits(i + 1);
    return mark ? isDate(t, i + 1) : day || isSlashed(t, i);
  }

  /** "từ thứ hai đến thứ sáu": the days that something goes on. */
  private static boolean isInRange(Tokens t, int i) {
    boolean first = t.is(i - 1, "từ") && t.is(i + 2, "đến") && isWeekday(t, i + 3);
    boolean last = t.is(i - 1, "đến") && t.is(i - 4, "từ") && isWeekday(t, i - 3);
    return first || last;
  }

  private static boolean isWeekday(Tokens t, int i) {
    int number = t.is(i, "thứ") ? number(t, i + 1) : 0;
    return (number >= 2 && number <= 7) || (t.is(i, "chủ") && t.is(i + 1, "nhật"));
  }

  private static boolean isFigure(Tokens t, int i) {
    return t.isDigits(i + 3) && t.glued(i + 3);
  }

  private static boolean isDate(Tokens t, int i) {
    boolean hour = t.isDigits(i) && t.glued(i + 1) && (t.is(i + 1, "h") || t.isSymbol(i + 1, ':'));
    return t.is(i, "ngày") || isSlashed(t, i) || hour;
  }

  private static boolean isSlashed(Tokens t, int i) {
    boolean joined = t.isSymbol(i + 1, '/') || t.isSymbol(i + 1, '-');
    return t.isDigits(i) && joined && t.glued(i + 1) && t.glued(i + 2) && t.isDigits(i + 2);
  }

  /** "thứ ba tuần này", "thứ năm tới", "thứ hai vừa qua". */
  private static boolean isNearby(Tokens t, int i) {
    boolean weekly = (t.is(i, "hàng") || t.is(i, "hằng")) && t.is(i + 1, "tuần");
    return t.is(i, "tuần") || t.is(i, "tới") || weekly || (t.is(i, "vừa") && t.is(i + 1, "qua"));
  }

  /** A word that days follow. "Đến", "trước", "sau" and "cuối" introduce ranks as well. */
  private static boolean isCue(Tokens t, int i) {
    return switch (t.word(i).form()) {
      case "vào", "sáng", "trưa", "chiều", "tối", "đêm", "ngày", "hôm", "khuya" -> true;
      default -> false;
    };
  }

  /** "T2" and "CN" are days after a cue, or in a list of them. */
  private static boolean isShort(Tokens t, int i, int end) {
    boolean listed = t.isDash(end) || t.isSymbol(end, ',') || t.is(end, "đến");
    boolean next = listed && (t.is(end + 1, "t") || t.is(end + 1, "cn"));
    boolean last = t.is(i - 2, "t") || t.is(i - 3, "t");
    return isCue(t, i - 1)
        || isDated(t, end)
        || next
        || (last && (t.isDash(i - 1) || t.isSymbol(i - 1, ',')))
        || (last && t.is(i - 1, "đến"));
  }
}
