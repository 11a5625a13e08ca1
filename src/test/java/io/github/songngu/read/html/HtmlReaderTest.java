package io.github.songngu.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.read.Document;
import io.github.songngu.read.Document.Property;
import io.github.songngu.read.Source;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Small pages: testdata/html/snippets.txt and dates.txt. */
class HtmlReaderTest {

  record Snippet(String html, List<String> blocks) {}

  static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    String all = Files.readString(ExpectedPage.FOLDER.resolve("snippets.txt"));
    for (String group : all.split("\n\n", -1)) {
      List<String> lines = group.lines().toList();
      String html = String.join("\n", after("< ", lines));
      if (!html.isEmpty()) {
        snippets.add(new Snippet(html, after("= ", lines)));
      }
    }
    return snippets;
  }

  private static List<String> after(String mark, List<String> lines) {
    return lines.stream().filter(l -> l.startsWith(mark)).map(l -> l.substring(2)).toList();
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void readsSnippets(Snippet snippet) {
    Document page = read(snippet.html());
    List<String> blocks = new ArrayList<>();
    page.blocks()
        .forEach(
            block ->
                blocks.add(
                    block.kind()
                        + (block.language() == null ? "" : " " + block.language().tag())
                        + '\t'
                        + block.span().of(page.text())));
    assertThat(blocks).containsExactlyElementsOf(snippet.blocks());
  }

  @Test
  void bringsDatesIntoOneForm() throws IOException {
    for (String line : Files.readAllLines(ExpectedPage.FOLDER.resolve("dates.txt"))) {
      if (!line.startsWith("#")) {
        String[] parts = line.split("\t", -1);
        String plain = Dates.normalize(parts[0]);
        String date = plain.isEmpty() ? Dates.visible(parts[0], Language.ENGLISH) : plain;
        assertThat(date).as(line).isEqualTo(parts[1]);
      }
    }
  }

  @Test
  void takesWhatThePageSaysInTheOrderOfItsWorth() {
    Document page =
        read(
            "<html lang=vi><title>Giá gạo tăng | Báo</title><meta name=author content='Lan'>"
                + "<meta property=og:title content='Giá gạo tăng'><meta property=og:site_name content=Báo>"
                + "<link rel=alternate hreflang=vi href=/vi><link rel=alternate hreflang=en-US href=/en>"
                + "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebSite\",\"url\":\"x\"},"
                + "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Mai\"}],\"url\":\"/a\"}]}</script>"
                + "<p>Giá gạo tăng trong tháng ba.");
    assertThat(page.properties())
        .containsEntry(Property.TITLE, "Giá gạo tăng")
        .containsEntry(Property.AUTHOR, "Mai")
        .containsEntry(Property.PUBLISHER, "Báo")
        .containsEntry(Property.URL, "/a")
        .containsEntry(Property.LANGUAGE, "vi")
        .containsEntry(Property.TRANSLATION, "/en")
        .doesNotContainKey(Property.DATE);
  }

  @ParameterizedTest
  @CsvSource({
    "https://cho.example/tin/1.html, https://cho.example/en/1.html",
    "tin 1.html, /en/1.html"
  })
  void tellsTheTranslationFromItsOwnAddress(String address, String translation) {
    Document page =
        read(
            "<html lang=vi><link rel=canonical href='"
                + address
                + "'><link rel=alternate hreflang=en href=/en/1.html><p>Chợ đã mở cửa trở lại.");
    assertThat(page.properties()).containsEntry(Property.TRANSLATION, translation);
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, text, true",
    "page.HTM.gz, text, true",
    "page.txt, <!DOCTYPE html><p>a, true",
    "page.txt, '  <html><body>', true",
    "page.txt, I wrote <html> today., false",
    "page.xml, <?xml version='1.0'?><tmx>, false",
    "page.txt, '', false"
  })
  void tellsPagesByTheirFirstBytesAndTheirName(String name, String content, boolean accepted) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    assertThat(new HtmlReader().accepts(new Source(name, "page", bytes))).isEqualTo(accepted);
    byte[] wide = content.getBytes(StandardCharsets.UTF_16);
    assertThat(new HtmlReader().accepts(new Source(name, "page", wide))).isEqualTo(accepted);
  }

  private static Document read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new HtmlReader().read(new Source("page.html", "page", bytes));
  }

  @Test
  void tellsThePicturesAndLinksOfTheArticle() {
    String text =
        "The ferry takes passengers across the river again after eleven days of repairs. ";
    Document page =
        read(
            "<html lang=en><body><nav><a href=/sport>Sport</a><img src=/logo.png></nav><article>"
                + "<h1>Ferry resumes</h1><figure><img src='data:image/gif;base64,R0' data-src="
                + "'/uploads/ferry at pier-800x450.jpg'><figcaption>The ferry at the pier.</figcaption>"
                + "</figure><p>"
                + text
                + "<a href='https://port.example/timetable'>The timetable</a> is new.</p><p>"
                + text
                + "</p><p>"
                + text
                + "</p></article><footer><a href=/about>About us</a></footer></body></html>");
    assertThat(page.properties())
        .containsEntry(Property.IMAGES, "/uploads/ferry%20at%20pier-800x450.jpg")
        .containsEntry(Property.LINKS, "https://port.example/timetable");
  }

  @Test
  void namesItsFormat() {
    assertThat(new HtmlReader().name()).isEqualTo("html");
  }
}
