package io.github.songngu.memory;

import io.github.songngu.read.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XLIFF 2.0 and 2.1: each {@code <segment>} that has a target is a unit, with its own codes
 * as they look in {@code <originalData>} and the name, else the id, of its {@code <unit>}. {@code
 * <pc>} becomes a beginning and an end, {@code <mrk>} that {@link XliffUnitWriter} wrote
 * highlighted text; of other elements only the text is kept.
 */
final class XliffUnitReader implements MemoryReader {

  private final String name;
  private final UnitFeed feed;
  private final XMLStreamReader xml;
  private final Deque<TranslationUnit> waiting = new ArrayDeque<>();
  private final TagPair tags;

  /** What goes before the ids of units: those of files behind the first may come again. */
  private String prefix = "";

  private long files;
  private long elements;
  private long line;
  private long unit;

  XliffUnitReader(String name, InputStream in, TagPair fallback) throws IOException {
    this.name = name;
    this.feed = new UnitFeed(name, XmlBytes.open(name, in).text(), "unit", TmxReader.LONGEST);
    try {
      this.xml = TmxParser.open(feed);
      this.tags = root(fallback);
    } catch (XMLStreamException e) {
      throw explain(e);
    }
  }

  private TagPair root(TagPair fallback) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (!xml.hasNext()) {
        break;
      }
    }
    String version = attribute("version", "");
    if (!localName().equals("xliff") || !version.startsWith("2.")) {
      throw new InputException(
          name,
          "line " + xml.getLocation().getLineNumber(),
          "<" + xml.getLocalName() + "> version '" + version + "'",
          "XLIFF 2.0 or 2.1");
    }
    try {
      return new TagPair(
          attribute("srcLang", fallback.source()), attribute("trgLang", fallback.target()));
    } catch (IllegalArgumentException e) {
      throw new InputException(name, "line 1", String.valueOf(e.getMessage()), "two languages");
    }
  }

  private String localName() {
    String full = xml.getLocalName();
    return full.substring(full.indexOf(':') + 1);
  }

  private String attribute(String attribute, String otherwise) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? otherwise : value;
  }

  @Override
  public MemoryHeader header() {
    return MemoryHeader.ofSongngu(tags.source());
  }

  @Override
  public @Nullable TranslationUnit next() throws IOException {
    try {
      while (waiting.isEmpty() && xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          begin();
        }
      }
    } catch (XMLStreamException e) {
      throw explain(e);
    }
    unit += waiting.isEmpty() ? 0 : 1;
    return waiting.poll();
  }

  private void begin() throws XMLStreamException {
    if (localName().equals("file")) {
      prefix = files == 0 ? "" : attribute("id", "") + "/";
      files++;
    } else if (localName().equals("unit")) {
      line = xml.getLocation().getLineNumber();
      elements++;
      waiting.addAll(new XliffUnitParser(xml, tags, id()).units());
    }
  }

  /** Returns the id of the unit, which is unique in its file only; empty if it only counts. */
  private String id() {
    String id = attribute("id", "");
    return id.isEmpty() || id.equals(XliffUnitWriter.id(elements)) ? "" : prefix + id;
  }

  private InputException explain(XMLStreamException e) throws IOException {
    boolean tooLong = e.getNestedException() instanceof UnitFeed.TooLong;
    if (e.getNestedException() instanceof IOException cause && !tooLong) {
      throw cause;
    }
    String text = feed.present();
    String found =
        tooLong
            ? "a unit that has no end"
            : feed.illegal() >= 0
                ? XmlDamage.character(feed.illegal())
                : feed.isAtEnd() || text == null ? "the end of the file" : XmlDamage.find(text);
    int at = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    InputException broken =
        new InputException(name, "line " + at, found, "XLIFF 2.0 or 2.1, well-formed");
    broken.initCause(e);
    return broken;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long unit() {
    return unit;
  }

  @Override
  public void close() throws IOException {
    feed.close();
  }
}
