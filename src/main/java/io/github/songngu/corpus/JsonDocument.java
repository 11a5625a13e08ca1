package io.github.songngu.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.songngu.BitextPipeline;
import io.github.songngu.Outcome;
import io.github.songngu.read.InputException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as a JSON object: {@code {"id":…,"en":"…","vi":"…","licence":…,"url":…}}.
 *
 * <p>{@code text} instead of {@code en} and {@code vi} is a paired article. Other members that are
 * text of up to 1,000 characters, numbers or truth values are passed through; {@code url_en} and
 * {@code url_vi}, or {@code url}, become {@code src_url} and {@code trg_url}.
 */
record JsonDocument(String place, Map<String, String> members) {

  /** Longer members are content, which is not repeated with each pair. */
  private static final int LONGEST_FIELD = 1000;

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads a line.
   *
   * @param input the file, or all that messages have for a place
   * @param place the place in the file; may be empty
   * @param bytes the line in UTF-8
   * @throws InputException if it is no object
   */
  static JsonDocument parse(String input, String place, byte[] bytes) {
    String line = LineCursor.text(input, place, bytes);
    Map<String, String> members = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new InputException(input, place, "no JSON object", "{\"id\":…,\"en\":…,\"vi\":…}");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          members.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new InputException(input, place, "more than one JSON value", "one object a line");
      }
    } catch (JsonProcessingException e) {
      throw broken(input, place, e);
    } catch (IOException e) {
      throw new IllegalStateException("text in memory was read from a file", e);
    }
    return new JsonDocument(place.isEmpty() ? input : input + ": " + place, members);
  }

  private static InputException broken(String input, String place, JsonProcessingException cause) {
    InputException broken =
        new InputException(
            input, place, "broken JSON (" + cause.getOriginalMessage() + ")", "one object");
    broken.initCause(cause);
    return broken;
  }

  SourceDocument.Result align(BitextPipeline pipeline) {
    Map<String, String> fields = new LinkedHashMap<>(members);
    String given = fields.remove("id");
    String id = given == null || given.isBlank() ? place : given;
    String english = fields.remove("en");
    String vietnamese = fields.remove("vi");
    String paired = fields.remove("text");
    fields.values().removeIf(value -> value.length() > LONGEST_FIELD);
    alias(fields, "url_en", "src_url");
    alias(fields, "url_vi", "trg_url");
    Outcome outcome = align(pipeline, id, english, vietnamese, paired);
    return new SourceDocument.Result(placed(outcome), fields);
  }

  /** A text knows of no file: why it cannot be used is told with the place of the document. */
  private Outcome placed(Outcome outcome) {
    return outcome instanceof Outcome.Rejected rejected && !rejected.reason().startsWith(place)
        ? new Outcome.Rejected(rejected.id(), place + ": " + rejected.reason())
        : outcome;
  }

  private Outcome align(
      BitextPipeline pipeline,
      String id,
      @Nullable String english,
      @Nullable String vietnamese,
      @Nullable String paired) {
    if (english != null && vietnamese != null) {
      return pipeline.align(id, english, vietnamese);
    }
    if (paired != null) {
      return pipeline.align(id, paired);
    }
    throw new InputException(
        place,
        "",
        english == null ? "no member en" : "no member vi",
        "en and vi, or text for a paired article");
  }

  private static void alias(Map<String, String> fields, String name, String meant) {
    String url = fields.getOrDefault(name, fields.get("url"));
    if (url != null) {
      fields.putIfAbsent(meant, url);
    }
  }
}
