package io.github.songngu.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.songngu.text.LineCleaner;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A JSON object a line. */
final class JsonlPairs implements PairWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private final LineCleaner cleaner = LineCleaner.forText();
  private final OutputStream out;
  private final JsonGenerator json;

  JsonlPairs(OutputStream out) throws IOException {
    this.out = out;
    this.json = JSON.createGenerator(out, JsonEncoding.UTF8);
    json.setRootValueSeparator(new SerializedString(""));
  }

  @Override
  public void write(CorpusPair pair) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", pair.id());
    json.writeStringField("document", cleaner.clean(pair.document()));
    json.writeObjectFieldStart("translation");
    json.writeStringField("en", pair.english());
    json.writeStringField("vi", pair.vietnamese());
    json.writeEndObject();
    json.writeFieldName("score");
    json.writeNumber(Scores.format(pair.score()));
    json.writeStringField("bead", pair.bead());
    writeSpan("source", pair.englishSpan());
    writeSpan("target", pair.vietnameseSpan());
    json.writeObjectFieldStart("fields");
    for (Map.Entry<String, String> field : pair.fields().entrySet()) {
      json.writeStringField(cleaner.clean(field.getKey()), cleaner.clean(field.getValue()));
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeSpan(String name, Span span) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      json.close();
    }
  }
}
