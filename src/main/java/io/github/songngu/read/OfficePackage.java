package io.github.songngu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.xml.sax.SAXException;

/** Opens Office documents, and closes them whatever is in them. */
final class OfficePackage {

  private OfficePackage() {}

  /** What is done with an open document. */
  interface Work {
    void read(OPCPackage document) throws OpenXML4JException, IOException, SAXException;
  }

  /**
   * Opens a document and reads it.
   *
   * @param format what it should be, for messages
   * @throws InputException if it is damaged
   */
  static void read(Source source, String format, Work work) {
    try {
      OPCPackage document = OPCPackage.open(new ByteArrayInputStream(source.bytes()));
      try {
        work.read(document);
      } finally {
        // Unlike closing, it cannot write.
        document.revert();
      }
    } catch (InputException e) {
      throw e;
    } catch (OpenXML4JException | IOException | SAXException | RuntimeException e) {
      // POI says by a dozen exceptions of its own and of the JDK that a file is damaged.
      throw Archive.broken(source, format, e);
    }
  }
}
