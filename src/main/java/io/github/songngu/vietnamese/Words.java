package io.github.songngu.vietnamese;

/** Words as the rules see them: runs of letters and marks, without apostrophes and digits. */
final class Words {

  /** More than the letters and marks of the longest syllable. */
  private static final int REACH = 16;

  private Words() {}

  /** Whether a unit is a letter or a mark; letters beyond the first plane are not looked at. */
  static boolean isPart(char unit) {
    if (unit < 0x80) {
      return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
    return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  /** Returns the offset after the word that {@code at} lies in. */
  static int end(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns where the word begins that {@code at} lies in, but not before {@code limit}. */
  static int start(CharSequence text, int at, int limit) {
    int start = at;
    while (start > limit && isPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * Whether the word that {@code at} lies in is a syllable; looks no further than one can reach.
   */
  static boolean isSyllableAt(CharSequence text, int at) {
    int start = start(text, at, Math.max(0, at - REACH));
    int end = at;
    while (end < text.length() && end < at + REACH && isPart(text.charAt(end))) {
      end++;
    }
    return end - start < REACH && Grammar.isSyllable(text, start, end);
  }

  /** Returns the start of the next word at or after an offset, or the length. */
  static int next(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && !isPart(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
