package io.github.songngu.memory;

import io.github.songngu.read.Compression;
import io.github.songngu.read.InputException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The bytes of an XML file, decompressed and decoded: by a byte order mark, the first bytes or what
 * the file declares, in this order.
 *
 * @param text the characters, without a document type; U+FFFF, which XML forbids, stands for bytes
 *     that cannot be decoded, so that the error is that of the place where it is
 * @param charset how the bytes are decoded
 * @param declared the encoding that the file declares, if any
 */
record XmlBytes(Reader text, Charset charset, Optional<String> declared) {

  private static final String UNDECODABLE = "\uFFFF";
  private static final int DECLARATION = 256;
  private static final int BUFFER = 1 << 16;

  /**
   * Opens a stream.
   *
   * @throws InputException if it is no whole gzip file, or declares an encoding that is not known
   */
  static XmlBytes open(String name, InputStream in) throws IOException {
    InputStream bytes;
    byte[] head;
    try {
      bytes = new BufferedInputStream(Compression.undo(in), BUFFER);
      bytes.mark(DECLARATION);
      head = bytes.readNBytes(DECLARATION);
      bytes.reset();
    } catch (ZipException | EOFException e) {
      throw damaged(name, e);
    }
    int mark = markLength(head);
    bytes.skipNBytes(mark);
    Charset first = byFirstBytes(head);
    Optional<String> declared = declared(new String(head, mark, head.length - mark, first));
    // A mark or a first character of two bytes cannot lie, and no file that is said to be
    // UTF-16 without having either can be.
    boolean known = mark > 0 || !first.equals(StandardCharsets.UTF_8) || isWide(declared);
    Charset charset = known ? first : declared.map(label -> charset(name, label)).orElse(first);
    Reader text =
        new InputStreamReader(
            bytes,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(UNDECODABLE));
    try {
      return new XmlBytes(Doctype.without(name, text), charset, declared);
    } catch (ZipException | EOFException e) {
      throw damaged(name, e);
    }
  }

  static InputException damaged(String name, IOException cause) {
    InputException broken =
        new InputException(name, "", "damaged or incomplete gzip data", "a whole .gz file");
    broken.initCause(cause);
    return broken;
  }

  private static int markLength(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF) ? 2 : 0;
  }

  private static Charset byFirstBytes(byte[] head) {
    if (begins(head, 0xFF, 0xFE) || begins(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(head, 0xFE, 0xFF) || begins(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean begins(byte[] head, int... prefix) {
    boolean same = head.length >= prefix.length;
    for (int i = 0; same && i < prefix.length; i++) {
      same = (head[i] & 0xFF) == prefix[i];
    }
    return same;
  }

  /** Returns the encoding of {@code <?xml version="1.0" encoding="…"?>}. */
  private static Optional<String> declared(String head) {
    int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
    int name = end < 0 ? -1 : head.substring(0, end).indexOf("encoding");
    if (name < 0) {
      return Optional.empty();
    }
    String value = head.substring(name + "encoding".length(), end).strip();
    value = value.startsWith("=") ? value.substring(1).strip() : "";
    int close = value.isEmpty() ? -1 : value.indexOf(value.charAt(0), 1);
    return close < 0 ? Optional.empty() : Optional.of(value.substring(1, close));
  }

  private static boolean isWide(Optional<String> declared) {
    return declared
        .filter(label -> label.toUpperCase(Locale.ROOT).startsWith("UTF-16"))
        .isPresent();
  }

  private static Charset charset(String name, String label) {
    try {
      return Charset.forName(label);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      InputException unknown =
          new InputException(
              name, "line 1", "encoding '" + label + "', which is not known", "UTF-8 or UTF-16");
      unknown.initCause(e);
      throw unknown;
    }
  }

  /** Returns whether the file is what it declares to be. */
  boolean isDeclaredRight() {
    if (declared.isEmpty()) {
      return true;
    }
    String label = declared.get().toUpperCase(Locale.ROOT);
    String used = charset.name();
    return used.startsWith("UTF-") ? used.startsWith(label) : true;
  }
}
