package io.github.songngu.vietnamese.encoding;

import io.github.songngu.vietnamese.VietnameseLetters;
import java.text.Normalizer;

/** Letters put together from a base and its marks, and taken apart. */
final class Vowels {

  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

  private Vowels() {}

  static char withMarks(char base, char mark) {
    return withMarks(base, String.valueOf(mark));
  }

  /** Returns the one Vietnamese letter that a base and marks make, or 0. */
  static char withMarks(char base, String marks) {
    String composed = Normalizer.normalize(base + marks, Normalizer.Form.NFC);
    boolean letter = composed.length() == 1 && VietnameseLetters.isLetter(composed.charAt(0));
    return letter ? composed.charAt(0) : 0;
  }

  /** Returns the combining mark of the tone that a letter carries, or 0. */
  static char tone(char letter) {
    String decomposed = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    for (int i = 1; i < decomposed.length(); i++) {
      if (TONES.indexOf(decomposed.charAt(i)) >= 0) {
        return decomposed.charAt(i);
      }
    }
    return 0;
  }

  /** Returns a letter without its tone: ấ becomes â. */
  static char withoutTone(char letter) {
    char tone = tone(letter);
    String decomposed = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    String plain = decomposed.replace(String.valueOf(tone), "");
    return Normalizer.normalize(plain, Normalizer.Form.NFC).charAt(0);
  }
}
