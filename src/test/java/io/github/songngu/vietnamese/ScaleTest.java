package io.github.songngu.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line of great length, of everything that a rule could trip over. */
class ScaleTest {

  static List<String> pieces() {
    String clean = "Hòa bình ở Đắk Lắk, the Communist Party – “người” ";
    return List.of(
        clean,
        Normalizer.normalize(clean, Normalizer.Form.NFD),
        "á\u0306c ",
        "á\u0306",
        "\u0301\u0323",
        "a\u0301\u0323 ",
        "Ð",
        "Ðảng ",
        "guðrún ",
        "а",
        "tа ",
        "\u200B",
        "\u200D",
        "\uD83D\uDE00",
        "\uD83D",
        "an\uA9D1d ",
        "\uA9D1",
        "Ａ",
        "hoà",
        "\u1100",
        "한글",
        "\u00A0\u00AD");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void copesWithALineOfAMegabyte(String piece) {
    run(piece, 1_000_000);
  }

  @ParameterizedTest
  @MethodSource("pieces")
  @Tag("slow")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void copesWithALineOfTenMegabytes(String piece) {
    run(piece, 10_000_000);
  }

  private static void run(String piece, int length) {
    String text = piece.repeat(length / piece.length());
    NormalizedText normalized =
        VietnameseNormalizer.builder().toneStyle(ToneStyle.NEW).build().normalize(text);
    assertThat(normalized.toOriginal(normalized.text().length())).isEqualTo(text.length());
    assertThat(Folding.fold(text).length()).isLessThanOrEqualTo(3 * text.length());
    assertThat(Syllable.isValid(text)).isFalse();
    assertThat(Syllable.isFolded(text)).isFalse();
    assertThat(Syllable.parse(text)).isEmpty();
  }
}
