package io.github.songngu.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and writes whole memories, and draws them so that a person can check them. */
final class Units {

  private Units() {}

  /** A memory that fits. */
  record Memory(MemoryHeader header, List<TranslationUnit> units) {}

  static Memory read(byte[] tmx) throws IOException {
    try (TmxReader reader = TmxReader.builder().build("test", new ByteArrayInputStream(tmx))) {
      return new Memory(reader.header(), all(reader));
    }
  }

  static Memory read(String tmx) throws IOException {
    return read(tmx.getBytes(StandardCharsets.UTF_8));
  }

  static List<TranslationUnit> all(MemoryReader reader) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
      units.add(unit);
    }
    return units;
  }

  static byte[] write(Memory memory) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryWriter writer = new TmxUnitWriter(out, memory.header())) {
      for (TranslationUnit unit : memory.units()) {
        writer.write(unit);
      }
    }
    return out.toByteArray();
  }

  /** Returns a file with a head and these units. */
  static String file(String units) {
    return "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\""
        + " segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"en\""
        + " datatype=\"plaintext\"/><body>"
        + units
        + "</body></tmx>";
  }

  static String unit(String english, String vietnamese) {
    return "<tu><tuv xml:lang=\"en\"><seg>"
        + english
        + "</seg></tuv><tuv xml:lang=\"vi\"><seg>"
        + vietnamese
        + "</seg></tuv></tu>\n";
  }

  /** Draws a memory: a line for the head and each unit, variant and annotation. */
  static String draw(Memory memory) {
    StringBuilder out = new StringBuilder("head" + draw(memory.header().attributes()) + "\n");
    memory.header().annotations().forEach(annotation -> out.append(draw(annotation, "  ")));
    for (TranslationUnit unit : memory.units()) {
      out.append("unit").append(draw(unit.attributes())).append('\n');
      unit.annotations().forEach(annotation -> out.append(draw(annotation, "  ")));
      for (Variant variant : unit.variants()) {
        out.append("  ").append(variant.language()).append(": ");
        out.append(draw(variant.segment().content()).replace("\n", "⏎").replace("\r", "␍"));
        out.append(draw(variant.attributes())).append('\n');
        variant.annotations().forEach(annotation -> out.append(draw(annotation, "    ")));
      }
    }
    return out.toString();
  }

  private static String draw(Map<String, String> attributes) {
    return attributes.isEmpty()
        ? ""
        : attributes.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\t", "⇥"))
            .collect(Collectors.joining(" | ", " {", "}"));
  }

  private static String draw(Annotation annotation, String indent) {
    String drawn =
        annotation instanceof Annotation.Note note
            ? "note" + draw(note.attributes()) + " " + note.text()
            : annotation instanceof Annotation.Property property
                ? property.type() + draw(property.attributes()) + " = " + property.text()
                : annotation.toString();
    return indent + drawn.replaceAll("\\R", "⏎") + "\n";
  }

  private static String draw(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    for (Inline part : content) {
      if (part instanceof Inline.Text text) {
        out.append(text.text());
      } else if (part instanceof Inline.Code code) {
        out.append('[').append(code.kind().element()).append(draw(code.attributes()));
        out.append(':').append(draw(code.content())).append(']');
      }
    }
    return out.toString();
  }
}
