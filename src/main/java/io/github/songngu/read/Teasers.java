package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what follows the end of an article: buttons, headings such as {@code Related News}, and the
 * first words of other articles; also a line inside that points to one of them.
 *
 * <p>The end is sure where a news agency marks it by {@code ./.}. After a heading of other articles
 * all is theirs as long as it looks like headlines, each with a sentence or two below it; where
 * paragraphs follow one another, the article goes on, and only headlines right below go.
 */
final class Teasers {

  private static final int LONGEST_HEADLINE = 30;
  private static final int SHORTEST_HEADLINE = 4;
  private static final int SHORTEST_PARAGRAPH = 10;
  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_POINTER = 40;

  /** An article has so many paragraphs at least. */
  private static final int SHORTEST_ARTICLE = 2;

  private static final String AFTER_END = "after the end of the article";
  private static final String OTHER = "headline of another article";

  /** What a line looks like. */
  private enum Look {
    HEADING,
    BUTTON,
    HEADLINE,
    PARAGRAPH,
    OTHER
  }

  private final List<Line> lines;
  private final Look[] looks;
  private final Block[] marked;

  /** Where the article is long enough for anything to be its end. */
  private final int earliest;

  private Teasers(List<Line> lines) {
    this.lines = lines;
    this.looks = lines.stream().map(Teasers::look).toArray(Look[]::new);
    this.marked = lines.stream().map(Line::block).toArray(Block[]::new);
    int paragraphs = 0;
    int i = 0;
    while (i < looks.length && paragraphs < SHORTEST_ARTICLE) {
      paragraphs += looks[i++] == Look.PARAGRAPH ? 1 : 0;
    }
    this.earliest = paragraphs < SHORTEST_ARTICLE ? looks.length : i;
  }

  private static Look look(Line line) {
    int words = line.words();
    if (line.isShort() && words <= LONGEST_LABEL) {
      String key = line.key();
      if (StockPhrases.OTHER_ARTICLES.contains(key)) {
        return Look.HEADING;
      }
      if (StockPhrases.BUTTONS.contains(key)) {
        return Look.BUTTON;
      }
    }
    if (words >= SHORTEST_PARAGRAPH && ".…:;".indexOf(line.last()) >= 0) {
      return Look.PARAGRAPH;
    }
    boolean headline =
        line.isShort()
            && words >= SHORTEST_HEADLINE
            && words <= LONGEST_HEADLINE
            && ".:;".indexOf(line.last()) < 0;
    return headline
        ? Look.HEADLINE
        : words >= SHORTEST_PARAGRAPH && line.endsSentence() ? Look.PARAGRAPH : Look.OTHER;
  }

  /** Marks what is not of the article. */
  static List<Block> mark(String text, List<Block> blocks) {
    List<Integer> open = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Line line = new Line(text, blocks.get(i));
      if (line.isOpen() && TextLines.hasText(text, line.block().span())) {
        open.add(i);
        lines.add(line);
      }
    }
    Teasers teasers = new Teasers(lines);
    teasers.afterEnd();
    teasers.sections();
    teasers.pointers();
    List<Block> all = new ArrayList<>(blocks);
    for (int i = 0; i < open.size(); i++) {
      all.set(open.get(i), teasers.marked[i]);
    }
    return all;
  }

  private void mark(int i, Kind kind, String reason) {
    marked[i] = lines.get(i).block().as(kind, reason);
  }

  /** Marks what stands after the last {@code ./.}; credits there are found as such later. */
  private void afterEnd() {
    int end = lines.size() - 1;
    while (end >= 0 && !StrayMarks.endsText(lines.get(end))) {
      end--;
    }
    if (end < 0 || end + 1 < earliest) {
      return;
    }
    for (int i = end + 1; i < lines.size(); i++) {
      Cut credit = Credits.find(lines.get(i), i);
      if (credit == null || !credit.span().equals(lines.get(i).block().span())) {
        mark(i, kindAfterEnd(i), AFTER_END);
      }
    }
  }

  private Kind kindAfterEnd(int i) {
    return looks[i] == Look.HEADING || looks[i] == Look.BUTTON ? Kind.NAVIGATION : Kind.TEASER;
  }

  private void sections() {
    int zone = zone();
    for (int i = earliest; i < lines.size(); i++) {
      if (looks[i] != Look.HEADING && looks[i] != Look.BUTTON) {
        continue;
      }
      if (i >= zone) {
        mark(i, Kind.NAVIGATION, AFTER_END);
        for (int j = i + 1; j < lines.size(); j++) {
          mark(j, kindAfterEnd(j), AFTER_END);
        }
        return;
      }
      if (looks[i] == Look.HEADING) {
        box(i);
      }
    }
  }

  /** Returns where the text begins in which every paragraph has a headline above it. */
  private int zone() {
    int start = lines.size();
    while (start > 0 && fitsZone(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean fitsZone(int i) {
    return looks[i] != Look.PARAGRAPH || (i > 0 && looks[i - 1] == Look.HEADLINE);
  }

  /** Marks a heading inside the article with the headlines below it. */
  private void box(int heading) {
    int end = heading + 1;
    while (end < lines.size() && looks[end] == Look.HEADLINE) {
      mark(end++, Kind.TEASER, OTHER);
    }
    if (end > heading + 1) {
      mark(heading, Kind.NAVIGATION, OTHER + " below");
    }
  }

  private void pointers() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isShort() && line.words() <= LONGEST_POINTER && isPointer(line.head())) {
        mark(i, Kind.TEASER, OTHER);
      }
    }
  }

  private static boolean isPointer(String text) {
    if (text.startsWith(">>") || text.startsWith("»")) {
      return true;
    }
    int colon = text.indexOf(':');
    return colon > 0
        && colon + 1 < text.length()
        && Line.words(text.substring(0, colon)) <= LONGEST_LABEL
        && StockPhrases.POINTERS.contains(Line.key(text.substring(0, colon)));
  }
}
