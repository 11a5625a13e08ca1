package io.github.songngu.read;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads text of any length line by line: UTF-8, or UTF-16 with a byte order mark, and either of
 * them compressed by gzip. A line ends at LF, CRLF or CR.
 *
 * <p>As {@link TextDecoder} does, it refuses what is not valid in the encoding, and NUL characters;
 * it holds no more than one line.
 */
public final class LineReader implements Closeable {

  /** Longer lines are no text, and would not fit into memory together with what is made of them. */
  private static final int LONGEST = 64 << 20;

  private static final int BUFFER = 1 << 16;
  private static final String ENCODINGS = "UTF-8, or UTF-16 with a byte order mark";

  private final String name;
  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private final StringBuilder line = new StringBuilder();
  private final CharsetDecoder decoder;

  /** How many bytes came before those in the buffer, and how many lines were returned. */
  private long offset;

  private long lines;
  private boolean ended;

  /**
   * A line.
   *
   * @param text what it says
   * @param end what ends it; nothing may be at the end of the text only
   */
  public record Line(String text, String end) {

    /** Returns what ends a line that is made of this one. */
    public String endOrNewline() {
      return end.isEmpty() ? "\n" : end;
    }
  }

  /**
   * Begins to read a stream, which is closed with the reader.
   *
   * @param name names it in messages
   * @throws InputException if it is not whole
   */
  public LineReader(String name, InputStream in) throws IOException {
    this.name = name;
    try {
      this.in = Compression.undo(in);
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
    bytes.limit(0);
    more();
    decoder = charset().newDecoder(); // reports what it cannot decode
  }

  /** Returns the encoding, and goes past the byte order mark. */
  private Charset charset() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      bytes.position(3);
    } else if (startsWith(0xFF, 0xFE)) {
      bytes.position(2);
      return StandardCharsets.UTF_16LE;
    } else if (startsWith(0xFE, 0xFF)) {
      bytes.position(2);
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private boolean startsWith(int... prefix) {
    boolean same = bytes.limit() >= prefix.length;
    for (int i = 0; same && i < prefix.length; i++) {
      same = (bytes.get(i) & 0xFF) == prefix[i];
    }
    return same;
  }

  /**
   * Returns the next line, or null at the end.
   *
   * @throws InputException if it cannot be decoded or is too long
   */
  public @Nullable Line next() throws IOException {
    line.setLength(0);
    while (chars.hasRemaining() || decode()) {
      char unit = chars.get();
      if (unit == '\n') {
        return line("\n");
      }
      if (unit == '\r') {
        boolean pair = (chars.hasRemaining() || decode()) && chars.get(chars.position()) == '\n';
        chars.position(chars.position() + (pair ? 1 : 0));
        return line(pair ? "\r\n" : "\r");
      }
      check(unit);
      line.append(unit);
    }
    return line.length() == 0 ? null : line("");
  }

  private Line line(String end) {
    lines++;
    return new Line(line.toString(), end);
  }

  private void check(char unit) {
    if (unit == 0) {
      throw refusal("line " + (lines + 1), "a NUL character, as in binary files", ENCODINGS);
    }
    if (line.length() == LONGEST) {
      throw refusal("line " + (lines + 1), "more than " + LONGEST + " characters", "shorter lines");
    }
  }

  /** Decodes more characters; returns whether there are any. */
  private boolean decode() throws IOException {
    chars.clear();
    while (chars.position() == 0) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError() && chars.position() == 0) {
        int unit = bytes.get(bytes.position()) & 0xFF;
        throw refusal(
            "line " + (lines + 1) + ", byte " + (offset + bytes.position()),
            String.format(Locale.ROOT, "0x%02X, which is not %s", unit, decoder.charset().name()),
            ENCODINGS);
      }
      if (result.isUnderflow() && chars.position() == 0) {
        if (ended) {
          break;
        }
        more();
      }
    }
    chars.flip();
    return chars.hasRemaining();
  }

  /** Reads until the buffer holds enough to tell the encoding, or the input ends. */
  private void more() throws IOException {
    offset += bytes.position();
    bytes.compact();
    try {
      while (!ended && bytes.position() < 4) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read));
      }
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
    bytes.flip();
  }

  private InputException damaged(IOException cause) {
    InputException broken = refusal("", "damaged or incomplete gzip data", "a whole .gz file");
    broken.initCause(cause);
    return broken;
  }

  private InputException refusal(String place, String found, String expected) {
    return new InputException(name, place, found, expected);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
