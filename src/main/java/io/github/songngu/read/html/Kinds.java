package io.github.songngu.read.html;

import io.github.songngu.read.Block;
import io.github.songngu.read.Block.Cell;
import io.github.songngu.read.Block.Kind;
import io.github.songngu.read.html.Page.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells what each piece of a page is. */
final class Kinds {

  private static final int SHORT = 80;
  private static final int LABEL = 40;
  private static final int LONG_CAPTION = 600;
  private static final int HEADLINE_WORDS = 4;
  private static final int NOTICEABLE = 40;
  private static final int LEAD_WITHIN = 8;
  private static final int FEW = 4;
  private static final String SENTENCE_ENDS = ".!?…\"”";
  private static final int SHORTEST_CAPTION = 20;

  /** A time of day, or how long something takes to hear. */
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}(?::\\d\\d){1,2}");

  private static final Map<String, Kind> TAGS =
      Map.ofEntries(
          Map.entry("figcaption", Kind.CAPTION),
          Map.entry("caption", Kind.CAPTION),
          Map.entry("h1", Kind.HEADING),
          Map.entry("h2", Kind.HEADING),
          Map.entry("h3", Kind.HEADING),
          Map.entry("h4", Kind.HEADING),
          Map.entry("h5", Kind.HEADING),
          Map.entry("h6", Kind.HEADING),
          Map.entry("li", Kind.ITEM),
          Map.entry("dt", Kind.ITEM),
          Map.entry("dd", Kind.ITEM),
          Map.entry("blockquote", Kind.QUOTE),
          Map.entry("pre", Kind.CODE),
          Map.entry("math", Kind.CODE));

  private static final List<String> CAPTION =
      List.of(" caption ", " captions ", " chu thich ", " chuthich ");
  private static final List<String> LEAD =
      List.of(
          " sapo ",
          " lead ",
          " lede ",
          " standfirst ",
          " summary ",
          " description ",
          " dek ",
          " subtitle ",
          " sub title ",
          " subheadline ",
          " sub headline ",
          " intro ",
          " excerpt ",
          " chapeau ",
          " deck ",
          " abstract ");
  private static final List<String> DATE =
      List.of(
          " date ",
          " time ",
          " datetime ",
          " timestamp ",
          " published ",
          " pubdate ",
          " publish ",
          " updated ",
          " ngay ",
          " thoi gian ",
          " location stamp ",
          " category ",
          " cate ",
          " kicker ",
          " eyebrow ",
          " chuyen muc ",
          " section name ");
  private static final List<String> AUTHOR =
      List.of(
          " author ",
          " authors ",
          " byline ",
          " by line ",
          " tac gia ",
          " tacgia ",
          " source ",
          " nguon ",
          " credit ",
          " credits ",
          " writer ",
          " reporter ",
          " contributor ");

  private final Page page;
  private final Regions regions;
  private final int title;
  private final Map<Element, Cell> cells;
  private final Set<Element> captioned = new HashSet<>();
  private final VisibleDates dates;
  private final String lead;
  private final String author;
  private final String titleKey;
  private final Set<String> said = new HashSet<>();

  /**
   * Prepares to tell.
   *
   * @param title which piece is the title, or -1
   * @param metadata what the page's head says
   */
  Kinds(Page page, Regions regions, int title, Metadata metadata, VisibleDates dates) {
    this.page = page;
    this.regions = regions;
    this.title = title;
    this.cells = Tables.find(page);
    this.dates = dates;
    this.lead = Titles.key(metadata.summary());
    this.author = Titles.key(metadata.author());
    page.dom().select("figcaption").forEach(caption -> captioned.add(caption.parent()));
    this.titleKey = title < 0 ? "" : Titles.key(page.text(page.pieces().get(title)));
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < page.pieces().size(); i++) {
      blocks.add(block(i));
    }
    headTeasers(blocks);
    return blocks;
  }

  private Block block(int i) {
    Piece piece = page.pieces().get(i);
    Block outer = outside(i, piece);
    if (outer != null) {
      return outer;
    }
    String text = page.text(piece);
    Cell cell = cell(piece.element());
    Block block =
        new Block(
            piece.span(),
            cell != null ? Kind.CELL : i == title ? Kind.TITLE : markup(piece, text),
            Languages.declared(piece.element(), text),
            cell,
            "");
    return i == title ? block : judge(block, i, piece, text);
  }

  /** Returns the block if it is no part of the article, else null. */
  private @Nullable Block outside(int i, Piece piece) {
    if (regions.isHidden(i)) {
      return other(piece, Kind.FURNITURE, "hidden");
    }
    Hint hint = regions.hint(piece);
    if (hint != null) {
      return other(piece, hint.kind(), hint.reason());
    }
    if (regions.isComment(i)) {
      return other(piece, Kind.COMMENT, "after a label for comments");
    }
    if (regions.isTeaser(i)) {
      return other(piece, Kind.TEASER, "in a list of headlines that are links");
    }
    if (!regions.isInArticle(i)) {
      return other(piece, piece.isLinked() ? link(piece) : Kind.FURNITURE, "outside the article");
    }
    return page.text(piece).codePoints().anyMatch(Character::isLetterOrDigit)
        ? null
        : other(piece, Kind.JUNK, "no letter or digit");
  }

  private Block judge(Block block, int i, Piece piece, String text) {
    if (piece.isLinked() && block.kind() != Kind.CELL && block.kind() != Kind.CAPTION) {
      return block.as(link(piece), "nothing but a link");
    }
    String key = Titles.key(text);
    if (key.equals(titleKey)) {
      return block.as(Kind.REPEATED, "the title again");
    }
    if (text.length() >= NOTICEABLE && block.cell() == null && !said.add(key)) {
      return block.as(Kind.REPEATED, "said before");
    }
    Kind kind = block.kind();
    boolean prominent = kind == Kind.PARAGRAPH || kind == Kind.HEADING;
    if (prominent && isLead(i, piece, key)) {
      return new Block(block.span(), Kind.LEAD, block.language(), null, "");
    }
    if (kind == Kind.PARAGRAPH && !author.isEmpty() && isAuthor(key)) {
      return block.as(Kind.CREDIT, "the author's name");
    }
    if (kind == Kind.PARAGRAPH && (dates.isDate(i) || CLOCK.matcher(text).matches())) {
      return block.as(Kind.DATELINE, "little but a date or time");
    }
    if (kind != Kind.PARAGRAPH || !isStray(piece, text)) {
      return block;
    }
    return text.length() >= SHORTEST_CAPTION && isBesidePicture(piece)
        ? block.as(Kind.CAPTION, "alone in a box with a picture")
        : block.as(Kind.FURNITURE, "short, with no running text beside it");
  }

  private boolean isAuthor(String key) {
    return key.equals(author) || key.equals("by" + author) || key.equals("bài" + author);
  }

  private boolean isBesidePicture(Piece piece) {
    for (Element at = piece.element(); at != null; at = at.parent()) {
      Range range = page.range(at);
      if (range.to() - range.from() > 1) {
        return false;
      }
      if (at.selectFirst("img, amp-img, picture") != null) {
        return true;
      }
    }
    return false;
  }

  private Kind markup(Piece piece, String text) {
    Kind named = text.length() <= LONG_CAPTION ? named(piece, text) : null;
    if (named != null) {
      return named;
    }
    for (Element at = piece.element(); at != null; at = at.parent()) {
      Kind kind = at.attr("role").equals("heading") ? Kind.HEADING : TAGS.get(at.normalName());
      if (kind != null) {
        return at.nameIs("h1") ? Kind.TITLE : kind;
      }
      if (at.nameIs("figure")) {
        return text.length() > SHORT || !captioned.contains(at) ? Kind.CAPTION : Kind.CREDIT;
      }
    }
    return isSignature(piece, text) ? Kind.CREDIT : Kind.PARAGRAPH;
  }

  /** Returns whether a piece is a name on the right, as authors sign in Vietnamese papers. */
  private boolean isSignature(Piece piece, String text) {
    Element at = piece.element();
    while (!at.isBlock() && at.parent() != null) {
      at = at.parent();
    }
    String style = at.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    boolean right = style.contains("text-align:right") || at.attr("align").equals("right");
    return right && text.length() <= LABEL && !piece.endsSentence(page.text());
  }

  /** Returns what the names of the innermost elements say, or null; large ones hold all sorts. */
  private @Nullable Kind named(Piece piece, String text) {
    Element at = piece.element();
    while (at != null && isSmall(at)) {
      String words = Words.of(at);
      if (at.nameIs("figcaption") || (has(words, CAPTION) && Titles.level(at) == 0)) {
        return Kind.CAPTION;
      }
      if (text.length() <= SHORT && Titles.level(at) == 0) {
        if (at.nameIs("time") || has(words, DATE) || at.hasAttr("datetime")) {
          return Kind.DATELINE;
        }
        if (has(words, AUTHOR)
            || at.attr("rel").equals("author")
            || at.attr("itemprop").equals("author")) {
          return Kind.CREDIT;
        }
      }
      at = at.nameIs("p") || at.nameIs("li") ? null : at.parent();
    }
    return null;
  }

  private static boolean has(String words, List<String> some) {
    return some.stream().anyMatch(words::contains);
  }

  private boolean isLead(int i, Piece piece, String key) {
    if (title < 0 || i < title || i > title + LEAD_WITHIN) {
      return false;
    }
    int same = Math.min(NOTICEABLE, Math.min(key.length(), lead.length()));
    if (same >= NOTICEABLE / 2 && lead.regionMatches(0, key, 0, same)) {
      return true;
    }
    for (Element at = piece.element(); at != null && isSmall(at); at = at.parent()) {
      if (has(Words.of(at), LEAD)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSmall(Element element) {
    Range range = page.range(element);
    return range.to() - range.from() <= FEW;
  }

  /** Returns whether a piece is a label in a box of its own, such as {@code Follow us}. */
  private boolean isStray(Piece piece, String text) {
    Element element = piece.element();
    while (!element.isBlock() && element.parent() != null) {
      element = element.parent();
    }
    Element parent = element.parent();
    return text.length() <= SHORT
        && !piece.endsSentence(page.text())
        && !element.nameIs("p")
        && parent != null
        && regions.prose(parent) == 0;
  }

  /** A heading or label before teasers belongs to them. */
  private void headTeasers(List<Block> blocks) {
    for (int i = blocks.size() - 2; i >= 0; i--) {
      Block block = blocks.get(i);
      boolean heads = block.kind() == Kind.HEADING || isLabel(block);
      if (heads && blocks.get(i + 1).kind() == Kind.TEASER) {
        blocks.set(i, block.as(Kind.TEASER, "heads links to other articles"));
      }
    }
  }

  private boolean isLabel(Block block) {
    char last = page.text().charAt(block.span().end() - 1);
    return block.kind() == Kind.PARAGRAPH
        && block.span().length() <= LABEL
        && SENTENCE_ENDS.indexOf(last) < 0;
  }

  private @Nullable Cell cell(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      Cell cell = cells.get(at);
      if (cell != null) {
        return cell;
      }
    }
    return null;
  }

  private Kind link(Piece piece) {
    return page.text(piece).split(" ", HEADLINE_WORDS + 1).length >= HEADLINE_WORDS
        ? Kind.TEASER
        : Kind.NAVIGATION;
  }

  private static Block other(Piece piece, Kind kind, String reason) {
    return Block.of(piece.span(), kind).as(kind, reason);
  }
}
