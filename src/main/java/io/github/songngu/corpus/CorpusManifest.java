package io.github.songngu.corpus;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.songngu.filter.Criterion;
import io.github.songngu.memory.ToolVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code manifest.json} says: what went in, what became of it, what came out. It holds no
 * date, so that the same corpus has the same manifest.
 *
 * @param settings what decided: texts, numbers, truth values, and lists and maps of these
 * @param summary what became of documents and pairs
 * @param fields how many documents have each value of a field, by the field's name
 * @param parts what came out
 */
public record CorpusManifest(
    Map<String, ?> settings,
    CorpusSummary summary,
    Map<String, Map<String, Long>> fields,
    List<PartCount> parts) {

  /** What is found after all pairs have been filtered one by one. */
  private static final Set<Criterion> OF_CORPUS =
      EnumSet.of(Criterion.BOILERPLATE, Criterion.DUPLICATE, Criterion.NEAR_DUPLICATE);

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  /**
   * Values of a field that are counted apart: the first ones that a {@link CorpusJob} meets, as it
   * keeps no more of them in memory; on Spark the most frequent.
   */
  public static final int MOST_VALUES = 200;

  /** Under this name all others are counted. */
  public static final String OTHERS = "(others)";

  /** Fields of documents whose values are counted. */
  public static final List<String> COUNTED_FIELDS = List.of("licence", "license", "source");

  /**
   * What came out for one part.
   *
   * @param name {@code train}, {@code dev} or {@code test}
   * @param documents how many documents went to it
   * @param pairs how many pairs it has
   * @param files the files written
   */
  public record PartCount(String name, long documents, long pairs, List<FileSum> files)
      implements Serializable {}

  /**
   * A file with its checksum.
   *
   * @param name its name in the output folder
   * @param size its bytes
   * @param sha256 its SHA-256, in hexadecimal digits
   */
  public record FileSum(String name, long size, String sha256) implements Serializable {}

  /**
   * Writes it as JSON and closes the stream.
   *
   * @throws IOException if the stream refuses
   */
  public void write(OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(PRETTY.createInstance());
      writeValue(tree(), json);
      json.writeRaw('\n');
    }
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("tool", "songngu");
    tree.put("version", ToolVersion.get());
    tree.put("settings", settings);
    tree.put("documents", ordered("aligned", summary.documents(), "broken", summary.broken()));
    tree.put("pairs", pairs());
    fields.forEach(
        (name, counts) -> {
          if (!counts.isEmpty()) {
            tree.put(name, counts);
          }
        });
    Map<String, Object> byName = new LinkedHashMap<>();
    parts.forEach(part -> byName.put(part.name(), tree(part)));
    tree.put("parts", byName);
    return tree;
  }

  /** Returns what each step left, and what it threw away by reason. */
  private Map<String, Object> pairs() {
    Map<String, Long> filtered = new LinkedHashMap<>(summary.rejected());
    Map<String, Long> repeated = new LinkedHashMap<>();
    for (Criterion criterion : OF_CORPUS) {
      Long count = filtered.remove(criterion.code());
      if (count != null) {
        repeated.put(criterion.code(), count);
      }
    }
    long left = summary.pairs() - filtered.values().stream().mapToLong(Long::longValue).sum();
    return ordered(
        "aligned",
        summary.pairs(),
        "filter",
        ordered("rejected", filtered, "left", left),
        "deduplicate",
        ordered("rejected", repeated, "left", summary.kept()),
        "kept",
        summary.kept());
  }

  private static Map<String, Object> tree(PartCount part) {
    List<Map<String, Object>> files =
        part.files().stream()
            .map(file -> ordered("name", file.name, "bytes", file.size, "sha256", file.sha256))
            .toList();
    return ordered("documents", part.documents(), "pairs", part.pairs(), "files", files);
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return map;
  }

  /** Writes maps and lists with what is in them; all else but truth values and numbers as text. */
  static void writeValue(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(entry.getKey().toString());
        writeValue(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        writeValue(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Long || value instanceof Integer) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Number number) {
      json.writeNumber(number.doubleValue());
    } else {
      json.writeString(value.toString());
    }
  }
}
