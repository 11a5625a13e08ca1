package io.github.songngu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads Markdown, {@code markdown}: needs {@code org.commonmark:commonmark} and {@code
 * org.commonmark:commonmark-ext-gfm-tables}.
 */
final class MarkdownReader implements DocumentReader {

  @Override
  public String name() {
    return "markdown";
  }

  /** By the name alone: any text is Markdown. */
  @Override
  public boolean accepts(Source input) {
    return input.endsWith(".md", ".markdown", ".mdx");
  }

  @Override
  public Document read(Source input) throws IOException {
    String text =
        TextDecoder.ofDefaults().decode(input.name(), new ByteArrayInputStream(input.bytes()));
    Library.COMMONMARK.require(input, "Markdown");
    return MarkdownText.read(input, text);
  }
}
