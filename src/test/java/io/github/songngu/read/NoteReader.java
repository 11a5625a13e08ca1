package io.github.songngu.read;

import io.github.songngu.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The example of {@link DocumentReader}: notes, in which {@code %} begins a line that is no text.
 */
public final class NoteReader implements DocumentReader {

  @Override
  public String name() {
    return "note";
  }

  @Override
  public boolean accepts(Source input) {
    return input.name().endsWith(".note");
  }

  @Override
  public Document read(Source input) {
    String text = new String(input.bytes(), StandardCharsets.UTF_8);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      if (!line.isBlank()) {
        blocks.add(Block.of(span, line.startsWith("%") ? Block.Kind.CODE : Block.Kind.PARAGRAPH));
      }
      start = span.end() + 1;
    }
    return new Document(input.id(), text, blocks, Map.of());
  }
}
