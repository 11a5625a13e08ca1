package io.github.songngu.split;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code testdata/split}: each line is a paragraph with its boundaries marked. */
class SplitCasesTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|([tnr]))");

  @ParameterizedTest
  @MethodSource
  void english(String marked) {
    assertSplit(Language.ENGLISH, marked);
  }

  static Stream<String> english() throws IOException {
    return cases("en");
  }

  @ParameterizedTest
  @MethodSource
  void vietnamese(String marked) {
    assertSplit(Language.VIETNAMESE, marked);
  }

  static Stream<String> vietnamese() throws IOException {
    return cases("vi");
  }

  @Test
  void thereAreCasesInBothFiles() throws IOException {
    assertThat(cases("en")).hasSizeGreaterThan(120);
    assertThat(cases("vi")).hasSizeGreaterThan(120);
  }

  @Test
  void anEmptyTextHasNoSentence() {
    assertThat(SentenceSplitter.of(Language.ENGLISH).split("")).isEmpty();
    assertThat(SentenceSplitter.of(Language.VIETNAMESE).split(" \n\u00A0\n")).isEmpty();
  }

  private static void assertSplit(Language language, String marked) {
    String text = marked.replace("¦", "");
    List<Span> spans = SentenceSplitter.of(language).split(text);
    List<String> expected =
        Arrays.stream(marked.split("¦"))
            .map(piece -> new Span(0, piece.length()).strip(piece).of(piece))
            .toList();
    assertThat(spans).extracting(span -> span.of(text)).isEqualTo(expected);
  }

  private static Stream<String> cases(String tag) throws IOException {
    return Files.readAllLines(Path.of("testdata/split/" + tag + ".txt"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(SplitCasesTest::unescape);
  }

  private static String unescape(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(
            m ->
                m.group(1) != null
                    ? String.valueOf((char) Integer.parseInt(m.group(1), 16))
                    : Character.toString("\t\n\r".charAt("tnr".indexOf(m.group(2)))));
  }
}
