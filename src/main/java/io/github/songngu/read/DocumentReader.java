package io.github.songngu.read;

import java.io.IOException;

/**
 * Reads documents of one format; users may add their own.
 *
 * <p>Implementations are immutable and safe for use by several threads. They open no address and
 * run nothing, and take time and memory linear in the input's size.
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
