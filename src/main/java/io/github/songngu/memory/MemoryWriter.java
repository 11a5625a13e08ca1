package io.github.songngu.memory;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/**
 * Writes the units of a memory, one after the other, and holds none of them.
 *
 * <p>A file is complete once the writer is closed. Closing closes the streams beneath, and closing
 * twice does nothing. A writer belongs to one thread at a time.
 */
public interface MemoryWriter extends Closeable {

  /**
   * Writes a unit.
   *
   * @throws IOException if the stream beneath refuses it; the output is then incomplete
   */
  void write(TranslationUnit unit) throws IOException;

  /**
   * Returns what the format could not hold so far: how many of each kind. What is not there was not
   * lost.
   */
  default Map<Loss, Long> losses() {
    return Map.of();
  }
}
