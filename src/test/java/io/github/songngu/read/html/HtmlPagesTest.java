package io.github.songngu.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.read.Block;
import io.github.songngu.read.Document;
import io.github.songngu.read.Document.Property;
import io.github.songngu.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the reader to the pages of testdata/html and the articles that a person sees in them. */
class HtmlPagesTest {

  private static final double KEPT = 0.98;
  private static final double FOREIGN = 0.02;

  static List<ExpectedPage> pages() throws IOException {
    return ExpectedPage.all();
  }

  @Test
  void hasPagesOfManyMakes() throws IOException {
    assertThat(pages()).hasSizeGreaterThanOrEqualTo(12);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsTheWordsOfTheArticle(ExpectedPage page) throws IOException {
    List<String> found = ExpectedPage.article(page.read());
    int words = ExpectedPage.words(page.blocks()).size();
    int missing = ExpectedPage.missing(page.blocks(), found);
    int foreign = ExpectedPage.missing(found, page.blocks());
    assertThat(1 - (double) missing / words).as("kept").isGreaterThanOrEqualTo(KEPT);
    assertThat((double) foreign / words).as("from outside").isLessThanOrEqualTo(FOREIGN);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tellsWhatEachBlockIs(ExpectedPage page) throws IOException {
    assertThat(ExpectedPage.article(page.read())).containsExactlyElementsOf(page.blocks());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatThePageSaysAboutItself(ExpectedPage page) throws IOException {
    Map<Property, String> properties = new TreeMap<>(page.read().properties());
    properties.keySet().removeAll(Set.of(Property.IMAGES, Property.LINKS));
    assertThat(properties).isEqualTo(page.properties());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysWhyTheRestIsLeftOut(ExpectedPage page) throws IOException {
    Document document = page.read();
    int end = 0;
    for (Block block : document.blocks()) {
      assertThat(document.text().substring(end, block.span().start())).isBlank();
      assertThat(block.span().of(document.text())).doesNotContain("\n", "\u00A0").isNotBlank();
      end = block.span().end();
      boolean marked = !block.reason().isEmpty();
      assertThat(marked || block.kind().isArticle() || isMeta(block)).isTrue();
    }
    assertThat(document.text().substring(end)).isBlank();
  }

  private static boolean isMeta(Block block) {
    return switch (block.kind()) {
      case CREDIT, DATELINE, CODE -> true;
      default -> false;
    };
  }

  @ParameterizedTest
  @MethodSource("pages")
  void knowsAPageByItsContent(ExpectedPage page) throws IOException {
    byte[] bytes = Files.readAllBytes(page.file());
    assertThat(new HtmlReader().accepts(new Source("page", "page", bytes))).isTrue();
  }
}
