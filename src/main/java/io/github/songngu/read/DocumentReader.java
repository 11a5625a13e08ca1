package io.github.songngu.read;

import java.io.IOException;

/**
 * Reads documents of one format; users may add their own.
 *
 * <p>Implementations are immutable and safe for use by several threads. They open no address and
 * run nothing, and take time and memory linear in the input's size. This one reads notes, in which
 * {@code %} begins a line that is no text:
 *
 * <pre>{@code
 * public final class NoteReader implements DocumentReader {
 *   public String name() {
 *     return "note";
 *   }
 *
 *   public boolean accepts(Source input) {
 *     return input.name().endsWith(".note");
 *   }
 *
 *   public Document read(Source input) throws IOException {
 *     String text = new String(input.bytes(), StandardCharsets.UTF_8);
 *     List<Block> blocks = new ArrayList<>();
 *     int start = 0;
 *     for (String line : text.split("\n", -1)) {
 *       Span span = new Span(start, start + line.length());
 *       if (!line.isBlank()) {
 *         blocks.add(Block.of(span, line.startsWith("%") ? Block.Kind.CODE : Block.Kind.PARAGRAPH));
 *       }
 *       start = span.end() + 1;
 *     }
 *     return new Document(input.id(), text, blocks, Map.of());
 *   }
 * }
 * }</pre>
 *
 * <p>A program asks it first by {@code DocumentReaders.ofDefaults().with(new NoteReader())}. If its
 * class has a public constructor without parameters and a file {@code
 * META-INF/services/io.github.songngu.read.DocumentReader} on the class path has its name, {@link
 * DocumentReaders#ofDefaults()} has it already, and with it the command line and {@code --reader}.
 */
public interface DocumentReader {

  /** Returns a short lower-case name, by which the reader is asked for: {@code html}. */
  String name();

  /**
   * Returns whether the input is in this format, by its content first and by its name second.
   *
   * @param input what is to be read; its first bytes may be looked at
   */
  boolean accepts(Source input);

  /**
   * Reads a document.
   *
   * @throws InputException if the content cannot be used: broken, encrypted, too large
   * @throws IOException if the input cannot be read
   */
  Document read(Source input) throws IOException;
}
