package io.github.songngu.language;

import io.github.songngu.vietnamese.VietnameseLetters;

/**
 * What letters a word is made of.
 *
 * @param latin how many letters of the Latin alphabet, with marks or without
 * @param other how many of other scripts
 * @param marks how many marks and marked letters
 * @param vietnamese whether one of the letters is of Vietnamese only
 */
record Letters(int latin, int other, int marks, boolean vietnamese) {

  private static final int HOOK = 0x309;
  private static final int HORN = 0x31B;
  private static final int DOT_BELOW = 0x323;

  static Letters of(String text, int start, int end) {
    int latin = 0;
    int other = 0;
    int marks = 0;
    boolean vietnamese = false;
    int run = 0;
    int point;
    for (int i = start; i < end; i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (point < 0x80 || Words.isApostrophe(point)) {
        latin++;
        run = 0;
      } else if (Character.isLetter(point)) {
        latin += isLatin(point) ? 1 : 0;
        other += isLatin(point) ? 0 : 1;
        marks++;
        run = 0;
        vietnamese |= point <= 0xFFFF && VietnameseLetters.isDistinctive((char) point);
      } else {
        // Decomposed text: hook, horn, dot and two marks on one letter are Vietnamese only.
        marks++;
        vietnamese |= ++run == 2 || point == HOOK || point == HORN || point == DOT_BELOW;
      }
    }
    return new Letters(latin, other, marks, vietnamese);
  }

  private static boolean isLatin(int point) {
    return point < 0x370
        || (point >= 0x1E00 && point < 0x1F00)
        || (point >= 0xFF21 && point <= 0xFF5A);
  }

  /** Returns whether a word ends like {@code don't}, {@code Lam's} or {@code they're}. */
  static boolean isEnglishContraction(String lowerCase) {
    int mark = apostrophe(lowerCase);
    return mark > 0
        && switch (lowerCase.substring(mark + 1)) {
          case "s", "t", "re", "ve", "ll", "m", "d" -> true;
          default -> false;
        };
  }

  /** Returns where the last apostrophe of a word is, or -1 if it has none. */
  static int apostrophe(String word) {
    return Math.max(word.lastIndexOf('\''), word.lastIndexOf('\u2019'));
  }
}
