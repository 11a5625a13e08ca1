package io.github.songngu.export;

import io.github.songngu.text.LineCleaner;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** TMX of pairs that have left their documents. */
final class TmxPairs implements PairWriter {

  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

  private final LineCleaner cleaner = LineCleaner.forXml();
  private final Writer out;
  private final XMLStreamWriter xml;

  TmxPairs(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      xml = XML.createXMLStreamWriter(this.out);
      begin();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeDTD("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
    line(0);
    xml.writeStartElement("tmx");
    xml.writeAttribute("version", "1.4");
    line(1);
    xml.writeEmptyElement("header");
    xml.writeAttribute("creationtool", "songngu");
    xml.writeAttribute("creationtoolversion", ToolVersion.get());
    xml.writeAttribute("segtype", "sentence");
    xml.writeAttribute("o-tmf", "songngu");
    xml.writeAttribute("adminlang", "en");
    xml.writeAttribute("srclang", "en");
    xml.writeAttribute("datatype", "plaintext");
    line(1);
    xml.writeStartElement("body");
  }

  @Override
  public void write(CorpusPair pair) throws IOException {
    try {
      line(2);
      xml.writeStartElement("tu");
      xml.writeAttribute("tuid", pair.id());
      property("document", pair.document());
      property("bead", pair.bead());
      property("score", Scores.format(pair.score()));
      for (Map.Entry<String, String> field : pair.fields().entrySet()) {
        property(field.getKey(), field.getValue());
      }
      variant("en", pair.english());
      variant("vi", pair.vietnamese());
      line(2);
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void property(String type, String value) throws XMLStreamException {
    line(3);
    xml.writeStartElement("prop");
    xml.writeAttribute("type", "x-" + cleaner.clean(type));
    xml.writeCharacters(cleaner.clean(value));
    xml.writeEndElement();
  }

  private void variant(String tag, String text) throws XMLStreamException {
    line(3);
    xml.writeStartElement("tuv");
    xml.writeAttribute("xml:lang", tag);
    xml.writeStartElement("seg");
    xml.writeCharacters(cleaner.clean(text));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  @Override
  public void close() throws IOException {
    try (out) {
      line(1);
      xml.writeEndElement();
      line(0);
      xml.writeEndElement();
      line(0);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
