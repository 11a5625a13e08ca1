package io.github.songngu.read.html;

import io.github.songngu.read.html.Page.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds lists of links to other articles by their shape: three or more neighbours of the same make,
 * each little more than a headline that is a link, perhaps with a few words of summary.
 */
final class TeaserLists {

  private static final int LEAST = 3;
  private static final double SHARE = 0.8;
  private static final int HEADLINE = 20;
  private static final int SUMMARY = 500;
  private static final int MOST_PIECES = 8;

  private final Page page;
  private final int[] prose;
  private final int[] headlines;

  private TeaserLists(Page page) {
    this.page = page;
    this.prose = page.sums(piece -> piece.prose(page.text()));
    this.headlines = page.sums(piece -> piece.isLinked() && piece.length() >= HEADLINE ? 1 : 0);
  }

  /** Returns the numbers of the pieces that are in such lists. */
  static BitSet find(Page page) {
    TeaserLists lists = new TeaserLists(page);
    BitSet found = new BitSet();
    for (Element element : page.ranges().keySet()) {
      if (page.sum(lists.headlines, element) >= LEAST) {
        lists.mark(element, found);
      }
    }
    return found;
  }

  private void mark(Element parent, BitSet found) {
    Map<String, List<Element>> byMake = new HashMap<>();
    for (Element child : parent.children()) {
      Range range = page.range(child);
      if (range.from() < range.to() && !child.normalName().equals("tr")) {
        byMake.computeIfAbsent(make(child), make -> new ArrayList<>()).add(child);
      }
    }
    for (List<Element> alike : byMake.values()) {
      List<Element> cards = alike.stream().filter(this::isCard).toList();
      if (cards.size() >= LEAST && cards.size() >= SHARE * alike.size()) {
        // The first of a list is often made otherwise, for a larger picture.
        parent.children().stream().filter(this::isCard).forEach(card -> mark(card, page, found));
      }
    }
  }

  private static void mark(Element card, Page page, BitSet found) {
    found.set(page.range(card).from(), page.range(card).to());
  }

  private boolean isCard(Element element) {
    Range range = page.range(element);
    return range.to() - range.from() <= MOST_PIECES
        && page.sum(headlines, element) > 0
        && page.sum(prose, element) <= SUMMARY;
  }

  /** Returns the tag and the first class: further ones often number or colour the items. */
  private static String make(Element element) {
    String classes = element.attr("class").strip();
    int end = classes.indexOf(' ');
    return element.normalName() + '.' + (end < 0 ? classes : classes.substring(0, end));
  }
}
