package io.github.songngu.read.html;

import io.github.songngu.read.InputException;
import io.github.songngu.vietnamese.encoding.EncodingDetector;
import io.github.songngu.vietnamese.encoding.EncodingReport;
import io.github.songngu.vietnamese.encoding.LegacyEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text: by its byte order mark; as UTF-8 if they are that; else as
 * the page declares; else by trying what Vietnamese was written in before; else as windows-1252, as
 * browsers do. Bytes here and there that are wrong become U+FFFD.
 */
final class PageDecoder {

  /** The largest page that is read, after decompression: 24 MiB. */
  static final int MOST_BYTES = 24 << 20;

  private static final int DECLARED_WITHIN = 4096;
  private static final int EXAMINED = 1 << 20;

  /** One wrong byte in so many is damage; more are another encoding. */
  private static final int DAMAGE = 200;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private PageDecoder() {}

  /**
   * Returns the text.
   *
   * @throws InputException if there is too much of it, or it is damaged gzip
   */
  static String decode(String name, byte[] input) {
    boolean zipped = input.length > 1 && (input[0] & 0xFF) == 0x1F && (input[1] & 0xFF) == 0x8B;
    byte[] bytes = zipped ? unzip(name, input) : input;
    if (bytes.length > MOST_BYTES) {
      String size = zipped ? "more than " + MOST_BYTES + " bytes" : bytes.length + " bytes";
      throw new InputException(name, "", size, "a page of at most " + MOST_BYTES + " bytes");
    }
    Charset marked = byMark(bytes);
    if (marked != null) {
      String text = new String(bytes, marked);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String declared = declared(bytes);
    int wrong = wrong(text);
    boolean isUtf8 = declared.equals("utf-8") || declared.equals("utf8");
    return wrong == 0 || (isUtf8 && (long) wrong * DAMAGE < bytes.length)
        ? text
        : decodeLegacy(bytes, declared);
  }

  private static byte[] unzip(String name, byte[] bytes) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      InputException broken =
          new InputException(name, "", "damaged or incomplete gzip data", "a whole .gz file");
      broken.initCause(e);
      throw broken;
    }
  }

  /** Returns the encoding that the first bytes give away, or null. */
  private static @Nullable Charset byMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
      case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
      case 0xEFBB -> StandardCharsets.UTF_8;
      default -> null;
    };
  }

  private static int wrong(String text) {
    int wrong = 0;
    for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
      wrong++;
    }
    return wrong;
  }

  /** Returns what the page says its encoding is, in lower case; empty if it does not. */
  private static String declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(DECLARED_WITHIN, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset");
    at = at >= 0 ? at + "charset".length() : head.indexOf("encoding") + "encoding".length();
    StringBuilder label = new StringBuilder();
    for (int i = at; i < head.length(); i++) {
      char unit = head.charAt(i);
      boolean part = Character.isLetterOrDigit(unit) || "-_.:".indexOf(unit) >= 0;
      if (part) {
        label.append(unit);
      } else if (!label.isEmpty() || " =\"'\t\r\n".indexOf(unit) < 0) {
        break;
      }
    }
    return label.toString();
  }

  private static String decodeLegacy(byte[] bytes, String declared) {
    Charset charset = charset(declared);
    boolean isLatin =
        charset == null
            || charset.equals(StandardCharsets.UTF_8)
            || charset.equals(StandardCharsets.US_ASCII)
            || charset.equals(StandardCharsets.ISO_8859_1)
            || charset.equals(WINDOWS_1252);
    if (charset != null && !isLatin) {
      return Normalizer.normalize(new String(bytes, charset), Normalizer.Form.NFC);
    }
    // Pages in old Vietnamese fonts say that they are in a Western encoding, or nothing.
    String sample = new String(bytes, 0, Math.min(EXAMINED, bytes.length), WINDOWS_1252);
    EncodingReport report = EncodingDetector.examine(sample);
    String found = report.encoding().orElse("");
    return found.isEmpty() || found.equals("utf-8")
        ? new String(bytes, WINDOWS_1252)
        : LegacyEncoding.of(found).decode(bytes);
  }

  private static @Nullable Charset charset(String label) {
    try {
      return label.isEmpty() ? null : Charset.forName(label);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
