package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of chapters of a book: unlike a page of the web, all of it belongs to the book. */
final class XhtmlText implements NodeVisitor {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
          "i", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "image");

  private static final Set<String> NO_TEXT =
      Set.of("head", "script", "style", "rt", "rp", "svg", "math", "template", "noscript");

  private final DocumentBuilder out;
  private final StringBuilder text = new StringBuilder();
  private final TableRows tables = new TableRows();
  private int skipped;
  private int items;
  private int quotes;
  private int notes;
  private int menus;
  private boolean code;
  private Kind kind = Kind.PARAGRAPH;

  XhtmlText(DocumentBuilder out) {
    this.out = out;
  }

  /** Adds a chapter. */
  void read(byte[] chapter) throws IOException {
    Jsoup.parse(new ByteArrayInputStream(chapter), null, "").traverse(this);
    flush();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && skipped == 0) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      begin(element, element.normalName());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element, element.normalName());
    }
  }

  private void begin(Element element, String name) {
    skipped += NO_TEXT.contains(name) ? 1 : 0;
    if (INLINE.contains(name) || skipped > 0) {
      return;
    }
    if (name.equals("br")) {
      text.append('\n');
      return;
    }
    flush();
    count(element, name, 1);
    switch (name) {
      case "table" -> tables.beginTable();
      case "tr" -> tables.beginRow();
      case "td", "th" -> tables.beginCell(1);
      case "pre" -> code = true;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> kind = Kind.HEADING;
      case "figcaption", "caption" -> kind = Kind.CAPTION;
      default -> {
        // The kind of what it is in.
      }
    }
  }

  private void end(Element element, String name) {
    if (!INLINE.contains(name) && skipped == 0 && !name.equals("br")) {
      flush();
      count(element, name, -1);
      switch (name) {
        case "table" -> tables.endTable();
        case "pre" -> code = false;
        default -> kind = Kind.PARAGRAPH;
      }
    }
    skipped -= NO_TEXT.contains(name) ? 1 : 0;
  }

  private void count(Element element, String name, int by) {
    items += name.equals("li") ? by : 0;
    quotes += name.equals("blockquote") ? by : 0;
    menus += name.equals("nav") ? by : 0;
    notes += element.attr("epub:type").contains("note") ? by : 0;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      boolean space = unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f';
      if (!space || code) {
        text.append(unit);
      } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  private void flush() {
    if (code) {
      out.add(text, Kind.CODE, "a block of code");
    } else if (menus > 0) {
      out.add(text, Kind.NAVIGATION, "a table of contents");
    } else {
      out.add(text, kind(), tables.cell());
    }
    text.setLength(0);
  }

  private Kind kind() {
    if (kind != Kind.PARAGRAPH) {
      return kind;
    }
    if (notes > 0) {
      return Kind.FOOTNOTE;
    }
    return items > 0 ? Kind.ITEM : quotes > 0 ? Kind.QUOTE : Kind.PARAGRAPH;
  }
}
