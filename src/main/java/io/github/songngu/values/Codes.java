package io.github.songngu.values;

import io.github.songngu.values.Value.Code;
import java.text.Normalizer;

/**
 * Figures that name something: "192.168.1.1", "024.3825.1234", "30A-123.45", "15/2020/NĐ-CP",
 * "A320", "Covid-19".
 */
final class Codes implements Rule {

  private static final int MAX_TOKENS = 24;

  @Override
  public int match(Tokens t, int i, Mentions out) {
    if (t.isWord(i)) {
      return afterLetters(t, i, out);
    }
    int phone = PhoneNumbers.end(t, i);
    if (phone > i) {
      return out.add(i, phone, new Code(digits(t, i, phone)));
    }
    return t.isDigits(i) ? afterDigits(t, i, out) : NO_MATCH;
  }

  /** "A320", "F-16", "COVID-19", "H5N1". */
  private static int afterLetters(Tokens t, int i, Mentions out) {
    boolean hyphen = t.isSymbol(i + 1, '-') && t.glued(i + 1);
    int digits = hyphen ? i + 2 : i + 1;
    if (!t.isDigits(digits) || !t.glued(digits) || (t.glued(i) && t.isDash(i - 1))) {
      return NO_MATCH;
    }
    if (isMeasure(t, i) && !hyphen) {
      return digits + 1;
    }
    boolean name =
        t.isAllCapitals(i)
            || (t.isCapitalised(i) && (!hyphen || (t.length(i) <= 6 && t.year(digits) == 0)));
    Word word = t.word(i);
    boolean says =
        word.has(Role.CURRENCY_CODE)
            || word.has(Role.MONTH)
            || (hyphen && word.hasRole())
            || isQuarter(t, i);
    return name && !says ? out.add(i, end(t, digits), code(t, i, end(t, digits))) : NO_MATCH;
  }

  /** The square and cubic measures "m2", "km2", "m3". */
  private static boolean isMeasure(Tokens t, int i) {
    String unit = t.length(i) <= 2 ? t.of(i) : "";
    return t.integer(i + 1, 1) >= 2
        && (unit.equals("m") || unit.equals("km") || unit.equals("cm") || unit.equals("dm"));
  }

  private static boolean isQuarter(Tokens t, int i) {
    return t.is(i, "q") && t.integer(i + 1, 1) >= 1 && t.integer(i + 1, 1) <= 4;
  }

  private static int afterDigits(Tokens t, int i, Mentions out) {
    int end = endOfCode(t, i);
    return end == NO_MATCH ? NO_MATCH : out.add(i, end, code(t, i, end));
  }

  private static int endOfCode(Tokens t, int i) {
    if (isLaw(t, i) || isPlate(t, i) || isAddress(t, i)) {
      return end(t, i);
    }
    boolean allDay = t.integer(i, 2) == 24 && t.isSymbol(i + 1, '/') && t.integer(i + 2, 1) == 7;
    if (allDay && t.glued(i + 1) && t.glued(i + 2)) {
      return i + 3;
    }
    boolean dotted = isJoint(t, i + 1, '.') && isJoint(t, i + 3, '.');
    boolean date = t.length(i) <= 2 && t.length(i + 2) <= 2 && t.year(i + 4) > 0;
    if (dotted && !date && Numeral.read(t, i, io.github.songngu.text.Language.ENGLISH) == null) {
      return end(t, i);
    }
    boolean padded = t.length(i) > 2 && t.text().charAt(t.start(i)) == '0';
    return padded || t.length(i) > Decimals.MAX_DIGITS ? i + 1 : NO_MATCH;
  }

  private static boolean isJoint(Tokens t, int i, char symbol) {
    return t.isSymbol(i, symbol) && t.glued(i) && t.glued(i + 1) && t.isDigits(i + 1);
  }

  /** "15/2020/NĐ-CP", "1234/QĐ-TTg", "68-NQ/TW", and after "Nghị định" just "15/2020". */
  private static boolean isLaw(Tokens t, int i) {
    boolean withYear = isJoint(t, i + 1, '/') && t.year(i + 2) > 0;
    int joint = withYear ? i + 3 : i + 1;
    boolean organ =
        (t.isSymbol(joint, '/') || t.isSymbol(joint, '-'))
            && t.glued(joint)
            && t.glued(joint + 1)
            && t.length(joint + 1) >= 2
            && t.isAllCapitals(joint + 1);
    if (organ) {
      return t.isSymbol(joint, '/') || t.isSymbol(joint + 2, '/');
    }
    return withYear && isCued(t, i);
  }

  private static boolean isCued(Tokens t, int i) {
    return t.has(i - 1, Role.CODE_CUE) || (t.isSymbol(i - 1, '.') && t.has(i - 2, Role.CODE_CUE));
  }

  /** "30A-123.45", "4G": letters in capitals that are no unit. */
  private static boolean isPlate(Tokens t, int i) {
    int letters = i + 1;
    if (!t.glued(letters) || !t.isAllCapitals(letters) || t.length(letters) > 3) {
      return false;
    }
    Word word = t.word(letters);
    return (!word.hasRole() && !word.form().equals("h") && !isUnit(t.of(letters)))
        || (t.isSymbol(letters + 1, '-') && t.glued(letters + 2) && t.isDigits(letters + 2));
  }

  private static boolean isUnit(String letters) {
    return switch (letters) {
      case "KM",
          "KG",
          "CM",
          "MM",
          "GB",
          "MB",
          "TB",
          "KB",
          "MW",
          "KW",
          "GW",
          "TW",
          "KV",
          "W",
          "V",
          "AM",
          "PM",
          "HA",
          "ML",
          "HP",
          "MHZ",
          "GHZ",
          "C",
          "F",
          "BN" ->
          true;
      default -> false;
    };
  }

  /** "số 12/5B", "đường 3/2". */
  private static boolean isAddress(Tokens t, int i) {
    boolean letter = t.glued(i + 3) && t.isAllCapitals(i + 3);
    return isJoint(t, i + 1, '/') && (letter || isCued(t, i));
  }

  /** Returns the end of the code whose figures start at token {@code i}. */
  private static int end(Tokens t, int i) {
    int end = i + 1;
    while (end - i < MAX_TOKENS && t.glued(end)) {
      char joint = t.symbol(end);
      if (joint == '-' || joint == '.' || joint == '/') {
        boolean goesOn =
            t.glued(end + 1) && (t.isDigits(end + 1) || (t.isCapitalised(end + 1) && joint != '.'));
        if (!goesOn) {
          return end;
        }
        end += 2;
      } else if (t.isDigits(end) || (t.isWord(end) && !t.of(end).equals("s"))) {
        end++;
      } else {
        return end;
      }
    }
    return end;
  }

  private static Code code(Tokens t, int from, int to) {
    String text = t.text().substring(t.start(from), t.end(to - 1));
    StringBuilder out = new StringBuilder(text.length());
    for (char unit : decomposed(text).toCharArray()) {
      if (!Words.isMark(unit)) {
        out.append(unit == 'Đ' || unit == 'đ' ? 'D' : unit);
      }
    }
    return new Code(out.toString());
  }

  /** Most codes have nothing to decompose; the tables for it take long to load. */
  private static String decomposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
      }
    }
    return text;
  }

  /** Returns the figures of a telephone number, which is grouped as one likes. */
  private static String digits(Tokens t, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (t.isDigits(i) || t.isSymbol(i, '+')) {
        out.append(t.of(i));
      }
    }
    return out.toString();
  }
}
