package io.github.songngu.corpus;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.songngu.export.ToolVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes {@code manifest.json}: what went in, what became of it, what came out. */
final class Manifest {

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private Manifest() {}

  /** What came out for one part. */
  record PartCount(Part part, long documents, long pairs, List<FileSum> files) {}

  /** A file with its checksum. */
  record FileSum(String name, long size, String sha256) {}

  static void write(Settings settings, Tally tally, List<PartCount> parts, OutputStream out)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(PRETTY.createInstance());
      json.writeStartObject();
      json.writeStringField("tool", "songngu");
      json.writeStringField("version", ToolVersion.get());
      json.writeObjectFieldStart("settings");
      settings.write(json);
      json.writeEndObject();
      writeCounts(tally, json);
      for (Map.Entry<String, Map<String, Long>> field : tally.fields().entrySet()) {
        if (!field.getValue().isEmpty()) {
          writeMap(field.getKey(), field.getValue(), json);
        }
      }
      writeParts(parts, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeCounts(Tally tally, JsonGenerator json) throws IOException {
    CorpusSummary summary = tally.summary();
    json.writeObjectFieldStart("documents");
    json.writeNumberField("aligned", summary.documents());
    json.writeNumberField("broken", summary.broken());
    json.writeEndObject();
    json.writeObjectFieldStart("pairs");
    json.writeNumberField("aligned", summary.pairs());
    writeMap("rejected", summary.rejected(), json);
    json.writeNumberField("kept", summary.kept());
    json.writeEndObject();
  }

  private static void writeMap(String name, Map<String, Long> counts, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private static void writeParts(List<PartCount> parts, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("parts");
    for (PartCount part : parts) {
      json.writeObjectFieldStart(part.part().toString());
      json.writeNumberField("documents", part.documents());
      json.writeNumberField("pairs", part.pairs());
      json.writeArrayFieldStart("files");
      for (FileSum file : part.files()) {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeNumberField("bytes", file.size());
        json.writeStringField("sha256", file.sha256());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
