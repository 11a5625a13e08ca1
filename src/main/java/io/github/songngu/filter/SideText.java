package io.github.songngu.filter;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words and characters of one side. */
final class SideText {

  private final String text;
  private final List<String> rawWords = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Multiset<String> ordinary = HashMultiset.create();
  private final Multiset<String> names = HashMultiset.create();
  private boolean sorted;
  private int characters;
  private int letters;
  private int latin;

  /** Characters where a number counts as one, however many figures it has. */
  private int signs;

  SideText(String text) {
    this.text = text;
    int start = -1;
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      boolean inWord = count(point, i);
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

  /** Counts the character at {@code i}; returns whether it is part of a word. */
  private boolean count(int point, int i) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      return false;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return true;
    }
    characters++;
    signs += isInsideNumber(i) ? 0 : 1;
    if (Character.isLetter(point)) {
      letters++;
      latin += Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN ? 1 : 0;
      return true;
    }
    return Character.isDigit(point);
  }

  /** Returns whether a figure, or a sign between two, stands behind the first of a number. */
  private boolean isInsideNumber(int i) {
    if (!isFigure(i - 1)) {
      return isFigure(i) && isSeparator(i - 1) && isFigure(i - 2);
    }
    return isFigure(i) || (isSeparator(i) && isFigure(i + 1));
  }

  private boolean isFigure(int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private boolean isSeparator(int i) {
    return i >= 0 && ".,".indexOf(text.charAt(i)) >= 0;
  }

  String text() {
    return text;
  }

  /** Returns the words as written. */
  List<String> rawWords() {
    return rawWords;
  }

  /** Returns the words in lower case. */
  List<String> words() {
    return words;
  }

  /**
   * Returns the words in small letters, outside code, each as often as it stands: a translator
   * changes them.
   */
  Multiset<String> ordinary() {
    sort();
    return ordinary;
  }

  /**
   * Returns words with a capital, a figure or a sign within: names and abbreviations, which go into
   * a translation as they are, but also the first word of a sentence.
   */
  Multiset<String> names() {
    sort();
    return names;
  }

  /** Sorts the words outside code, when they are first asked for. */
  private void sort() {
    if (sorted) {
      return;
    }
    sorted = true;
    String prose = Code.without(text);
    int start = 0;
    for (int i = 0; i <= prose.length(); i++) {
      if (i == prose.length() || Character.isWhitespace(prose.charAt(i))) {
        sort(trimmed(prose, start, i));
        start = i + 1;
      }
    }
  }

  private void sort(String word) {
    boolean letter = false;
    boolean small = true;
    int point;
    for (int i = 0; i < word.length(); i += Character.charCount(point)) {
      point = word.codePointAt(i);
      letter |= Character.isLetter(point);
      small &= isOrdinary(point);
    }
    if (letter) {
      (small ? ordinary : names).add(word);
    }
  }

  /** Returns a part of a text without the marks around it. */
  private static String trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !isOfWord(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isOfWord(char unit) {
    return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isOrdinary(int point) {
    return (Character.isLetter(point) && !Character.isUpperCase(point))
        || Character.getType(point) == Character.NON_SPACING_MARK
        || "-'’".indexOf(point) >= 0;
  }

  /** Returns the words as written that are not among some others, a space between them. */
  String without(Set<String> others) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (!others.contains(words.get(i))) {
        rest.append(rest.isEmpty() ? "" : " ").append(rawWords.get(i));
      }
    }
    return rest.toString();
  }

  /** Returns the number of characters, white space and combining marks aside. */
  int characters() {
    return characters;
  }

  /** Returns the share of characters that are letters; a number counts as one character. */
  double alphabetic() {
    return signs == 0 ? 0 : (double) letters / signs;
  }

  /** Returns the share of letters that are Latin; 1 if there is no letter. */
  double latin() {
    return letters == 0 ? 1 : (double) latin / letters;
  }
}
