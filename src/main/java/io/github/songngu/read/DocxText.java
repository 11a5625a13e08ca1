package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a part of a Word document, as it would be with all tracked changes accepted: what was
 * deleted or moved away is no text, what was inserted is.
 */
final class DocxText {

  /** Ways to say that a property does not hold; LibreOffice writes the first, Word the second. */
  private static final Set<String> OFF = Set.of("false", "0", "off");

  /** A paragraph that has begun; one inside a text box stands within another. */
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private boolean outlined;
    private boolean listed;
    private boolean joined;
  }

  private final DocumentBuilder out;
  private final Map<String, String> styles;
  private final TableRows tables = new TableRows();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private Kind usual = Kind.PARAGRAPH;
  private boolean hidden;
  private boolean inProperties;

  DocxText(DocumentBuilder out, Map<String, String> styles) {
    this.out = out;
    this.styles = styles;
  }

  /** Reads a part, whose paragraphs are of the given kind unless their style says more. */
  void read(Xml xml, Kind kind) {
    usual = kind;
    paragraphs.clear();
    while (xml.next()) {
      if (xml.isStart()) {
        begin(xml);
      } else if (xml.isEnd()) {
        end(xml);
      }
    }
    endJoined();
  }

  private void begin(Xml xml) {
    switch (xml.name()) {
      case "del", "moveFrom" -> deleted(xml);
      // The same once more, for programs that do not know what comes before it.
      case "Fallback", "footnotePr", "endnotePr" -> xml.skip();
      case "footnote", "endnote" -> {
        if (xml.attribute("type") != null) {
          xml.skip();
        }
      }
      case "tbl" -> tables.beginTable();
      case "tr" -> tables.beginRow();
      case "tc" -> tables.beginCell(1);
      case "gridSpan" -> tables.beginCell(xml.number("val", 1, 100) - 1);
      case "p" -> {
        if (isWord(xml)) {
          beginParagraph();
        }
      }
      case "pPr" -> inProperties = true;
      case "r" -> hidden = false;
      case "t" -> text(xml);
      default -> format(xml);
    }
  }

  /** What is inside of paragraphs. */
  private void format(Xml xml) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph == null) {
      return;
    }
    switch (xml.name()) {
      case "pStyle" -> paragraph.style = xml.attribute("val");
      case "outlineLvl" -> paragraph.outlined = xml.number("val", 9, 9) < 9;
      case "numPr" -> paragraph.listed = true;
      case "vanish" -> hidden = !OFF.contains(String.valueOf(xml.attribute("val")));
      case "tab" -> paragraph.text.append(xml.attribute("val") == null ? "\t" : "");
      case "br", "cr" -> paragraph.text.append('\n');
      case "noBreakHyphen" -> paragraph.text.append('\u2011');
      default -> {
        // Looks, places and names of things.
      }
    }
  }

  /** As a property of a paragraph it says that this goes on in the next. */
  private void deleted(Xml xml) {
    Paragraph paragraph = paragraphs.peek();
    boolean ofParagraph = !xml.skip() && inProperties;
    if (ofParagraph && paragraph != null) {
      paragraph.joined = true;
    }
  }

  private void beginParagraph() {
    Paragraph before = paragraphs.peek();
    if (before != null && before.joined) {
      before.joined = false;
      return;
    }
    hidden = false;
    paragraphs.push(new Paragraph());
  }

  private void text(Xml xml) {
    Paragraph paragraph = paragraphs.peek();
    while (xml.next() && !xml.isEnd()) {
      if (xml.isText() && paragraph != null && !hidden) {
        paragraph.text.append(xml.text());
      }
    }
  }

  private void end(Xml xml) {
    switch (xml.name()) {
      case "pPr" -> inProperties = false;
      case "tbl" -> tables.endTable();
      case "tc" -> endJoined();
      case "p" -> {
        Paragraph paragraph = paragraphs.peek();
        if (isWord(xml) && paragraph != null && !paragraph.joined) {
          endParagraph();
        }
      }
      default -> {
        // Nothing else is open.
      }
    }
  }

  /** There is no paragraph in which it could go on. */
  private void endJoined() {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph != null && paragraph.joined) {
      endParagraph();
    }
  }

  private void endParagraph() {
    Paragraph paragraph = paragraphs.pop();
    out.add(paragraph.text, kind(paragraph), tables.cell());
  }

  private Kind kind(Paragraph paragraph) {
    if (usual != Kind.PARAGRAPH) {
      return usual;
    }
    String style = styles.getOrDefault(paragraph.style == null ? "" : paragraph.style, "");
    if (style.startsWith("toc ")) {
      return Kind.NAVIGATION;
    }
    if (style.equals("title")) {
      return Kind.TITLE;
    }
    if (style.startsWith("heading") || paragraph.outlined) {
      return Kind.HEADING;
    }
    if (style.equals("caption")) {
      return Kind.CAPTION;
    }
    if (style.contains("quote")) {
      return Kind.QUOTE;
    }
    return paragraph.listed || style.startsWith("list") ? Kind.ITEM : usual;
  }

  private static boolean isWord(Xml xml) {
    return xml.namespace().contains("wordprocessingml");
  }
}
