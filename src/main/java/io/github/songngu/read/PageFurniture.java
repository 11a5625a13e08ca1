package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds page numbers, and the headers and footers beside them, in text copied from pages.
 *
 * <p>Pages are what tells them from headings that come again: there have to be numbers that count
 * up by one, line after line of the same words ({@code Trang 3/12}, {@code - 3 -}, {@code Rice
 * Bulletin 3}) and about equally far apart, or form feeds. A header or footer is a line that stands
 * next to such places again and again.
 */
final class PageFurniture {

  /** Fewer numbers may be a coincidence. */
  private static final int FEWEST_PAGES = 3;

  /** Pages have at least so many lines. */
  private static final int SHORTEST_PAGE = 4;

  /** How much longer than the shortest the longest page may be; the last does not count. */
  private static final int UNEVEN = 3;

  private static final int LONGEST = 100;

  private static final int LONGEST_NUMBER = 4;

  /** Fewer words beside a number head a part of the text: {@code Step 3}, {@code Bài tập 3}. */
  private static final int FEWEST_WORDS = 3;

  /** How many of the places of a header or footer are at a border of pages. */
  private static final double MOSTLY = 0.6;

  private static final Set<String> PAGE =
      Set.of("#", "page #", "trang #", "trang so #", "page # of #", "trang # #", "page # #");

  /** How near to a page's border headers and footers stand, in lines. */
  private static final int NEAR = 2;

  /**
   * A line of the text.
   *
   * @param span its place, without the white space around it
   * @param block which block it is in
   * @param key its folded words, digits written {@code #}; empty if it is too long to be furniture
   * @param number the only number in it, or the first of two, as on page 3 of 12; -1 if none
   */
  private record Row(Span span, int block, String key, int number) {}

  private final String text;
  private final List<Block> blocks;
  private final List<Row> rows = new ArrayList<>();
  private boolean[] furniture = {};

  private PageFurniture(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** Cuts page numbers, headers and footers off and out of the blocks. */
  static List<Block> cut(String text, List<Block> blocks) {
    PageFurniture pages = new PageFurniture(text, blocks);
    pages.readRows();
    return pages.find() ? pages.cut() : blocks;
  }

  private void readRows() {
    for (int i = 0; i < blocks.size(); i++) {
      Line line = new Line(text, blocks.get(i));
      if (line.isOpen()) {
        for (Span raw : TextLines.of(text, blocks.get(i).span())) {
          Span span = raw.strip(text);
          if (!span.isEmpty()) {
            rows.add(row(span, i));
          }
        }
      }
    }
    furniture = new boolean[rows.size()];
  }

  private Row row(Span span, int block) {
    if (span.length() > LONGEST) {
      return new Row(span, block, "", -1);
    }
    StringBuilder key = new StringBuilder();
    int number = -1;
    int numbers = 0;
    for (String word : Line.key(span.of(text)).split(" ", -1)) {
      boolean digits = StockPhrases.isNumber(word) && word.length() <= LONGEST_NUMBER;
      number = digits && numbers++ == 0 ? Integer.parseInt(word) : number;
      key.append(digits ? "#" : word).append(' ');
    }
    return new Row(span, block, key.toString(), numbers <= 2 ? number : -1);
  }

  private boolean find() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).key.isBlank()) {
        places.computeIfAbsent(rows.get(i).key, key -> new ArrayList<>()).add(i);
      }
    }
    boolean[] borders = feeds();
    boolean found = false;
    for (List<Integer> same : places.values()) {
      if (isCounting(same) && isPageNumber(rows.get(same.get(0)).key)) {
        same.forEach(i -> furniture[i] = true);
        same.forEach(i -> borders[i] = true);
        found = true;
      }
    }
    boolean[] near = near(borders);
    for (List<Integer> same : places.values()) {
      found |= markNear(same, near);
    }
    return found;
  }

  /** Returns, for each row, whether a form feed stands before it. */
  private boolean[] feeds() {
    boolean[] feeds = new boolean[rows.size()];
    int feed = text.indexOf('\f');
    for (int i = 0; i < feeds.length && feed >= 0; i++) {
      int start = rows.get(i).span.start();
      feeds[i] = feed < start;
      feed = feed < start ? text.indexOf('\f', start) : feed;
    }
    return feeds;
  }

  private boolean isCounting(List<Integer> same) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 1; i < same.size(); i++) {
      int step = rows.get(same.get(i)).number - rows.get(same.get(i - 1)).number;
      int gap = same.get(i) - same.get(i - 1);
      if (step != 1 || gap < SHORTEST_PAGE) {
        return false;
      }
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
    return same.size() >= FEWEST_PAGES && most <= UNEVEN * least;
  }

  private static boolean isPageNumber(String key) {
    String words = key.strip();
    boolean atEnd = words.startsWith("#") || words.endsWith("#");
    return PAGE.contains(words) || (atEnd && Line.words(words) > FEWEST_WORDS);
  }

  private boolean[] near(boolean[] borders) {
    boolean[] near = new boolean[borders.length];
    for (int i = 0; i < borders.length; i++) {
      int to = Math.min(borders.length - 1, i + NEAR);
      for (int j = Math.max(0, i - NEAR); borders[i] && j <= to; j++) {
        near[j] = true;
      }
    }
    return near;
  }

  /** Marks lines of the same words that stand at borders of pages again and again. */
  private boolean markNear(List<Integer> same, boolean[] near) {
    List<Integer> there = same.stream().filter(i -> near[i]).toList();
    if (there.size() < FEWEST_PAGES || there.size() < MOSTLY * same.size()) {
      return false;
    }
    there.forEach(i -> furniture[i] = true);
    return true;
  }

  private List<Block> cut() {
    List<Block> cut = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int first = next;
      while (next < rows.size() && rows.get(next).block == i) {
        next++;
      }
      divide(blocks.get(i), first, next, cut);
    }
    return cut;
  }

  private void divide(Block block, int first, int end, List<Block> out) {
    int from = block.span().start();
    boolean divided = false;
    for (int i = first; i < end; i++) {
      if (furniture[i]) {
        Span span = rows.get(i).span;
        add(block, new Span(from, span.start()), out);
        out.add(block.as(Kind.FURNITURE, "on every page").at(span));
        from = span.end();
        divided = true;
      }
    }
    if (divided) {
      add(block, new Span(from, block.span().end()), out);
    } else {
      out.add(block);
    }
  }

  private void add(Block block, Span place, List<Block> out) {
    Span span = place.strip(text);
    if (!span.isEmpty()) {
      out.add(block.at(span));
    }
  }
}
