package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The text of an OpenDocument file as it is shown: what was deleted stands apart in it and is no
 * text. White space is one space, as the format has it. Footnotes come at the end.
 */
final class OdtText {

  /** A style that is the child of more is no style. */
  private static final int MOST_PARENTS = 20;

  private static final int MOST_SPACES = 100;
  private static final int MOST_COLUMNS = 1 << 14;

  /** A paragraph that has begun; a footnote or text box stands within another. */
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final Kind kind;

    Paragraph(Kind kind) {
      this.kind = kind;
    }
  }

  private final DocumentBuilder out;
  private final TableRows tables = new TableRows();
  private final Map<String, String> parents = new HashMap<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final List<String> notes = new ArrayList<>();
  private int lists;
  private int indexes;
  private int openNotes;
  private int margins;

  OdtText(DocumentBuilder out) {
    this.out = out;
  }

  /** Reads the content. */
  void read(Xml xml) {
    while (xml.next()) {
      if (xml.isStart()) {
        begin(xml);
      } else if (xml.isEnd()) {
        end(xml.name());
      } else if (xml.isText()) {
        text(xml.text());
      }
    }
    notes.forEach(note -> out.add(note, Kind.FOOTNOTE));
    notes.clear();
  }

  /** Reads what stands on every page. */
  void readMargins(Xml xml) {
    while (xml.next()) {
      if (xml.isStart() && isMargin(xml.name())) {
        margins++;
      } else if (xml.isEnd() && isMargin(xml.name())) {
        margins--;
      } else if (margins > 0 && xml.isStart()) {
        begin(xml);
      } else if (margins > 0 && xml.isEnd()) {
        end(xml.name());
      } else if (margins > 0 && xml.isText()) {
        text(xml.text());
      }
    }
  }

  private static boolean isMargin(String name) {
    return name.startsWith("header") || name.startsWith("footer");
  }

  private void begin(Xml xml) {
    switch (xml.name()) {
      case "tracked-changes", "annotation", "note-citation", "forms", "scripts", "ruby-text" ->
          xml.skip();
      case "title", "desc" -> xml.skip();
      case "style" -> style(xml);
      case "table" -> tables.beginTable();
      case "table-row" -> tables.beginRow();
      case "table-cell", "covered-table-cell" -> tables.beginCell(1);
      case "list-item" -> lists++;
      case "table-of-content", "alphabetical-index", "illustration-index" -> indexes++;
      case "note" -> openNotes++;
      case "h", "p" -> paragraphs.push(new Paragraph(kind(xml)));
      case "s" -> append(" ".repeat(Math.max(1, xml.number("c", 1, MOST_SPACES))));
      case "tab" -> append("\t");
      case "line-break" -> append("\n");
      default -> {
        // Looks, places and names of things.
      }
    }
    if (xml.isStart() && xml.name().endsWith("table-cell")) {
      int repeated = xml.number("number-columns-repeated", 1, MOST_COLUMNS);
      tables.beginCell(repeated - 1);
    }
  }

  private void end(String name) {
    switch (name) {
      case "table" -> tables.endTable();
      case "list-item" -> lists--;
      case "table-of-content", "alphabetical-index", "illustration-index" -> indexes--;
      case "note" -> openNotes--;
      case "h", "p" -> endParagraph();
      default -> {
        // Nothing else is open.
      }
    }
  }

  private void endParagraph() {
    Paragraph paragraph = paragraphs.poll();
    if (paragraph == null) {
      return;
    }
    if (paragraph.kind == Kind.FOOTNOTE) {
      notes.add(paragraph.text.toString());
    } else {
      out.add(paragraph.text, paragraph.kind, margins > 0 ? null : tables.cell());
    }
  }

  private void text(String text) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph == null) {
      return;
    }
    StringBuilder to = paragraph.text;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit != ' ' && unit != '\t' && unit != '\n' && unit != '\r') {
        to.append(unit);
      } else if (!to.isEmpty() && to.charAt(to.length() - 1) != ' ') {
        to.append(' ');
      }
    }
  }

  private void append(String text) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph != null) {
      paragraph.text.append(text);
    }
  }

  private void style(Xml xml) {
    String name = xml.attribute("name");
    String parent = xml.attribute("parent-style-name");
    if (name != null && parent != null) {
      parents.put(name, parent);
    }
  }

  private Kind kind(Xml xml) {
    if (margins > 0) {
      return Kind.FURNITURE;
    }
    if (openNotes > 0) {
      return Kind.FOOTNOTE;
    }
    if (indexes > 0) {
      return Kind.NAVIGATION;
    }
    String style = xml.attribute("style-name");
    String named = style == null ? "" : style(style).toLowerCase(Locale.ROOT);
    if (named.equals("title")) {
      return Kind.TITLE;
    }
    if (xml.name().equals("h") || named.startsWith("heading")) {
      return Kind.HEADING;
    }
    if (named.equals("caption") || named.equals("illustration") || named.equals("figure")) {
      return Kind.CAPTION;
    }
    if (named.equals("quotations")) {
      return Kind.QUOTE;
    }
    return lists > 0 ? Kind.ITEM : Kind.PARAGRAPH;
  }

  /** Returns the style that a person chose, of which the given one is a variant. */
  private String style(String name) {
    String style = name;
    for (int i = 0; i < MOST_PARENTS && parents.containsKey(style); i++) {
      style = parents.getOrDefault(style, style);
    }
    return style;
  }
}
