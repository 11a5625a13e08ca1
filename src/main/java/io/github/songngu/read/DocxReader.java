package io.github.songngu.read;

import java.io.IOException;

/** Reads Word documents, {@code docx}: needs {@code org.apache.poi:poi-ooxml}. */
final class DocxReader implements DocumentReader {

  private static final String FORMAT = "a Word document";

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public boolean accepts(Source input) {
    return Archive.holds(input, "word/")
        || (Archive.isOle(input) && input.endsWith(".docx", ".docm", ".dotx"));
  }

  @Override
  public Document read(Source input) throws IOException {
    Library.POI.require(input, FORMAT);
    CoreProperties.check(input, FORMAT);
    return DocxParts.read(input, FORMAT);
  }
}
