package io.github.songngu.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How many values of translated news have an equal on the other side. */
class ParallelNewsTest {

  private static final Path NEWS = Path.of("../shared/eval/align/ntrex-news");
  private static final Pattern ONE_TO_ONE = Pattern.compile("\\[(\\d+)\\]:\\[(\\d+)\\].*");

  private int mentions;
  private int matched;
  private int agreeing;

  @Test
  void nineOfTenValuesAreInTheTranslation() throws IOException {
    Assumptions.assumeTrue(Files.exists(NEWS), NEWS + " is not here: translated news is skipped");
    try (Stream<Path> files = Files.list(NEWS)) {
      for (Path gold : files.filter(file -> file.toString().endsWith(".gold")).toList()) {
        addDocument(gold);
      }
    }
    System.out.printf(
        "values of %s: %d, equal on the other side %d, agreeing %d%n",
        NEWS, mentions, matched, agreeing);
    assertThat(matched).isGreaterThanOrEqualTo(mentions * 9 / 10);
    assertThat(agreeing).isGreaterThanOrEqualTo(mentions * 93 / 100);
  }

  private void addDocument(Path gold) throws IOException {
    List<String> english = lines(gold, "en");
    List<String> vietnamese = lines(gold, "vi");
    for (String bead : Files.readAllLines(gold)) {
      Matcher match = ONE_TO_ONE.matcher(bead);
      if (match.matches()) {
        List<Mention> left =
            mentions(english.get(Integer.parseInt(match.group(1))), Language.ENGLISH);
        List<Mention> right =
            mentions(vietnamese.get(Integer.parseInt(match.group(2))), Language.VIETNAMESE);
        count(left, right);
        count(right, left);
      }
    }
  }

  private void count(List<Mention> side, List<Mention> other) {
    for (Mention mention : side) {
      mentions++;
      matched += other.stream().anyMatch(mention::matches) ? 1 : 0;
      agreeing +=
          other.stream().anyMatch(it -> mention.matches(it) || mention.agreement(it) > 0) ? 1 : 0;
    }
  }

  private static List<Mention> mentions(String text, Language language) {
    return ValueExtractor.of(language).extract(text);
  }

  private static List<String> lines(Path gold, String ending) throws IOException {
    Path file = gold.resolveSibling(gold.getFileName().toString().replace(".gold", "." + ending));
    return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
  }
}
