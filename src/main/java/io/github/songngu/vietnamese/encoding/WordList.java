package io.github.songngu.vietnamese.encoding;

import io.github.songngu.vietnamese.Syllable;

/** The words of a text, parted at ASCII white space, which no encoding touches. */
final class WordList {

  private static final int LONGEST = 16;

  private final String text;
  private int start;
  private int end;

  WordList(String text) {
    this.text = text;
  }

  /** Goes to the next word; returns whether there is one. */
  boolean next() {
    start = end;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    end = start;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return start < end;
  }

  String word() {
    return text.substring(start, end);
  }

  boolean isAscii() {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
  }

  /** Whether the word is sound and has a syllable. */
  boolean isVietnamese() {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return isSound();
      }
    }
    return false;
  }

  /**
   * Whether the word holds nothing but syllables, digits and punctuation, which must not be of the
   * kinds that misread letters turn into.
   */
  boolean isSound() {
    int i = start;
    while (i < end) {
      int letters = i;
      while (i < end && Character.isLetter(text.charAt(i))) {
        i++;
      }
      boolean sound =
          i == letters
              ? isPunctuation(text.charAt(i++))
              : i - letters <= LONGEST && Syllable.isValid(text.substring(letters, i));
      if (!sound) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPunctuation(char unit) {
    return unit < 0x80 ? unit >= ' ' : unit >= '\u2010' && unit <= '\u2026';
  }
}
