package io.github.songngu.vietnamese.encoding;

import io.github.songngu.vietnamese.Syllable;
import java.text.Normalizer;
import java.util.Locale;

/** VIQR, the quoted-readable form of RFC 1456. */
final class Viqr {

  private static final String VOWELS = "aeiouyAEIOUY";
  private static final String QUALITY_SIGNS = "^(+";
  private static final String QUALITY_MARKS = "\u0302\u0306\u031B";
  private static final String TONE_SIGNS = "`'?~.";
  private static final String TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323";

  private Viqr() {}

  static String decode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char unit = text.charAt(i);
      if (unit == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
        out.append(text.charAt(i + 1));
        i += 2;
      } else if (isBarredD(text, i)) {
        out.append(unit == 'd' ? 'đ' : 'Đ');
        i += 2;
      } else if (VOWELS.indexOf(unit) >= 0) {
        i = vowel(text, i, out);
      } else {
        out.append(unit);
        i++;
      }
    }
    return out.toString();
  }

  private static boolean isEscapable(char unit) {
    return unit == '\\'
        || unit == 'd'
        || unit == 'D'
        || QUALITY_SIGNS.indexOf(unit) >= 0
        || TONE_SIGNS.indexOf(unit) >= 0;
  }

  /** Decodes a vowel with its signs; returns where to go on. */
  private static int vowel(String text, int at, StringBuilder out) {
    char letter = text.charAt(at);
    int i = at + 1;
    char marked = marked(letter, text, i, QUALITY_SIGNS, QUALITY_MARKS);
    if (marked != 0) {
      letter = marked;
      i++;
    }
    marked = marked(letter, text, i, TONE_SIGNS, TONE_MARKS);
    if (marked != 0) {
      letter = marked;
      i++;
    }
    out.append(letter);
    return i;
  }

  private static char marked(char letter, String text, int at, String signs, String marks) {
    int sign = at < text.length() ? signs.indexOf(text.charAt(at)) : -1;
    return sign < 0 ? 0 : Vowels.withMarks(letter, marks.charAt(sign));
  }

  /**
   * Whether dd is the barred letter: not within a foreign word, such as <i>address</i>, which has
   * no signs and would be no syllable.
   */
  private static boolean isBarredD(String text, int at) {
    if (!isD(text, at) || !isD(text, at + 1)) {
      return false;
    }
    int start = at;
    while (start > 0 && isLetter(text.charAt(start - 1)) && at - start < 16) {
      start--;
    }
    int end = at + 2;
    while (end < text.length() && isLetter(text.charAt(end)) && end - at < 16) {
      end++;
    }
    String word = text.substring(start, end);
    String barred = word.substring(0, at - start) + 'đ' + word.substring(at - start + 2);
    return word.equals(word.toUpperCase(Locale.ROOT)) || start == at || Syllable.isValid(barred);
  }

  private static boolean isD(String text, int at) {
    return at < text.length() && (text.charAt(at) == 'd' || text.charAt(at) == 'D');
  }

  private static boolean isLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 2);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (needsEscape(text, i)) {
        out.append('\\');
      }
      switch (unit) {
        case 'đ' -> out.append("dd");
        case 'Đ' -> out.append("DD");
        default -> encodeVowel(unit, out);
      }
    }
    return out.toString();
  }

  private static void encodeVowel(char unit, StringBuilder out) {
    if (unit < 0x80) {
      out.append(unit);
      return;
    }
    String decomposed = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD);
    out.append(VOWELS.indexOf(decomposed.charAt(0)) < 0 ? '?' : decomposed.charAt(0));
    appendSigns(decomposed, QUALITY_MARKS, QUALITY_SIGNS, out);
    appendSigns(decomposed, TONE_MARKS, TONE_SIGNS, out);
  }

  private static void appendSigns(String letter, String marks, String signs, StringBuilder out) {
    for (int i = 1; i < letter.length(); i++) {
      int mark = marks.indexOf(letter.charAt(i));
      out.append(mark < 0 ? "" : signs.substring(mark, mark + 1));
    }
  }

  /** Whether a sign stands where it would be read as a mark, or a d after a d. */
  private static boolean needsEscape(String text, int at) {
    char unit = text.charAt(at);
    if (unit == '\\') {
      return true;
    }
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean vowel = VOWELS.indexOf(before) >= 0 || before > 0x7F;
    boolean sign = QUALITY_SIGNS.indexOf(unit) >= 0 || TONE_SIGNS.indexOf(unit) >= 0;
    return (vowel && sign) || (isD(text, at) && isD(text, at - 1));
  }
}
