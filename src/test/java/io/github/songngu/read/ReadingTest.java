package io.github.songngu.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.text.Article;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the files of testdata/read, each of which shows a quirk, and draws what was read. */
class ReadingTest {

  private static final Path PAIRED = Path.of("testdata/read");
  private static final Path PLAIN = PAIRED.resolve("plain");

  static List<String> paired() throws IOException {
    return names(PAIRED);
  }

  static List<String> plain() throws IOException {
    return names(PLAIN);
  }

  @ParameterizedTest
  @MethodSource("paired")
  void readsBothLanguages(String name) throws IOException {
    PairedArticle article = PairedArticleReader.ofDefaults().read(PAIRED.resolve(name + ".txt"));
    assertThat(article.pair().id()).isEqualTo(name);
    assertThat(draw(article.layout().toString(), article.pair().source(), article.pair().target()))
        .isEqualTo(expected(PAIRED, name));
    assertThat(article.first().tag()).isEqualTo(expected(PAIRED, name).get(1).substring(0, 2));
  }

  @ParameterizedTest
  @MethodSource("plain")
  void readsOneLanguage(String name) throws IOException {
    Article article = PlainTextReader.ofDefaults().read(PLAIN.resolve(name + ".txt"));
    assertThat(draw("plain", article)).isEqualTo(expected(PLAIN, name));
  }

  @Test
  void hasCases() throws IOException {
    assertThat(paired()).hasSizeGreaterThan(20);
    assertThat(plain()).hasSizeGreaterThan(5);
  }

  private static List<String> draw(String layout, Article... articles) {
    Map<Span, String> paragraphs = new TreeMap<>();
    for (Article article : articles) {
      for (Span paragraph : article.paragraphs()) {
        String text = paragraph.of(article.text()).replaceAll("\r\n|[\r\n]", "⏎");
        paragraphs.put(paragraph, article.language().tag() + "\t" + text);
      }
    }
    List<String> lines = new ArrayList<>(List.of(layout));
    lines.addAll(paragraphs.values());
    return lines;
  }

  private static List<String> expected(Path folder, String name) throws IOException {
    return Files.readAllLines(folder.resolve(name + ".expected")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }
}
