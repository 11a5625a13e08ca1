package io.github.songngu.memory;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a JSON object a line, a unit each, in the shape that training tools read; and nothing of
 * the unit is lost.
 *
 * <pre>{@code
 * {"id":"5f0c…","document":"metro","translation":{"en":"It opens.","vi":"Mở cửa."},"score":0.97,
 *  "bead":"1-1","attributes":{…},"annotations":[{"type":"x-position","text":"4"}],"variants":[…]}
 * }</pre>
 *
 * <p>The last three are written if the others do not say it all; a blank text in {@code
 * translation} says nothing.
 */
final class JsonlUnitWriter implements MemoryWriter {

  private final OutputStream out;
  private final JsonGenerator json;
  private long halves;

  JsonlUnitWriter(OutputStream out) throws IOException {
    this.out = out;
    this.json = Json.FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.setRootValueSeparator(new SerializedString(""));
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    json.writeStartObject();
    string("id", unit.id().orElse(""));
    string("document", unit.property(PairProperties.DOCUMENT).orElse(""));
    Map<String, String> texts = texts(unit);
    json.writeObjectFieldStart("translation");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.writeStringField(whole(text.getKey()), whole(text.getValue()));
    }
    json.writeEndObject();
    String score = unit.score().isPresent() ? unit.property(PairProperties.SCORE).orElse("") : "";
    boolean number = isNumber(score);
    if (number) {
      json.writeFieldName("score");
      json.writeNumber(score);
    }
    string("bead", unit.property(PairProperties.BEAD).orElse(""));
    rest(unit, number ? score : "", texts);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** The first text of each language: an object cannot have two fields of one name. */
  private static Map<String, String> texts(TranslationUnit unit) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Variant variant : unit.variants()) {
      texts.putIfAbsent(variant.language(), variant.text());
    }
    return texts;
  }

  private void rest(TranslationUnit unit, String score, Map<String, String> texts)
      throws IOException {
    Map<String, String> attributes = AttributeMap.without(unit.attributes(), "tuid");
    if (!attributes.isEmpty()) {
      attributes(attributes);
    }
    List<Annotation> known =
        PairProperties.of(
            unit.property(PairProperties.DOCUMENT).orElse(""),
            unit.property(PairProperties.BEAD).orElse(""),
            score);
    if (!known.equals(unit.annotations())) {
      annotations(unit.annotations());
    }
    List<Variant> plain = new ArrayList<>();
    texts.forEach((tag, text) -> Variant.add(tag, text, plain));
    if (!plain.equals(unit.variants())) {
      json.writeArrayFieldStart("variants");
      for (Variant variant : unit.variants()) {
        variant(variant);
      }
      json.writeEndArray();
    }
  }

  private void variant(Variant variant) throws IOException {
    json.writeStartObject();
    json.writeStringField("language", whole(variant.language()));
    if (!variant.attributes().isEmpty()) {
      attributes(variant.attributes());
    }
    if (!variant.annotations().isEmpty()) {
      annotations(variant.annotations());
    }
    content(variant.segment().content());
    json.writeEndObject();
  }

  private void content(List<Inline> content) throws IOException {
    json.writeArrayFieldStart("content");
    for (Inline part : content) {
      if (part instanceof Inline.Text text) {
        json.writeString(whole(text.text()));
      } else if (part instanceof Inline.Code code) {
        json.writeStartObject();
        json.writeStringField("code", code.kind().element());
        if (!code.attributes().isEmpty()) {
          attributes(code.attributes());
        }
        content(code.content());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void annotations(List<Annotation> annotations) throws IOException {
    json.writeArrayFieldStart("annotations");
    for (Annotation annotation : annotations) {
      json.writeStartObject();
      Map<String, String> attributes = AttributeMap.EMPTY;
      if (annotation instanceof Annotation.Property property) {
        json.writeStringField("type", whole(property.type()));
        json.writeStringField("text", whole(property.text()));
        attributes = property.attributes();
      } else if (annotation instanceof Annotation.Note note) {
        json.writeStringField("text", whole(note.text()));
        attributes = note.attributes();
      }
      if (!attributes.isEmpty()) {
        attributes(attributes);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void attributes(Map<String, String> attributes) throws IOException {
    json.writeObjectFieldStart("attributes");
    for (Map.Entry<String, String> entry : attributes.entrySet()) {
      json.writeStringField(whole(entry.getKey()), whole(entry.getValue()));
    }
    json.writeEndObject();
  }

  private void string(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, whole(value));
    }
  }

  /** JSON holds line ends and tabs, but no half of a surrogate pair has a form in UTF-8. */
  private String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(this::isWhole).forEach(kept::appendCodePoint);
        return kept.toString();
      }
    }
    return text;
  }

  private boolean isWhole(int point) {
    boolean whole = point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE;
    halves += whole ? 0 : 1;
    return whole;
  }

  /** Java reads more as a number than JSON does. */
  private static boolean isNumber(String text) {
    int point = text.indexOf('.');
    String digits = point < 0 ? text : text.substring(0, point) + text.substring(point + 1);
    boolean plain =
        !digits.isEmpty() && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    boolean leadingZero = text.startsWith("0") && text.length() > 1 && point != 1;
    return plain && !leadingZero && point != 0 && point != text.length() - 1;
  }

  @Override
  public Map<Loss, Long> losses() {
    return new LossCount().with(Loss.CHARACTER, halves);
  }

  @Override
  public void close() throws IOException {
    // The generator does not close the stream if its own last write fails.
    try (out) {
      json.close();
    }
  }
}
