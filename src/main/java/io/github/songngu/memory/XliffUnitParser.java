package io.github.songngu.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Makes units of the {@code <unit>} that a reader of XLIFF is at. */
final class XliffUnitParser {

  private static final int DEEPEST = Segment.MAX_DEPTH;

  private final XMLStreamReader xml;
  private final TagPair tags;
  private final String id;
  private final Map<String, Map<String, String>> attributes = new HashMap<>();
  private final Map<String, List<Annotation>> annotations = new HashMap<>();
  private final Map<String, String> data = new HashMap<>();
  private final List<TranslationUnit> units = new ArrayList<>();
  private String group = "";
  private Segment source = new Segment(List.of());
  private boolean hasTarget;
  private Segment target = new Segment(List.of());

  /**
   * Begins at a unit.
   *
   * @param unnamed its name if it has none of its own, or empty
   */
  XliffUnitParser(XMLStreamReader xml, TagPair tags, String unnamed) {
    this.xml = xml;
    this.tags = tags;
    String name = attribute("name");
    this.id = name.isEmpty() ? unnamed : name;
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private String localName() {
    String full = xml.getLocalName();
    return full.substring(full.indexOf(':') + 1);
  }

  /** Returns a unit for each segment with a target. */
  List<TranslationUnit> units() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth += begin() ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        if (localName().equals("segment")) {
          end();
        }
      }
    }
    return units;
  }

  /** Takes what the element says; returns whether its end is still to come. */
  private boolean begin() throws XMLStreamException {
    switch (localName()) {
      case "metaGroup" -> group = attribute("category");
      case "meta" -> {
        meta(attribute("type"));
        return false;
      }
      case "note" -> {
        String side = attribute("appliesTo");
        annotations((side.isEmpty() ? "" : side + "-") + XliffUnitWriter.PROPERTIES)
            .add(Annotation.Note.of(text()));
        return false;
      }
      case "data" -> {
        String name = attribute("id");
        data.put(name, text());
        return false;
      }
      case "segment" -> hasTarget = false;
      case "source" -> {
        source = new Segment(content(0));
        return false;
      }
      case "target" -> {
        target = new Segment(content(0));
        hasTarget = true;
        return false;
      }
      default -> {}
    }
    return true;
  }

  private void meta(String type) throws XMLStreamException {
    String value = text();
    if (group.endsWith(XliffUnitWriter.PROPERTIES)) {
      annotations(group).add(Annotation.Property.of(type, value));
    } else if (group.equals(XliffUnitWriter.UNIT)
        || group.equals("source")
        || group.equals("target")) {
      attributes.computeIfAbsent(group, absent -> new LinkedHashMap<>()).put(type, value);
    } else {
      annotations(XliffUnitWriter.PROPERTIES).add(Annotation.Property.of(type, value));
    }
  }

  private List<Annotation> annotations(String of) {
    return annotations.computeIfAbsent(of, absent -> new ArrayList<>());
  }

  private void end() {
    if (!hasTarget) {
      return;
    }
    Map<String, String> own = new LinkedHashMap<>();
    if (!id.isEmpty()) {
      own.put("tuid", units.isEmpty() ? id : id + "-" + (units.size() + 1));
    }
    own.putAll(attributes.getOrDefault(XliffUnitWriter.UNIT, Map.of()));
    units.add(
        new TranslationUnit(
            own,
            annotations(XliffUnitWriter.PROPERTIES),
            List.of(
                variant("source", tags.source(), source),
                variant("target", tags.target(), target))));
  }

  private Variant variant(String side, String tag, Segment segment) {
    return new Variant(
        tag,
        attributes.getOrDefault(side, Map.of()),
        annotations(side + "-" + XliffUnitWriter.PROPERTIES),
        segment);
  }

  /** Returns the text of the element, with characters that XLIFF writes as {@code <cp>}. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          codePoint(text);
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private void codePoint(StringBuilder text) {
    if (localName().equals("cp")) {
      try {
        int point = Integer.parseInt(attribute("hex"), 16);
        if (Character.isValidCodePoint(point)) {
          text.appendCodePoint(point);
        }
      } catch (NumberFormatException e) {
        // Not a code point: there is no text in it.
      }
    }
  }

  private List<Inline> content(int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("nested too deep", xml.getLocation());
    }
    List<Inline> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          codePoint(text);
          if (!localName().equals("cp")) {
            flush(text, parts);
          }
          inline(depth, parts);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          flush(text, parts);
          return join(parts);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
  }

  private static void flush(StringBuilder text, List<Inline> parts) {
    if (text.length() > 0) {
      parts.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  /** Makes one text of those that only an unknown element parted. */
  private static List<Inline> join(List<Inline> parts) {
    List<Inline> joined = new ArrayList<>();
    for (Inline part : parts) {
      int last = joined.size() - 1;
      if (part instanceof Inline.Text text
          && last >= 0
          && joined.get(last) instanceof Inline.Text before) {
        joined.set(last, new Inline.Text(before.text() + text.text()));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private void inline(int depth, List<Inline> parts) throws XMLStreamException {
    String element = localName();
    String number = attribute("id");
    String start = attribute("startRef");
    boolean isolated = attribute("isolated").equals("yes");
    List<Inline> look = look("dataRef");
    boolean highlight = attribute("type").equals(XliffUnitWriter.HIGHLIGHT);
    List<Inline> first = look("dataRefStart");
    List<Inline> last = look("dataRefEnd");
    List<Inline> inside = content(depth + 1);
    switch (element) {
      case "ph" -> parts.add(code(Inline.Kind.PLACEHOLDER, "x", number, look));
      case "sc" -> parts.add(half(Inline.Kind.BEGIN, isolated, "begin", number, look));
      case "ec" ->
          parts.add(half(Inline.Kind.END, isolated, "end", start.isEmpty() ? number : start, look));
      case "pc" -> {
        parts.add(code(Inline.Kind.BEGIN, "i", number, first));
        parts.addAll(inside);
        parts.add(code(Inline.Kind.END, "i", number, last));
      }
      case "mrk" -> {
        if (highlight) {
          parts.add(new Inline.Code(Inline.Kind.HIGHLIGHT, AttributeMap.EMPTY, inside));
        } else {
          parts.addAll(inside);
        }
      }
      default -> parts.addAll(inside);
    }
  }

  private static Inline half(
      Inline.Kind kind, boolean isolated, String position, String number, List<Inline> look) {
    return isolated
        ? code(Inline.Kind.ISOLATED, "pos", position, look)
        : code(kind, "i", number, look);
  }

  private static Inline code(Inline.Kind kind, String name, String value, List<Inline> look) {
    return new Inline.Code(kind, AttributeMap.of(name, value), look);
  }

  private List<Inline> look(String reference) {
    String text = data.getOrDefault(attribute(reference), "");
    return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
  }
}
