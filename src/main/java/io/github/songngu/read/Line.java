package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Span;
import io.github.songngu.vietnamese.Folding;
import java.util.EnumSet;
import java.util.Set;

/**
 * A block as the rules for messy text see it: they look at its two ends, however long it is.
 *
 * @param text the document's text
 * @param block the block
 */
record Line(String text, Block block) {

  /** No credit, dateline or label reaches farther into a paragraph. */
  static final int REACH = 300;

  /** What tables, subtitles and notes hold has its place; only running text is looked through. */
  private static final Set<Kind> OPEN =
      EnumSet.of(
          Kind.TITLE, Kind.HEADING, Kind.LEAD, Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE, Kind.CAPTION);

  private static final String CLOSING = "\"'”’»)]";

  boolean isOpen() {
    return OPEN.contains(block.kind());
  }

  int start() {
    return block.span().start();
  }

  int end() {
    return block.span().end();
  }

  int length() {
    return block.span().length();
  }

  /** Returns its first 300 units at most. */
  String head() {
    return text.substring(start(), Math.min(end(), start() + REACH));
  }

  /** Returns its last 300 units at most. */
  String tail() {
    return text.substring(Math.max(start(), end() - REACH), end());
  }

  /** Returns the place of what {@link #head} has from one index up to another. */
  Span inHead(int from, int to) {
    return new Span(start() + from, start() + to);
  }

  /** Returns the place of what {@link #tail} has from an index up to its end. */
  Span inTail(int from) {
    return new Span(Math.max(start(), end() - REACH) + from, end());
  }

  /** Returns whether it is short enough for its head to be all of it. */
  boolean isShort() {
    return length() <= REACH;
  }

  /** Returns the folded words of its head, parted by single spaces. */
  String key() {
    return key(head());
  }

  /** Returns the folded words of a text, parted by single spaces. */
  static String key(String text) {
    String folded = Folding.fold(text);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char unit = folded.charAt(i);
      if (Character.isLetterOrDigit(unit)) {
        key.append(unit);
      } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  /** Returns the number of words in its head. */
  int words() {
    return words(head());
  }

  /** Returns the number of stretches of a text between white space. */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }

  /** Returns its last unit, closing quotes and brackets aside. */
  char last() {
    int last = end() - 1;
    while (last > start() && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return text.charAt(last);
  }

  /** Returns whether it ends like a sentence. */
  boolean endsSentence() {
    return ".!?…:;".indexOf(last()) >= 0;
  }
}
