package io.github.songngu.read.html;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page laid out.
 *
 * @param dom its tree
 * @param text all text, a piece a line
 * @param pieces the pieces in the order of the text
 * @param ranges for each element that holds whole pieces, which
 */
record Page(Document dom, String text, List<Piece> pieces, Map<Element, Range> ranges) {

  private static final Range NONE = new Range(0, 0);

  /** Pieces that follow one another, from the first to before another. */
  record Range(int from, int to) {
    boolean contains(int piece) {
      return from <= piece && piece < to;
    }
  }

  Range range(Element element) {
    return ranges.getOrDefault(element, NONE);
  }

  String text(Piece piece) {
    return piece.span().of(text);
  }

  /** Returns the text of the pieces in an element, up to so many units. */
  String text(Element element, int most) {
    Range range = range(element);
    if (range.from() == range.to()) {
      return "";
    }
    int start = pieces.get(range.from()).span().start();
    int end = pieces.get(range.to() - 1).span().end();
    return text.substring(start, Math.min(end, start + most));
  }

  /** Returns the sums of a measure over the first 0, 1, 2 … pieces. */
  int[] sums(ToIntFunction<Piece> measure) {
    int[] sums = new int[pieces.size() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      sums[i + 1] = sums[i] + measure.applyAsInt(pieces.get(i));
    }
    return sums;
  }

  /** Returns the sum of a measure over an element, given its {@link #sums}. */
  int sum(int[] sums, Element element) {
    Range range = range(element);
    return sums[range.to()] - sums[range.from()];
  }
}
