package io.github.songngu.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words and characters of one side. */
final class SideText {

  private final List<String> rawWords = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private int characters;
  private int letters;
  private int latin;

  SideText(String text) {
    int start = -1;
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      boolean inWord = count(point);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        add(text.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      add(text.substring(start));
    }
  }

  private void add(String word) {
    rawWords.add(word);
    words.add(word.toLowerCase(Locale.ROOT));
  }

  /** Counts a character; returns whether it is part of a word. */
  private boolean count(int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      return false;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return true;
    }
    characters++;
    if (Character.isLetter(point)) {
      letters++;
      latin += Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN ? 1 : 0;
      return true;
    }
    return Character.isDigit(point);
  }

  /** Returns the words as written. */
  List<String> rawWords() {
    return rawWords;
  }

  /** Returns the words in lower case. */
  List<String> words() {
    return words;
  }

  /** Returns the number of characters, white space and combining marks aside. */
  int characters() {
    return characters;
  }

  /** Returns the share of characters that are letters. */
  double alphabetic() {
    return characters == 0 ? 0 : (double) letters / characters;
  }

  /** Returns the share of letters that are Latin; 1 if there is no letter. */
  double latin() {
    return letters == 0 ? 1 : (double) latin / letters;
  }
}
