package io.github.songngu.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.read.Document;
import io.github.songngu.read.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/**
 * Reads the pages of testdata/html with what sites say about their parts taken away, so that no
 * rule rests on names that only these pages use.
 */
class StrippedPagesTest {

  private static final Set<String> NAMES =
      Set.of("class", "id", "itemprop", "data-component", "data-testid", "data-role");

  @Test
  void findsArticlesWithoutNamesOfClasses() throws IOException {
    assertMeans(true, false, 0.98, 0.02);
  }

  @Test
  void findsArticlesWithoutMetadata() throws IOException {
    assertMeans(false, true, 0.99, 0.01);
  }

  @Test
  void findsArticlesWithoutEither() throws IOException {
    assertMeans(true, true, 0.98, 0.02);
  }

  private static void assertMeans(boolean names, boolean metadata, double least, double most)
      throws IOException {
    List<ExpectedPage> pages = ExpectedPage.all();
    double kept = 0;
    double foreign = 0;
    for (ExpectedPage page : pages) {
      List<String> found = ExpectedPage.article(strip(page, names, metadata));
      kept += 1 - ratio(ExpectedPage.missing(page.blocks(), found), page.blocks());
      foreign += ratio(ExpectedPage.missing(found, page.blocks()), found);
    }
    assertThat(kept / pages.size()).as("kept").isGreaterThanOrEqualTo(least);
    assertThat(foreign / pages.size()).as("from outside").isLessThanOrEqualTo(most);
  }

  private static double ratio(int part, List<String> lines) {
    return (double) part / Math.max(1, ExpectedPage.words(lines).size());
  }

  private static Document strip(ExpectedPage page, boolean names, boolean metadata)
      throws IOException {
    byte[] bytes = Files.readAllBytes(page.file());
    org.jsoup.nodes.Document dom = Jsoup.parse(PageDecoder.decode("page", bytes));
    for (Element element : names ? dom.getAllElements() : new Elements()) {
      for (Attribute attribute : element.attributes().asList()) {
        if (NAMES.contains(attribute.getKey())) {
          element.removeAttr(attribute.getKey());
        }
      }
    }
    dom.select("meta[charset], meta[http-equiv]").remove();
    if (metadata) {
      dom.select("meta, title, link, script").remove();
    }
    byte[] stripped = dom.outerHtml().getBytes(StandardCharsets.UTF_8);
    return new HtmlReader().read(new Source("page", "page", stripped));
  }
}
