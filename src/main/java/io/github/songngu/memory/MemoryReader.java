package io.github.songngu.memory;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the units of a memory, one after the other.
 *
 * <pre>{@code
 * try (MemoryReader reader = TmxReader.open(Path.of("news.tmx"))) {
 *   for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
 *     …
 *   }
 * }
 * }</pre>
 *
 * <p>A reader belongs to one thread at a time. Closing it closes the stream beneath.
 */
public interface MemoryReader extends Closeable {

  /** Returns what the memory says of all its units. */
  MemoryHeader header();

  /**
   * Returns the next unit, or null at the end.
   *
   * @throws io.github.songngu.read.InputException if what comes next is no unit; its place says
   *     line and number of the unit
   * @throws IOException if the stream beneath cannot be read
   */
  @Nullable TranslationUnit next() throws IOException;

  /** Returns the line in which the last unit began, from 1. */
  long line();

  /** Returns the number of the last unit, from 1; broken ones count. */
  long unit();
}
