package io.github.songngu.split;

/** What a word before a full stop can be told to be by its letters alone. */
final class WordShapes {

  private static final String VOWELS = "aeiouyAEIOUY";
  private static final String ROMAN = "IVX";
  private static final String SMALL_ROMAN = "ivx";
  private static final int MAX_ORDINAL = 8;

  private WordShapes() {}

  /** A single letter, or letters with full stops between: {@code A}, {@code N.T.T}. */
  static boolean isInitial(String word) {
    int last = word.length() - 1;
    return last >= 0
        && Character.isUpperCase(word.charAt(last))
        && (last == 0 || word.charAt(last - 1) == '.');
  }

  /** {@code UNESCO}, {@code VN}: read as words, and written without a full stop. */
  static boolean isAcronym(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }

  /** {@code Cllr}, {@code Wm}, {@code Kts}: a capital and no vowel. */
  static boolean isShortened(String word) {
    return word.length() > 1
        && word.charAt(0) >= 'A'
        && word.charAt(0) <= 'Z'
        && isLowerCaseFrom(word, 1)
        && !hasVowel(word);
  }

  /** Whether there is one of the letters a, e, i, o, u, y, with no mark on it. */
  static boolean hasVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What counts the parts of a text: {@code 12}, {@code 2.3}, {@code IV}, a letter. */
  static boolean isOrdinal(String word) {
    int length = word.length();
    if (length == 0 || length > MAX_ORDINAL) {
      return false;
    }
    if (Chars.isDigit(word.charAt(0))) {
      return isDigits(word.replace(".", "")) && (length <= 3 || word.indexOf('.') > 0);
    }
    return length == 1 || consistsOf(word, ROMAN);
  }

  /** What a list begins with. */
  static boolean isFirstOrdinal(String word) {
    return word.equals("1") || word.equalsIgnoreCase("a") || word.equalsIgnoreCase("i");
  }

  /** A small letter or a small Roman number that counts the items of a list. */
  static boolean isSmallLabel(String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && (word.length() == 1 || consistsOf(word, SMALL_ROMAN));
  }

  private static boolean consistsOf(String word, String letters) {
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the letters a to z and nothing else are in it. */
  static boolean isLowerCase(String word) {
    return isLowerCaseFrom(word, 0);
  }

  private static boolean isLowerCaseFrom(String word, int start) {
    for (int i = start; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Whether the digits 0 to 9 and nothing else are in it. */
  static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Chars.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
