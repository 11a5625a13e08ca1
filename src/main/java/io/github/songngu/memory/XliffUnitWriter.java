package io.github.songngu.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes units as XLIFF 2.1, one {@code <unit>} with one {@code <segment>} each.
 *
 * <p>The name of a unit is its {@code tuid}; properties and attributes are metadata ({@code mda}),
 * remarks are notes, those of one language applied to its side. Codes are {@code <sc>}, {@code
 * <ec>} and {@code <ph>} that refer to what they look like in their document; a code of the target
 * has the number of the same code of the source. Highlighted text is a {@code <mrk>}. XLIFF holds
 * two languages: units without text in both are left out, of further variants nothing is kept, and
 * a region other than that of the first unit is lost as an attribute is.
 */
final class XliffUnitWriter implements MemoryWriter {

  static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
  static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
  static final String HIGHLIGHT = "tmx:hi";
  static final String UNIT = "tu";
  static final String PROPERTIES = "properties";

  /** The attributes of codes that say which belongs to which; XLIFF has its own for that. */
  private static final Set<String> KEPT = Set.of("i", "x", "pos");

  private final TagPair tags;
  private final XmlOutput xml;
  private long units;
  private boolean closed;
  private final LossCount lost = new LossCount();

  /** The languages of the file. */
  private String sourceTag = "";

  private String targetTag = "";

  XliffUnitWriter(OutputStream out, TagPair tags) throws IOException {
    this.tags = tags;
    xml = new XmlOutput(out);
  }

  /** Returns the id of the unit with a number, from 1. */
  static String id(long number) {
    return "u" + number;
  }

  /** Begins the file, whose languages are those of the first unit, with their regions. */
  private void begin(String source, String target) throws IOException {
    xml.line().start("xliff").attribute("xmlns", CORE).attribute("xmlns:mda", METADATA);
    xml.attribute("version", "2.1");
    sourceTag = LanguageTags.isWellFormed(source) ? source : tags.source();
    targetTag = LanguageTags.isWellFormed(target) ? target : tags.target();
    xml.attribute("srcLang", sourceTag).attribute("trgLang", targetTag);
    xml.line().start("file").attribute("id", "f1");
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    Optional<Variant> source = unit.variant(tags.source());
    Optional<Variant> target = unit.variant(tags.target());
    if (source.isEmpty() || target.isEmpty()) {
      lost.add(Loss.UNIT, 1);
      return;
    }
    if (units == 0) {
      begin(source.get().language(), target.get().language());
    }
    units++;
    lost.add(Loss.VARIANT, unit.variants().size() - 2L);
    lost.add(Loss.ATTRIBUTE, source.get().language().equals(sourceTag) ? 0 : 1);
    lost.add(Loss.ATTRIBUTE, target.get().language().equals(targetTag) ? 0 : 1);
    xml.line().start("unit").attribute("id", id(units));
    if (unit.id().isPresent()) {
      xml.attribute("name", unit.id().get());
    }
    writeMetadata(unit, source.get(), target.get());
    writeNotes(unit, source.get(), target.get());
    Codes codes = new Codes();
    Side sourceSide = new Side(source.get(), codes);
    Side targetSide = new Side(target.get(), codes);
    writeData(codes);
    xml.line().start("segment");
    writeText("source", source.get(), sourceSide);
    writeText("target", target.get(), targetSide);
    xml.lineBeforeEnd().end();
    xml.lineBeforeEnd().end();
  }

  private void writeMetadata(TranslationUnit unit, Variant source, Variant target)
      throws IOException {
    Map<String, List<Annotation.Property>> groups = new LinkedHashMap<>();
    groups.put(UNIT, attributes(AttributeMap.without(unit.attributes(), "tuid")));
    groups.put(PROPERTIES, properties(unit.annotations()));
    groups.put("source", attributes(source.attributes()));
    groups.put("source-" + PROPERTIES, properties(source.annotations()));
    groups.put("target", attributes(target.attributes()));
    groups.put("target-" + PROPERTIES, properties(target.annotations()));
    groups.values().removeIf(List::isEmpty);
    if (groups.isEmpty()) {
      return;
    }
    xml.line().start("mda:metadata");
    for (Map.Entry<String, List<Annotation.Property>> group : groups.entrySet()) {
      xml.line().start("mda:metaGroup").attribute("category", group.getKey());
      for (Annotation.Property property : group.getValue()) {
        xml.line().start("mda:meta").attribute("type", property.type());
        xml.text(property.text()).endWhole();
      }
      xml.lineBeforeEnd().end();
    }
    xml.lineBeforeEnd().end();
  }

