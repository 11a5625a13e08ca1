package io.github.songngu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.songngu.text.Article;
import io.github.songngu.text.ArticlePair;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is read from testdata/articles against the text of both sides in testdata/gold. */
class ArticleLayoutTest {

  private static final Path ARTICLES = Path.of("testdata/articles");
  private static final Path GOLD = Path.of("testdata/gold");
  private static final Path SEED = Path.of("../shared/seeds/001_216c1e596e54263b.txt");

  private static final Map<String, Layout> LAYOUTS =
      Map.ofEntries(
          Map.entry("state-visit", Layout.MARKED),
          Map.entry("rail-link", Layout.MARKED),
          Map.entry("tea-festival", Layout.MARKED),
          Map.entry("football-final", Layout.ALTERNATING),
          Map.entry("river-flood", Layout.ALTERNATING),
          Map.entry("pepper-prices", Layout.STACKED),
          Map.entry("court-case", Layout.STACKED),
          Map.entry("phone-maker", Layout.STACKED),
          Map.entry("teacher-interview", Layout.COLUMNS),
          Map.entry("market-notes", Layout.INLINE),
          Map.entry("museum-captions", Layout.INLINE),
          Map.entry("weather-bulletin", Layout.INLINE));

  static List<String> paired() throws IOException {
    return names().filter(name -> !name.contains(".")).toList();
  }

  static List<String> twoFiles() throws IOException {
    return names()
        .filter(name -> name.endsWith(".en"))
        .map(name -> name.substring(0, name.length() - ".en".length()))
        .toList();
  }

  private static Stream<String> names() throws IOException {
    assumeTrue(Files.isDirectory(ARTICLES), "no " + ARTICLES);
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("paired")
  void givesEachSideItsParagraphs(String name) throws IOException {
    PairedArticle article = PairedArticleReader.ofDefaults().read(ARTICLES.resolve(name + ".txt"));
    assertThat(article.layout()).isEqualTo(LAYOUTS.getOrDefault(name, article.layout()));
    assertSides(name, article.pair());
  }

  @ParameterizedTest
  @MethodSource("paired")
  void readsTheSameIfTheLayoutIsForced(String name) throws IOException {
    PairedArticleReader reader = PairedArticleReader.ofDefaults();
    PairedArticle article = reader.read(ARTICLES.resolve(name + ".txt"));
    assertThat(reader.forcedLayout(article.layout()).read(ARTICLES.resolve(name + ".txt")))
        .isEqualTo(article);
  }

  @ParameterizedTest
  @MethodSource("twoFiles")
  void pairsTwoFilesInEitherOrder(String name) throws IOException {
    Path english = ARTICLES.resolve(name + ".en.txt");
    Path vietnamese = ARTICLES.resolve(name + ".vi.txt");
    ArticlePair pair = PlainTextReader.ofDefaults().readPair(english, vietnamese);
    assertSides(name, pair);
    assertThat(PlainTextReader.ofDefaults().readPair(vietnamese, english)).isEqualTo(pair);
  }

  @Test
  void readsTheArticleThatAllStartedFrom() throws IOException {
    if (!Files.exists(SEED)) {
      System.out.println("Skipped, as there is no " + SEED);
    }
    assumeTrue(Files.exists(SEED));
    PairedArticle article = PairedArticleReader.ofDefaults().read(SEED);
    assertThat(article.layout()).isEqualTo(Layout.MARKED);
    Article english = article.pair().side(Language.ENGLISH);
    Article vietnamese = article.pair().side(Language.VIETNAMESE);
    assertThat(english.paragraphs()).hasSize(10);
    assertThat(english.paragraph(0)).startsWith("China's top leader");
    assertThat(english.paragraph(1)).isEqualTo("April 15, 2025");
    assertThat(vietnamese.paragraphs()).hasSize(8);
    assertThat(vietnamese.paragraph(0)).startsWith("Tổng Bí thư");
  }

  private static void assertSides(String name, ArticlePair pair) throws IOException {
    assertThat(pair.id()).isEqualTo(name);
    for (Article article : List.of(pair.source(), pair.target())) {
      List<String> read = new ArrayList<>();
      for (int i = 0; i < article.paragraphs().size(); i++) {
        read.add(article.paragraph(i).replaceAll("\\s*\\R\\s*", " "));
      }
      assertThat(read).isEqualTo(gold(name, article.language()));
    }
  }

  /** Returns the paragraphs of a gold file: a sentence a line, an empty line after a paragraph. */
  private static List<String> gold(String name, Language language) throws IOException {
    String text = Files.readString(GOLD.resolve(name + "." + language.tag()));
    return Arrays.stream(text.strip().split("\n\n"))
        .map(paragraph -> paragraph.strip().replace('\n', ' '))
        .toList();
  }
}
