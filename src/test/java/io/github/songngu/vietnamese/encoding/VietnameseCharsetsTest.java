package io.github.songngu.vietnamese.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.vietnamese.VietnameseLetters;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VietnameseCharsetsTest {

  static final String LETTERS = letters();

  private static String letters() {
    StringBuilder out = new StringBuilder();
    for (char unit = 0x80; unit < 0x2000; unit++) {
      out.append(VietnameseLetters.isLetter(unit) ? String.valueOf(unit) : "");
    }
    return out.toString();
  }

  static List<Charset> charsets() {
    return VietnameseCharsets.all();
  }

  @Test
  void thereAre134Letters() {
    assertThat(LETTERS).hasSize(134);
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void allLettersGoThereAndBack(Charset charset) {
    String text = LETTERS + " Hello, 123\t\n" + new StringBuilder(LETTERS).reverse();
    assertThat(new String(text.getBytes(charset), charset)).isEqualTo(text);
    for (int i = 0; i < LETTERS.length(); i++) {
      String letter = LETTERS.substring(i, i + 1);
      assertThat(charset.newEncoder().canEncode(letter)).as(letter).isTrue();
      assertThat(new String(letter.getBytes(charset), charset)).isEqualTo(letter);
    }
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void isFoundByName(Charset charset) {
    assertThat(Charset.forName(charset.name())).isEqualTo(charset);
    for (String alias : charset.aliases()) {
      assertThat(Charset.forName(alias)).isEqualTo(charset);
    }
    assertThat(charset.contains(StandardCharsets.US_ASCII)).isTrue();
    assertThat(charset.contains(StandardCharsets.UTF_8)).isFalse();
  }

  /** Whatever the size of the buffers, also where a pair is cut in two. */
  @ParameterizedTest
  @MethodSource("charsets")
  void decodesPieceByPiece(Charset charset) throws CharacterCodingException {
    byte[] bytes = (LETTERS + "aeiouy").getBytes(charset);
    Random random = new Random(3);
    for (int run = 0; run < 50; run++) {
      CharsetDecoder decoder = charset.newDecoder();
      StringBuilder out = new StringBuilder();
      CharBuffer buffer = CharBuffer.allocate(1 + random.nextInt(3));
      int from = 0;
      while (from < bytes.length) {
        int to = Math.min(bytes.length, from + 1 + random.nextInt(5));
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        drain(out, buffer, () -> decoder.decode(in, buffer, false));
        from = to;
      }
      drain(out, buffer, () -> decoder.decode(ByteBuffer.allocate(0), buffer, true));
      drain(out, buffer, () -> decoder.flush(buffer));
      assertThat(out).hasToString(LETTERS + "aeiouy");
    }
  }

  private interface Step {
    CoderResult run();
  }

  private static void drain(StringBuilder out, CharBuffer buffer, Step step)
      throws CharacterCodingException {
    CoderResult result;
    do {
      result = step.run();
      out.append(buffer.flip());
      buffer.clear();
      if (result.isError()) {
        result.throwException();
      }
    } while (result.isOverflow());
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void decodesAnyBytes(Charset charset) {
    Random random = new Random(5);
    byte[] bytes = new byte[100_000];
    random.nextBytes(bytes);
    assertThat(new String(bytes, charset)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void refusesWhatItHasNoLetterFor(Charset charset) {
    assertThat("東\uD83D\uDE00a\uD83D".getBytes(charset)).isEqualTo(new byte[] {'?', '?', 'a', '?'});
    assertThatThrownBy(() -> charset.newEncoder().encode(CharBuffer.wrap("東")))
        .isInstanceOf(CharacterCodingException.class);
  }

  /** What glibc knows, where it is installed. */
  @ParameterizedTest
  @CsvSource({"VISCII,VISCII", "TCVN5712-1,TCVN5712-1"})
  void agreesWithIconv(String name, String iconvName) throws IOException, InterruptedException {
    byte[] expected = iconv(LETTERS, iconvName);
    assertThat(LETTERS.getBytes(Charset.forName(name))).isEqualTo(expected);
  }

  /** VN3 is part of VN1: the small letters, and the capitals without a tone. */
  @Test
  void tcvn3AgreesWithTcvn5712WhereBothHaveALetter() {
    for (int i = 0; i < LETTERS.length(); i++) {
      String letter = LETTERS.substring(i, i + 1);
      byte[] bytes = letter.getBytes(VietnameseCharsets.TCVN3);
      boolean small = Character.isLowerCase(letter.charAt(0));
      if (small || "ĂÂÊÔƠƯĐ".contains(letter)) {
        assertThat(bytes).as(letter).isEqualTo(letter.getBytes(VietnameseCharsets.TCVN5712_1));
      } else {
        assertThat(bytes).as(letter).hasSize(2);
      }
    }
  }

  static byte[] iconv(String text, String encoding) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder("iconv", "-f", "UTF-8", "-t", encoding).start();
    } catch (IOException e) {
      Assumptions.abort("skipped: no iconv");
      throw e;
    }
    try (OutputStream in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = process.getInputStream().readAllBytes();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    Assumptions.assumeTrue(process.exitValue() == 0, "skipped: iconv has no " + encoding);
    return bytes;
  }

  @Test
  void readsThroughAReader() throws IOException {
    byte[] bytes = "hoøa bình\nViệt".getBytes(VietnameseCharsets.VNI);
    InputStream in = new ByteArrayInputStream(bytes);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, VietnameseCharsets.VNI))) {
      assertThat(reader.lines()).containsExactly("hòa bình", "Việt");
    }
  }
}
