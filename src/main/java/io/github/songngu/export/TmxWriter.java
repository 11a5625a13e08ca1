package io.github.songngu.export;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.SentenceRange;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes TMX 1.4b, the format in which translation memories are exchanged.
 *
 * <pre>{@code
 * <tu tuid="5f0c…">
 *   <prop type="x-document">metro</prop>
 *   <prop type="x-position">4</prop>
 *   <prop type="x-bead">1-1</prop>
 *   <prop type="x-score">0.9731</prop>
 *   <tuv xml:lang="en"><seg>It opens in May.</seg></tuv>
 *   <tuv xml:lang="vi"><seg>Tuyến mở cửa vào tháng 5.</seg></tuv>
 * </tu>
 * }</pre>
 *
 * <ul>
 *   <li>The source language is that of the first bitext's source side. A unit of a bitext that was
 *       aligned the other way round has its text in the same order and says so ({@code srclang}).
 *   <li>{@code tuid} is a hash of document and text: writing the same article again gives the same
 *       names. The same pair said again in one document has {@code -2}, {@code -3} … after it.
 *   <li>{@code x-position} is the number of the bead in its document, from 0; the score has four
 *       decimals.
 *   <li>What is known about an article ({@code x-url}, {@code x-date} …) and the time of subtitles
 *       ({@code x-time}) are properties of its side.
 *   <li>Only pairs are written, and none of which one side would be blank: a memory has no use for
 *       text without a counterpart, and many programs refuse it.
 *   <li>Characters that XML forbids are left out or, if they part words, become spaces; see {@link
 *       #illegalCharacters()}.
 *   <li>No date is written unless one is {@linkplain Builder#creationDate given}.
 * </ul>
 *
 * @see <a href="https://www.gala-global.org/tmx-14b">TMX 1.4b specification</a>
 */
public final class TmxWriter implements BitextWriter {

  /** The JDK's own, whatever else is on the class path, so that the bytes are always the same. */
  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

  private final LineCleaner cleaner = LineCleaner.forXml();
  private final Selection selection;
  private final Map<Language, String> tags;
  private final String tool;
  private final String version;
  private final @Nullable Instant created;
  private final Writer out;
  private final XMLStreamWriter xml;
  private @Nullable Language source;
  private boolean closed;

  private TmxWriter(Builder builder, OutputStream out) throws IOException {
    this.selection = builder.selection;
    this.tags = new EnumMap<>(builder.tags);
    this.tool = cleaner.clean(builder.tool);
    this.version = cleaner.clean(builder.version);
    this.created = builder.created;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      this.xml = XML.createXMLStreamWriter(this.out);
    } catch (XMLStreamException e) {
      throw asIoException(e);
    }
  }

  /** Returns a builder that begins with the defaults: all pairs, tags {@code en}, {@code vi}. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void write(Bitext bitext) throws IOException {
    List<SegmentPair> segments = bitext.segments();
    List<String> ids = PairIds.of(bitext, segments);
    try {
      Language first = begin(bitext.source().article().language());
      for (int i = 0; i < segments.size(); i++) {
        if (selection.takes(segments.get(i).bead())) {
          writeUnit(bitext, i, ids.get(i), segments.get(i), first);
        }
      }
    } catch (XMLStreamException e) {
      throw asIoException(e);
    }
  }

  /** Writes what stands before the first unit, once; returns the file's source language. */
  private Language begin(Language language) throws XMLStreamException {
    if (source != null) {
      return source;
    }
    source = language;
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeDTD("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
    line(0);
    xml.writeStartElement("tmx");
    xml.writeAttribute("version", "1.4");
    line(1);
    writeHeader(tag(language));
    line(1);
    xml.writeStartElement("body");
    return language;
  }

  private void writeHeader(String sourceTag) throws XMLStreamException {
    xml.writeEmptyElement("header");
    xml.writeAttribute("creationtool", tool);
    xml.writeAttribute("creationtoolversion", version);
    xml.writeAttribute("segtype", "sentence");
    xml.writeAttribute("o-tmf", "songngu");
    xml.writeAttribute("adminlang", "en");
    xml.writeAttribute("srclang", sourceTag);
    xml.writeAttribute("datatype", "plaintext");
    if (created != null) {
      xml.writeAttribute("creationdate", Builder.DATE.format(created));
    }
  }

  private void writeUnit(Bitext bitext, int position, String id, SegmentPair pair, Language first)
      throws XMLStreamException {
    Language language = bitext.source().article().language();
    String sourceText = cleaner.clean(pair.source());
    String targetText = cleaner.clean(pair.target());
    if (LineCleaner.isBlank(sourceText) || LineCleaner.isBlank(targetText)) {
      return;
    }
    line(2);
    xml.writeStartElement("tu");
    xml.writeAttribute("tuid", id);
    if (language != first) {
      xml.writeAttribute("srclang", tag(language));
    }
    writeProperty("x-document", cleaner.clean(bitext.id()));
    writeProperty("x-position", Integer.toString(position));
    writeProperty("x-bead", pair.bead().label());
    writeProperty("x-score", Scores.format(pair.score()));
    Variant source = new Variant(bitext.source(), pair.bead().source(), sourceText);
    Variant target = new Variant(bitext.target(), pair.bead().target(), targetText);
    // Some programs take the first variant for the source without looking at its language.
    writeVariant(language == first ? source : target);
    writeVariant(language == first ? target : source);
    line(2);
    xml.writeEndElement();
  }

  /** One side of a unit. */
  private record Variant(SegmentedArticle side, SentenceRange range, String text) {}

  private void writeProperty(String type, String value) throws XMLStreamException {
    line(3);
    writeElement(type, value);
  }

  private void writeElement(String type, String value) throws XMLStreamException {
    xml.writeStartElement("prop");
    xml.writeAttribute("type", type);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private void writeVariant(Variant variant) throws XMLStreamException {
    line(3);
    xml.writeStartElement("tuv");
    xml.writeAttribute("xml:lang", tag(variant.side.article().language()));
    for (Map.Entry<String, String> property :
        Properties.of(variant.side, variant.range).entrySet()) {
      writeElement("x-" + property.getKey(), cleaner.clean(property.getValue()));
    }
    xml.writeStartElement("seg");
    xml.writeCharacters(variant.text);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private String tag(Language language) {
    return tags.getOrDefault(language, language.tag());
  }

  @Override
  public long illegalCharacters() {
    return cleaner.illegal();
  }

  /** Ends the document, also one without a unit, and closes the stream beneath. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      begin(Language.ENGLISH);
      line(1);
      xml.writeEndElement();
      line(0);
      xml.writeEndElement();
      line(0);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw asIoException(e);
    }
  }

  private static IOException asIoException(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
  }

  /** Options of a {@link TmxWriter}. */
  public static final class Builder {

    private static final DateTimeFormatter DATE =
        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Instant FIRST_DATE = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST_DATE = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final Map<Language, String> tags = new EnumMap<>(Language.class);
    private Selection selection = Selection.PAIRS;
    private String tool = "songngu";
    private String version = ToolVersion.get();
    private @Nullable Instant created;

    private Builder() {}

    /**
     * Sets the language tags; each is for the language it names, and the defaults are {@code en}
     * and {@code vi}. Programs differ in whether {@code en-US} matches {@code en}: give the tags of
     * the project that is to receive the file, for example {@code tags("en-US", "vi-VN")}.
     *
     * @throws IllegalArgumentException if a tag is not well-formed (BCP 47), or of another language
     */
    public Builder tags(String... languageTags) {
      for (String tag : languageTags) {
        try {
          new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
          throw new IllegalArgumentException(
              "language tag is '" + tag + "', expected one like en-US or vi-VN", e);
        }
        tags.put(Language.ofTag(tag), tag);
      }
      return this;
    }

    /**
     * Sets the score below which pairs are left out; default 0.
     *
     * @throws IllegalArgumentException if the score is not within 0 to 1
     */
    public Builder minScore(double score) {
      selection = selection.withMinScore(score);
      return this;
    }

    /** Sets the program that the file names as its maker; default this library. */
    public Builder creationTool(String name, String version) {
      this.tool = name;
      this.version = version;
      return this;
    }

    /**
     * Sets the date of creation, to the second; by default there is none, so that two runs give the
     * same bytes.
     *
     * @throws IllegalArgumentException if the year is not within 0 to 9999
     */
    public Builder creationDate(Instant date) {
      if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
        throw new IllegalArgumentException(
            "date of creation is " + date + ", expected a year of four digits");
      }
      created = date.truncatedTo(ChronoUnit.SECONDS);
      return this;
    }

    /**
     * Returns a writer to the stream, which it closes when it is closed.
     *
     * @throws IOException if the stream refuses
     */
    public TmxWriter build(OutputStream out) throws IOException {
      return new TmxWriter(this, out);
    }
  }
}
