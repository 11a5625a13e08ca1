package io.github.songngu.memory;

import java.io.Reader;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Makes units of XML. It takes what it knows wherever it stands, and leaves out the rest: whether a
 * file keeps to the rules is {@link TmxRules}' to say.
 */
final class TmxParser {

  /** The JDK's own, whatever else is on the class path. */
  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    // Neither is a DTD read nor an entity resolved, from wherever.
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Some tools write prefixes that they declare nowhere.
    XML.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
  }

  private static final String LANGUAGE = "xml:lang";

  /** More elements in one another are no memory, but meant to do harm. */
  private static final int DEEPEST = 1000;

  private static final String TOO_DEEP = "elements that are nested too deep";

  private final XMLStreamReader xml;
  private final @Nullable TmxRules rules;
  private final StringBuilder text = new StringBuilder();
  private String root = "";
  private int depth;
  private boolean inUnit;
  private long units;

  TmxParser(Reader in, @Nullable TmxRules rules) throws XMLStreamException {
    this.xml = open(in);
    this.rules = rules;
  }

  /**
   * Returns a parser that fetches nothing. The JDK's has no words for some errors in a document
   * type, and throws that it has none: here, this too is an error of the document.
   */
  static XMLStreamReader open(Reader in) throws XMLStreamException {
    return new StreamReaderDelegate(XML.createXMLStreamReader(in)) {
      @Override
      public int next() throws XMLStreamException {
        try {
          return super.next();
        } catch (MissingResourceException e) {
          throw new XMLStreamException("document type", getLocation(), e);
        }
      }
    };
  }

  /** Returns how many units have begun. */
  long units() {
    return units;
  }

  /** Returns the name of the outermost element, empty if it has not begun. */
  String root() {
    return root;
  }

  int line() {
    return xml.getLocation().getLineNumber();
  }

  /** Says that XML is well-formed so far, but nothing that can be read. */
  static final class Unusable extends XMLStreamException {
    @Serial private static final long serialVersionUID = 1;

    private final String reason;

    private Unusable(String reason, Location location) {
      super(reason, location);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  private Unusable unusable(String reason) {
    return new Unusable(reason, xml.getLocation());
  }

  private int advance() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      begin();
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    if (rules != null) {
      rules.check(event, xml);
    }
    return event;
  }

  private void begin() throws XMLStreamException {
    root = depth == 0 ? xml.getLocalName() : root;
    depth++;
    if (depth > DEEPEST) {
      throw unusable(TOO_DEEP);
    }
    if (xml.getLocalName().equals("tu")) {
      if (inUnit) {
        throw unusable("another unit before this one has ended");
      }
      inUnit = true;
      units++;
    }
  }

  /**
   * Goes on to the next of some elements, over everything else.
   *
   * @return the element's name, or an empty one if there is none in the document any more
   */
  String next(String first, String second) throws XMLStreamException {
    while (xml.hasNext()) {
      if (advance() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals(first) || name.equals(second)) {
          return name;
        }
      }
    }
    return "";
  }

  /** Returns the head whose element has begun. */
  MemoryHeader header() throws XMLStreamException {
    Map<String, String> attributes = attributes(false);
    List<Annotation> annotations = new ArrayList<>();
    for (String child = child(); !child.isEmpty(); child = child()) {
      if (child.equals("ude")) {
        annotations.add(encoding());
      } else if (!annotate(child, annotations)) {
        skip();
      }
    }
    return new MemoryHeader(attributes, annotations);
  }

  /** Returns the unit whose element has begun. */
  TranslationUnit unit() throws XMLStreamException {
    Map<String, String> attributes = attributes(false);
    List<Annotation> annotations = new ArrayList<>();
    List<Variant> variants = new ArrayList<>(2);
    for (String child = child(); !child.isEmpty(); child = child()) {
      if (child.equals("tuv")) {
        variants.add(variant());
      } else if (!annotate(child, annotations)) {
        skip();
      }
    }
    inUnit = false;
    return new TranslationUnit(attributes, annotations, variants);
  }

  private Variant variant() throws XMLStreamException {
    String language = language();
    Map<String, String> attributes = attributes(true);
    List<Annotation> annotations = new ArrayList<>(0);
    Segment segment = new Segment(List.of());
    for (String child = child(); !child.isEmpty(); child = child()) {
      if (child.equals("seg")) {
        segment = new Segment(content(0));
      } else if (!annotate(child, annotations)) {
        skip();
      }
    }
    return new Variant(language, attributes, annotations, segment);
  }

  /** Goes on to the next child; returns its name, or an empty one at the end of its parent. */
  private String child() throws XMLStreamException {
    while (true) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return xml.getLocalName();
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        return "";
      }
    }
  }

  private boolean annotate(String element, List<Annotation> annotations) throws XMLStreamException {
    switch (element) {
      case "note" -> {
        Map<String, String> attributes = attributes(false);
        annotations.add(new Annotation.Note(text(), attributes));
        return true;
      }
      case "prop" -> {
        Map<String, String> attributes = attributes(false);
        String type = attributes.getOrDefault("type", "");
        Map<String, String> others = AttributeMap.without(attributes, "type");
        annotations.add(new Annotation.Property(type, text(), others));
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private Annotation encoding() throws XMLStreamException {
    Map<String, String> attributes = attributes(false);
    List<Map<String, String>> maps = new ArrayList<>();
    for (String child = child(); !child.isEmpty(); child = child()) {
      if (child.equals("map")) {
        maps.add(attributes(false));
      }
      skip();
    }
    return new Annotation.UserEncoding(attributes, maps);
  }

  /** Returns the text of the element, without that of elements in it. */
  private String text() throws XMLStreamException {
    text.setLength(0);
    int level = 1;
    while (level > 0) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> level++;
        case XMLStreamConstants.END_ELEMENT -> level--;
        default -> appendText(level == 1);
      }
    }
    return text.toString();
  }

  /** Returns the parts of a segment or code; elements that are no code are as if not there. */
  private List<Inline> content(int level) throws XMLStreamException {
    if (level > Segment.MAX_DEPTH) {
      throw unusable(TOO_DEEP);
    }
    List<Inline> parts = new ArrayList<>(1);
    text.setLength(0);
    int unknown = 0;
    while (true) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Inline.Kind kind = Inline.Kind.of(xml.getLocalName()).orElse(null);
          if (kind == null) {
            unknown++;
          } else {
            flush(parts);
            Map<String, String> attributes = attributes(false);
            parts.add(new Inline.Code(kind, attributes, content(level + 1)));
            text.setLength(0);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (unknown-- == 0) {
            flush(parts);
            return parts;
          }
        }
        default -> appendText(true);
      }
    }
  }

  private void flush(List<Inline> parts) {
    if (text.length() > 0) {
      parts.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  private void appendText(boolean wanted) {
    int event = xml.getEventType();
    boolean isText =
        event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE;
    if (isText && wanted) {
      text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }
  }

  private void skip() throws XMLStreamException {
    int level = 1;
    while (level > 0) {
      int event = advance();
      level += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      level -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Returns the tag of a variant; before TMX 1.4 the attribute was called {@code lang}. */
  private String language() {
    String older = "";
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = attributeName(xml, i);
      if (name.equals(LANGUAGE)) {
        return xml.getAttributeValue(i);
      }
      older = name.equals("lang") ? xml.getAttributeValue(i) : older;
    }
    return older;
  }

  private Map<String, String> attributes(boolean withoutLanguage) {
    int count = xml.getAttributeCount();
    String[] entries = new String[2 * count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      String name = attributeName(xml, i);
      name = name.equals("lang") ? LANGUAGE : name;
      boolean twice = name.equals(LANGUAGE) && has(entries, size);
      if (!twice && !(withoutLanguage && name.equals(LANGUAGE))) {
        entries[size++] = name;
        entries[size++] = xml.getAttributeValue(i);
      }
    }
    return AttributeMap.of(
        size == entries.length ? entries : java.util.Arrays.copyOf(entries, size));
  }

  private static boolean has(String[] entries, int size) {
    for (int i = 0; i < size; i += 2) {
      if (LANGUAGE.equals(entries[i])) {
        return true;
      }
    }
    return false;
  }

  static String attributeName(XMLStreamReader xml, int i) {
    String prefix = xml.getAttributePrefix(i);
    String name = xml.getAttributeLocalName(i);
    if (prefix == null || prefix.isEmpty()) {
      return name;
    }
    return prefix.equals("xml") && name.equals("lang") ? LANGUAGE : prefix + ":" + name;
  }
}
