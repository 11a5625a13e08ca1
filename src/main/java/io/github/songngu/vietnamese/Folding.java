package io.github.songngu.vietnamese;

import com.ibm.icu.text.Normalizer2;

/**
 * The diacritic-free lower-case form of a text, for matching names across languages and text typed
 * without marks: {@code Đặng Thị Thúy} and {@code Dang Thi Thuy} both fold to {@code dang thi
 * thuy}.
 *
 * <p>Each code point is decomposed canonically and put into lower case, its marks are dropped, and
 * {@code đ ð ɖ} become {@code d}, {@code ı} becomes {@code i}. The form does not depend on
 * composition, tone style, the order of marks or the default locale; folding twice changes nothing
 * more. It is for comparing only: 4 toned syllables share one folded form.
 */
public final class Folding {

  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /** Latin, Greek, Cyrillic and the punctuation of all; what lies beyond is looked up singly. */
  private static final char TABLE_END = '\u2100';

  private static final char DROPPED = '\uFFFF';
  private static final char MANY = '\uFFFE';

  /** What each unit becomes, 0 before it is asked for: most texts have few of them. */
  private static final char[] TABLE = new char[TABLE_END];

  private Folding() {}

  /**
   * Returns the folded form of a text; the text itself if it is a string and folded already.
   *
   * @param text any text; a lone surrogate becomes U+FFFD
   */
  public static String fold(CharSequence text) {
    int length = text.length();
    int same = 0;
    while (same < length && isFolded(text.charAt(same))) {
      same++;
    }
    return same == length ? text.toString() : foldFrom(text, same);
  }

  private static boolean isFolded(char unit) {
    return unit < TABLE_END && look(unit) == unit;
  }

  private static char look(char unit) {
    char known = TABLE[unit];
    return known != 0 ? known : lookUp(unit);
  }

  private static char lookUp(char unit) {
    char folded = unit < 0x80 ? Character.toLowerCase(unit) : foldToOne(unit);
    TABLE[unit] = folded;
    return folded;
  }

  private static char foldToOne(char unit) {
    String folded = foldOne(unit);
    return folded.length() == 1 ? folded.charAt(0) : folded.isEmpty() ? DROPPED : MANY;
  }

  private static String foldFrom(CharSequence text, int start) {
    int length = text.length();
    char[] out = new char[length];
    int size = 0;
    for (int i = 0; i < length; i++) {
      char unit = text.charAt(i);
      char folded = i < start ? unit : unit < TABLE_END ? look(unit) : MANY;
      if (folded == MANY) {
        return foldSlowly(text, i, new StringBuilder(length + 16).append(out, 0, size));
      }
      if (folded != DROPPED) {
        out[size++] = folded;
      }
    }
    return new String(out, 0, size);
  }

  private static String foldSlowly(CharSequence text, int start, StringBuilder out) {
    int codePoint;
    for (int i = start; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = Character.codePointAt(text, i);
      char folded = codePoint < TABLE_END ? look((char) codePoint) : MANY;
      if (folded == MANY) {
        out.append(foldOne(codePoint));
      } else if (folded != DROPPED) {
        out.append(folded);
      }
    }
    return out.toString();
  }

  /** Folds one letter of the table. */
  static char fold(char letter) {
    return look(letter);
  }

  private static String foldOne(int codePoint) {
    if (codePoint <= 0xFFFF && Character.isSurrogate((char) codePoint)) {
      return "\uFFFD"; // or dropping a mark could join two of them
    }
    String decomposed = NFD.getDecomposition(codePoint);
    if (decomposed == null) {
      decomposed = Character.toString(codePoint);
      if (Character.getType(codePoint) == Character.OTHER_LETTER) {
        return decomposed;
      }
    }
    StringBuilder out = new StringBuilder(2);
    int part;
    for (int i = 0; i < decomposed.length(); i += Character.charCount(part)) {
      part = decomposed.codePointAt(i);
      if (Character.getType(part) != Character.NON_SPACING_MARK) {
        out.appendCodePoint(plain(Character.toLowerCase(part)));
      }
    }
    return out.toString();
  }

  /** The letters whose diacritic is part of them, so that they do not decompose. */
  private static int plain(int lowerCase) {
    return switch (lowerCase) {
      case 'đ', 'ð', 'ɖ' -> 'd';
      case 'ı' -> 'i';
      default -> lowerCase;
    };
  }

  /**
   * Returns whether folding would take a mark off some letter of the text: true for {@code đồng}
   * and {@code café}, false for {@code HELLO}.
   */
  public static boolean hasDiacritics(CharSequence text) {
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = Character.codePointAt(text, i);
      if (codePoint >= 0x80 && hasDiacritic(codePoint)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDiacritic(int codePoint) {
    if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
      return true;
    }
    String decomposed = NFD.getDecomposition(codePoint);
    return decomposed == null
        ? plain(Character.toLowerCase(codePoint)) != Character.toLowerCase(codePoint)
        : decomposed.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** Returns whether two texts have the same folded form: {@code Hà Nội} and {@code HA NOI}. */
  public static boolean equalFolded(CharSequence left, CharSequence right) {
    return fold(left).equals(fold(right));
  }

  /**
   * Returns whether two texts are the same in letters, marks and case, however composed and in
   * whatever order the marks were typed: true for <i>ế</i> in one, two or three code points.
   */
  public static boolean equalExact(CharSequence left, CharSequence right) {
    return Composition.compose(left).equals(Composition.compose(right));
  }
}
