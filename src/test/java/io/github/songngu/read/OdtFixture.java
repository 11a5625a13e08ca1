package io.github.songngu.read;

import io.github.songngu.read.BlockFile.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of an OpenDocument text, as LibreOffice writes them. */
final class OdtFixture {

  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String NAMESPACES =
      " xmlns:office=\""
          + OASIS
          + "office:1.0\" xmlns:text=\""
          + OASIS
          + "text:1.0\" xmlns:table=\""
          + OASIS
          + "table:1.0\" xmlns:style=\""
          + OASIS
          + "style:1.0\"";

  private OdtFixture() {}

  static Map<String, String> parts(BlockFile blocks) {
    StringBuilder body = new StringBuilder();
    StringBuilder margin = new StringBuilder();
    List<Line> lines = blocks.lines();
    String notes =
        lines.stream()
            .filter(line -> line.kind().equals("footnote"))
            .map(OdtFixture::note)
            .reduce("", String::concat);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      switch (line.kind()) {
        case "row" -> {
          boolean first = i == 0 || !lines.get(i - 1).kind().equals("row");
          boolean last = i + 1 == lines.size() || !lines.get(i + 1).kind().equals("row");
          body.append(first ? "<table:table>" : "").append(row(line));
          body.append(last ? "</table:table>" : "");
        }
        case "footnote" -> {
          // In the paragraph that it belongs to.
        }
        case "furniture" -> margin.append(paragraph(line, ""));
        default -> {
          boolean anchor = i == 2;
          body.append(paragraph(line, anchor ? notes : ""));
        }
      }
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("content.xml", content(body));
    parts.put(
        "meta.xml",
        root("document-meta", "<office:meta><title>Lines 9 &amp; 12</title></office:meta>"));
    parts.put(
        "styles.xml",
        root(
            "document-styles",
            "<office:master-styles><style:master-page><style:header>"
                + margin
                + "</style:header></style:master-page></office:master-styles>"));
    return parts;
  }

  private static String content(CharSequence body) {
    return root(
        "document-content",
        "<office:automatic-styles><style:style style:name=\"P1\""
            + " style:parent-style-name=\"Title\"/></office:automatic-styles>"
            + "<office:body><office:text><text:tracked-changes><text:changed-region><text:deletion>"
            + "<text:p>Fares will rise soon.</text:p></text:deletion></text:changed-region>"
            + "</text:tracked-changes>"
            + body
            + "</office:text></office:body>");
  }

  private static String root(String name, CharSequence content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:"
        + name
        + NAMESPACES
        + ">"
        + content
        + "</office:"
        + name
        + ">";
  }

  private static String note(Line line) {
    return "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
        + "<text:note-body><text:p>"
        + DocumentFixtures.escape(line.texts().get(0))
        + "</text:p></text:note-body></text:note>";
  }

  private static String row(Line line) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String cell : line.texts()) {
      row.append("<table:table-cell><text:p>")
          .append(DocumentFixtures.escape(cell))
          .append("</text:p></table:table-cell>");
    }
    return row.append("</table:table-row>").toString();
  }

  private static String paragraph(Line line, String notes) {
    String text =
        DocumentFixtures.escape(line.texts().get(0).replaceAll("\\[-.*-\\]", ""))
            .replaceFirst(" (\\p{L}+) ", " <text:span>$1</text:span>\n  ");
    return switch (line.kind()) {
      case "title" -> "<text:p text:style-name=\"P1\">" + text + "</text:p>";
      case "heading" -> "<text:h text:outline-level=\"1\">" + text + "</text:h>";
      case "item" ->
          "<text:list><text:list-item><text:p>" + text + "</text:p></text:list-item></text:list>";
      default -> "<text:p>" + text + notes + "</text:p>";
    };
  }
}
