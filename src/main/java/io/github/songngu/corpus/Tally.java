package io.github.songngu.corpus;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what becomes of documents and pairs. */
final class Tally {

  private final Map<String, Map<String, Long>> fields = new LinkedHashMap<>();
  private final Map<String, Long> rejected = new TreeMap<>();
  private final Map<Part, Long> documents = new EnumMap<>(Part.class);
  private long aligned;
  private long broken;
  private long pairs;
  private long kept;

  Tally() {
    for (String name : CorpusManifest.COUNTED_FIELDS) {
      fields.put(name, new TreeMap<>());
    }
  }

  /** Counts a document. */
  void document(Entry.Document document, Part part) {
    if (!document.broken().isEmpty()) {
      broken++;
      return;
    }
    aligned++;
    documents.merge(part, 1L, Long::sum);
    fields.forEach(
        (name, counts) -> {
          String value = document.fields().get(name);
          if (value != null) {
            boolean room = counts.containsKey(value) || counts.size() < CorpusManifest.MOST_VALUES;
            counts.merge(room ? value : CorpusManifest.OTHERS, 1L, Long::sum);
          }
        });
  }

  /** Counts a pair that was thrown away. */
  void rejected(String code) {
    pairs++;
    rejected.merge(code, 1L, Long::sum);
  }

  /** Counts a pair that stays. */
  void kept() {
    pairs++;
    kept++;
  }

  long broken() {
    return broken;
  }

  long documents(Part part) {
    return documents.getOrDefault(part, 0L);
  }

  /** Returns how many documents have each value of a field, by the field's name. */
  Map<String, Map<String, Long>> fields() {
    return fields;
  }

  CorpusSummary summary() {
    return new CorpusSummary(aligned, broken, pairs, kept, new LinkedHashMap<>(rejected));
  }
}
