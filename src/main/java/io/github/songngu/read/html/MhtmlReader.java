package io.github.songngu.read.html;

import io.github.songngu.read.Document;
import io.github.songngu.read.Document.Property;
import io.github.songngu.read.DocumentReader;
import io.github.songngu.read.InputException;
import io.github.songngu.read.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads web pages that a browser saved with all their parts in one file, {@code mhtml}: the page is
 * the first part that is HTML, which {@link HtmlReader} reads; pictures and styles are passed over.
 */
public final class MhtmlReader implements DocumentReader {

  private static final int HEAD = 4096;

  /** The page comes first, and quoted it may be three times as long. */
  private static final int MOST_BYTES = 4 * PageDecoder.MOST_BYTES;

  private static final String FORMAT = "a web page saved as a single file (MHTML)";

  private final HtmlReader pages = new HtmlReader();

  /** Creates a reader; it has no options. */
  public MhtmlReader() {}

  /** Returns {@code mhtml}. */
  @Override
  public String name() {
    return "mhtml";
  }

  /** Returns whether the input begins with the fields of a message of several parts. */
  @Override
  public boolean accepts(Source input) {
    String head =
        new String(input.head(HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int end = head.indexOf(':');
    return end > 0
        && head.substring(0, end).chars().allMatch(unit -> unit == '-' || Character.isLetter(unit))
        && head.contains("mime-version:")
        && head.contains("multipart/related");
  }

  /**
   * Reads the page.
   *
   * @throws InputException if there is none, it cannot be decoded, or {@link HtmlReader} refuses it
   */
  @Override
  public Document read(Source input) {
    String text = new String(input.head(MOST_BYTES), StandardCharsets.ISO_8859_1);
    Map<String, String> fields = fields(text, 0);
    String boundary = "--" + boundary(fields.getOrDefault("content-type", ""));
    int part = boundary.length() > 2 ? text.indexOf(boundary) : -1;
    while (part >= 0) {
      int start = text.indexOf('\n', part) + 1;
      int next = text.indexOf('\n' + boundary, start);
      Map<String, String> own = fields(text, start);
      if (start > 0 && isPage(own.getOrDefault("content-type", ""))) {
        int end = next < 0 ? text.length() : next;
        String content = text.substring(Math.min(body(text, start), end), end);
        String encoding = own.getOrDefault("content-transfer-encoding", "");
        byte[] page = decode(input, content, encoding);
        return located(pages.read(new Source(input.name(), input.id(), page)), fields, own);
      }
      part = next < 0 ? -1 : next + 1;
    }
    throw new InputException(input.name(), "", "no part that is a page", FORMAT);
  }

  private static boolean isPage(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.startsWith("text/html") || lower.startsWith("application/xhtml+xml");
  }

  private static Document located(
      Document page, Map<String, String> fields, Map<String, String> own) {
    String address =
        fields.getOrDefault("snapshot-content-location", own.getOrDefault("content-location", ""));
    if (address.isEmpty() || page.properties().containsKey(Property.URL)) {
      return page;
    }
    Map<Property, String> properties = new HashMap<>(page.properties());
    properties.put(Property.URL, address);
    return new Document(page.name(), page.id(), page.text(), page.blocks(), properties);
  }

  /** Returns where an empty line ends the fields that begin somewhere. */
  private static int body(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return text.length();
      }
      if (text.substring(at, end).isBlank()) {
        return end + 1;
      }
      at = end + 1;
    }
    return at;
  }

  /** Returns the fields of a head by their names in small letters; lines that go on are joined. */
  private static Map<String, String> fields(String text, int start) {
    Map<String, String> fields = new HashMap<>();
    String head =
        text.substring(start, Math.min(body(text, start), Math.min(start + HEAD, text.length())));
    String joined = head.replaceAll("\\r?\\n[ \\t]", " ");
    for (String line : joined.lines().toList()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  /** Returns the line that parts the parts, or empty. */
  private static String boundary(String type) {
    int at = type.toLowerCase(Locale.ROOT).indexOf("boundary=");
    if (at < 0) {
      return "";
    }
    String value = type.substring(at + "boundary=".length()).strip();
    char end = value.startsWith("\"") ? '"' : ';';
    int from = end == '"' ? 1 : 0;
    int to = value.indexOf(end, from);
    return value.substring(from, to < 0 ? value.length() : to).strip();
  }

  private static byte[] decode(Source input, String content, String encoding) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "quoted-printable" -> unquote(bytes);
      case "base64" -> {
        try {
          yield Base64.getMimeDecoder().decode(bytes);
        } catch (IllegalArgumentException e) {
          InputException broken =
              new InputException(input.name(), "", "damaged base64 data", FORMAT);
          broken.initCause(e);
          throw broken;
        }
      }
      default -> bytes;
    };
  }

  /** Undoes {@code =C3=A0}, and {@code =} at the end of a line; what is wrong stays as it is. */
  private static byte[] unquote(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '=' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else if (bytes[i] == '=' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
        i++;
      } else if (bytes[i] == '='
          && i + 2 < bytes.length
          && bytes[i + 1] == '\r'
          && bytes[i + 2] == '\n') {
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toByteArray();
  }
}
