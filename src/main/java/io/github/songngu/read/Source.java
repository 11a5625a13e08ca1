package io.github.songngu.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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

  private static final int GZIP_MAGIC = 0x1F8B;

  /**
   * Returns the content of a file, decompressed if it is compressed by gzip.
   *
   * @throws IOException if it cannot be read
   * @throws InputException if it is larger than 256 MiB, or damaged gzip data
   */
  public static Source of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new InputException(file.toString(), "", "a directory", "a text file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return of(file.toString(), FileNames.id(file), in, Files.size(file));
    }
  }

  /**
   * Returns the content of a stream, read to its end and not closed, decompressed if it is
   * compressed by gzip.
   *
   * @throws IOException if it cannot be read
   * @throws InputException if it is larger than 256 MiB, or damaged gzip data
   */
  public static Source of(String name, String id, InputStream in) throws IOException {
    return of(name, id, in, 0);
  }

  /** Where the size is known, a large input is in memory once, not twice. */
  private static Source of(String name, String id, InputStream in, long size) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(2);
    int magic = buffered.read() << 8 | buffered.read();
    buffered.reset();
    byte[] bytes = magic == GZIP_MAGIC ? unzip(name, buffered) : read(buffered, size);
    if (bytes.length > MOST_BYTES) {
      throw new InputException(
          name, "", "more than " + MOST_BYTES + " bytes", "at most that many, or parts of it");
    }
    return new Source(name, id, bytes);
  }

  private static byte[] read(InputStream in, long size) throws IOException {
    byte[] known = new byte[(int) Math.min(size, MOST_BYTES)];
    int length = in.readNBytes(known, 0, known.length);
    byte[] rest = in.readNBytes(MOST_BYTES + 1 - length);
    if (length == known.length && rest.length == 0) {
      return known;
    }
    byte[] all = Arrays.copyOf(known, length + rest.length);
    System.arraycopy(rest, 0, all, length, rest.length);
    return all;
  }

  private static byte[] unzip(String name, InputStream in) throws IOException {
    try {
      return new GZIPInputStream(in).readNBytes(MOST_BYTES + 1);
    } catch (ZipException | EOFException e) {
      InputException broken =
          new InputException(name, "", "damaged or incomplete gzip data", "a whole .gz file");
      broken.initCause(e);
      throw broken;
    }
  }

  /** Returns its first bytes, at most so many. */
  public byte[] head(int most) {
    return Arrays.copyOf(bytes, Math.min(most, bytes.length));
  }

  /** Returns whether its name ends in one of these, in letters of any case, {@code .gz} aside. */
  boolean endsWith(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return Arrays.stream(endings).anyMatch(plain::endsWith);
  }

  /** Returns the name and size, not the content. */
  @Override
  public String toString() {
    return "Source[" + name + ", " + bytes.length + " bytes]";
  }
}
