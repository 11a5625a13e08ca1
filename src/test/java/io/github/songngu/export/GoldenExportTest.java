package io.github.songngu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.align.Bitext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what every writer writes with testdata/export, byte for byte. */
class GoldenExportTest {

  private static final Path CASES = Path.of("testdata/export");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @Test
  void thereAreCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesTheExpectedBytes(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : export(folder).entrySet()) {
      Path expected = folder.resolve(file.getKey());
      if (UPDATE) {
        Files.write(expected, file.getValue());
      }
      assertThat(text(file.getValue()))
          .as("%s", expected)
          .isEqualTo(text(Files.readAllBytes(expected)));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesTheSameInTurkeyAndInSamoa(Path folder) throws IOException {
    Map<String, byte[]> here = export(folder);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(String.format("%d", 1)).as("digits of this locale").isNotEqualTo("1");
      assertThat(export(folder)).containsExactlyEntriesOf(here);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(export(folder)).containsExactlyEntriesOf(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Map<String, byte[]> export(Path folder) throws IOException {
    Bitext bitext = BitextFile.read(folder.resolve("bitext.txt"));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("pairs.tsv", write(bitext, out -> TsvWriter.builder().build(out)));
    files.put(
        "all.tsv",
        write(bitext, out -> TsvWriter.builder().header(false).unaligned(true).build(out)));
    files.put("pairs.jsonl", write(bitext, out -> JsonlWriter.builder().minScore(0.5).build(out)));
    files.put("all.jsonl", write(bitext, out -> JsonlWriter.builder().unaligned(true).build(out)));
    files.put(
        "pairs.tmx",
        write(bitext, out -> TmxWriter.builder().creationTool("songngu", "test").build(out)));
    files.put("dated.tmx", write(bitext, GoldenExportTest::dated));
    files.put("all.beads", write(bitext, BeadsWriter.builder()::build));
    ByteArrayOutputStream vietnamese = new ByteArrayOutputStream();
    files.put("moses.en", write(bitext, out -> MosesWriter.builder().build(out, vietnamese)));
    files.put("moses.vi", vietnamese.toByteArray());
    return files;
  }

  private static TmxWriter dated(ByteArrayOutputStream out) throws IOException {
    return TmxWriter.builder()
        .creationTool("songngu", "test")
        .creationDate(Instant.parse("2026-01-02T03:04:05.678Z"))
        .tags("en-US", "vi-VN")
        .minScore(0.5)
        .build(out);
  }

  private static byte[] write(Bitext bitext, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BitextWriter writer = format.open(out)) {
      writer.write(bitext);
    }
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private interface Format {
    BitextWriter open(ByteArrayOutputStream out) throws IOException;
  }
}
