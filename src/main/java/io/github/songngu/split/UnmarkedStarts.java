package io.github.songngu.split;

import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Places where a sentence may begin though no mark ends the one before: a headline, a bullet or a
 * caption has run into the text after it.
 *
 * <p>They are where a word that begins sentences and no names has a capital and goes on in small
 * letters: {@code on the bridge Two women are}, {@code trên cầu Hai người}. Titles of films and
 * books look alike, so that such a place is one only if the translation parts there too.
 */
public final class UnmarkedStarts {

  /** Shorter parts are no sentences. */
  private static final int SHORTEST = 12;

  private UnmarkedStarts() {}

  /**
   * Returns the places inside the sentences of an article, in UTF-16 units of its text, ascending.
   */
  public static List<Integer> in(SegmentedArticle article) {
    WordLists words = RuledSplitter.of(article.article().language()).words();
    List<Integer> places = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      String text = sentence.text();
      for (int i = SHORTEST; i < text.length() - SHORTEST; i++) {
        if (Character.isUpperCase(text.charAt(i)) && isStart(text, i, words)) {
          places.add(sentence.span().start() + i);
        }
      }
    }
    return places;
  }

  /**
   * Returns all places inside a sentence that have a capital and no mark before it, ascending, but
   * for those after words that no sentence ends with.
   */
  public static List<Integer> possible(Sentence sentence, Language language) {
    WordLists words = RuledSplitter.of(language).words();
    String text = sentence.text();
    List<Integer> places = new ArrayList<>();
    for (int i = SHORTEST; i < text.length() - SHORTEST; i++) {
      int start = Chars.isOpeningQuote(text.charAt(i - 1)) ? i - 1 : i;
      if (Character.isUpperCase(text.charAt(i))) {
        String last = lastWord(text, start);
        if (!last.isEmpty() && !words.isLeading(last)) {
          places.add(sentence.span().start() + start);
        }
      }
    }
    return places;
  }

  /** Returns whether a sentence ends without a mark, as headlines do. */
  public static boolean isUnmarked(Sentence sentence) {
    String text = sentence.text();
    int end = text.length();
    while (end > 0 && Chars.isCloser(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && Chars.isWordPart(text.charAt(end - 1));
  }

  private static boolean isStart(String text, int start, WordLists words) {
    // Before the word itself, or one long word of capitals would take the square of its length.
    String last = lastWord(text, start);
    if (last.isEmpty()) {
      return false;
    }
    int end = wordEnd(text, start);
    int next = end + 1;
    return next < text.length()
        && Chars.isBlank(text.charAt(end))
        && Character.isLowerCase(text.charAt(next))
        && words.isOpener(text.substring(start, end))
        && !(end - start == 1 && words.isLettered(last))
        && !words.isLeading(last);
  }

  /** Returns the word before a place, empty if anything but a blank and quotes parts them. */
  private static String lastWord(String text, int place) {
    int end = place - 1;
    if (!Chars.isBlank(text.charAt(end))) {
      return "";
    }
    while (end > 0 && Chars.isClosingQuote(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Chars.isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Chars.isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
