package io.github.songngu.vietnamese;

import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * Composed letters: NFC, and the orders and doubles of Vietnamese marks that NFC does not mend.
 *
 * <p>All marks above have the same combining class, so that a tone typed before the circumflex or
 * the breve (á + ˘) is not equivalent to ắ by the rules of Unicode.
 */
final class Composition {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /**
   * More marks on one letter than this are left as they are: no writing has them, and sorting them
   * would take quadratic time.
   */
  private static final int MAX_MARKS = 30;

  private Composition() {}

  /** Returns the composed form; the text itself if it is a string and composed already. */
  static String compose(CharSequence text) {
    int length = text.length();
    StringBuilder out = null;
    int copied = 0;
    int i = 0;
    while ((i = nextSuspect(text, i)) < length) {
      int start = segmentStart(text, i, copied);
      int end = segmentEnd(text, i);
      String segment = text.subSequence(start, end).toString();
      String mended = mend(segment);
      if (!mended.equals(segment)) {
        out = out == null ? new StringBuilder(length) : out;
        out.append(text, copied, start).append(mended);
        copied = end;
      }
      i = end;
    }
    return out == null ? text.toString() : out.append(text, copied, length).toString();
  }

  /** Returns the next unit that may need mending, at or after {@code i}. */
  static int nextSuspect(CharSequence text, int i) {
    int length = text.length();
    while (i < length && isSettled(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a unit is composed whatever surrounds it, provided no mark follows it. */
  private static boolean isSettled(char unit) {
    return unit < '\u0300'
        || (unit >= '\u1E00' && unit < '\u1F00')
        || (unit >= '\u2010' && unit < '\u2070')
        || (unit >= '\u4E00' && unit < '\uA000');
  }

  /** Returns where the letter begins that the mark at {@code i} belongs to. */
  static int segmentStart(CharSequence text, int i, int limit) {
    int start = i;
    while (start > limit && !NFC.hasBoundaryBefore(Character.codePointAt(text, start))) {
      start -= Character.charCount(Character.codePointBefore(text, start));
    }
    return Math.max(start, limit);
  }

  /** Returns where the next letter begins after {@code i}. */
  static int segmentEnd(CharSequence text, int i) {
    int end = i;
    do {
      end += Character.charCount(Character.codePointAt(text, end));
    } while (end < text.length() && !NFC.hasBoundaryBefore(Character.codePointAt(text, end)));
    return end;
  }

  /** Composes one letter with its marks. */
  static String mend(String segment) {
    if (segment.length() > MAX_MARKS) {
      return segment;
    }
    String decomposed = NFD.normalize(segment);
    String repaired = repair(decomposed);
    return NFC.normalize(repaired == null ? decomposed : repaired);
  }

  /** Returns base, quality and tone of one Vietnamese vowel, or null if it is not just that. */
  private static @Nullable String repair(String decomposed) {
    char base = decomposed.charAt(0);
    char quality = 0;
    char tone = 0;
    for (int i = 1; i < decomposed.length(); i++) {
      char mark = decomposed.charAt(i);
      boolean isTone = Tone.ofMark(mark) != 0;
      char previous = isTone ? tone : quality;
      if ((!isTone && !takesQuality(base, mark)) || (previous != 0 && previous != mark)) {
        return null;
      }
      tone = isTone ? mark : tone;
      quality = isTone ? quality : mark;
    }
    if ("aeiouyAEIOUY".indexOf(base) < 0) {
      return null;
    }
    return base + (quality == 0 ? "" : "" + quality) + (tone == 0 ? "" : "" + tone);
  }

  private static boolean takesQuality(char base, char mark) {
    int letter = Alphabet.letter(Character.toLowerCase(base));
    return Alphabet.withQuality(letter, mark) != 0;
  }
}
