package io.github.songngu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.read.Document.Property;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCleanerTest {

  private static final Path MESSY = Path.of("testdata/messy");
  private static final Path SHARED = Path.of("../shared");
  private static final Duration SOON = Duration.ofSeconds(20);

  static List<Path> messyTexts() throws IOException {
    return files(MESSY, ".*\\.txt");
  }

  private static List<Path> files(Path folder, String name) throws IOException {
    assumeTrue(Files.isDirectory(folder), () -> "skipped: there is no " + folder);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches(name))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("messyTexts")
  void marksWhatIsNotOfTheArticle(Path text) throws IOException {
    Path expected = Path.of(text.toString().replace(".txt", ".blocks"));
    assertThat(MessyText.describe(MessyText.clean(MessyText.read(text))))
        .isEqualTo(Files.readString(expected));
  }

  /** What the articles of testdata bear on one side only is all that is marked in them. */
  @Test
  void leavesCleanArticles() throws IOException {
    StringBuilder marked = new StringBuilder();
    for (Path file : files(Path.of("testdata/articles"), ".*\\.txt")) {
      marked.append(marks(MessyText.clean(MessyText.read(file))));
    }
    assertThat(marked.toString())
        .isEqualTo(
            """
            credit (Photo: Hoang Long)
            credit Ảnh: Quang Vinh
            dateline November 12, 2024
            dateline November 22, 2025
            """);
  }

  /** In 8,800 paragraphs of clean text at most one in a thousand is marked. */
  @Test
  void hardlyEverMarksCleanText() throws IOException {
    int blocks = 0;
    StringBuilder marked = new StringBuilder();
    for (Path file : files(SHARED.resolve("eval"), ".*\\.raw\\.(en|vi)|(ewt|gum|vtb)\\.txt")) {
      Document document = MessyText.read(file);
      blocks += document.blocks().size();
      marked.append(marks(ArticleCleaner.ofDefaults().clean(document)));
    }
    assertThat(blocks).isGreaterThan(8000);
    assertThat(marked.toString().lines().count()).as(marked.toString()).isLessThan(blocks / 1000);
  }

  /** Returns a line for each part that was marked and has text in it. */
  private static String marks(Document cleaned) {
    return cleaned.blocks().stream()
        .filter(
            block -> !block.kind().isArticle() && TextLines.hasText(cleaned.text(), block.span()))
        .map(block -> MessyText.describe(cleaned.with(List.of(block))).replaceAll(" +", " "))
        .collect(Collectors.joining());
  }

  private static Document seed(String number) throws IOException {
    List<Path> found = files(SHARED.resolve("seeds"), number + "_.*\\.txt");
    return MessyText.read(found.get(0));
  }

  private static long count(Document document, Kind kind) {
    return document.blocks().stream().filter(block -> block.kind() == kind).count();
  }

  @Test
  void marksCaptionsCreditsGlyphsAndTeasersOfTheLongReport() throws IOException {
    Document report = ArticleCleaner.ofDefaults().clean(seed("002"));
    assertThat(count(report, Kind.CAPTION)).isEqualTo(3);
    assertThat(count(report, Kind.CREDIT)).isEqualTo(3);
    assertThat(count(report, Kind.TEASER)).isEqualTo(22);
    assertThat(ArticleCleaner.text(report))
        .contains("of the Communist Party")
        .contains("and President")
        .doesNotContain("꧑")
        .doesNotContain("VNA")
        .endsWith("leader.\n");
  }

  @Test
  void keepsTranslatedCaptionsAndCredits() throws IOException {
    Document paired = ArticleCleaner.ofDefaults().cleanPaired(seed("001"));
    assertThat(marks(paired).lines().map(line -> line.split(" ", -1)[0]))
        .containsExactly("dateline");
  }

  @Test
  void marksLabelsOfPicturesAndButtons() throws IOException {
    Document report = ArticleCleaner.ofDefaults().clean(seed("003"));
    assertThat(count(report, Kind.REPEATED)).isEqualTo(2);
    assertThat(count(report, Kind.NAVIGATION)).isEqualTo(2);
    assertThat(count(ArticleCleaner.ofDefaults().clean(seed("004")), Kind.DATELINE)).isEqualTo(1);
    assertThat(count(ArticleCleaner.ofDefaults().clean(seed("000")), Kind.DATELINE)).isEqualTo(1);
  }

  @Test
  void knowsTheTitleFromTheProperties() {
    String text =
        "VnNews\nRice farmers wait for rain again\nIt rained.\nRice farmers wait for rain again";
    Document document = MessyText.document("rice", text);
    Document titled =
        new Document(
            "rice",
            text,
            document.blocks(),
            Map.of(Property.TITLE, "Rice farmers wait for rain again"));
    assertThat(ArticleCleaner.ofDefaults().clean(titled).blocks().get(3).kind())
        .isEqualTo(Kind.REPEATED);
  }

  @Test
  void leavesWhatReadersHaveToldApart() {
    String text = "Photo: VNA\nxxx|";
    Document document =
        new Document(
            "menu",
            text,
            List.of(
                Block.of(new Span(0, 10), Kind.CELL), Block.of(new Span(11, 15), Kind.NAVIGATION)),
            Map.of());
    assertThat(ArticleCleaner.ofDefaults().clean(document)).isEqualTo(document);
  }

  /** All text stays in some block, whatever it is cut into. */
  @Test
  void losesNoText() {
    Random random = new Random(5);
    String[] parts = {
      "Hanoi (VNA) –",
      " - ảnh 1",
      "ảnh 2Xe",
      "(Photo: VNA)",
      "Ảnh: Minh",
      "./.",
      "/.",
      "|",
      "\n",
      "\n\n",
      "Related News",
      "Xem thêm:",
      "Others",
      "date 2025-04-15",
      "Trang 1",
      "Page 2",
      "\f",
      " a ",
      "long-\nterm",
      "an\uA9D1d",
      "\uD800",
      "\r\n",
      "The rain has stopped and the market is open again today. ",
      ">>",
      "Theo TTXVN",
      "Mưa đã tạnh và chợ đã mở cửa trở lại từ sáng nay rồi.",
      "1",
      "- 2 -",
      "(",
      ")",
      ":",
      "\u0301"
    };
    for (int n = 0; n < 3000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Document document = MessyText.document("any", text.toString());
      assertKeeps(document, ArticleCleaner.ofDefaults().clean(document));
      assertKeeps(document, ArticleCleaner.ofDefaults().cleanPaired(document));
      ArticleCleaner.text(ArticleCleaner.ofDefaults().clean(document));
    }
  }

  private static void assertKeeps(Document document, Document cleaned) {
    assertThat(cleaned.text()).isEqualTo(document.text());
    assertThat(visible(cleaned)).isEqualTo(visible(document));
  }

  private static String visible(Document document) {
    return document.blocks().stream()
        .map(block -> block.span().of(document.text()))
        .collect(Collectors.joining())
        .replaceAll("\\s", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n",
        "1\n",
        "Trang 1\n",
        "Others\n",
        "\f\n",
        "./.\n",
        "(Photo: VNA)\n",
        "- ảnh 1",
        "a-\nb",
        "((",
        "- ",
        "| ",
        ". Photo by A",
        "an\uA9D1d ",
        "date 2025-04-15 ",
        "Theo A\n"
      })
  void cleansALotOfAnythingInLinearTime(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    assertTimeoutPreemptively(
        SOON, () -> ArticleCleaner.ofDefaults().cleanPaired(MessyText.document("many", text)));
  }
}
