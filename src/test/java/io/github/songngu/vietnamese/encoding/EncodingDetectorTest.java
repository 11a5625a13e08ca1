package io.github.songngu.vietnamese.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.text.Span;
import io.github.songngu.vietnamese.Cases;
import io.github.songngu.vietnamese.NormalizationRule;
import io.github.songngu.vietnamese.NormalizedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingDetectorTest {

  private static final Path NEWS = Path.of("..", "shared", "eval", "align", "ntrex-news");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static List<Cases.Row> misread() {
    return Cases.of("misread.tsv");
  }

  @ParameterizedTest
  @MethodSource("misread")
  void findsShortTextThatCanOnlyBeMisread(Cases.Row row) {
    EncodingReport report = EncodingDetector.examine(row.get(1));
    assertThat(report.repaired()).as(row.toString()).isEqualTo(row.get(2));
    assertThat(report.encoding().orElse("-")).as(row.toString()).isEqualTo(row.get(0));
  }

  @Test
  void mapsOffsetsOfWhatItRepaired() {
    EncodingReport report = EncodingDetector.examine("Ngày TiÕng ViÖt, Viá»‡t\tNam");
    assertThat(report.repairs().original()).isEqualTo(report.original());
    report = EncodingDetector.examine("In Viá»‡t\nNam");
    NormalizedText repairs = report.repairs();
    assertThat(repairs.text()).isEqualTo(report.repaired()).isEqualTo("In Việt\nNam");
    assertThat(repairs.toOriginal(new Span(3, 7)).of(report.original())).isEqualTo("Viá»‡t");
    assertThat(repairs.toOriginal(8)).isEqualTo(10);
    assertThat(repairs.toNormalized(10)).isEqualTo(8);
    assertThat(repairs.changes())
        .singleElement()
        .matches(change -> change.rule() == NormalizationRule.ENCODING);
    report = EncodingDetector.examine("Vi&#7879;t&#10;Na&#7879;m &#10; x");
    assertThat(report.repairs().text()).isEqualTo(report.repaired());
  }

  @ParameterizedTest
  @CsvSource({
    "LÃ\uFFFD DO, ''",
    "Ã\uFFFDo, Á",
    "VIá»\uFFFDT, ''",
    "cá»\uFFFDng, ''",
    "Viá»‡t Nam HÃ, à",
    "Ä\uFFFDá»\uFFFDng, Đ",
    "b\uFFFDn, ''"
  })
  void guessesWhatIsLostByTheCaseOfTheWord(String text, String letter) {
    EncodingReport report = EncodingDetector.examine(Cases.unescape(text));
    assertThat(report.losses().get(0).suggestion()).isEqualTo(letter);
  }

  static List<Cases.Row> mojibake() {
    return Cases.of("mojibake.tsv");
  }

  private static String paragraphs() {
    return Cases.of("paragraphs.tsv").stream()
        .map(row -> row.get(0))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("mojibake")
  void undoesMojibake(Cases.Row row) {
    assertThat(Mojibake.repair(row.get(0))).as(row.toString()).isEqualTo(row.get(1));
    assertThat(Mojibake.repair(row.get(1))).isSameAs(row.get(1));
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void findsEachEncodingAndReadsItBack(LegacyEncoding encoding) {
    String text = paragraphs();
    String misread = new String(encoding.encode(text), StandardCharsets.ISO_8859_1);
    EncodingReport report = EncodingDetector.examine(misread);
    assertThat(report.encoding()).contains(encoding.label());
    assertThat(report.repaired()).isEqualTo(text);
    assertThat(report.syllables()).isGreaterThan(60);
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void findsEachEncodingInOneParagraph(LegacyEncoding encoding) {
    for (Cases.Row row : Cases.of("paragraphs.tsv")) {
      String misread = new String(encoding.encode(row.get(0)), StandardCharsets.ISO_8859_1);
      EncodingReport report = EncodingDetector.examine(misread);
      assertThat(report.encoding()).as(row.get(0)).contains(encoding.label());
      assertThat(report.repaired()).isEqualTo(row.get(0));
    }
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void leavesTheLinesOfOtherEncodingsAlone(LegacyEncoding encoding) {
    String good = "Đây là một dòng đã đúng từ đầu, không ai phải sửa nó nữa.\n";
    String english = "And this is an English line – it won’t change. I'm sure, so are you.\n";
    String misread = new String(encoding.encode(paragraphs()), StandardCharsets.ISO_8859_1);
    EncodingReport report = EncodingDetector.examine(good + english + misread);
    assertThat(report.repaired()).isEqualTo(good + english + paragraphs());
  }

  @Test
  void findsUtf8ReadAsSomethingElse() {
    byte[] utf8 = paragraphs().getBytes(StandardCharsets.UTF_8);
    String once = new String(utf8, StandardCharsets.ISO_8859_1);
    assertThat(EncodingDetector.examine(once).encoding()).contains("utf-8");
    assertThat(EncodingDetector.examine(once).repaired()).isEqualTo(paragraphs());
    String twice = new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(EncodingDetector.examine(twice).repaired()).isEqualTo(paragraphs());
  }

  @Test
  void saysWhatIsLostForGood() {
    byte[] utf8 = "Đường về nhà, một người".getBytes(StandardCharsets.UTF_8);
    String misread = new String(utf8, WINDOWS_1252);
    EncodingReport report = EncodingDetector.examine(misread);
    assertThat(report.isDamaged()).isTrue();
    assertThat(report.losses())
        .containsExactly(
            new Loss(new Span(0, 2), "Ä\uFFFD", "Đ"),
            new Loss(new Span(4, 7), "á»\uFFFD", "ờ"),
            new Loss(new Span(11, 14), "á»\uFFFD", ""),
            new Loss(new Span(31, 34), "á»\uFFFD", "ờ"));
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    for (String text :
        List.of(
            "",
            "Plain English text, with an address and C++ and a^b.",
            "L’été dernier, le café était fermé; les élèves à côté étaient très fâchés.",
            "Der größte Bär möchte über die Brücke gehen, natürlich früh.",
            "El niño comió mañana aquí también, ¿verdad? Año, día, más.",
            paragraphs(),
            "東京 Москва αβγ 😀")) {
      EncodingReport report = EncodingDetector.examine(text);
      assertThat(report.encoding()).as(text).isEmpty();
      assertThat(report.repaired()).isSameAs(text);
      assertThat(report.isDamaged()).isFalse();
    }
  }

  @Test
  void findsNothingInNews() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(NEWS), () -> "skipped: no " + NEWS);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(NEWS, "*.{en,vi}")) {
      for (Path file : files) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(EncodingDetector.examine(text).isDamaged()).as(file.toString()).isFalse();
        text.lines()
            .forEach(line -> assertThat(EncodingDetector.examine(line).isDamaged()).isFalse());
      }
    }
  }

  @Test
  void examinesAnything() {
    Random random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(80); j > 0; j--) {
        text.append((char) random.nextInt(random.nextInt(3) == 0 ? 0x10000 : 0x100));
      }
      EncodingReport report = EncodingDetector.examine(text.toString());
      assertThat(report.losses()).allMatch(loss -> loss.span().end() <= text.length());
      assertThat(Mojibake.repair(report.repaired())).isNotNull();
    }
  }

  @Test
  void copesWithLongLines() {
    for (String piece :
        List.of("Ã", "á»", "á»\uFFFD", "TiÕng ", "¹", "&#", "a^'", "\uFFFD", "dd")) {
      EncodingReport report = EncodingDetector.examine(piece.repeat(200_000 / piece.length()));
      assertThat(report.repaired()).isNotEmpty();
    }
  }
}
