package io.github.songngu.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.BitextPipeline;
import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.evaluate.GoldDocument;
import io.github.songngu.evaluate.IndexedBead;
import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.read.Block;
import io.github.songngu.read.Document;
import io.github.songngu.read.PairedArticleReader;
import io.github.songngu.read.Source;
import io.github.songngu.text.Article;
import io.github.songngu.text.ArticlePair;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aligns what comes out of pages and compares with the sentence pairs of testdata/html/gold. */
class HtmlPairsTest {

  private static final double F1 = 0.97;

  /** The head of a table; the reader of paired articles leaves it out by itself. */
  private static final Set<String> HEADINGS = Set.of("English", "Tiếng Việt");

  @ParameterizedTest
  @CsvSource({
    "tram, portal-tram.en, portal-tram.vi",
    "flood, broadcaster-flood.en, daily-flood.vi",
    "coffee, agency-coffee.en, agency-coffee.vi",
    "turtles, magazine-turtles.en, provincial-turtles.vi"
  })
  void alignsTwoPages(String gold, String english, String vietnamese) throws IOException {
    Article source = article(read(english), Language.ENGLISH);
    Article target = article(read(vietnamese), Language.VIETNAMESE);
    Bitext bitext = BitextPipeline.ofDefaults().align(new ArticlePair(gold, source, target));
    assertThat(f1(bitext, gold)).isGreaterThanOrEqualTo(F1);
  }

  @ParameterizedTest
  @CsvSource({
    "tram, both-alternating",
    "flood, both-table",
    "coffee, both-columns",
    "tram, both-tabs",
    "flood, both-lang"
  })
  void alignsOnePageOfBothLanguages(String gold, String page) throws IOException {
    Document document = read(page);
    Bitext bitext =
        BitextPipeline.ofDefaults()
            .align(
                new ArticlePair(
                    gold,
                    article(document, Language.ENGLISH),
                    article(document, Language.VIETNAMESE)));
    assertThat(f1(bitext, gold)).isGreaterThanOrEqualTo(F1);
  }

  @ParameterizedTest
  @CsvSource({
    "tram, both-alternating",
    "coffee, both-columns",
    "tram, both-tabs",
    "flood, both-lang"
  })
  void leavesALayoutThatIsFoundByContent(String gold, String page) throws IOException {
    Document document = read(page);
    String text =
        document.blocks().stream()
            .filter(block -> block.kind().isArticle())
            .map(block -> block.span().of(document.text()))
            .collect(Collectors.joining("\n\n"));
    ArticlePair pair = PairedArticleReader.ofDefaults().read(page, text).pair();
    assertThat(f1(BitextPipeline.ofDefaults().align(pair), gold)).isGreaterThanOrEqualTo(F1);
  }

  private static Document read(String page) throws IOException {
    return new HtmlReader().read(Source.of(ExpectedPage.FOLDER.resolve(page + ".html")));
  }

  /** Returns the blocks that are declared to be, else look to be, in a language. */
  private static Article article(Document document, Language language) {
    List<Span> paragraphs =
        document.blocks().stream()
            .filter(block -> block.kind().isArticle() && language(document, block) == language)
            .filter(block -> !HEADINGS.contains(block.span().of(document.text())))
            .map(Block::span)
            .toList();
    return new Article(document.id(), language, document.text(), paragraphs);
  }

  private static Language language(Document document, Block block) {
    Language declared = block.language();
    return declared != null
        ? declared
        : LanguageIdentifier.lean(block.span().of(document.text())) > 0
            ? Language.VIETNAMESE
            : Language.ENGLISH;
  }

  /** Returns how well the pairs agree with those of a gold file, by their texts. */
  private static double f1(Bitext bitext, String name) throws IOException {
    Set<String> gold = gold(name);
    Set<String> found = new HashSet<>();
    for (SegmentPair pair : bitext.pairs()) {
      found.add(pair.source() + '\t' + pair.target());
    }
    long right = found.stream().filter(gold::contains).count();
    return 2.0 * right / (gold.size() + found.size());
  }

  private static Set<String> gold(String name) throws IOException {
    Path folder = ExpectedPage.FOLDER.resolve("gold");
    List<String> english = sentences(folder.resolve(name + ".en"));
    List<String> vietnamese = sentences(folder.resolve(name + ".vi"));
    Set<String> pairs = new HashSet<>();
    for (IndexedBead bead : GoldDocument.read(folder.resolve(name + ".gold")).beads()) {
      pairs.add(join(english, bead.source()) + '\t' + join(vietnamese, bead.target()));
    }
    return pairs;
  }

  private static List<String> sentences(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.isEmpty()).toList();
  }

  private static String join(List<String> sentences, List<Integer> numbers) {
    return numbers.stream().map(sentences::get).collect(Collectors.joining(" "));
  }
}
