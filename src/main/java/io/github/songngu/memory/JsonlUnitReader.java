package io.github.songngu.memory;

import io.github.songngu.read.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a JSON object a line, a unit each: {@code {"translation":{"en":…,"vi":…}}}, with the fields
 * that {@link JsonlUnitWriter} writes. A blank text of {@code translation} is none. Other fields
 * become properties {@code x-NAME} if they are strings or numbers, and so do those in {@code
 * fields}, where a corpus has what is known about a document.
 */
final class JsonlUnitReader extends LineUnitReader {

  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "document",
          "translation",
          "score",
          "bead",
          "attributes",
          "annotations",
          "variants");

  JsonlUnitReader(String name, InputStream in, TagPair tags) throws IOException {
    super(name, in, tags, String::isBlank);
  }

  @Override
  TranslationUnit unit(String text) {
    try {
      return unit(Json.object(text));
    } catch (IllegalArgumentException e) {
      InputException broken =
          new InputException(
              name,
              place(),
              String.valueOf(e.getMessage()),
              "an object with \"translation\":{\"en\":…,\"vi\":…}");
      broken.initCause(e);
      throw broken;
    }
  }

  private static TranslationUnit unit(Map<String, Object> json) {
    List<Variant> variants = new ArrayList<>();
    if (json.containsKey("variants")) {
      list(json, "variants").forEach(variant -> variants.add(variant(object(variant))));
    } else {
      if (!(json.get("translation") instanceof Map)) {
        throw new IllegalArgumentException("no field \"translation\"");
      }
      strings(json, "translation").forEach((tag, text) -> Variant.add(tag, text, variants));
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    String id = string(json, "id");
    if (!id.isEmpty()) {
      attributes.put("tuid", id);
    }
    attributes.putAll(strings(json, "attributes"));
    return new TranslationUnit(attributes, annotations(json), variants);
  }

  private static List<Annotation> annotations(Map<String, Object> json) {
    if (json.containsKey("annotations")) {
      return annotations(list(json, "annotations"));
    }
    List<Annotation> annotations =
        PairProperties.of(string(json, "document"), string(json, "bead"), string(json, "score"));
    json.forEach(
        (field, value) -> {
          if (!KNOWN.contains(field)) {
            addProperty(field, value, annotations);
          }
        });
    if (json.get("fields") instanceof Map<?, ?> fields) {
      fields.forEach((field, value) -> addProperty(field, value, annotations));
    }
    return annotations;
  }

  private static void addProperty(Object field, Object value, List<Annotation> annotations) {
    if (value instanceof String text) {
      annotations.add(Annotation.Property.of("x-" + field, text));
    }
  }

  private static List<Annotation> annotations(List<?> list) {
    List<Annotation> annotations = new ArrayList<>();
    for (Object entry : list) {
      Map<String, Object> json = object(entry);
      Map<String, String> attributes = strings(json, "attributes");
      String text = string(json, "text");
      annotations.add(
          json.containsKey("type")
              ? new Annotation.Property(string(json, "type"), text, attributes)
              : new Annotation.Note(text, attributes));
    }
    return annotations;
  }

  private static Variant variant(Map<String, Object> json) {
    return new Variant(
        string(json, "language"),
        strings(json, "attributes"),
        annotations(list(json, "annotations")),
        new Segment(content(list(json, "content"), 0)));
  }

  private static List<Inline> content(List<?> list, int depth) {
    if (depth > Segment.MAX_DEPTH) {
      throw new IllegalArgumentException("codes nested too deep");
    }
    List<Inline> content = new ArrayList<>();
    for (Object part : list) {
      if (part instanceof String text) {
        content.add(new Inline.Text(text));
      } else {
        Map<String, Object> json = object(part);
        Inline.Kind kind =
            Inline.Kind.of(string(json, "code"))
                .orElseThrow(() -> new IllegalArgumentException("an unknown \"code\""));
        content.add(
            new Inline.Code(
                kind, strings(json, "attributes"), content(list(json, "content"), depth + 1)));
      }
    }
    return content;
  }

  private static Map<String, Object> object(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("a list of something other than objects");
    }
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((key, entry) -> object.put(String.valueOf(key), entry));
    return object;
  }

  private static List<?> list(Map<String, Object> json, String field) {
    Object value = json.getOrDefault(field, List.of());
    if (!(value instanceof List<?> list)) {
      throw new IllegalArgumentException("a field \"" + field + "\" that is no list");
    }
    return list;
  }

  private static Map<String, String> strings(Map<String, Object> json, String field) {
    Map<String, String> strings = new LinkedHashMap<>();
    object(json.getOrDefault(field, Map.of()))
        .forEach((key, value) -> strings.put(key, text(value, field)));
    return strings;
  }

  private static String string(Map<String, Object> json, String field) {
    return text(json.getOrDefault(field, ""), field);
  }

  private static String text(Object value, String field) {
    if (!(value instanceof String text)) {
      throw new IllegalArgumentException("a field \"" + field + "\" that is no text");
    }
    return text;
  }
}
