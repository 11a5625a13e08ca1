package io.github.songngu.export;

import io.github.songngu.align.Bitext;
import io.github.songngu.memory.MemoryFormat;
import io.github.songngu.memory.MemoryHeader;
import io.github.songngu.memory.MemoryWriter;
import io.github.songngu.memory.TagPair;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes XLIFF 2.1, the format in which translations are exchanged for work on them: a unit with
 * one segment a pair.
 *
 * <p>The name of a unit and its properties are those of {@link TmxWriter}; the source language is
 * that of the first bitext's source side. Only pairs are written, and none of which one side would
 * be blank.
 *
 * @see <a href="https://docs.oasis-open.org/xliff/xliff-core/v2.1/">XLIFF 2.1 specification</a>
 */
public final class XliffWriter implements BitextWriter {

  private final PairMemory memory;

  private XliffWriter(Builder builder, OutputStream out) {
    this.memory = new PairMemory(builder.tags, builder.selection, XliffWriter::begin, out);
  }

  private static MemoryWriter begin(OutputStream out, String source, String target)
      throws IOException {
    MemoryHeader header = MemoryHeader.ofSongngu(source);
    return MemoryFormat.XLIFF.writer(List.of(out), header, new TagPair(source, target));
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

  /** Options of an {@link XliffWriter}. */
  public static final class Builder {

    private final Map<Language, String> tags = new EnumMap<>(Language.class);
    private Selection selection = Selection.PAIRS;

    private Builder() {}

    /**
     * Sets the language tags; each is for the language it names, and the defaults are {@code en}
     * and {@code vi}.
     *
     * @throws IllegalArgumentException if a tag is not well-formed (BCP 47), or of another language
     */
    public Builder tags(String... languageTags) {
      tags.putAll(TmxWriter.tagsByLanguage(languageTags));
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

    /** Returns a writer to the stream, which it closes when it is closed. */
    public XliffWriter build(OutputStream out) {
      return new XliffWriter(this, out);
    }
  }
}
