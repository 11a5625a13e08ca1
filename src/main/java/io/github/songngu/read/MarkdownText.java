package io.github.songngu.read;

import io.github.songngu.read.Block.Cell;
import io.github.songngu.read.Block.Kind;
import io.github.songngu.read.Document.Property;
import io.github.songngu.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The text of Markdown without its marks. Walks through the tree without recursion, as deep as it
 * may be.
 */
final class MarkdownText {

  private static final Parser PARSER =
      Parser.builder().extensions(Set.of(TablesExtension.create())).build();

  private static final String FENCE = "---";

  private final DocumentBuilder out;
  private final TableRows tables = new TableRows();
  private int items;
  private int quotes;
  private boolean titled;

  private MarkdownText(DocumentBuilder out) {
    this.out = out;
  }

  static Document read(Source source, String text) {
    DocumentBuilder out = new DocumentBuilder(source);
    int start = frontMatter(text, out);
    new MarkdownText(out).read(PARSER.parse(text.substring(start)));
    return out.build();
  }

  /** Reads the properties before the text, if there are any; returns where the text begins. */
  private static int frontMatter(String text, DocumentBuilder out) {
    List<Span> lines = TextLines.of(text);
    if (lines.isEmpty() || !lines.get(0).of(text).equals(FENCE)) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).of(text).equals(FENCE)) {
        out.add(
            text.substring(lines.get(1).start(), lines.get(i).start()),
            Kind.FURNITURE,
            "properties before the text");
        lines.subList(1, i).forEach(line -> property(line.of(text), out));
        return lines.get(i).end();
      }
    }
    return 0;
  }

  private static void property(String line, DocumentBuilder out) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return;
    }
    Property property =
        switch (line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
          case "title" -> Property.TITLE;
          case "author" -> Property.AUTHOR;
          case "date" -> Property.DATE;
          case "lang", "language" -> Property.LANGUAGE;
          case "url", "canonical_url" -> Property.URL;
          default -> null;
        };
    String value = line.substring(colon + 1).strip();
    boolean quoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0;
    if (property != null) {
      out.property(
          property,
          quoted && value.endsWith(value.substring(0, 1))
              ? value.substring(1, value.length() - 1)
              : value);
    }
  }

  private void read(Node document) {
    Node node = document.getFirstChild();
    while (node != null) {
      boolean whole = begin(node);
      Node next = whole ? null : node.getFirstChild();
      while (next == null && node != null && node != document) {
        end(node);
        next = node.getNext();
        node = next == null ? node.getParent() : node;
      }
      node = next;
    }
  }

  /** Begins a block; returns whether it was taken whole, so that nothing is to be read inside. */
  private boolean begin(Node node) {
    if (node instanceof ListItem) {
      items++;
    } else if (node instanceof BlockQuote) {
      quotes++;
    } else if (node instanceof TableBlock) {
      tables.beginTable();
    } else if (node instanceof TableRow) {
      tables.beginRow();
    } else {
      return take(node);
    }
    return false;
  }

  private boolean take(Node node) {
    if (node instanceof TableCell) {
      tables.beginCell(1);
      add(node, Kind.CELL, tables.cell());
    } else if (node instanceof Heading heading) {
      boolean title = heading.getLevel() == 1 && !titled;
      titled |= title;
      add(node, title ? Kind.TITLE : Kind.HEADING, null);
    } else if (node instanceof Paragraph) {
      add(node, items > 0 ? Kind.ITEM : quotes > 0 ? Kind.QUOTE : Kind.PARAGRAPH, null);
    } else if (node instanceof FencedCodeBlock code) {
      out.add(code.getLiteral(), Kind.CODE, "a block of code");
    } else if (node instanceof IndentedCodeBlock code) {
      out.add(code.getLiteral(), Kind.CODE, "a block of code");
    } else if (node instanceof HtmlBlock html) {
      out.add(html.getLiteral(), Kind.CODE, "HTML");
    } else {
      return false;
    }
    return true;
  }

  private void end(Node node) {
    if (node instanceof ListItem) {
      items--;
    } else if (node instanceof BlockQuote) {
      quotes--;
    } else if (node instanceof TableBlock) {
      tables.endTable();
    }
  }

  private void add(Node block, Kind kind, @Nullable Cell cell) {
    StringBuilder text = new StringBuilder();
    Node node = block.getFirstChild();
    while (node != null) {
      append(node, text);
      Node next = node.getFirstChild();
      while (next == null && node != null && node != block) {
        next = node.getNext();
        node = next == null ? node.getParent() : node;
      }
      node = next;
    }
    out.add(text, kind, cell);
  }

  /** Cells of a table have no other way to break a line than that of HTML. */
  private static boolean isBreak(Node node) {
    return node instanceof HtmlInline html && html.getLiteral().regionMatches(true, 0, "<br", 0, 3);
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof Text plain) {
      text.append(plain.getLiteral());
    } else if (node instanceof Code code) {
      text.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || isBreak(node)) {
      text.append('\n');
    }
  }
}
