package io.github.songngu.read;

import java.io.Serial;
import java.nio.file.Path;

/**
 * Says that some input cannot be used, and why, in one line.
 *
 * <p>The message reads {@code NAME: PLACE: found WHAT; expected WHAT}, for example {@code
 * report.txt: byte 1034: found 0xE0, which is not UTF-8; expected UTF-8, or UTF-16 with a byte
 * order mark}. What went wrong while reading the file itself (no such file, no permission) is an
 * {@link java.io.IOException} instead.
 */
public final class InputException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String input;
  private final String place;
  private final String found;
  private final String expected;

  /**
   * Creates the exception.
   *
   * @param input names the input, for example a file's path
   * @param place where in it, for example {@code byte 1034} or {@code line 3}; empty if it is about
   *     the whole input
   * @param found what is there
   * @param expected what should be there
   */
  public InputException(String input, String place, String found, String expected) {
    super(
        input
            + ": "
            + (place.isEmpty() ? "" : place + ": ")
            + "found "
            + found
            + "; expected "
            + expected);
    this.input = input;
    this.place = place;
    this.found = found;
    this.expected = expected;
  }

  /** Says that there is nothing to read. */
  static InputException empty(String input) {
    return new InputException(input, "", "no text", "lines with letters");
  }

  /** Returns the same exception about a file. */
  InputException in(Path file) {
    InputException named = new InputException(file.toString(), place, found, expected);
    named.initCause(this);
    return named;
  }

  /** Returns the name of the input, for example a file's path. */
  public String input() {
    return input;
  }

  /** Returns where in the input, for example {@code byte 1034}; empty if it is about all of it. */
  public String place() {
    return place;
  }

  /** Returns what was found. */
  public String found() {
    return found;
  }

  /** Returns what was expected. */
  public String expected() {
    return expected;
  }
}
