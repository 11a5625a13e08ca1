package io.github.songngu.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.songngu.vietnamese.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageIdentifierTest {

  private static final Path LINES = Path.of("testdata/language/lines.tsv");
  private static final Path NEWS = Path.of("../shared/eval/align/ntrex-news");

  record Case(String expected, String line) {}

  static List<Case> lines() throws IOException {
    try (Stream<String> lines = Files.lines(LINES)) {
      return lines
          .filter(line -> !line.startsWith("#") && line.contains("\t"))
          .map(line -> line.split("\t", 2))
          .map(cells -> new Case(cells[0], cells[1]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void tellsTheLanguage(Case example) {
    assertThat(label(example.line)).isEqualTo(example.expected);
  }

  @Test
  void hasCases() throws IOException {
    assertThat(lines()).hasSizeGreaterThan(60);
  }

  @Test
  void tellsTheLanguageOfNewsAsItIs() throws IOException {
    assertThat(shareRight(line -> line)).isGreaterThanOrEqualTo(0.999);
  }

  @Test
  void tellsTheLanguageOfNewsWithoutDiacritics() throws IOException {
    assertThat(shareRight(LanguageIdentifierTest::withoutDiacritics)).isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void marginGrowsWithTheEvidence() {
    assertThat(LanguageIdentifier.identify("Xin chào").margin())
        .isLessThan(LanguageIdentifier.identify("Xin chào các bạn ở Hà Nội.").margin());
    assertThat(LanguageIdentifier.identify("Hà Nội").margin()).isZero();
  }

  @Test
  void leansOfPiecesAddUp() {
    String left = "the rain has stopped";
    String right = "mưa đã tạnh rồi";
    double whole = LanguageIdentifier.lean(left + " / " + right);
    assertThat(LanguageIdentifier.lean(left)).isNegative();
    assertThat(LanguageIdentifier.lean(right)).isPositive();
    assertThat(LanguageIdentifier.lean(left) + LanguageIdentifier.lean(right)).isEqualTo(whole);
  }

  @Test
  void composedAndDecomposedTextIsTheSame() throws IOException {
    for (Case example : lines()) {
      String decomposed =
          java.text.Normalizer.normalize(example.line, java.text.Normalizer.Form.NFD);
      if (example.expected.equals("vi") || example.expected.equals("en")) {
        assertThat(label(decomposed)).as(example.line).isEqualTo(label(example.line));
      }
    }
  }

  @Test
  void doesNotDependOnTheDefaultLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      for (Case example : lines()) {
        assertThat(label(example.line)).isEqualTo(example.expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void takesAnyText() {
    Random random = new Random(20250415);
    int[] points = {
      ' ', 'a', 'Đ', 'ế', '\'', '.', '@', '/', 0x301, 0xD800, 0xDC00, 0x1F600, 0, '北'
    };
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      Guess guess = LanguageIdentifier.identify(text);
      assertThat(guess.margin()).isGreaterThanOrEqualTo(0).isFinite();
    }
  }

  @Test
  void looksAtTheBeginningOfAHugeLine() {
    String line = "the market ".repeat(1_000_000) + "chợ ".repeat(5_000_000);
    assertThat(label(line)).isEqualTo("en");
  }

  @Test
  void takesLinearTime() {
    for (String unit :
        List.of(
            "chào ",
            "a",
            "don't'",
            "a@",
            "http://a",
            "\u0301",
            "ấ\u0301",
            "www.",
            "'a",
            "\uD800")) {
      String line = unit.repeat(4_000_000 / unit.length());
      Assertions.assertTimeout(Duration.ofSeconds(20), () -> LanguageIdentifier.lean(line), unit);
    }
  }

  private static double shareRight(UnaryOperator<String> change) throws IOException {
    assumePresent(NEWS);
    int right = 0;
    int all = 0;
    try (Stream<Path> files = Files.list(NEWS)) {
      for (Path file : files.filter(f -> f.toString().matches(".*[^w]\\.(en|vi)")).toList()) {
        String expected = file.toString().substring(file.toString().length() - 2);
        for (String line : Files.readAllLines(file)) {
          all += line.isBlank() ? 0 : 1;
          right += !line.isBlank() && label(change.apply(line)).equals(expected) ? 1 : 0;
        }
      }
    }
    assertThat(all).isGreaterThan(1000);
    return (double) right / all;
  }

  private static String withoutDiacritics(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      String unit = line.substring(i, i + 1);
      String folded = Folding.fold(unit);
      boolean capital = Character.isUpperCase(unit.charAt(0));
      out.append(capital ? folded.toUpperCase(Locale.ROOT) : folded);
    }
    return out.toString();
  }

  private static String label(CharSequence line) {
    return LanguageIdentifier.identify(line).language().label();
  }

  private static void assumePresent(Path data) {
    if (!Files.exists(data)) {
      System.out.println("Skipped, as there is no " + data);
    }
    assumeTrue(Files.exists(data));
  }
}
