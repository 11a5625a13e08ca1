package io.github.songngu.read;

import java.io.IOException;
import java.util.Locale;

/** Reads books, {@code epub}, chapter by chapter in their order. */
final class EpubReader implements DocumentReader {

  static final String FORMAT = "an EPUB book";

  @Override
  public String name() {
    return "epub";
  }

  @Override
  public boolean accepts(Source input) {
    return Archive.isOfType(input, "application/epub+zip")
        || Archive.holds(input, "META-INF/container.xml");
  }

  @Override
  public Document read(Source input) throws IOException {
    return EpubBook.read(input, Archive.of(input, FORMAT, EpubReader::isText));
  }

  private static boolean isText(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xhtml")
        || lower.endsWith(".html")
        || lower.endsWith(".htm")
        || lower.endsWith(".xml")
        || lower.endsWith(".opf");
  }
}
