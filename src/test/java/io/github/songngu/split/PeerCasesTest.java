package io.github.songngu.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.songngu.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases from the test suites of other splitters, where their file is at hand. */
class PeerCasesTest {

  private static final Path PEERS = Path.of("../shared/cases/vietnamese-peers.tsv");

  /** Cases that expect what we judge wrong: the input, a tab, what we do instead, a tab, why. */
  private static final Path DISSENT = Path.of("testdata/split/peers-dissent.tsv");

  @TestFactory
  Stream<DynamicTest> splitsAsPeersExpect() throws IOException {
    assumeTrue(Files.exists(PEERS), PEERS + " is not there");
    Map<String, String> dissent =
        rows(DISSENT).stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
    List<String[]> cases = rows(PEERS).stream().filter(row -> row[0].startsWith("sent-")).toList();
    assertThat(cases).isNotEmpty();
    assertThat(dissent.keySet()).isSubsetOf(cases.stream().map(row -> row[1]).toList());
    return cases.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[1].isEmpty() ? "(empty)" : row[1],
                    () ->
                        assertThat(split(row[0], unescape(row[1])))
                            .isEqualTo(unescape(dissent.getOrDefault(row[1], row[2])))));
  }

  private static String split(String category, String text) {
    Language language = category.startsWith("sent-vi") ? Language.VIETNAMESE : Language.ENGLISH;
    return SentenceSplitter.of(language).split(text).stream()
        .map(span -> span.of(text))
        .collect(Collectors.joining("|||"));
  }

  private static String unescape(String text) {
    return Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(text)
        .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
  }

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
