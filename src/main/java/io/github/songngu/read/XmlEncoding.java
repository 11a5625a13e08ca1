package io.github.songngu.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML: by its byte order mark, by what it declares, else as UTF-8.
 *
 * <p>The parser of the JDK would do so too, but prints what is wrong with bytes before it throws.
 */
final class XmlEncoding {

  private static final int HEAD = 200;

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{1,100}?encoding\\s?=\\s?[\"']([\\w.:-]{1,40})[\"']");

  private XmlEncoding() {}

  /**
   * Returns the text of a stream, which throws if bytes do not belong to its encoding.
   *
   * @throws IOException if there is no such encoding, or the stream cannot be read
   */
  static Reader decode(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(HEAD);
    String head = new String(buffered.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    buffered.reset();
    if (head.startsWith("\u00EF\u00BB\u00BF")) {
      buffered.skipNBytes(3);
      return text(buffered, StandardCharsets.UTF_8);
    }
    if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
      buffered.skipNBytes(2);
      boolean big = head.charAt(0) == '\u00FE';
      return text(buffered, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    return text(buffered, declared(head));
  }

  private static Charset declared(String head) throws IOException {
    if (head.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    if (head.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(head);
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      throw new IOException("no encoding " + declared.group(1), e);
    }
  }

  private static Reader text(InputStream in, Charset charset) {
    return new InputStreamReader(in, charset.newDecoder());
  }
}
