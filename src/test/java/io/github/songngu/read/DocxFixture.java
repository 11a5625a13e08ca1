package io.github.songngu.read;

import io.github.songngu.read.BlockFile.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a Word document, as Word writes them; style ids are those of a Vietnamese Word. */
final class DocxFixture {

  private static final Pattern MARKED =
      Pattern.compile("\\[-(.*?)-\\]|\\[\\+(.*?)\\+\\]|\\[~(.*?)~\\]|([^\\[]+)");

  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  private static final Map<String, String> STYLES =
      Map.of("title", "Tiu", "heading", "u1", "quote", "Trichdn", "caption", "Chuthich");

  private DocxFixture() {}

  static Map<String, String> parts(BlockFile blocks) {
    StringBuilder body = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    StringBuilder header = new StringBuilder();
    StringBuilder footer = new StringBuilder();
    List<Line> lines = blocks.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      switch (line.kind()) {
        case "row" -> {
          boolean first = i == 0 || !lines.get(i - 1).kind().equals("row");
          boolean last = i + 1 == lines.size() || !lines.get(i + 1).kind().equals("row");
          body.append(first ? "<w:tbl><w:tblPr/>" : "").append(row(line));
          body.append(last ? "</w:tbl>" : "");
        }
        case "footnote" ->
            notes
                .append("<w:footnote w:id=\"" + (i + 1) + "\">")
                .append(paragraph(line))
                .append("</w:footnote>");
        case "furniture" -> (header.isEmpty() ? header : footer).append(paragraph(line));
        default -> body.append(paragraph(line));
      }
    }
    return parts(body, notes, header, footer);
  }

  private static Map<String, String> parts(
      CharSequence body, CharSequence notes, CharSequence header, CharSequence footer) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + type("document", "document.main")
            + type("styles", "styles")
            + type("footnotes", "footnotes")
            + type("header1", "header")
            + type("footer1", "footer")
            + "</Types>");
    parts.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            relation("styles", "styles.xml"),
            relation("footnotes", "footnotes.xml"),
            relation("header", "header1.xml"),
            relation("footer", "footer1.xml")));
    parts.put("word/document.xml", part("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
    parts.put("word/styles.xml", part("styles", styles()));
    parts.put(
        "word/footnotes.xml",
        part(
            "footnotes",
            "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p>"
                + "</w:footnote>"
                + notes));
    parts.put("word/header1.xml", part("hdr", header));
    parts.put("word/footer1.xml", part("ftr", footer));
    return parts;
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPE
        + type
        + "+xml\"/>";
  }

  private static String relations(String... relations) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String relation(String type, String target) {
    String id = "r" + target.replaceAll("\\W", "");
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String part(String root, CharSequence content) {
    return XML + "<w:" + root + WORD + ">" + content + "</w:" + root + ">";
  }

  private static String styles() {
    StringBuilder styles = new StringBuilder();
    Map<String, String> names =
        Map.of("Tiu", "Title", "u1", "heading 1", "Trichdn", "Quote", "Chuthich", "caption");
    names.forEach(
        (id, name) ->
            styles.append(
                "<w:style w:type=\"paragraph\" w:styleId=\""
                    + id
                    + "\"><w:name w:val=\""
                    + name
                    + "\"/></w:style>"));
    return styles.toString();
  }

  private static String row(Line line) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : line.texts()) {
      row.append("<w:tc><w:tcPr><w:tcW w:w=\"3000\"/></w:tcPr>");
      for (String text : cell.split(" ¶ ", -1)) {
        row.append("<w:p>").append(runs(text)).append("</w:p>");
      }
      row.append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String paragraph(Line line) {
    String style = STYLES.get(line.kind());
    String text = line.texts().get(0);
    String properties =
        (style == null ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
            + (line.kind().equals("item") ? "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" : "")
            + "<w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs>"
            + (text.matches("\\[-.*-\\]") ? "<w:rPr><w:del w:id=\"7\"/></w:rPr>" : "");
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs(text) + "</w:p>";
  }

  private static String runs(String text) {
    StringBuilder runs = new StringBuilder();
    Matcher matcher = MARKED.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        runs.append("<w:del w:id=\"1\" w:author=\"Mai\"><w:r><w:delText>")
            .append(DocumentFixtures.escape(matcher.group(1)))
            .append("</w:delText></w:r></w:del>");
      } else if (matcher.group(2) != null) {
        runs.append("<w:ins w:id=\"2\" w:author=\"Mai\">").append(run("", matcher.group(2)));
        runs.append("</w:ins>");
      } else if (matcher.group(3) != null) {
        runs.append(run("<w:rPr><w:vanish/></w:rPr>", matcher.group(3)));
      } else {
        // Word parts runs wherever the spelling was looked at; LibreOffice says what does not hold.
        String plain = matcher.group(4);
        int half = plain.offsetByCodePoints(0, plain.codePointCount(0, plain.length()) / 2);
        runs.append(run("", plain.substring(0, half)));
        runs.append(run("<w:rPr><w:b/><w:vanish w:val=\"false\"/></w:rPr>", plain.substring(half)));
      }
    }
    return runs.toString();
  }

  private static String run(String properties, String text) {
    return "<w:r>"
        + properties
        + "<w:t xml:space=\"preserve\">"
        + DocumentFixtures.escape(text)
        + "</w:t></w:r>";
  }
}
