package io.github.songngu.values;

import io.github.songngu.text.Language;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A run of figures read as a number: "1.234,5", "1,234.5", "120 000".
 *
 * @param end index after its last token
 * @param number what it says in its language
 * @param other what it says if it was copied from the other language, or {@code null}
 */
record Numeral(int end, BigDecimal number, @Nullable BigDecimal other) {

  private static final int MAX_GROUPS = 12;

  /**
   * Reads the numeral at token {@code i}; {@code null} if there is none or the figures are a code,
   * as those of {@code 192.168.1.1}.
   */
  static @Nullable Numeral read(Tokens t, int i, Language language) {
    if (!t.isDigits(i)) {
      return null;
    }
    int groups = 1;
    while (groups < MAX_GROUPS && mayGroup(t, i, groups) && continues(t, i, groups)) {
      groups++;
    }
    int last = i + 2 * (groups - 1);
    if (groups == 1) {
      return spaced(t, i);
    }
    return groups == 2 ? oneSeparator(t, i, language) : manySeparators(t, i, last);
  }

  /** Returns whether the groups so far can be those of one number; three tell a list from it. */
  private static boolean mayGroup(Tokens t, int i, int groups) {
    int length = t.length(i + 2 * (groups - 1));
    return groups < 3 || length == 3 || length == 2;
  }

  /** Returns whether another separator and group follow the first {@code groups}. */
  private static boolean continues(Tokens t, int i, int groups) {
    int separator = i + 2 * groups - 1;
    return (t.isSymbol(separator, '.') || t.isSymbol(separator, ','))
        && t.glued(separator)
        && t.glued(separator + 1)
        && t.isDigits(separator + 1);
  }

  /** Reads figures without points; groups of three may stand a space apart. */
  private static @Nullable Numeral spaced(Tokens t, int i) {
    int end = i + 1;
    boolean grouped = t.length(i) <= 3 && t.text().charAt(t.start(i)) != '0';
    while (grouped && end - i < MAX_GROUPS && isSpacedGroup(t, end)) {
      end++;
    }
    if (end > i + 1 && continues(t, end - 1, 1)) {
      end = i + 1;
    }
    BigDecimal number = digits(t, i, end, 1);
    boolean isPadded = t.length(i) > 2 && t.text().charAt(t.start(i)) == '0';
    return number == null || isPadded ? null : new Numeral(end, number, null);
  }

  private static boolean isSpacedGroup(Tokens t, int i) {
    return follows(t, i)
        && (t.text().charAt(t.end(i - 1)) != ' '
            || t.of(i).equals("000")
            || follows(t, i + 1)
            || follows(t, i - 1)
            || t.has(i + 1, Role.CURRENCY)
            || t.has(i + 1, Role.CURRENCY_CODE));
  }

  /**
   * Returns whether a group of three stands one space after figures. An ordinary space may part two
   * numbers as well, as in "Boeing 737 800"; so more must speak for one number.
   */
  private static boolean follows(Tokens t, int i) {
    return t.isDigits(i) && t.isDigits(i - 1) && t.length(i) == 3 && t.start(i) == t.end(i - 1) + 1;
  }

  private static @Nullable Numeral oneSeparator(Tokens t, int i, Language language) {
    boolean point = t.isSymbol(i + 1, '.');
    boolean groups = point == (language == Language.VIETNAMESE);
    boolean canGroup = t.length(i + 2) == 3 && canLead(t, i);
    boolean years = !canGroup && t.length(i) > 3 && t.length(i + 2) > 2;
    boolean listed = t.isSymbol(i - 1, ',') && t.glued(i) && t.glued(i - 1);
    if (!point && (years || listed)) {
      return spaced(t, i); // "2017,2018", or the end of "1,2,3"
    }
    BigDecimal whole = canGroup ? digits(t, i, i + 3, 2) : null;
    BigDecimal decimal = decimal(t, i, i + 2);
    if (decimal == null) {
      return null;
    }
    if (whole == null) {
      return new Numeral(i + 3, decimal, null);
    }
    if (groups) {
      return new Numeral(i + 3, whole, null);
    }
    return new Numeral(i + 3, decimal, language == Language.VIETNAMESE ? whole : null);
  }

  private static boolean canLead(Tokens t, int i) {
    return t.length(i) <= 3 && t.text().charAt(t.start(i)) != '0';
  }

  private static @Nullable Numeral manySeparators(Tokens t, int i, int last) {
    boolean mixed = t.symbol(last - 1) != t.symbol(i + 1);
    int lastGroup = mixed ? last - 2 : last;
    if (isGrouped(t, i, lastGroup)) {
      BigDecimal number = mixed ? decimal(t, i, last) : digits(t, i, last + 1, 2);
      return number == null ? null : new Numeral(last + 1, number, null);
    }
    // "1,2,3" is a list, "1.2.3" a code.
    return t.isSymbol(i + 1, ',') ? spaced(t, i) : null;
  }

  /**
   * Returns whether groups of three follow the first, all by the same separator; of two in India.
   */
  private static boolean isGrouped(Tokens t, int i, int last) {
    if (!canLead(t, i) || t.length(last) != 3) {
      return false;
    }
    int size = t.length(i + 2);
    for (int group = i + 2; group <= last; group += 2) {
      boolean fits = t.length(group) == 3 || (group < last && size == 2 && t.length(group) == 2);
      if (!fits || t.symbol(group - 1) != t.symbol(i + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the digits of every {@code step}th token as one number. */
  private static @Nullable BigDecimal digits(Tokens t, int from, int to, int step) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i += step) {
      if (out.length() + t.length(i) > Decimals.MAX_DIGITS) {
        return null;
      }
      out.append(t.text(), t.start(i), t.end(i));
    }
    return new BigDecimal(out.toString());
  }

  private static @Nullable BigDecimal decimal(Tokens t, int from, int last) {
    BigDecimal number = digits(t, from, last + 1, 2);
    return number == null ? null : number.movePointLeft(t.length(last));
  }
}
