package io.github.songngu.corpus;

import io.github.songngu.read.InputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of a file, compressed or not; a line is decoded only when asked for. */
final class LineCursor implements Closeable {

  private static final int BUFFER = 1 << 16;

  /**
   * A longer line is passed over and is not text: with 256 MB of heap, two such documents of many
   * short sentences are aligned at a time, but not two that are twice as long.
   */
  static final int LONGEST = 8 << 20;

  private final Path file;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long number;

  LineCursor(Path file) throws IOException {
    this.file = file;
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    raw.mark(2);
    boolean compressed = raw.read() == 0x1F && raw.read() == 0x8B;
    raw.reset();
    in = compressed ? unzip(raw) : raw;
  }

  private InputStream unzip(InputStream raw) throws IOException {
    try {
      return new GZIPInputStream(raw, BUFFER);
    } catch (ZipException | EOFException e) {
      raw.close();
      throw damaged(e);
    }
  }

  private InputException damaged(IOException cause) {
    InputException broken =
        new InputException(
            file.toString(), "", "damaged or incomplete gzip data", "a whole .gz file");
    broken.initCause(cause);
    return broken;
  }

  /**
   * A line that is not empty.
   *
   * @param number counted from 1
   * @param bytes without its end; empty if it is too long
   */
  record Line(Path file, long number, byte[] bytes) {

    String place() {
      return file + ": line " + number;
    }

    /** Adds what tells whether it has changed; its number too, which may name its document. */
    void addTo(Stamp stamp) {
      stamp.add(place()).add(bytes);
    }

    /** Returns the text, without a byte order mark. */
    String text() {
      return LineCursor.text(file.toString(), "line " + number, bytes);
    }
  }

  /**
   * Returns the text of a line, without a byte order mark.
   *
   * @throws InputException if it is too long or not UTF-8
   */
  static String text(String input, String place, byte[] bytes) {
    if (bytes.length == 0 || bytes.length > LONGEST) {
      throw new InputException(
          input, place, "more than " + (LONGEST >> 20) + " MB", "a shorter line");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      InputException broken = new InputException(input, place, "bytes that are not UTF-8", "UTF-8");
      broken.initCause(e);
      throw broken;
    }
  }

  /**
   * Returns the next line that is not empty, or null after the last.
   *
   * @throws InputException if the file is compressed and damaged
   */
  @Nullable Line next() throws IOException {
    try {
      return read();
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
  }

  private @Nullable Line read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (fill()) {
      int start = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      if (line.size() <= LONGEST) {
        line.write(buffer, start, at - start);
      }
      if (at < end) {
        at++;
        number++;
        if (!isEmpty(line)) {
          return line(line);
        }
        line.reset();
      }
    }
    number++;
    return isEmpty(line) ? null : line(line);
  }

  /** Returns whether there is a byte to be read. */
  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      try {
        end = Math.max(0, in.read(buffer));
      } catch (ZipException | EOFException e) {
        InputException broken =
            new InputException(
                file.toString(), "line " + (number + 1), "damaged compression", "a whole file");
        broken.initCause(e);
        throw broken;
      }
    }
    return at < end;
  }

  private static boolean isEmpty(ByteArrayOutputStream line) {
    return line.size() == 0 || (line.size() == 1 && line.toByteArray()[0] == '\r');
  }

  private Line line(ByteArrayOutputStream line) {
    return new Line(file, number, line.size() > LONGEST ? new byte[0] : line.toByteArray());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
