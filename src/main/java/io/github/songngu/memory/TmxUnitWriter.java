package io.github.songngu.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes units as TMX 1.4b.
 *
 * <pre>{@code
 * try (MemoryWriter writer = new TmxUnitWriter(out, MemoryHeader.of("news", "1", "en"))) {
 *   writer.write(unit);
 * }
 * }</pre>
 *
 * <p>What {@link TmxReader} reads is written with the same content: text to the character, codes,
 * remarks, properties, attributes and their order. The file is valid by the DTD if the units were:
 * attributes that it does not know are left out, attributes of the head that it demands and that
 * are missing are added, and a unit without any variant is left out. Characters that XML forbids
 * are left out and {@linkplain #losses() counted}. The same units give the same bytes on every run.
 */
public final class TmxUnitWriter implements MemoryWriter {

  private static final String LANGUAGE = "xml:lang";
  private static final String TYPE = "type";

  private final XmlOutput xml;
  private final LossCount lost = new LossCount();

  /**
   * Begins a file.
   *
   * @param out where it is written to; closed when the writer is closed
   * @param header what the memory says of all its units
   * @throws IOException if the stream refuses
   */
  public TmxUnitWriter(OutputStream out, MemoryHeader header) throws IOException {
    xml = new XmlOutput(out);
    xml.raw("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n").start("tmx").attribute("version", "1.4");
    writeHeader(header);
    xml.line().start("body");
  }

  private void writeHeader(MemoryHeader header) throws IOException {
    Map<String, String> attributes = new LinkedHashMap<>(known("header", header.attributes()));
    MemoryHeader.of("unknown", "0", header.sourceLanguage())
        .attributes()
        .forEach(attributes::putIfAbsent);
    xml.line().start("header").attributes(attributes);
    writeAnnotations(header.annotations());
    if (header.annotations().isEmpty()) {
      xml.end();
    } else {
      endLine();
    }
  }

  private void endLine() throws IOException {
    xml.lineBeforeEnd().end();
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    if (unit.variants().isEmpty()) {
      lost.add(Loss.UNIT, 1);
      return;
    }
    xml.line().start("tu").attributes(known("tu", unit.attributes()));
    writeAnnotations(unit.annotations());
    for (Variant variant : unit.variants()) {
      write(variant);
    }
    endLine();
  }

  private void write(Variant variant) throws IOException {
    xml.line().start("tuv").attribute(LANGUAGE, variant.language());
    xml.attributes(others("tuv", variant.attributes(), LANGUAGE, "lang"));
    for (Annotation annotation : variant.annotations()) {
      write(annotation);
    }
    xml.start("seg");
    write(variant.segment().content());
    xml.endWhole().end();
  }

  private void write(List<Inline> content) throws IOException {
    for (Inline part : content) {
      if (part instanceof Inline.Text text) {
        xml.text(text.text());
      } else if (part instanceof Inline.Code code) {
        String element = code.kind().element();
        xml.start(element).attributes(known(element, code.attributes()));
        write(code.content());
        xml.end();
      }
    }
  }

  /** Returns what the DTD knows of the attributes of an element. */
  private Map<String, String> known(String element, Map<String, String> attributes) {
    Map<String, String> known = TmxRules.known(element, attributes);
    lost.add(Loss.ATTRIBUTE, attributes.size() - known.size());
    return known;
  }

  /** Returns the same without those that the element has by itself, as XML has each but once. */
  private Map<String, String> others(
      String element, Map<String, String> attributes, String... own) {
    Map<String, String> others = known(element, attributes);
    for (String name : own) {
      if (others.containsKey(name)) {
        others = AttributeMap.without(others, name);
        lost.add(Loss.ATTRIBUTE, 1);
      }
    }
    return others;
  }

  private void writeAnnotations(List<Annotation> annotations) throws IOException {
    for (Annotation annotation : annotations) {
      xml.line();
      write(annotation);
    }
  }

  private void write(Annotation annotation) throws IOException {
    if (annotation instanceof Annotation.Note note) {
      xml.start("note").attributes(known("note", note.attributes()));
      xml.text(note.text()).endWhole();
    } else if (annotation instanceof Annotation.Property property) {
      xml.start("prop").attribute(TYPE, property.type());
      xml.attributes(others("prop", property.attributes(), TYPE));
      xml.text(property.text()).endWhole();
    } else if (annotation instanceof Annotation.UserEncoding encoding) {
      write(encoding);
    }
  }

  private void write(Annotation.UserEncoding encoding) throws IOException {
    xml.start("ude").attributes(known("ude", encoding.attributes()));
    for (Map<String, String> map : encoding.maps()) {
      xml.line().start("map").attributes(known("map", map)).end();
    }
    endLine();
  }

  @Override
  public Map<Loss, Long> losses() {
    return lost.with(Loss.CHARACTER, xml.illegal());
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
