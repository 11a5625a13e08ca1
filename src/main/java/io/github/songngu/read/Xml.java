package io.github.songngu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through XML by the local names of its elements, in constant memory. Document types are not
 * read: no entity is opened, inside or outside.
 */
final class Xml {

  /** No document that anyone wrote is nested as deep. */
  private static final int MOST_DEPTH = 10_000;

  /** What is longer is no name of anything. */
  private static final int MOST_CONTENT = 1 << 12;

  private final String input;
  private final String part;
  private final XMLStreamReader reader;
  private int depth;

  private Xml(String input, String part, XMLStreamReader reader) {
    this.input = input;
    this.part = part;
    this.reader = reader;
  }

  /**
   * Begins to read.
   *
   * @param input the file, for messages
   * @param part the part of it
   */
  static Xml of(String input, String part, byte[] bytes) {
    return of(input, part, new ByteArrayInputStream(bytes));
  }

  /** Begins to read a stream, which is not closed. */
  static Xml of(String input, String part, InputStream in) {
    // The JDK's own, whatever else is on the class path: its limits are known.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    try {
      return new Xml(input, part, factory.createXMLStreamReader(XmlEncoding.decode(in)));
    } catch (XMLStreamException e) {
      throw broken(input, part, e);
    } catch (IOException e) {
      throw broken(input, part, new XMLStreamException(e));
    }
  }

  private static InputException broken(String input, String part, XMLStreamException e) {
    String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNumber();
    InputException broken =
        new InputException(input, part + line, "damaged XML", "a document as it was saved");
    broken.initCause(e);
    return broken;
  }

  /** Goes on to the next event; returns whether there is one. */
  boolean next() {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    } catch (XMLStreamException e) {
      throw broken(input, part, e);
    }
    if (depth > MOST_DEPTH) {
      throw new InputException(
          input, part, "elements nested more than " + MOST_DEPTH + " deep", "at most that many");
    }
    return true;
  }

  /** Goes on to the end of the element that has just begun; returns whether others are inside. */
  boolean skip() {
    int outside = depth - 1;
    boolean others = false;
    while (depth > outside && next()) {
      others |= reader.isStartElement();
    }
    return others;
  }

  /**
   * Goes on to the end of the element that has just begun; returns the text in it, which the parser
   * parts at entities, or what comes first of a very long one.
   */
  String content() {
    StringBuilder content = new StringBuilder();
    int outside = depth - 1;
    while (depth > outside && next()) {
      if (isText() && content.length() < MOST_CONTENT) {
        content.append(text());
      }
    }
    return content.toString();
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isEnd() {
    return reader.isEndElement();
  }

  /** Returns whether this is text between elements. */
  boolean isText() {
    return reader.isCharacters();
  }

  /** Returns the local name of the element that begins or ends. */
  String name() {
    return reader.getLocalName();
  }

  /** Returns the namespace of the element that begins or ends; empty if it has none. */
  String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  String text() {
    return reader.getText();
  }

  /** Returns the value of an attribute by its local name in any namespace, or null. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Returns the value of an attribute as a number from 0 to {@code most}. */
  int number(String name, int otherwise, int most) {
    String value = attribute(name);
    if (value == null || !value.matches("\\d{1,9}")) {
      return otherwise;
    }
    return Math.min(most, Integer.parseInt(value));
  }
}
