package io.github.songngu.read.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, as schema.org has it. */
final class JsonLd {

  private static final int DEEPEST = 50;
  private static final int MOST_UNITS = 2 << 20;
  private static final int MOST_SCRIPTS = 20;
  private static final List<String> ARTICLES = List.of("Article", "BlogPosting", "LiveBlogPosting");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final Map<?, ?> article;

  /** What is named in one place and referred to in another. */
  private final Map<String, String> names;

  private JsonLd(Map<?, ?> article, Map<String, String> names) {
    this.article = article;
    this.names = names;
  }

  /** Returns what is said of the first article; nothing if there is none or the JSON is broken. */
  static JsonLd of(Document page) {
    List<Element> scripts = page.select("script[type=application/ld+json]");
    Map<String, String> names = new HashMap<>();
    Map<?, ?> first = null;
    for (Element script : scripts.subList(0, Math.min(MOST_SCRIPTS, scripts.size()))) {
      Object value = parse(script.data());
      collect(value, names);
      first = first == null ? article(value) : first;
    }
    return new JsonLd(first == null ? Map.of() : first, names);
  }

  private static void collect(@Nullable Object value, Map<String, String> names) {
    if (value instanceof Map<?, ?> object) {
      if (object.get("@id") instanceof String id && object.get("name") instanceof String name) {
        names.putIfAbsent(id, name);
      }
      object.values().forEach(part -> collect(part, names));
    } else if (value instanceof List<?> list) {
      list.forEach(part -> collect(part, names));
    }
  }

  /** Returns a field's text, that of its first value, or the name or id of what it is; or empty. */
  String get(String field) {
    return text(article.get(field));
  }

  private String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty() ? "" : text(list.get(0));
    }
    if (value instanceof Map<?, ?> object) {
      String id = text(object.get("@id"));
      return object.containsKey("name") ? text(object.get("name")) : names.getOrDefault(id, id);
    }
    return value == null ? "" : value.toString();
  }

  private static @Nullable Map<?, ?> article(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      boolean isArticle = isArticle(object.get("@type"));
      return isArticle ? object : article(object.get("@graph"));
    }
    if (value instanceof List<?> list) {
      for (Object item : list) {
        Map<?, ?> article = article(item);
        if (article != null) {
          return article;
        }
      }
    }
    return null;
  }

  private static boolean isArticle(@Nullable Object type) {
    return type instanceof List<?> types
        ? types.stream().anyMatch(JsonLd::isArticle)
        : type instanceof String name && ARTICLES.stream().anyMatch(name::endsWith);
  }

  private static @Nullable Object parse(String json) {
    if (json.length() > MOST_UNITS) {
      return null;
    }
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      return value(parser);
    } catch (IOException e) {
      // Broken data about a page is no reason to refuse the page.
      return null;
    }
  }

  /** Returns the value that the parser stands at: a map, a list, a string, or null. */
  private static @Nullable Object value(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        Object value = value(parser);
        if (value != null) {
          object.put(name, value);
        }
      }
      return object;
    }
    if (parser.hasToken(JsonToken.START_ARRAY)) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.hasCurrentToken()) {
        Object value = value(parser);
        if (value != null) {
          list.add(value);
        }
      }
      return list;
    }
    return parser.getValueAsString();
  }
}
