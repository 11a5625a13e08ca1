package io.github.songngu.memory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists and strings: what a line of a file holds, not more. */
final class Json {

  static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private Json() {}

  /**
   * Returns the object of a line: maps, lists, and everything else as the string that stands there;
   * fields that are null are not there.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Map<String, Object> object(String line) {
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no JSON object");
      }
      Map<String, Object> object = map(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than a JSON object");
      }
      return object;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no well-formed JSON", e);
    } catch (IOException e) {
      throw new IllegalStateException("a string can be read", e);
    }
  }

  /** How deep this may go is the parser's to bound. */
  private static Map<String, Object> map(JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token != JsonToken.VALUE_NULL) {
        map.put(name, value(parser, token));
      }
    }
    return map;
  }

  private static Object value(JsonParser parser, JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      return map(parser);
    }
    if (token != JsonToken.START_ARRAY) {
      return parser.getText();
    }
    List<Object> list = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY && next != null;
        next = parser.nextToken()) {
      list.add(value(parser, next));
    }
    return list;
  }
}
