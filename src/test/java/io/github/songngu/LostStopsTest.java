package io.github.songngu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.base.Splitter;
import io.github.songngu.align.Anchor;
import io.github.songngu.align.Bitext;
import io.github.songngu.split.SentenceSplitter;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences without full stop, by testdata/split/lost-stops.txt. */
class LostStopsTest {

  private static final Path CASES = Path.of("testdata/split/lost-stops.txt");

  private static final BitextPipeline PIPELINE = BitextPipeline.builder().keepAll(true).build();

  /** Does not look which language a text is in. */
  private static final BitextPipeline TOLD =
      BitextPipeline.builder().keepAll(true).first(Language.ENGLISH).build();

  /** Paragraphs of both languages, with {@code |} where a sentence begins. */
  private record Case(List<String> english, List<String> vietnamese) {

    static String text(List<String> paragraphs) {
      return String.join("\n\n", paragraphs).replace("|", "");
    }

    Bitext aligned(BitextPipeline pipeline) {
      return pipeline.align("case", text(english), text(vietnamese)).orThrow();
    }
  }

  static List<Named<Case>> cases() throws IOException {
    List<Named<Case>> cases = new ArrayList<>();
    Case last = new Case(new ArrayList<>(), new ArrayList<>());
    for (String line : Files.readAllLines(CASES)) {
      if (line.startsWith("== ")) {
        last = new Case(new ArrayList<>(), new ArrayList<>());
        cases.add(Named.of(line.substring(3), last));
      } else if (line.startsWith("en: ")) {
        last.english.add(line.substring(4));
      } else if (line.startsWith("vi: ")) {
        last.vietnamese.add(line.substring(4));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void sentencesArePartedWhereBothLanguagesShowIt(Case given) {
    Bitext bitext = given.aligned(PIPELINE);
    assertThat(texts(bitext.source())).isEqualTo(expected(given.english, Language.ENGLISH));
    assertThat(texts(bitext.target())).isEqualTo(expected(given.vietnamese, Language.VIETNAMESE));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theLanguageOfTheSourceMakesNoDifference(Case given) {
    BitextPipeline swapped =
        BitextPipeline.builder().keepAll(true).source(Language.VIETNAMESE).build();
    Bitext bitext = given.aligned(swapped);
    assertThat(texts(bitext.target())).isEqualTo(texts(given.aligned(PIPELINE).source()));
    assertThat(texts(bitext.source())).isEqualTo(texts(given.aligned(PIPELINE).target()));
  }

  /** Their numbers are those of the sentences in the output of a run without them. */
  @Test
  void knownPlacesCountTheSentencesOfTheOutput() throws IOException {
    Case glued = cases().get(0).getPayload();
    BitextPipeline anchored =
        BitextPipeline.builder().keepAll(true).anchors(List.of(new Anchor(2, 2))).build();
    Bitext bitext = glued.aligned(anchored);
    assertThat(texts(bitext.target())).isEqualTo(texts(glued.aligned(PIPELINE).target()));
    assertThat(bitext.alignment().beads())
        .anyMatch(bead -> bead.source().start() == 2 && bead.target().start() == 2);
  }

  /** Each beside a headline, which has the sentences tried at their capitals. */
  @ParameterizedTest
  @ValueSource(strings = {"A", "The man ", "Aa Bb ", "\" \"A", "\uD835\uDC00 a"})
  void oneLongSentenceIsSplitInLinearTime(String unit) {
    String english =
        "The harbour is closed until Monday\n\n" + unit.repeat(300_000 / unit.length());
    String vietnamese = "Cảng đóng cửa đến thứ Hai\n\n" + unit.repeat(300_000 / unit.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertCovered(TOLD.align("long", english, vietnamese).orThrow().source()));
  }

  @Test
  void manyHeadlinesBesideOtherTextTakeLinearTime() {
    StringBuilder english = new StringBuilder();
    StringBuilder vietnamese = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      english.append("Boat ").append(i).append(" lies at the pier in Hoi An\n\n");
      vietnamese.append("Sáng nay trời mưa The ").append(i).append(" người đi chợ Ba Khe.\n\n");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertCovered(
                PIPELINE
                    .align("many", english.toString(), vietnamese.toString())
                    .orThrow()
                    .target()));
  }

  /** What is in no sentence is blank. */
  private static void assertCovered(SegmentedArticle article) {
    String text = article.article().text();
    int end = 0;
    for (Sentence sentence : article.sentences()) {
      assertThat(text.substring(end, sentence.span().start())).isBlank();
      assertThat(sentence.text()).isNotBlank();
      end = sentence.span().end();
    }
    assertThat(text.substring(end)).isBlank();
  }

  private static List<String> texts(SegmentedArticle article) {
    return article.sentences().stream().map(Sentence::text).toList();
  }

  private static List<String> expected(List<String> paragraphs, Language language) {
    List<String> sentences = new ArrayList<>();
    for (String paragraph : paragraphs) {
      for (String part : Splitter.on('|').split(paragraph)) {
        SentenceSplitter.of(language).split(part).forEach(span -> sentences.add(span.of(part)));
      }
    }
    return sentences;
  }
}
