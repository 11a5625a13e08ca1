package io.github.songngu.export;

import io.github.songngu.align.Bitext;
import io.github.songngu.memory.MemoryHeader;
import io.github.songngu.memory.TmxUnitWriter;
import io.github.songngu.memory.ToolVersion;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
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

  private final PairMemory memory;

  private TmxWriter(Builder builder, OutputStream out) {
    this.memory =
        new PairMemory(
            builder.tags,
            builder.selection,
            (stream, source, target) -> new TmxUnitWriter(stream, builder.header(source)),
            out);
  }

  /** Returns a builder that begins with the defaults: all pairs, tags {@code en}, {@code vi}. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void write(Bitext bitext) throws IOException {
    memory.write(bitext);
  }

  @Override
  public long illegalCharacters() {
    return memory.illegalCharacters();
  }

  /** Ends the document, also one without a unit, and closes the stream beneath. */
  @Override
  public void close() throws IOException {
    memory.close();
  }

  static Map<Language, String> tagsByLanguage(String... languageTags) {
    Map<Language, String> tags = new EnumMap<>(Language.class);
    for (String tag : languageTags) {
      try {
        new Locale.Builder().setLanguageTag(tag);
      } catch (IllformedLocaleException e) {
        throw new IllegalArgumentException(
            "language tag is '" + tag + "', expected one like en-US or vi-VN", e);
      }
      tags.put(Language.ofTag(tag), tag);
    }
    return tags;
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
      tags.putAll(tagsByLanguage(languageTags));
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

    private MemoryHeader header(String source) {
      MemoryHeader header =
          MemoryHeader.of(tool, version, source).withAttribute("o-tmf", "songngu");
      return created == null ? header : header.withAttribute("creationdate", DATE.format(created));
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
