package io.github.songngu.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Cases collected from the test suites of other tools; they are not part of this project. */
class PeerCasesTest {

  private static final Path PEERS = Path.of("..", "shared", "cases", "vietnamese-peers.tsv");

  /** Those that are wrong in our eyes, with the reason. */
  private static final Path OVERRIDDEN = Path.of("testdata", "vietnamese", "peers-overridden.tsv");

  private static final Map<String, UnaryOperator<String>> CATEGORIES =
      Map.of(
          "canon", s -> VietnameseNormalizer.ofDefaults().normalize(s).text(),
          "tone-old", s -> retoned(s, ToneStyle.OLD),
          "tone-new", s -> retoned(s, ToneStyle.NEW),
          "fold", Folding::fold,
          "has-diacritics", s -> String.valueOf(Folding.hasDiacritics(s)));

  private static String retoned(String text, ToneStyle style) {
    return VietnameseNormalizer.builder().toneStyle(style).build().normalize(text).text();
  }

  @Test
  void agreesWithTheCasesOfPeers() {
    Assumptions.assumeTrue(Files.exists(PEERS), () -> "skipped: no " + PEERS);
    Map<List<String>, String> overridden =
        Cases.read(OVERRIDDEN).stream()
            .collect(Collectors.toMap(r -> List.of(r.get(0), r.get(1)), r -> r.get(2)));
    int run = 0;
    for (Cases.Row row : Cases.read(PEERS)) {
      UnaryOperator<String> operation = CATEGORIES.get(row.get(0));
      if (operation != null) {
        run++;
        String expected = overridden.getOrDefault(row.cells().subList(0, 2), row.get(2));
        assertThat(operation.apply(row.get(1))).as(row.toString()).isEqualTo(expected);
      }
    }
    assertThat(run).isGreaterThan(100);
  }
}
