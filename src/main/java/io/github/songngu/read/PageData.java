package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines that say something about the article, such as {@code date 2025-04-15 Politics},
 * {@code April 15, 2025}, {@code Tags: rice, exports}, also where they are glued to the first
 * sentence.
 */
final class PageData {

  /** A date alone is data only at the top; further down it may head what happened then. */
  private static final int FIRST = 5;

  private static final int LONGEST_LABEL = 24;
  private static final int MOST_WORDS = 20;
  private static final int SECTION_WORDS = 4;
  private static final String REASON = "data about the article";

  private static final Pattern DATE =
      Pattern.compile(
          "date:?\\s{1,3}(?:\\d{4}-\\d\\d-\\d\\d|\\d\\d?[/.]\\d\\d?[/.]\\d{4})(?=\\s|$)",
          Pattern.CASE_INSENSITIVE);

  private PageData() {}

  static @Nullable Cut find(Line line, int before) {
    Cut dated = before < FIRST ? dated(line) : null;
    if (dated != null || line.words() > MOST_WORDS || !line.isShort()) {
      return dated;
    }
    if (before < FIRST && StockPhrases.isDate(line.key())) {
      return Cut.whole(line.block(), Kind.DATELINE, "date");
    }
    return labelled(line, before);
  }

  /** A date that a program put there, with or without the name of a section. */
  private static @Nullable Cut dated(Line line) {
    String head = line.head();
    Matcher matcher = DATE.matcher(head);
    if (!matcher.lookingAt()) {
      return null;
    }
    boolean section =
        Line.words(head.substring(matcher.end())) <= SECTION_WORDS && !line.endsSentence();
    return section
        ? Cut.whole(line.block(), Kind.DATELINE, REASON)
        : Cut.of(line.inHead(0, matcher.end()), Kind.DATELINE, REASON);
  }

  private static @Nullable Cut labelled(Line line, int before) {
    String head = line.head();
    int colon = head.indexOf(':');
    if (colon <= 0 || colon > LONGEST_LABEL) {
      return null;
    }
    String label = Line.key(head.substring(0, colon));
    String value = head.substring(colon + 1).strip();
    if (!StockPhrases.METADATA.contains(label) || value.isEmpty() || line.endsSentence()) {
      return null;
    }
    if (StockPhrases.TAGS.contains(label)) {
      return Cut.whole(line.block(), Kind.NAVIGATION, "tags");
    }
    return before < FIRST || StockPhrases.isDate(Line.key(value))
        ? Cut.whole(line.block(), Kind.DATELINE, REASON)
        : null;
  }
}
