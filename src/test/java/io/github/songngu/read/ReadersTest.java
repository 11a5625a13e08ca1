package io.github.songngu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.text.ArticlePair;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

  private static final String ENGLISH = "The rain has stopped and the market is open again.";
  private static final String VIETNAMESE = "Mưa đã tạnh và chợ đã mở cửa trở lại.";
  private static final String FRENCH = "La pluie a cessé et le marché est ouvert pour tous.";

  @TempDir Path folder;

  @Test
  void bothSidesHaveTheTextAsRead() {
    String text = "\uFEFF" + ENGLISH + "\r\n\r\n- " + VIETNAMESE + "\r\n";
    PairedArticle article = PairedArticleReader.ofDefaults().read("rain", text);
    assertThat(article.pair().source().text()).isEqualTo(text);
    assertThat(article.pair().target().text()).isEqualTo(text);
    assertThat(article.pair().target().paragraph(0)).isEqualTo(VIETNAMESE);
    assertThat(article.first()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void readsCompressedFilesByTheirNameWithoutEndings() throws IOException {
    Path file = folder.resolve("rain.v2.txt.gz");
    Files.writeString(file, ENGLISH + "\n" + VIETNAMESE, StandardCharsets.UTF_16);
    assertThat(PairedArticleReader.ofDefaults().read(file).pair().id()).isEqualTo("rain.v2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\t\n\u00A0\n", "---\n|\n***\n", "\uFEFF"})
  void refusesTextWithoutText(String text) {
    assertRefused(() -> PairedArticleReader.ofDefaults().read("rain", text), "rain: found no text");
    assertRefused(() -> PlainTextReader.ofDefaults().read("rain", text), "rain: found no text");
    assertRefused(() -> SegmentedReader.ofDefaults().read("rain", text), "rain: found no text");
    PlainTextReader english = PlainTextReader.ofDefaults().language(Language.ENGLISH);
    assertRefused(() -> english.read("rain", text), "rain: found no text");
  }

  @Test
  void refusesAPairedArticleInOneLanguage() {
    PairedArticleReader reader = PairedArticleReader.ofDefaults();
    assertRefused(
        () -> reader.read("rain", ENGLISH + "\nNguyễn Văn Toàn\n" + ENGLISH),
        "rain: found only English; expected an article in both, English and Vietnamese");
    assertRefused(
        () -> reader.read("rain", VIETNAMESE + "\nReuters\n" + VIETNAMESE),
        "rain: found only Vietnamese");
    assertRefused(() -> reader.read("rain", FRENCH), "rain: found neither English nor Vietnamese");
    assertRefused(() -> reader.read("rain", "3-0"), "rain: found neither English nor Vietnamese");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void refusesOneLanguageInAnyForcedLayout(Layout layout) {
    PairedArticleReader reader = PairedArticleReader.ofDefaults().forcedLayout(layout);
    assertRefused(() -> reader.read("rain", ENGLISH + "\n" + ENGLISH), "found only English");
    assertThat(reader.read("rain", ENGLISH + "\n" + VIETNAMESE).layout()).isEqualTo(layout);
  }

  @Test
  void namesTheFileThatItRefuses() throws IOException {
    Path file = Files.writeString(folder.resolve("rain.txt"), ENGLISH);
    assertRefused(() -> PairedArticleReader.ofDefaults().read(file), file + ": found only English");
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xE0, 'b'});
    assertRefused(() -> PlainTextReader.ofDefaults().read(bad), bad + ": byte 1: found 0xE0");
  }

  @Test
  void aForcedLayoutDecidesWhatIsUnclear() {
    String text =
        String.join(
            "\n", ENGLISH, "Tran Phu", ENGLISH, ENGLISH, VIETNAMESE, VIETNAMESE, "Tran Phu");
    PairedArticleReader reader = PairedArticleReader.ofDefaults();
    PairedArticle found = reader.read("rain", text);
    assertThat(found.layout()).isEqualTo(Layout.STACKED);
    assertThat(found.pair().source().paragraph(1)).isEqualTo("Tran Phu");
    PairedArticle forced = reader.forcedLayout(Layout.ALTERNATING).read("rain", text);
    assertThat(forced.layout()).isEqualTo(Layout.ALTERNATING);
    assertThat(forced.pair().source().paragraph(1)).isEqualTo(ENGLISH);
    assertThat(forced.pair().target().paragraph(0)).isEqualTo("Tran Phu");
  }

  @Test
  void pairsDocumentsInEitherOrder() {
    PlainTextReader reader = PlainTextReader.ofDefaults();
    ArticlePair pair = reader.readPair("rain", ENGLISH, VIETNAMESE);
    assertThat(pair.source().language()).isEqualTo(Language.ENGLISH);
    assertThat(pair.target().text()).isEqualTo(VIETNAMESE);
    assertThat(reader.readPair("rain", VIETNAMESE, ENGLISH)).isEqualTo(pair);
  }

  @Test
  void oneKnownLanguageIsEnoughForTwoDocuments() {
    PlainTextReader reader = PlainTextReader.ofDefaults();
    assertThat(reader.readPair("rain", "Tran Phu", VIETNAMESE).source().text())
        .isEqualTo("Tran Phu");
    assertThat(reader.readPair("rain", VIETNAMESE, "Tran Phu").source().text())
        .isEqualTo("Tran Phu");
    assertThat(
            reader
                .language(Language.VIETNAMESE)
                .readPair("rain", "Tran Phu", "3-0")
                .target()
                .text())
        .isEqualTo("Tran Phu");
  }

  @Test
  void refusesTwoDocumentsInTheSameOrAThirdLanguage() throws IOException {
    PlainTextReader reader = PlainTextReader.ofDefaults();
    assertRefused(
        () -> reader.readPair("rain", ENGLISH, ENGLISH),
        "rain, second: found English, like rain, first; expected Vietnamese");
    assertRefused(() -> reader.readPair("rain", FRENCH, ENGLISH), "found text in another language");
    assertRefused(() -> reader.readPair("rain", ENGLISH, FRENCH), "found text in another language");
    assertRefused(() -> reader.readPair("rain", "3-0", "3-0"), "whose language cannot be told");
    Path one = Files.writeString(folder.resolve("a.txt"), VIETNAMESE);
    Path two = Files.writeString(folder.resolve("b.txt"), VIETNAMESE);
    assertRefused(
        () -> SegmentedReader.ofDefaults().readPair(one, two),
        two + ": found Vietnamese, like " + one + "; expected English");
  }

  @Test
  void namesAPairByWhatItsFilesShare() throws IOException {
    Path english = Files.writeString(folder.resolve("rain.en.txt"), ENGLISH);
    Path vietnamese = Files.writeString(folder.resolve("rain.vi.txt"), VIETNAMESE);
    Path other = Files.writeString(folder.resolve("mua.txt"), VIETNAMESE);
    PlainTextReader reader = PlainTextReader.ofDefaults();
    assertThat(reader.readPair(vietnamese, english).id()).isEqualTo("rain");
    assertThat(reader.readPair(english, other).id()).isEqualTo("rain.en");
    assertThat(SegmentedReader.ofDefaults().readPair(english, vietnamese).id()).isEqualTo("rain");
    Path dotted = Files.writeString(folder.resolve("v1.2.en"), ENGLISH);
    Path alike = Files.writeString(folder.resolve("v1.2.vi"), VIETNAMESE);
    assertThat(reader.readPair(dotted, alike).id()).isEqualTo("v1.2");
  }

  @Test
  void takesSegmentedTextAsItIs() {
    String text = "\n  Mr. Lam left. \r\n|\r\n \t\r\n\r\n- He said: \u201CGo!\u201D\nThe end";
    SegmentedArticle article = SegmentedReader.ofDefaults().read("lam", text);
    assertThat(article.sentences().stream().map(Sentence::text))
        .containsExactly("Mr. Lam left.", "|", "- He said: \u201CGo!\u201D", "The end");
    assertThat(article.sentences().stream().map(Sentence::paragraph))
        .isEqualTo(List.of(0, 0, 1, 1));
    assertThat(article.sentences())
        .allSatisfy(s -> assertThat(s.span().of(text)).isEqualTo(s.text()));
    assertThat(article.article().language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void readsUpToTheSizeOfItsDecoder() throws IOException {
    Path file = Files.writeString(folder.resolve("rain.txt"), ENGLISH);
    TextDecoder small = TextDecoder.ofDefaults().maxBytes(10);
    assertRefused(
        () -> PlainTextReader.ofDefaults().decoder(small).read(file),
        "found more than 10 bytes; expected at most that many");
    assertRefused(() -> SegmentedReader.ofDefaults().decoder(small).read(file), "10 bytes");
    assertRefused(() -> PairedArticleReader.ofDefaults().decoder(small).read(file), "10 bytes");
  }

  private static void assertRefused(ThrowingCallable reading, String message) {
    assertThatThrownBy(reading)
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }
}
