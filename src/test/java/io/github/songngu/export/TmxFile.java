package io.github.songngu.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A TMX file as a validating parser reads it. */
public final class TmxFile extends DefaultHandler {

  /** A unit: its attributes and properties by name, its segments by language, in file order. */
  public record Unit(
      Map<String, String> attributes, Map<String, String> props, Map<String, String> segments) {}

  public final Map<String, String> header = new LinkedHashMap<>();
  public final List<Unit> units = new ArrayList<>();
  public final List<String> errors = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String key = "";

  /** Reads a file. */
  public static TmxFile parse(byte[] bytes) throws Exception {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setValidating(true);
    TmxFile file = new TmxFile();
    factory.newSAXParser().parse(new ByteArrayInputStream(bytes), file);
    return file;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    InputStream dtd = TmxFile.class.getResourceAsStream("tmx14.dtd");
    return new InputSource(Objects.requireNonNull(dtd));
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    text.setLength(0);
    switch (name) {
      case "header" -> header.putAll(map(attributes));
      case "tu" ->
          units.add(new Unit(map(attributes), new LinkedHashMap<>(), new LinkedHashMap<>()));
      case "prop" -> key = attributes.getValue("type");
      case "tuv" -> key = attributes.getValue("xml:lang");
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (units.isEmpty()) {
      return;
    }
    if (name.equals("prop")) {
      units.get(units.size() - 1).props().put(key, text.toString());
    } else if (name.equals("seg")) {
      units.get(units.size() - 1).segments().put(key, text.toString());
    }
  }

  @Override
  public void characters(char[] units, int start, int length) {
    text.append(units, start, length);
  }

  @Override
  public void error(SAXParseException e) {
    errors.add(e.getLineNumber() + ": " + e.getMessage());
  }

  private static Map<String, String> map(Attributes attributes) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      map.put(attributes.getQName(i), attributes.getValue(i));
    }
    return map;
  }
}
