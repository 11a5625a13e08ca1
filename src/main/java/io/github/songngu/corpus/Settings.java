package io.github.songngu.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.PairFilters;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** All that decides what a run gives: an interrupted one goes on only under the same settings. */
record Settings(
    List<Path> inputs,
    List<Path> excluded,
    long documents,
    Set<CorpusFormat> formats,
    PairFilters filters,
    Split split,
    boolean shuffled) {

  void write(JsonGenerator json) throws IOException {
    writeList("inputs", inputs, json);
    json.writeNumberField("documents", documents);
    writeList("excluded", excluded, json);
    writeList("formats", List.copyOf(formats), json);
    json.writeObjectFieldStart("filters");
    for (Criterion criterion : Criterion.values()) {
      OptionalDouble threshold = filters.threshold(criterion);
      if (threshold.isPresent()) {
        json.writeNumberField(criterion.code(), threshold.getAsDouble());
      }
    }
    json.writeEndObject();
    json.writeNumberField("dev", split.dev());
    json.writeNumberField("test", split.test());
    json.writeNumberField("seed", split.seed());
    json.writeBooleanField("shuffled", shuffled);
  }

  private static void writeList(String name, List<?> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  /** Returns them in one line. */
  @Override
  public String toString() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("memory was not written to", e);
    }
    return out.toString();
  }
}
