package io.github.songngu.read;

import io.github.songngu.vietnamese.encoding.EncodingDetector;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Turns bytes into text, or says where they are not text.
 *
 * <p>Read are UTF-8, with or without a byte order mark, and UTF-16 of either byte order with one;
 * each also compressed by gzip, which is told by its first two bytes, not by the file's name. The
 * byte order mark is not part of the text; all else is, unchanged. Nothing is guessed and nothing
 * is replaced: bytes that are not valid in the encoding, and NUL characters, are refused with their
 * offset (counted from 0, after decompression).
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class TextDecoder {

  /** The largest input that is read unless told otherwise: 64 MiB. */
  public static final int DEFAULT_MAX_BYTES = 64 << 20;

  private static final String ENCODINGS = "UTF-8, or UTF-16 with a byte order mark";
  private static final String CONVERT =
      ENCODINGS + " (to convert: iconv -f WINDOWS-1258 -t UTF-8, or whatever it was written in)";
  private static final int GZIP_MAGIC = 0x1F8B;
  private static final int BUFFER_SIZE = 1 << 16;

  private static final TextDecoder DEFAULTS = new TextDecoder(DEFAULT_MAX_BYTES);

  private final int maxBytes;

  private TextDecoder(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Returns a decoder that reads up to {@link #DEFAULT_MAX_BYTES}. */
  public static TextDecoder ofDefaults() {
    return DEFAULTS;
  }

  /**
   * Returns a decoder that refuses input larger than {@code bytes}, so that neither a huge file nor
   * a small one that decompresses to a huge one exhausts memory. Decoding takes about five times
   * this size.
   *
   * @throws IllegalArgumentException if {@code bytes} is negative or not below {@link
   *     Integer#MAX_VALUE}
   */
  public TextDecoder maxBytes(int bytes) {
    if (bytes < 0 || bytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("limit of " + bytes + " bytes is not valid");
    }
    return new TextDecoder(bytes);
  }

  /**
   * Returns the text of a file.
   *
   * @throws IOException if the file cannot be read
   * @throws InputException if it is not text in one of the encodings, or too large
   */
  public String decode(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new InputException(file.toString(), "", "a directory", "a text file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return decode(file.toString(), in);
    }
  }

  /**
   * Returns the text of a stream, read to its end and not closed.
   *
   * @param name names the stream in messages
   * @param in the bytes
   * @throws IOException if the stream cannot be read
   * @throws InputException if it is not text in one of the encodings, or too large
   */
  public String decode(String name, InputStream in) throws IOException {
    InputStream buffered = new BufferedInputStream(in, BUFFER_SIZE);
    byte[] bytes =
        isGzip(buffered) ? readCompressed(name, buffered) : buffered.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new InputException(
          name, "", "more than " + maxBytes + " bytes", "at most that many, or a higher limit");
    }
    return decode(name, bytes);
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() << 8 | in.read();
    in.reset();
    return magic == GZIP_MAGIC;
  }

  private byte[] readCompressed(String name, InputStream in) throws IOException {
    try {
      return new GZIPInputStream(in, BUFFER_SIZE).readNBytes(maxBytes + 1);
    } catch (ZipException | EOFException e) {
      InputException broken =
          new InputException(name, "", "damaged or incomplete gzip data", "a whole .gz file");
      broken.initCause(e);
      throw broken;
    }
  }

  private static String decode(String name, byte[] bytes) {
    String kind = Signature.of(bytes);
    if (kind != null) {
      throw new InputException(name, "", kind, "plain text");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16BE);
    }
    return decode(name, bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
  }

  private static String decode(String name, byte[] bytes, int start, Charset charset) {
    String text = new String(bytes, start, bytes.length - start, charset);
    int nul = text.indexOf('\0');
    // The constructor puts U+FFFD where it cannot decode, but so may the text itself.
    int doubtful = text.indexOf('\uFFFD');
    if (doubtful >= 0 && (nul < 0 || doubtful < nul)) {
      requireValid(name, bytes, start, charset);
    }
    if (nul >= 0) {
      int offset = start + text.substring(0, nul).getBytes(charset).length;
      throw new InputException(
          name, "byte " + offset, "a NUL character, as in binary files", CONVERT);
    }
    return text;
  }

  private static void requireValid(String name, byte[] bytes, int start, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(BUFFER_SIZE);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    if (result.isError()) {
      int offset = in.position();
      String found =
          String.format(
              Locale.ROOT, "0x%02X, which is not %s", bytes[offset] & 0xFF, charset.name());
      throw new InputException(name, "byte " + offset, found, howToConvert(bytes));
    }
  }

  /** Says how to decode text in an old Vietnamese encoding that the bytes tell by themselves. */
  private static String howToConvert(byte[] bytes) {
    int length = Math.min(bytes.length, BUFFER_SIZE);
    String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return EncodingDetector.examine(text)
        .encoding()
        .filter(encoding -> !encoding.equals("utf-8"))
        .map(encoding -> ENCODINGS + " (to convert: songngu normalize --from " + encoding + ")")
        .orElse(CONVERT);
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
