package io.github.songngu.memory;

import java.io.Closeable;
import java.io.IOException;

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
   * Returns how many characters had to be left out so far, or replaced by a space, because the
   * format cannot carry them.
   */
  default long illegalCharacters() {
    return 0;
  }

  /**
   * Returns how many units the format could not hold so far, for want of text in one of its
   * languages.
   */
  default long leftOut() {
    return 0;
  }
}
