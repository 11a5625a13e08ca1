package io.github.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.read.InputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TmxReaderTest {

  /** A case of {@code broken.txt}. */
  record Broken(String rule, String body, List<String> texts, List<String> errors) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static List<Broken> broken() throws IOException {
    List<Broken> cases = new ArrayList<>();
    String file = Files.readString(Path.of("testdata/tmx/broken.txt"));
    for (String block : file.split("\n\n", -1)) {
      List<String> lines = block.lines().toList();
      if (lines.size() > 1 && lines.get(1).startsWith("<")) {
        cases.add(
            new Broken(
                lines.get(0).substring(2),
                String.join("\n", lines.stream().filter(line -> line.startsWith("<")).toList()),
                begun(lines, "> "),
                begun(lines, "! ")));
      }
    }
    return cases;
  }

  private static List<String> begun(List<String> lines, String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(2))
        .toList();
  }

  private static byte[] bytes(Broken example) {
    String file = Units.file("\n" + example.body + "\n").replace('␋', '\u000B');
    byte[] bytes = file.replace('⟂', '\u00A0').getBytes(StandardCharsets.UTF_8);
    for (int i = 1; i < bytes.length; i++) {
      if (bytes[i - 1] == (byte) 0xC2 && bytes[i] == (byte) 0xA0) {
        bytes[i - 1] = (byte) 0xE0;
        bytes[i] = ' ';
      }
    }
    return bytes;
  }

  @ParameterizedTest
  @MethodSource("broken")
  void goesOnBehindABrokenUnit(Broken example) throws IOException {
    List<String> errors = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    try (TmxReader reader =
        TmxReader.builder()
            .onBroken(error -> errors.add(String.valueOf(error.getMessage()).replace("test: ", "")))
            .build("test", new ByteArrayInputStream(bytes(example)))) {
      for (TranslationUnit unit : Units.all(reader)) {
        texts.add(unit.text("en").orElse("-"));
      }
    }
    assertThat(errors).isEqualTo(example.errors);
    assertThat(texts).isEqualTo(example.texts);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void stopsAtABrokenUnitUnlessToldOtherwise(Broken example) throws IOException {
    try (TmxReader reader =
        TmxReader.builder().build("test", new ByteArrayInputStream(bytes(example)))) {
      if (example.errors.isEmpty()) {
        assertThat(Units.all(reader)).hasSameSizeAs(example.texts);
      } else {
        for (int again = 0; again < 2; again++) {
          assertThatThrownBy(() -> Units.all(reader))
              .isInstanceOf(InputException.class)
              .hasMessage("test: " + example.errors.get(0));
        }
      }
    }
  }

  @Test
  void saysWhereAUnitIs() throws IOException {
    String file = Units.file("\n" + Units.unit("a", "b") + "\n\n" + Units.unit("c", "d"));
    try (TmxReader reader =
        TmxReader.builder()
            .build("test", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
      reader.next();
      assertThat(reader.line()).isEqualTo(2);
      reader.next();
      assertThat(reader.line()).isEqualTo(5);
      assertThat(reader.unit()).isEqualTo(2);
      assertThat(reader.next()).isNull();
      assertThat(reader.next()).isNull();
    }
  }

  @Test
  void countsLinesBehindBrokenUnits() throws IOException {
    String file =
        Units.file(
            "\n" + Units.unit("&a", "b") + Units.unit("&b", "d") + "\r\n" + Units.unit("c", "d"));
    try (TmxReader reader =
        TmxReader.builder()
            .onBroken(error -> {})
            .build("test", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
      assertThat(reader.next()).isNotNull();
      assertThat(reader.line()).isEqualTo(5);
      assertThat(reader.unit()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-US", "EN_us", "en-GB-oed"})
  void findsAVariantByItsPrimarySubtag(String tag) {
    TranslationUnit unit = TranslationUnit.of(Variant.of("vi-VN", "Vâng"), Variant.of(tag, "Yes"));
    assertThat(unit.text("en")).contains("Yes");
    assertThat(unit.text("en-AU")).contains("Yes");
    assertThat(unit.text("e")).isEmpty();
    assertThat(unit.text("vi")).contains("Vâng");
    assertThat(unit.source("en")).map(Variant::text).contains("Yes");
    assertThat(unit.source(MemoryHeader.ALL)).map(Variant::text).contains("Vâng");
  }

  @Test
  void prefersTheVariantOfTheSameTag() {
    TranslationUnit unit =
        TranslationUnit.of(Variant.of("en-GB", "colour"), Variant.of("en-US", "color"));
    assertThat(unit.text("en-us")).contains("color");
    assertThat(unit.text("en")).contains("colour");
  }

  @Test
  void showsCodesOnRequest() throws IOException {
    TranslationUnit unit =
        Units.read(
                Units.file(
                    Units.unit(
                        "Press <bpt i=\"1\">&lt;b&gt;</bpt>Start<ept i=\"1\">&lt;/b&gt;</ept>,"
                            + " <hi>now</hi><ph>[<sub>x</sub>]</ph>.",
                        "")))
            .units()
            .get(0);
    Segment segment = unit.variants().get(0).segment();
    assertThat(segment.text()).isEqualTo("Press Start, now.");
    assertThat(segment.nativeText()).isEqualTo("Press <b>Start</b>, now[x].");
    assertThat(segment.hasCodes()).isTrue();
    assertThat(unit.text("vi")).isEqualTo(Optional.of(""));
  }

  @Test
  void scoreIsANumberOrNone() {
    TranslationUnit unit = TranslationUnit.of();
    assertThat(unit.score()).isEmpty();
    assertThat(unit.withProperty("x-score", "0.25").score()).hasValue(0.25);
    assertThat(unit.withProperty("x-score", "NaN").score()).isEmpty();
    assertThat(unit.withProperty("x-score", "cao").score()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "abc", "<html></html>", "{\"id\":1}", "<?xml version=\"1.0\"?>", "<tmx"})
  void refusesWhatIsNoTmx(String file) {
    assertThatThrownBy(() -> Units.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("test: ");
  }

  @Test
  void refusesAnEncodingThatNobodyKnows() {
    assertThatThrownBy(() -> Units.read("<?xml version='1.0' encoding='TCVN-X'?><tmx/>"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "test: line 1: found encoding 'TCVN-X', which is not known; expected UTF-8 or UTF-16");
  }

  @Test
  void readsWhatIsWronglyDeclaredToBeUtf16() throws IOException {
    String file = "<?xml version='1.0' encoding='utf-16'?>" + Units.file(Units.unit("a", "đ"));
    assertThat(Units.read(file).units().get(0).text("vi")).contains("đ");
  }

  @Test
  void refusesDamagedGzip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      StringBuilder body = new StringBuilder();
      for (int i = 0; i < 20_000; i++) {
        body.append(Units.unit("text " + i, "chữ " + i * 31));
      }
      zip.write(Units.file(body.toString()).getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(out.toByteArray(), out.size() / 2);
    assertThatThrownBy(() -> Units.read(cut))
        .isInstanceOf(InputException.class)
        .hasMessage("test: found damaged or incomplete gzip data; expected a whole .gz file");
  }

  @Test
  void everyCutFileIsAnError() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("testdata/tmx/origin/subflow-1.4.tmx"));
    int end = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf("</tmx>") + 5;
    for (int size = 0; size <= end; size++) {
      byte[] cut = Arrays.copyOf(file, size);
      assertThatThrownBy(() -> Units.read(cut))
          .as("%s bytes", size)
          .isInstanceOf(InputException.class);
      try (TmxReader reader =
          TmxReader.builder().onBroken(e -> {}).build("cut", new ByteArrayInputStream(cut))) {
        assertThat(Units.all(reader)).hasSizeLessThanOrEqualTo(2);
      } catch (InputException e) {
        assertThat(size).isLessThan(700);
      }
    }
  }
}
