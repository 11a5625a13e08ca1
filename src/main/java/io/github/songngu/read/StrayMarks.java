package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds marks that are no text: a lone {@code |}, the stroke of {@code ./.}, whose first stop is
 * the sentence's.
 */
final class StrayMarks {

  private static final String BARS = "|¦";

  private StrayMarks() {}

  static @Nullable Cut find(Line line, int before) {
    if (!TextLines.hasText(line.text(), line.block().span())) {
      return Cut.whole(line.block(), Kind.JUNK, "marks without text");
    }
    return atEdge(line);
  }

  /** Returns whether a block ends as news agencies end a text: {@code ./.}. */
  static boolean endsText(Line line) {
    String tail = line.tail();
    if (!tail.endsWith("/.") || tail.length() < 3) {
      return false;
    }
    // Not the end of an address: https://example.vn/.
    int word = tail.lastIndexOf(' ') + 1;
    String last = tail.substring(word, tail.length() - (tail.endsWith("./.") ? 3 : 2));
    return last.indexOf('/') < 0 && last.indexOf('.') < 0;
  }

  private static @Nullable Cut atEdge(Line line) {
    String tail = line.tail();
    if (endsText(line)) {
      return Cut.of(line.inTail(tail.length() - 2), Kind.JUNK, "end of a news agency's text");
    }
    if (BARS.indexOf(tail.charAt(tail.length() - 1)) >= 0) {
      return Cut.of(line.inTail(tail.length() - 1), Kind.JUNK, "stray mark");
    }
    return BARS.indexOf(line.head().charAt(0)) >= 0
        ? Cut.of(line.inHead(0, 1), Kind.JUNK, "stray mark")
        : null;
  }
}
