package io.github.songngu.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** News in both languages, which are not part of this project. */
class NewsTest {

  private static final Path NEWS = Path.of("..", "shared", "eval", "align", "ntrex-news");

  private static List<String> lines(String ending) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(NEWS), () -> "skipped: no " + NEWS);
    List<String> lines = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(NEWS, "*" + ending)) {
      for (Path file : files) {
        lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
    }
    assertThat(lines).hasSizeGreaterThan(900);
    return lines;
  }

  @Test
  void leavesEnglishAlone() throws IOException {
    for (String line : lines(".en")) {
      assertThat(ToneMarks.place(line, ToneStyle.OLD)).isSameAs(line);
      assertThat(ToneMarks.place(line, ToneStyle.NEW)).isSameAs(line);
      assertThat(VietnameseNormalizer.ofDefaults().normalize(line).changes())
          .noneMatch(change -> change.rule() == NormalizationRule.LOOK_ALIKE)
          .noneMatch(change -> change.rule() == NormalizationRule.JUNK);
    }
  }

  @Test
  void readsNearlyAllOfTheVietnameseAsSyllables() throws IOException {
    int words = 0;
    int valid = 0;
    for (String line : lines(".vi")) {
      String text = VietnameseNormalizer.ofDefaults().normalize(line).text();
      int word = Words.next(text, 0);
      while (word < text.length()) {
        int end = Words.end(text, word);
        words++;
        valid += Grammar.isSyllable(text, word, end) ? 1 : 0;
        word = Words.next(text, end);
      }
    }
    assertThat((double) valid / words).isGreaterThan(0.93);
  }
}
