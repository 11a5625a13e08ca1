package io.github.songngu.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.text.Language;
import io.github.songngu.text.LineCleaner;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.SentenceRange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes a JSON object a line, a pair each, in the shape that training tools read.
 *
 * <pre>{@code
 * {"id":"5f0c…","document":"metro","translation":{"en":"It opens in May.","vi":"Tuyến mở …"},
 *  "score":0.9731,"bead":"1-2","source":{"sentences":[5],"start":61,"end":77},"target":{…}}
 * }</pre>
 *
 * <ul>
 *   <li>{@code id} names the pair: the same in every run and in every file, see {@link TmxWriter}
 *   <li>{@code translation} holds the text by language, the source's first
 *   <li>{@code sentences} are sentence numbers of the article, from 0
 *   <li>{@code start} and {@code end} are offsets in UTF-16 units into the article's text as it was
 *       read, from the first sentence's beginning to the last one's end
 *   <li>{@code crossing} is {@code true} for a pair out of order, and absent for others
 *   <li>what is known about an article ({@code url}, {@code date} …) and the {@code time} of
 *       subtitles stand beside these
 * </ul>
 *
 * <p>Text without a counterpart has one language and one side; the other is absent.
 */
public final class JsonlWriter implements BitextWriter {

  /** Emoji are written as they are, not as two escaped halves. */
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private final LineCleaner cleaner = LineCleaner.forText();
  private final Selection selection;
  private final OutputStream out;
  private final JsonGenerator json;

  private JsonlWriter(Builder builder, OutputStream out) throws IOException {
    this.selection = builder.selection;
    this.out = out;
    this.json = JSON.createGenerator(out, JsonEncoding.UTF8);
    json.setRootValueSeparator(new SerializedString(""));
  }

  /** Returns a builder that begins with the defaults: all pairs, nothing unaligned. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void write(Bitext bitext) throws IOException {
    List<SegmentPair> segments = bitext.segments();
    List<String> ids = PairIds.of(bitext, segments);
    for (int i = 0; i < segments.size(); i++) {
      if (selection.takes(segments.get(i).bead())) {
        write(bitext, ids.get(i), segments.get(i));
      }
    }
  }

  private void write(Bitext bitext, String id, SegmentPair pair) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("document", cleaner.clean(bitext.id()));
    json.writeObjectFieldStart("translation");
    writeText(bitext.source(), pair.bead().source(), pair.source());
    writeText(bitext.target(), pair.bead().target(), pair.target());
    json.writeEndObject();
    json.writeFieldName("score");
    json.writeNumber(Scores.format(pair.score()));
    json.writeStringField("bead", pair.bead().shape().toString());
    if (pair.bead().crossing()) {
      json.writeBooleanField("crossing", true);
    }
    writeSide("source", bitext.source(), pair.bead().source());
    writeSide("target", bitext.target(), pair.bead().target());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeText(SegmentedArticle side, SentenceRange range, String text)
      throws IOException {
    if (!range.isEmpty()) {
      Language language = side.article().language();
      json.writeStringField(language.tag(), cleaner.clean(text));
    }
  }

  private void writeSide(String name, SegmentedArticle side, SentenceRange range)
      throws IOException {
    if (range.isEmpty()) {
      return;
    }
    List<Sentence> sentences = side.sentences().subList(range.start(), range.end());
    json.writeObjectFieldStart(name);
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : sentences) {
      json.writeNumber(sentence.index());
    }
    json.writeEndArray();
    json.writeNumberField("start", sentences.get(0).span().start());
    json.writeNumberField("end", sentences.get(sentences.size() - 1).span().end());
    for (Map.Entry<String, String> property : Properties.of(side, range).entrySet()) {
      json.writeStringField(property.getKey(), cleaner.clean(property.getValue()));
    }
    json.writeEndObject();
  }

  @Override
  public long illegalCharacters() {
    return cleaner.illegal();
  }

  @Override
  public void close() throws IOException {
    // The generator does not close the stream if its own last write fails.
    try (out) {
      json.close();
    }
  }

  /** Options of a {@link JsonlWriter}. */
  public static final class Builder {

    private Selection selection = Selection.PAIRS;

    private Builder() {}

    /** Sets whether text without a counterpart is written too; default false. */
    public Builder unaligned(boolean included) {
      selection = selection.withUnaligned(included);
      return this;
    }

    /**
     * Sets the score below which pairs are left out; default 0. Text without a counterpart is not
     * measured by it.
     *
     * @throws IllegalArgumentException if the score is not within 0 to 1
     */
    public Builder minScore(double score) {
      selection = selection.withMinScore(score);
      return this;
    }

    /**
     * Returns a writer to the stream, which it closes when it is closed.
     *
     * @throws IOException if the stream refuses
     */
    public JsonlWriter build(OutputStream out) throws IOException {
      return new JsonlWriter(this, out);
    }
  }
}