  private static List<Annotation.Property> attributes(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .map(entry -> Annotation.Property.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<Annotation.Property> properties(List<Annotation> annotations) {
    List<Annotation.Property> properties = new ArrayList<>();
    for (Annotation annotation : annotations) {
      if (annotation instanceof Annotation.Property property) {
        properties.add(property);
        lost.add(Loss.ATTRIBUTE, property.attributes().size());
      }
    }
    return properties;
  }

  private void writeNotes(TranslationUnit unit, Variant source, Variant target) throws IOException {
    boolean any =
        Stream.of(unit.annotations(), source.annotations(), target.annotations())
            .flatMap(List::stream)
            .anyMatch(Annotation.Note.class::isInstance);
    if (any) {
      xml.line().start("notes");
      writeNotes("", unit.annotations());
      writeNotes("source", source.annotations());
      writeNotes("target", target.annotations());
      xml.lineBeforeEnd().end();
    }
  }

  private void writeNotes(String side, List<Annotation> annotations) throws IOException {
    for (Annotation annotation : annotations) {
      if (annotation instanceof Annotation.Note note) {
        xml.line().start("note");
        if (!side.isEmpty()) {
          xml.attribute("appliesTo", side);
        }
        xml.text(note.text()).endWhole();
        lost.add(Loss.ATTRIBUTE, note.attributes().size());
      }
    }
  }

  private void writeData(Codes codes) throws IOException {
    if (codes.data.isEmpty()) {
      return;
    }
    xml.line().start("originalData");
    for (Map.Entry<String, String> entry : codes.data.entrySet()) {
      xml.line().start("data").attribute("id", entry.getValue());
      xml.text(entry.getKey()).endWhole();
    }
    xml.lineBeforeEnd().end();
  }

  private void writeText(String element, Variant variant, Side side) throws IOException {
    xml.line().start(element).attribute("xml:space", "preserve");
    writeContent(variant.segment().content(), side);
    xml.endWhole();
  }

  private void writeContent(List<Inline> content, Side side) throws IOException {
    for (Inline part : content) {
      if (part instanceof Inline.Text text) {
        xml.text(text.text());
      } else if (part instanceof Inline.Code code) {
        writeCode(code, side);
      }
    }
  }

  private void writeCode(Inline.Code code, Side side) throws IOException {
    int number = side.next++;
    String id = side.ids.get(number);
    Integer half = side.halves.get(number);
    long kept = code.attributes().keySet().stream().filter(KEPT::contains).count();
    lost.add(Loss.ATTRIBUTE, code.attributes().size() - kept);
    switch (code.kind()) {
      case HIGHLIGHT -> {
        xml.start("mrk").attribute("id", id).attribute("type", HIGHLIGHT);
        writeContent(code.content(), side);
        xml.endWhole();
        return;
      }
      case BEGIN -> {
        xml.start("sc").attribute("id", id);
        if (half == null) {
          xml.attribute("isolated", "yes");
        }
      }
      case END -> {
        xml.start("ec");
        if (half == null) {
          xml.attribute("id", id).attribute("isolated", "yes");
        } else {
          xml.attribute("startRef", side.ids.get(half));
        }
      }
      case ISOLATED -> {
        boolean end = "end".equals(code.attributes().get("pos"));
        xml.start(end ? "ec" : "sc").attribute("id", id).attribute("isolated", "yes");
      }
      default -> xml.start("ph").attribute("id", id);
    }
    String data = side.codes.data.get(Codes.nativeText(code));
    if (data != null) {
      xml.attribute("dataRef", data);
    }
    xml.end();
  }

  @Override
  public Map<Loss, Long> losses() {
    return lost.with(Loss.CHARACTER, xml.illegal());
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    // The schema wants a unit, and a file without any has none to want.
    if (units == 0) {
      begin(tags.source(), tags.target());
      xml.line().start("unit").attribute("id", "u0").line().start("segment");
      xml.line().start("source").end();
      xml.lineBeforeEnd().end().lineBeforeEnd().end();
    }
    xml.close();
  }

  /** The codes of a unit, by what they look like and which of those alike they are. */
  private static final class Codes {

    private final Map<String, String> data = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    static String nativeText(Inline.Code code) {
      return new Segment(code.content()).nativeText();
    }

    /** Gives each look an entry, but for highlighted text, which has none. */
    void enter(List<Inline.Code> codes) {
      for (Inline.Code code : codes) {
        if (code.kind() != Inline.Kind.HIGHLIGHT && !code.content().isEmpty()) {
          data.putIfAbsent(nativeText(code), "d" + (data.size() + 1));
        }
      }
    }

    String id(String key) {
      return ids.computeIfAbsent(key, absent -> Integer.toString(ids.size() + 1));
    }
  }

  /** One side of a unit: its codes in order, each with its number and its other half. */
  private static final class Side {

    private final Codes codes;
    private final List<Inline.Code> order = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    /** The number of the beginning by that of the end, and the other way round. */
    private final Map<Integer, Integer> halves = new HashMap<>();

    private int next;

    Side(Variant variant, Codes codes) {
      this.codes = codes;
      collect(variant.segment().content());
      Map<String, Integer> times = new HashMap<>();
      for (Inline.Code code : order) {
        String key = key(code);
        ids.add(codes.id(key + '|' + times.merge(key, 1, Integer::sum)));
      }
      codes.enter(order);
      pair();
    }

    private void collect(List<Inline> content) {
      for (Inline part : content) {
        if (part instanceof Inline.Code code) {
          order.add(code);
          if (code.kind() == Inline.Kind.HIGHLIGHT) {
            collect(code.content());
          }
        }
      }
    }

    /** The same code on the other side is of the same kind, and of the same number or look. */
    private static String key(Inline.Code code) {
      String element = code.kind().element();
      String number = code.attributes().get("x");
      if (number != null) {
        return element + "|x|" + number;
      }
      return code.kind() == Inline.Kind.HIGHLIGHT
          ? element
          : element + "|" + Codes.nativeText(code);
    }

    private void pair() {
      Map<String, Integer> open = new HashMap<>();
      for (int i = 0; i < order.size(); i++) {
        String number = order.get(i).attributes().getOrDefault("i", "");
        if (order.get(i).kind() == Inline.Kind.BEGIN) {
          open.put(number, i);
        } else if (order.get(i).kind() == Inline.Kind.END) {
          Integer begin = open.remove(number);
          if (begin != null) {
            halves.put(begin, i);
            halves.put(i, begin);
          }
        }
      }
    }
  }
}
