package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place, agency and date before the first sentence: {@code Hanoi (VNA) –}, {@code HÀ NỘI
 * –}, {@code (Dân trí) -}, {@code TTO -}.
 */
final class Datelines {

  /** Articles have them in their first paragraphs. */
  private static final int FIRST = 8;

  private static final int LONGEST = 80;
  private static final int LONGEST_PLACE = 5;

  /** What follows is a sentence, not the gloss of a word. */
  private static final int SENTENCE = 8;

  private static final int SHORTEST_PLACE = 4;
  private static final String DASHES = "-–—";

  private Datelines() {}

  static @Nullable Cut find(Line line, int before) {
    String head = line.head();
    int dash = before < FIRST ? dash(head) : -1;
    if (dash < 0) {
      return null;
    }
    int rest = dash;
    while (rest < head.length() && isBetween(head.charAt(rest))) {
      rest++;
    }
    boolean sentence = Line.words(head.substring(rest)) >= SENTENCE && startsSentence(head, rest);
    return sentence && isDateline(head.substring(0, dash).strip())
        ? Cut.of(line.inHead(0, trim(head, rest)), Kind.DATELINE, "dateline")
        : null;
  }

  /** Returns the first dash that has white space or a bracket before it and white space behind. */
  private static int dash(String head) {
    for (int i = 1; i < Math.min(LONGEST, head.length() - 1); i++) {
      char previous = head.charAt(i - 1);
      boolean apart = Character.isWhitespace(previous) || previous == ')';
      if (DASHES.indexOf(head.charAt(i)) >= 0 && apart) {
        boolean ends = isBetween(head.charAt(i + 1)) || previous == ')';
        return ends ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isBetween(char unit) {
    return DASHES.indexOf(unit) >= 0 || Character.isWhitespace(unit) || unit == '\u00a0';
  }

  private static int trim(String head, int end) {
    int last = end;
    while (Character.isWhitespace(head.charAt(last - 1)) || head.charAt(last - 1) == '\u00a0') {
      last--;
    }
    return last;
  }

  private static boolean startsSentence(String head, int at) {
    int first = head.codePointAt(at);
    return !Character.isLetter(first) || Character.isUpperCase(first);
  }

  private static boolean isDateline(String text) {
    if (text.endsWith(")")) {
      int open = text.lastIndexOf('(');
      return open >= 0
          && isAgency(text.substring(open + 1, text.length() - 1))
          && isPlaceOrDate(text.substring(0, open).strip());
    }
    String key = Line.key(text);
    return StockPhrases.AGENCIES.contains(key)
        || StockPhrases.isDate(key)
        || isShouted(text)
        || isDatedPlace(text);
  }

  private static boolean isAgency(String text) {
    if (text.isEmpty() || Line.words(text) > 3) {
      return false;
    }
    for (String part : text.split("[/,]", -1)) {
      if (!StockPhrases.AGENCIES.contains(Line.key(part)) && !isSite(part.strip())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSite(String text) {
    return text.endsWith(".vn") || text.endsWith(".com") || text.endsWith(".com.vn");
  }

  /** Returns whether there is nothing, or only capitalised words, numbers and dates. */
  private static boolean isPlaceOrDate(String text) {
    for (String word : text.isEmpty() ? new String[0] : text.split("[\\s,]+")) {
      int first = word.isEmpty() ? 'A' : word.codePointAt(0);
      boolean fits = !Character.isLetter(first) || Character.isUpperCase(first);
      if (!fits && !StockPhrases.isDate("1 " + Line.key(word))) {
        return false;
      }
    }
    return Line.words(text) <= 2 * LONGEST_PLACE;
  }

  /**
   * Returns whether all letters are capitals, as of a place: {@code HÀ NỘI}, {@code PARIS, 5/3}.
   */
  private static boolean isShouted(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isLowerCase(unit) || Character.isDigit(unit)) {
        return false;
      }
      letters += Character.isLetter(unit) ? 1 : 0;
    }
    return letters >= SHORTEST_PLACE && Line.words(text) <= LONGEST_PLACE;
  }

  /** Returns whether it is a place, a comma and a date: {@code Hanoi, April 15}. */
  private static boolean isDatedPlace(String text) {
    int comma = text.indexOf(',');
    return comma > 0
        && Line.words(text.substring(0, comma)) <= LONGEST_PLACE
        && isPlaceOrDate(text.substring(0, comma))
        && StockPhrases.isDate(Line.key(text.substring(comma + 1)));
  }
}
