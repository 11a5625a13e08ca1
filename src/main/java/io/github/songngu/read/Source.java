package io.github.songngu.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The bytes of something to be read, and what it is called.
 *
 * <p>Immutable as long as nobody writes into {@code bytes}, which are not copied.
 *
 * @param name what messages call it, for example the file's path
 * @param id names the document in output, for example the file's name without its ending
 * @param bytes its whole content
 */
public record Source(String name, String id, byte[] bytes) {

  /** Up to so many bytes are read. */
  static final int MOST_BYTES = 256 << 20;

  /**
   * Returns the content of a file.
   *
   * @throws IOException if it cannot be read
   * @throws InputException if it is larger than 256 MiB
   */
  public static Source of(Path file) throws IOException {
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      throw new InputException(
          file.toString(), "", size + " bytes", "at most " + MOST_BYTES + " bytes");
    }
    return new Source(file.toString(), FileNames.id(file), Files.readAllBytes(file));
  }

  /** Returns its first bytes, at most so many. */
  public byte[] head(int most) {
    return Arrays.copyOf(bytes, Math.min(most, bytes.length));
  }

  /** Returns the name and size, not the content. */
  @Override
  public String toString() {
    return "Source[" + name + ", " + bytes.length + " bytes]";
  }
}
