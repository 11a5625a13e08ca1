package io.github.songngu.cli;

import io.github.songngu.read.InputException;
import io.github.songngu.text.Language;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.ZipException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain text of the English and Vietnamese segments of a TMX file, unit by unit; nothing
 * else of it, and nothing from outside it.
 */
final class TmxPairs {

  /** Elements whose content is code of a format, not text. */
  private static final Set<String> CODE = Set.of("bpt", "ept", "ph", "it", "ut", "sub");

  /** What is longer is no sentence. */
  private static final int MOST_LETTERS = 20_000;

  private final BiConsumer<String, String> sink;
  private final Map<Language, String> unit = new EnumMap<>(Language.class);
  private final StringBuilder segment = new StringBuilder();
  private @Nullable Language language;
  private boolean inSegment;
  private int codeDepth;

  private TmxPairs(BiConsumer<String, String> sink) {
    this.sink = sink;
  }

  /**
   * Reads a stream to its end.
   *
   * @param sink takes each English segment with its Vietnamese one
   * @throws InputException if it is not well-formed XML, or no TMX
   */
  static void read(String name, InputStream in, BiConsumer<String, String> sink)
      throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (!reader.isStartElement()) {
        reader.next(); // the document type is no tag
      }
      if (!reader.getLocalName().equals("tmx")) {
        throw new InputException(name, "", "<" + reader.getLocalName() + ">", "a TMX file");
      }
      new TmxPairs(sink).read(reader);
    } catch (XMLStreamException e) {
      throw broken(name, e);
    }
  }

  private static InputException broken(String name, XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof IOException io
        && !(io instanceof ZipException || io instanceof EOFException)) {
      throw io;
    }
    int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
    InputException broken =
        new InputException(
            name, line < 1 ? "" : "line " + line, "XML that is not well-formed", "a TMX file");
    broken.initCause(e);
    return broken;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (inSegment && codeDepth == 0 && segment.length() < MOST_LETTERS) {
            segment.append(reader.getText());
          }
        }
        default -> {
          // Comments, instructions, the document type.
        }
      }
    }
  }

  private void start(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "tu" -> unit.clear();
      case "tuv" -> {
        String tag = reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        language = language(tag == null ? reader.getAttributeValue(null, "lang") : tag);
      }
      case "seg" -> {
        inSegment = true;
        segment.setLength(0);
      }
      default -> codeDepth += CODE.contains(reader.getLocalName()) ? 1 : 0;
    }
  }

  private void end(String element) {
    switch (element) {
      case "tu" -> {
        String english = unit.get(Language.ENGLISH);
        String vietnamese = unit.get(Language.VIETNAMESE);
        if (english != null && vietnamese != null) {
          sink.accept(english, vietnamese);
        }
      }
      case "seg" -> {
        inSegment = false;
        if (language != null) {
          unit.put(language, segment.toString());
        }
      }
      default -> codeDepth -= CODE.contains(element) ? 1 : 0;
    }
  }

  private static @Nullable Language language(@Nullable String tag) {
    try {
      return tag == null ? null : Language.ofTag(tag);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
