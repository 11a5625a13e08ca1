package io.github.songngu.read;

import io.github.songngu.read.BlockFile.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the documents of testdata/documents that are no text from what is written down about them:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=io.github.songngu.read.DocumentFixtures</pre>
 */
final class DocumentFixtures {

  private static final Path FOLDER = Path.of("testdata/documents");

  private DocumentFixtures() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(file -> file.toString().endsWith(".blocks")).toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceAll("\\.blocks$", "");
      BlockFile blocks = BlockFile.of(file);
      byte[] bytes =
          switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> docx(blocks);
            case "odt" -> odt(blocks);
            case "xlsx" -> xlsx(blocks);
            case "epub" -> epub(blocks, name.contains(".en.") ? "en" : "vi");
            default -> null;
          };
      if (bytes != null) {
        Files.write(FOLDER.resolve(name), bytes);
      }
    }
  }

  static byte[] docx(BlockFile blocks) throws IOException {
    return zip(DocxFixture.parts(blocks));
  }

  static byte[] odt(BlockFile blocks) throws IOException {
    return zip(OdtFixture.parts(blocks));
  }

  static byte[] xlsx(BlockFile blocks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Phrases");
      for (int row = 0; row < blocks.lines().size(); row++) {
        List<String> texts = blocks.lines().get(row).texts();
        sheet.createRow(row);
        for (int column = 0; column < texts.size(); column++) {
          String text = texts.get(column).replace(" ¶ ", "\n");
          if (text.matches("\\d+")) {
            // As Excel writes it: POI would write 101.0.
            sheet.getRow(row).createCell(column).getCTCell().setV(text);
          } else if (!text.isEmpty()) {
            sheet.getRow(row).createCell(column).setCellValue(text);
          }
        }
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }

  static byte[] epub(BlockFile blocks, String language) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/epub+zip");
    parts.put(
        "META-INF/container.xml",
        "<?xml version=\"1.0\"?><container version=\"1.0\""
            + " xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile"
            + " full-path=\"OEBPS/book.opf\" media-type=\"application/oebps-package+xml\"/>"
            + "</rootfiles></container>");
    StringBuilder chapter = new StringBuilder();
    int number = 0;
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (int i = 0; i <= blocks.lines().size(); i++) {
      boolean end = i == blocks.lines().size();
      if (end || (blocks.lines().get(i).kind().equals("heading") && number >= 0)) {
        String name = "text/part " + number + ".xhtml";
        parts.put("OEBPS/" + name, xhtml(chapter, language));
        manifest.append(
            ("<item id=\"p" + number + "\" href=\"" + name.replace(" ", "%20"))
                + "\" media-type=\"application/xhtml+xml\"/>");
        spine.append("<itemref idref=\"p").append(number).append("\"/>");
        chapter.setLength(0);
        number++;
      }
      if (!end) {
        chapter.append(xhtml(blocks.lines().get(i)));
      }
    }
    parts.put(
        "OEBPS/book.opf",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><package version=\"3.0\""
            + " xmlns=\"http://www.idpf.org/2007/opf\"><metadata"
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>The well &amp; its keeper</dc:title>"
            + "<dc:creator>Le Van Hien</dc:creator><dc:language>"
            + language
            + "</dc:language></metadata><manifest>"
            + manifest
            + "</manifest><spine>"
            + spine
            + "</spine></package>");
    return zip(parts);
  }

  private static String xhtml(Line line) {
    String text = escape(line.texts().get(0));
    return switch (line.kind()) {
      case "navigation" -> "<nav epub:type=\"toc\"><ol><li>" + text + "</li></ol></nav>\n";
      case "heading" -> "<h1>" + text + "</h1>\n";
      case "quote" -> "<blockquote><p>" + text + "</p></blockquote>\n";
      case "footnote" -> "<aside epub:type=\"footnote\"><p>" + text + "</p></aside>\n";
      default -> "<p>" + text.replaceFirst(" (\\p{L}+) ", " <em>$1</em>\n ") + "</p>\n";
    };
  }

  private static String xhtml(CharSequence body, String language) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html"
        + " xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\""
        + " xml:lang=\""
        + language
        + "\"><head><title>Well keeper</title><style>p { margin: 0 }</style></head>\n<body>"
        + body
        + "</body></html>";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        if (part.getKey().equals("mimetype")) {
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(bytes.length);
          CRC32 crc = new CRC32();
          crc.update(bytes);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
