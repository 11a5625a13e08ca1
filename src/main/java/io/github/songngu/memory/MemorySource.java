package io.github.songngu.memory;

import java.io.IOException;

/** A memory that can be read as often as one likes. */
@FunctionalInterface
public interface MemorySource {

  /**
   * Begins to read it; the caller closes the reader.
   *
   * @throws io.github.songngu.read.InputException if it is no memory
   * @throws IOException if it cannot be read
   */
  MemoryReader open() throws IOException;
}
