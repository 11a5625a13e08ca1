package io.github.songngu.vietnamese;

import java.lang.Character.UnicodeScript;

/**
 * What a rule may ask about the line that an offset lies in; each line is read once, if the offsets
 * asked for ascend.
 */
final class LineFacts {

  private final String text;
  private int start;
  private int end = -1;
  private int vietnameseWords;
  private boolean icelandic;
  private boolean cjk;
  private boolean foreignLetters;

  LineFacts(String text) {
    this.text = text;
  }

  /** Whether a word of the line can only be Vietnamese. */
  boolean hasVietnamese(int at) {
    read(at);
    return vietnameseWords > 0;
  }

  /** Whether two words of the line can only be Vietnamese. */
  boolean isVietnamese(int at) {
    read(at);
    return vietnameseWords > 1;
  }

  /** Whether the line has a thorn, or an eth within a word that đ would not make Vietnamese. */
  boolean isIcelandic(int at) {
    read(at);
    return icelandic;
  }

  /** Whether the line has a Chinese, Japanese or Korean letter. */
  boolean hasCjk(int at) {
    read(at);
    return cjk;
  }

  /** Whether the line has Cyrillic or Greek letters that look like no Latin one. */
  boolean hasForeignLetters(int at) {
    read(at);
    return foreignLetters;
  }

  private void read(int at) {
    if (at >= start && at < end) {
      return;
    }
    start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    end = at;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    readLetters();
    readWords();
  }

  private void readLetters() {
    cjk = false;
    foreignLetters = false;
    icelandic = false;
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      if (unit >= 0x370) {
        UnicodeScript script = UnicodeScript.of(unit);
        cjk |= isCjk(script);
        foreignLetters |=
            (script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK)
                && !LookAlikes.isCandidate(unit);
      } else {
        icelandic |= unit == 'þ' || unit == 'Þ';
      }
    }
  }

  private static boolean isCjk(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> false;
    };
  }

  private void readWords() {
    vietnameseWords = 0;
    int word = Words.next(text, start);
    while (word < end) {
      int after = Words.end(text, word);
      if (isDistinctive(word, after) && Grammar.isSyllable(text, word, after)) {
        vietnameseWords++;
      }
      icelandic |= LookAlikes.isIcelandic(text, word, after);
      word = Words.next(text, after);
    }
  }

  private boolean isDistinctive(int from, int to) {
    for (int i = from; i < to; i++) {
      if (VietnameseLetters.isDistinctive(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r';
  }
}
