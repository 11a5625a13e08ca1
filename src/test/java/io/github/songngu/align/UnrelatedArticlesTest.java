package io.github.songngu.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.songngu.evaluate.GoldDocument;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that are no translations of one another must not give pairs that look sure. */
class UnrelatedArticlesTest {

  private static final Path OURS = Path.of("testdata/gold");
  private static final Path SHARED = Path.of("../shared/eval/align");

  @Test
  void giveNoSurePair() throws IOException {
    assertThat(surePairs(OURS)).isEmpty();
  }

  @Test
  void giveNoSurePairWhereRevisionsDiffer() throws IOException {
    assertThat(surePairs(Path.of("testdata/revised"))).isEmpty();
  }

  /** Pages of one site share their words and phrases, and are longer than a band is wide. */
  @ParameterizedTest
  @ValueSource(strings = {"ntrex-news", "react-docs", "d2l-book-hard"})
  void giveNoSurePairInNewsAndBooks(String set) throws IOException {
    assumeTrue(Files.isDirectory(SHARED), SHARED + " is not there");
    assertThat(surePairs(SHARED.resolve(set))).isEmpty();
  }

  /**
   * A translation is followed by what is none, up to four times as long: comments, say, in either
   * language. Its own pairs stay, but for some near the seam.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void takeNothingFromATranslationBeforeThem(int times) throws IOException {
    Path set = Path.of("testdata/free");
    List<GoldDocument> documents = GoldDocument.readAll(set);
    int alone = 0;
    int followed = 0;
    for (int i = 0; i < documents.size(); i += 3) {
      String english = Files.readString(set.resolve(documents.get(i).name() + ".en"));
      String vietnamese = Files.readString(set.resolve(documents.get(i).name() + ".vi"));
      int sentences = read(english, Language.ENGLISH).size();
      alone += sure(english, vietnamese, sentences);
      for (int k = 1; k <= times; k++) {
        english += "\n\n" + Files.readString(set.resolve(name(documents, i + k) + ".en"));
        vietnamese += "\n\n" + Files.readString(set.resolve(name(documents, i - k) + ".vi"));
      }
      followed += sure(english, vietnamese, sentences);
    }
    assertThat(followed).isCloseTo(alone, withinPercentage(4));
  }

  private static String name(List<GoldDocument> documents, int i) {
    return documents.get(Math.floorMod(i, documents.size())).name();
  }

  private static SegmentedArticle read(String text, Language language) {
    return SegmentedReader.ofDefaults().language(language).read("text", text);
  }

  /** Returns how many sure pairs there are in the first sentences. */
  private static int sure(String english, String vietnamese, int sentences) {
    SegmentedArticle source = read(english, Language.ENGLISH);
    SegmentedArticle target = read(vietnamese, Language.VIETNAMESE);
    return (int)
        Aligner.ofDefaults().align(source, target).pairs().stream()
            .filter(bead -> bead.score() > .5 && bead.source().end() <= sentences)
            .count();
  }

  /** Aligns each English document with the Vietnamese of the next four. */
  private static List<String> surePairs(Path set) throws IOException {
    List<GoldDocument> documents = GoldDocument.readAll(set);
    List<String> sure = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (int step = 1; step <= 4; step++) {
        GoldDocument other = documents.get((i + step) % documents.size());
        SegmentedArticle source = GoldFiles.article(set.resolve(documents.get(i).name() + ".en"));
        SegmentedArticle target = GoldFiles.article(set.resolve(other.name() + ".vi"));
        for (Bead bead : Aligner.ofDefaults().align(source, target).pairs()) {
          if (bead.score() > .5) {
            sure.add(
                String.format(
                    Locale.ROOT,
                    "%.2f %s | %s",
                    bead.score(),
                    source.text(bead.source()),
                    target.text(bead.target())));
          }
        }
      }
    }
    return sure;
  }
}
