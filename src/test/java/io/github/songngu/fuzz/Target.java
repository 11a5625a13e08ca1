package io.github.songngu.fuzz;

import io.github.songngu.read.InputException;
import java.io.IOException;
import java.util.List;

/**
 * Something that reads bytes.
 *
 * @param name names it in output
 * @param share its part of all inputs, in hundredths
 * @param pages whether a stretch of a file is as good an input as all of it, and read faster
 * @param files undamaged inputs
 * @param reading what it does
 */
record Target(String name, int share, boolean pages, List<byte[]> files, Reading reading) {

  /** What messages must call every input. */
  static final String INPUT = "input";

  /** Reads bytes that are called {@value Target#INPUT}. */
  @FunctionalInterface
  interface Reading {
    void read(byte[] bytes) throws IOException;
  }

  Target {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("there is no file for " + name);
    }
    files = List.copyOf(files);
  }

  /**
   * Reads, and returns whether the bytes were not refused.
   *
   * @throws IllegalStateException if the refusal does not name the input
   */
  boolean read(byte[] bytes) throws IOException {
    try {
      reading.read(bytes);
      return true;
    } catch (InputException e) {
      if (!String.valueOf(e.getMessage()).startsWith(INPUT)) {
        throw new IllegalStateException("the message does not name the input", e);
      }
      return false;
    }
  }
}
