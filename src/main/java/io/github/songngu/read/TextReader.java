package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads plain text, {@code text}: each line that is not blank is a block, a line without a letter
 * or digit is {@link Kind#JUNK}.
 *
 * <p>Which lines were one paragraph before the text was wrapped, and how two languages are
 * arranged, is found later by {@link PlainTextReader} and {@link PairedArticleReader}.
 */
public final class TextReader implements DocumentReader {

  private static final TextReader DEFAULTS = new TextReader(TextDecoder.ofDefaults());

  private final TextDecoder decoder;

  private TextReader(TextDecoder decoder) {
    this.decoder = decoder;
  }

  /** Returns a reader of text up to {@link TextDecoder#DEFAULT_MAX_BYTES}. */
  public static TextReader ofDefaults() {
    return DEFAULTS;
  }

  /** Returns a reader that decodes with the given decoder, for example up to another size. */
  public TextReader decoder(TextDecoder other) {
    return new TextReader(other);
  }

  @Override
  public String name() {
    return "text";
  }

  /** Returns true: what is no text is refused when it is read, with the place where it is none. */
  @Override
  public boolean accepts(Source input) {
    return true;
  }

  @Override
  public Document read(Source input) throws IOException {
    String text = decoder.decode(input.name(), new ByteArrayInputStream(input.bytes()));
    return document(input.name(), input.id(), text);
  }

  /**
   * Returns a text as a document.
   *
   * @param name what messages call it
   * @param id names it in output
   * @param text the whole text; offsets count from its start
   */
  public static Document document(String name, String id, String text) {
    List<Block> blocks = new ArrayList<>();
    for (Span line : TextLines.of(text)) {
      Span span = line.strip(text);
      if (!span.isEmpty()) {
        blocks.add(Block.of(span, TextLines.hasText(text, span) ? Kind.PARAGRAPH : Kind.JUNK));
      }
    }
    return new Document(name, id, text, blocks, Map.of());
  }
}
