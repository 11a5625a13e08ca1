package io.github.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.vietnamese.Cases;
import io.github.songngu.vietnamese.Folding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases collected from the test suites of other tools, which are not part of this project; each is
 * run through the command that does such a thing.
 */
class PeerCasesTest {

  private static final Path PEERS = Path.of("..", "shared", "cases", "vietnamese-peers.tsv");

  /** Those that are wrong in our eyes, with what we expect and why: the only place for them. */
  private static final Path OVERRIDDEN = Path.of("testdata", "vietnamese", "peers-overridden.tsv");

  /** How other tools cut words is no concern of ours. */
  private static final List<String> LEFT_OUT =
      List.of("category", "tokens", "tokens-words", "words");

  static List<Cases.Row> peers() {
    return Files.exists(PEERS)
        ? Cases.read(PEERS).stream().filter(row -> !LEFT_OUT.contains(row.get(0))).toList()
        : List.of(new Cases.Row("", List.of("")));
  }

  @ParameterizedTest
  @MethodSource("peers")
  void passesTheCasesOfPeers(Cases.Row row) {
    Assumptions.assumeTrue(Files.exists(PEERS), () -> "skipped: no " + PEERS);
    Map<List<String>, String> overridden =
        Cases.read(OVERRIDDEN).stream()
            .collect(Collectors.toMap(r -> List.of(r.get(0), r.get(1)), r -> r.get(2)));
    String expected = overridden.getOrDefault(row.cells().subList(0, 2), row.get(2));
    assertThat(answer(row.get(0), row.get(1))).as(row.toString()).isEqualTo(expected);
  }

  @Test
  void overridesOnlyCasesThatThereAre() {
    Assumptions.assumeTrue(Files.exists(PEERS), () -> "skipped: no " + PEERS);
    List<List<String>> cases = peers().stream().map(row -> row.cells().subList(0, 2)).toList();
    assertThat(Cases.read(OVERRIDDEN))
        .allSatisfy(row -> assertThat(cases).contains(row.cells().subList(0, 2)))
        .allSatisfy(row -> assertThat(row.get(3)).isNotEmpty());
  }

  private static String answer(String category, String input) {
    return switch (category) {
      case "canon" -> run(input, "normalize");
      case "tone-old" -> run(input, "normalize", "--tone", "old");
      case "tone-new" -> run(input, "normalize", "--tone", "new");
      case "fold" -> run(input, "normalize", "--fold");
      case "has-diacritics" -> String.valueOf(Folding.hasDiacritics(input));
      case "number-words-vi" -> run(input, "values", "--language", "vi");
      case "lang" -> run(input, "detect").replaceFirst("\t.*", "");
      case "sent-en" -> run(input, "split", "--language", "en").replace("\n", "|||");
      case "sent-vi", "sent-vi-glued" ->
          run(input, "split", "--language", "vi").replace("\n", "|||");
      default -> {
        assertThat(category).startsWith("decode-");
        yield run(input, "normalize", "--from", category.substring("decode-".length()));
      }
    };
  }

  /** Returns what a command makes of a line, without the line end. */
  private static String run(String line, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            arguments,
            new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
    String text = out.toString(StandardCharsets.UTF_8);
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
