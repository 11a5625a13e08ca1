package io.github.songngu.read;

import io.github.songngu.read.Document.Property;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Reads OpenDocument text, {@code odt}, with nothing but the JDK: the format is XML in a ZIP file,
 * and the libraries for it are larger than this one.
 */
final class OdtReader implements DocumentReader {

  private static final String FORMAT = "an OpenDocument text";
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String META = "meta.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final Set<String> PARTS = Set.of(CONTENT, STYLES, META, MANIFEST);

  @Override
  public String name() {
    return "odt";
  }

  @Override
  public boolean accepts(Source input) {
    return Archive.isOfType(input, "application/vnd.oasis.opendocument.text")
        || (Archive.holds(input, CONTENT) && input.endsWith(".odt", ".ott"));
  }

  @Override
  public Document read(Source input) throws IOException {
    Archive archive = Archive.of(input, FORMAT, PARTS::contains);
    byte[] manifest = archive.find(MANIFEST);
    if (manifest != null
        && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new InputException(
          input.name(), "", "an encrypted document", FORMAT + " without password");
    }
    DocumentBuilder out = new DocumentBuilder(input);
    byte[] meta = archive.find(META);
    if (meta != null) {
      readMeta(Xml.of(input.name(), META, meta), out);
    }
    OdtText text = new OdtText(out);
    byte[] styles = archive.find(STYLES);
    text.read(Xml.of(input.name(), CONTENT, archive.get(CONTENT, FORMAT)));
    if (styles != null) {
      text.readMargins(Xml.of(input.name(), STYLES, styles));
    }
    return out.build();
  }

  private static void readMeta(Xml xml, DocumentBuilder out) {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("title")) {
        out.property(Property.TITLE, xml.content());
      } else if (xml.isStart() && xml.name().equals("initial-creator")) {
        out.property(Property.AUTHOR, xml.content());
      }
    }
  }
}
