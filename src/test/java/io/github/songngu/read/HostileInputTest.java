package io.github.songngu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.songngu.text.Article;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no one writes but someone sends: read in linear time, or refused, never lost. */
class HostileInputTest {

  private static final String ENGLISH = "The rain has stopped and the market is open again.";
  private static final String VIETNAMESE = "Mưa đã tạnh và chợ đã mở cửa trở lại.";
  private static final int LARGE = 50_000_000;
  private static final int MEDIUM = 1_000_000;
  private static final int MANY = 200_000;
  private static final Duration SOON = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {"a ", "a / ", " - ", "a\t", "- ", "(", "\u0301", "\uD800", "\u200B", "chợ | the "})
  void readsAHugeLine(String unit) {
    String text = ENGLISH + "\n" + VIETNAMESE + "\n" + unit.repeat(MEDIUM / unit.length());
    assertTimeout(SOON, () -> tryAll(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\n", "\n", "- a\n", "---\n", "chợ\nthe\n", "a\r", "English\n", "a\tb\n"})
  void readsVeryManyLines(String unit) {
    String text = ENGLISH + "\n" + VIETNAMESE + "\n" + unit.repeat(MANY);
    assertTimeout(SOON, () -> tryAll(text));
  }

  @Test
  @Tag("slow")
  void readsFiftyMillionUnitsOnOneLine() {
    String text = ENGLISH + "\n" + VIETNAMESE + "\n" + "chợ rain ".repeat(LARGE / 9);
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          PairedArticle article = PairedArticleReader.ofDefaults().read("rain", text);
          assertThat(count(article)).isEqualTo(3);
          assertThat(PlainTextReader.ofDefaults().read("rain", text).paragraphs()).hasSize(3);
        });
  }

  @Test
  void readsTwoHundredThousandLinesOfAWord() {
    String text = "market\n".repeat(100_000) + "chợ\n".repeat(100_000);
    Article article = PlainTextReader.ofDefaults().language(Language.ENGLISH).read("words", text);
    assertThat(article.paragraphs()).hasSize(200_000);
  }

  @Test
  void keepsControlCharactersAndLoneSurrogates() {
    String english = "\u0000\u0007The rain\uD800 has stopped\u000B and it is\uDFFF over.\u0085";
    String vietnamese = "Mưa\u0001 đã tạnh\uDC00 và chợ đã mở cửa.\uD83D";
    PairedArticle article =
        PairedArticleReader.ofDefaults().read("rain", english + "\n" + vietnamese);
    assertThat(article.pair().source().paragraph(0)).isEqualTo(english);
    assertThat(article.pair().target().paragraph(0)).isEqualTo(vietnamese);
  }

  /** Every line with a letter goes to one side, whole, whatever else the file holds. */
  @Test
  void losesNoLine() {
    Random random = new Random(7);
    String[] lines = {
      ENGLISH,
      VIETNAMESE,
      "- " + VIETNAMESE,
      "3-0",
      "Tran Phu",
      "---",
      "",
      " ",
      "|",
      "AFP/Reuters",
      "of the city that will go on",
      "của thành phố sẽ tiếp tục",
      "\uD800",
      "- a",
      "1945"
    };
    for (int n = 0; n < 500; n++) {
      StringBuilder text = new StringBuilder(ENGLISH + "\n" + VIETNAMESE);
      int count = random.nextInt(30);
      for (int i = 0; i < count; i++) {
        text.append('\n').append(lines[random.nextInt(lines.length)]);
      }
      assertNothingLost(text.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void takesAnyTextInAnyLayout(Layout layout) {
    Random random = new Random(11);
    String[] parts = {
      ENGLISH,
      VIETNAMESE,
      "\n",
      "\r\n",
      "\t",
      " / ",
      " | ",
      " - ",
      "- ",
      "\u2028",
      "a",
      "Đ",
      "\uD800",
      "\uDC00",
      "\u0301",
      "English",
      "---",
      " ",
      "\u0000",
      "1"
    };
    PairedArticleReader reader = PairedArticleReader.ofDefaults().forcedLayout(layout);
    for (int n = 0; n < 500; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      tryRead(reader, text.toString());
      tryAll(text.toString());
    }
  }

  private static void assertNothingLost(String text) {
    PairedArticle article = PairedArticleReader.ofDefaults().read("any", text);
    List<Span> all = new ArrayList<>(article.pair().source().paragraphs());
    all.addAll(article.pair().target().paragraphs());
    all.sort(null);
    int read = 0;
    for (Span paragraph : all) {
      int next = paragraph.start();
      Span between = new Span(read, next);
      assertThat(TextLines.hasText(text, between)).as(text).isFalse();
      read = paragraph.end();
    }
    assertThat(TextLines.hasText(text, new Span(read, text.length()))).as(text).isFalse();
  }

  private static int count(PairedArticle article) {
    return article.pair().source().paragraphs().size()
        + article.pair().target().paragraphs().size();
  }

  private static void tryAll(String text) {
    tryRead(PairedArticleReader.ofDefaults(), text);
    try {
      PlainTextReader.ofDefaults().language(Language.ENGLISH).read("any", text);
      SegmentedReader.ofDefaults().language(Language.ENGLISH).read("any", text);
    } catch (InputException e) {
      assertThat(e).hasMessageContaining("; expected ");
    }
  }

  private static void tryRead(PairedArticleReader reader, String text) {
    try {
      assertThat(count(reader.read("any", text))).isPositive();
    } catch (InputException e) {
      assertThat(e).hasMessageContaining("; expected ");
    }
  }
}
