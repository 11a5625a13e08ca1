package io.github.songngu.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextDecoderTest {

  private static final String TEXT = "Hà Nội\r\n\tchào \uD83D\uDE00 anh\u2028\uFFFD\u0001";

  @TempDir Path folder;

  @Test
  void readsUtf8AndUtf16AsTheyAre() throws IOException {
    assertThat(decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
    assertThat(decode(new byte[0])).isEmpty();
  }

  @Test
  void readsGzipWhateverTheName() throws IOException {
    Path file = folder.resolve("chao.txt");
    Files.write(file, gzip(("\uFEFF" + TEXT).getBytes(UTF_16LE)));
    assertThat(TextDecoder.ofDefaults().decode(file)).isEqualTo(TEXT);
  }

  @Test
  void namesTheFirstByteThatIsNotUtf8() {
    assertRefused(bytes("lóng", ISO_8859_1), "byte 1: found 0xF3, which is not UTF-8");
    assertRefused(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80}, "byte 1: found 0xED");
    assertRefused(new byte[] {'a', 'b', (byte) 0xE1, (byte) 0xBA}, "byte 2: found 0xE1");
    byte[] late = "à".repeat(100_000).getBytes(UTF_8);
    late[150_000] = (byte) 0xFF;
    assertRefused(late, "byte 150000: found 0xFF");
    assertRefused(bytes("\uFEFF", UTF_8, 0x80), "byte 3: found 0x80");
  }

  @Test
  void namesTheFirstByteThatIsNotUtf16() {
    assertRefused(bytes("\uFEFFab", UTF_16LE, 0x00, 0xD8, 0x61, 0x00), "byte 6: found 0x00");
    assertRefused(bytes("\uFEFFab", UTF_16BE, 0x61), "byte 6: found 0x61, which is not UTF-16BE");
  }

  @Test
  void refusesBinaryFiles() {
    assertRefused(bytes("chào\0", UTF_8), "byte 5: found a NUL character");
    assertRefused("chào".getBytes(UTF_16LE), "byte 1: found a NUL character");
    assertRefused(bytes("%PDF-1.7", UTF_8), "found a PDF document; expected plain text");
    assertRefused(bytes("PK\u0003\u0004", UTF_8), "a ZIP archive or Office document");
  }

  @Test
  void saysWhichInputAndWhatToDo() {
    assertThatThrownBy(() -> decode(new byte[] {(byte) 0x80}))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "tin.txt: byte 0: found 0x80, which is not UTF-8; expected UTF-8, or UTF-16 with a byte"
                + " order mark (to convert: iconv -f WINDOWS-1258 -t UTF-8, or whatever it was"
                + " written in)");
  }

  @Test
  void refusesMoreThanTheLimitCompressedOrNot() throws IOException {
    byte[] bytes = "chào".getBytes(UTF_8);
    TextDecoder five = TextDecoder.ofDefaults().maxBytes(5);
    assertThat(five.decode("tin.txt", new ByteArrayInputStream(bytes))).isEqualTo("chào");
    TextDecoder four = TextDecoder.ofDefaults().maxBytes(4);
    for (byte[] input : new byte[][] {bytes, gzip(bytes)}) {
      assertThatThrownBy(() -> four.decode("tin.txt", new ByteArrayInputStream(input)))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("found more than 4 bytes");
    }
  }

  @Test
  void stopsDecompressingAtTheLimit() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < 80; i++) {
        out.write(megabyte);
      }
    }
    assertRefused(bomb.toByteArray(), "found more than 67108864 bytes");
  }

  @Test
  void refusesDamagedGzip() throws IOException {
    byte[] bytes = gzip("chào".repeat(100).getBytes(UTF_8));
    assertRefused(Arrays.copyOf(bytes, bytes.length - 9), "damaged or incomplete gzip data");
    bytes[12] ^= 0x55;
    assertRefused(bytes, "damaged or incomplete gzip data");
  }

  @Test
  void tellsAFolderFromAMissingFile() {
    assertThatThrownBy(() -> TextDecoder.ofDefaults().decode(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("found a directory; expected a text file");
    assertThatThrownBy(() -> TextDecoder.ofDefaults().decode(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private static void assertRefused(byte[] bytes, String message) {
    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  private static String decode(byte[] bytes) throws IOException {
    return TextDecoder.ofDefaults().decode("tin.txt", new ByteArrayInputStream(bytes));
  }

  private static byte[] bytes(String text, Charset charset, int... more) {
    byte[] bytes = text.getBytes(charset);
    byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
    for (int i = 0; i < more.length; i++) {
      all[bytes.length + i] = (byte) more[i];
    }
    return all;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
