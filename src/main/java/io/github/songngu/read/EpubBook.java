package io.github.songngu.read;

import io.github.songngu.read.Document.Property;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The chapters of a book, as its package document lists them. */
final class EpubBook {

  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  private final Source source;
  private final Archive archive;
  private final DocumentBuilder out;
  private final Map<String, String> files = new HashMap<>();
  private final List<String> chapters = new ArrayList<>();

  private EpubBook(Source source, Archive archive) {
    this.source = source;
    this.archive = archive;
    this.out = new DocumentBuilder(source);
  }

  static Document read(Source source, Archive archive) throws IOException {
    EpubBook book = new EpubBook(source, archive);
    String main = book.main();
    book.readPackage(Xml.of(source.name(), main, archive.get(main, EpubReader.FORMAT)));
    XhtmlText text = new XhtmlText(book.out);
    int found = 0;
    for (String chapter : book.chapters) {
      byte[] bytes = archive.find(resolve(main, book.files.getOrDefault(chapter, "")));
      if (bytes != null) {
        book.out.chapter();
        text.read(bytes);
        found++;
      }
    }
    if (found == 0) {
      throw new InputException(source.name(), main, "no chapter", EpubReader.FORMAT);
    }
    return book.out.build();
  }

  /** Returns the name of the package document. */
  private String main() {
    if (archive.find(ENCRYPTION) != null) {
      requireReadable(Xml.of(source.name(), ENCRYPTION, archive.get(ENCRYPTION, "")));
    }
    Xml xml = Xml.of(source.name(), CONTAINER, archive.get(CONTAINER, EpubReader.FORMAT));
    while (xml.next()) {
      String path = xml.isStart() ? xml.attribute("full-path") : null;
      if (path != null) {
        return path;
      }
    }
    throw new InputException(source.name(), CONTAINER, "no package", EpubReader.FORMAT);
  }

  /** Fonts may be obscured; text that is encrypted cannot be read. */
  private void requireReadable(Xml xml) {
    while (xml.next()) {
      String file = xml.isStart() ? xml.attribute("URI") : null;
      if (file != null && file.matches(".*\\.(xhtml|html?|opf)")) {
        throw new InputException(
            source.name(), file, "an encrypted chapter", "a book without copy protection");
      }
    }
  }

  private void readPackage(Xml xml) {
    while (xml.next()) {
      Property property = xml.isStart() ? property(xml.name()) : null;
      if (property != null) {
        out.property(property, xml.content());
      } else if (xml.isStart()) {
        readItem(xml);
      }
    }
  }

  private void readItem(Xml xml) {
    String id = xml.attribute("id");
    String href = xml.attribute("href");
    String chapter = xml.attribute("idref");
    if (xml.name().equals("item") && id != null && href != null) {
      files.put(id, href);
    } else if (xml.name().equals("itemref") && chapter != null) {
      chapters.add(chapter);
    }
  }

  private static @Nullable Property property(String name) {
    return switch (name) {
      case "title" -> Property.TITLE;
      case "creator" -> Property.AUTHOR;
      case "publisher" -> Property.PUBLISHER;
      case "language" -> Property.LANGUAGE;
      case "date" -> Property.DATE;
      default -> null;
    };
  }

  /** Returns the name of a file whose address another file gives. */
  private static String resolve(String from, String address) {
    String path = address;
    try {
      path = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A per cent sign that means itself.
    }
    List<String> parts = new ArrayList<>(List.of(from.split("/", -1)));
    parts.remove(parts.size() - 1);
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }
}
