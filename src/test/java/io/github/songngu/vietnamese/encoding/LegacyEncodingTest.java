package io.github.songngu.vietnamese.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.vietnamese.Cases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegacyEncodingTest {

  static List<Cases.Row> decodings() {
    return Cases.of("decode.tsv");
  }

  @ParameterizedTest
  @MethodSource("decodings")
  void decodes(Cases.Row row) {
    LegacyEncoding encoding = LegacyEncoding.of(row.get(0));
    assertThat(encoding.decodeText(row.get(1))).as(row.toString()).isEqualTo(row.get(2));
    if (row.get(1).chars().allMatch(c -> c < 0x100)) {
      byte[] bytes = row.get(1).getBytes(StandardCharsets.ISO_8859_1);
      assertThat(encoding.decode(bytes)).as(row.toString()).isEqualTo(row.get(2));
    }
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void allLettersGoThereAndBack(LegacyEncoding encoding) {
    String letters = VietnameseCharsetsTest.LETTERS;
    for (int i = 0; i < letters.length(); i++) {
      String letter = letters.substring(i, i + 1);
      assertThat(encoding.decode(encoding.encode(letter))).isEqualTo(letter);
    }
    String spaced = letters.replaceAll("(.)", "$1, ");
    assertThat(encoding.decode(encoding.encode(spaced))).isEqualTo(spaced);
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void textGoesThereAndBack(LegacyEncoding encoding) {
    for (Cases.Row row : Cases.of("paragraphs.tsv")) {
      String text = row.get(0);
      assertThat(encoding.decode(encoding.encode(text))).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void readsBytesAndWhatWasMadeOfThem(LegacyEncoding encoding) {
    String text = Cases.of("paragraphs.tsv").get(0).get(0);
    byte[] bytes = encoding.encode(text);
    String misread = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(encoding.decodeEither(bytes)).isEqualTo(text);
    assertThat(encoding.decodeEither(misread.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void windows1258AgreesWithIconv() throws IOException, InterruptedException {
    String text = Cases.of("paragraphs.tsv").get(0).get(0);
    byte[] bytes = LegacyEncoding.WINDOWS_1258.encode(text);
    byte[] decomposed = VietnameseCharsetsTest.iconv(text, "CP1258");
    assertThat(LegacyEncoding.WINDOWS_1258.decode(decomposed)).isEqualTo(text);
    assertThat(bytes).isEqualTo(decomposed);
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void decodesAnything(LegacyEncoding encoding) {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      assertThat(encoding.decode(bytes)).isNotNull();
      StringBuilder text = new StringBuilder();
      for (byte b : bytes) {
        text.append(random.nextInt(3) == 0 ? (char) random.nextInt(0x10000) : (char) (b & 0xFF));
      }
      assertThat(encoding.decodeText(text)).isNotNull();
      assertThat(encoding.encode(text)).isNotNull();
    }
  }

  @Test
  void namesTheEncodingsItKnows() {
    assertThat(LegacyEncoding.of("Windows-1258")).isEqualTo(LegacyEncoding.WINDOWS_1258);
    assertThatThrownBy(() -> LegacyEncoding.of("utf-9"))
        .hasMessageContaining("encoding is 'utf-9', expected one of [tcvn3, vni, viscii");
  }
}
