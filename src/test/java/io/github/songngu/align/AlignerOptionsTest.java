package io.github.songngu.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.read.SegmentedReader;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user can ask of the search: shapes of beads, given places, pairs out of order. */
class AlignerOptionsTest {

  private static final Path GOLD = Path.of("testdata/gold");
  private static final Path INPUT = Path.of("testdata/sessions/input");
  private static final Aligner ALIGNER = Aligner.ofDefaults();

  private static SegmentedArticle read(Path path) throws IOException {
    return GoldFiles.article(path);
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".gold"))
          .map(name -> name.replaceAll("\\.gold$", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void onlyTheShapesAskedForAreFound() throws IOException {
    Set<BeadShape> asked = Set.of(new BeadShape(1, 1), new BeadShape(1, 4), new BeadShape(3, 2));
    for (String name : names()) {
      Alignment alignment =
          ALIGNER
              .withShapes(asked)
              .align(read(GOLD.resolve(name + ".en")), read(GOLD.resolve(name + ".vi")));
      assertThat(alignment.pairs()).isNotEmpty().allMatch(bead -> asked.contains(bead.shape()));
    }
  }

  @Test
  void aSentenceThatBecameFourIsFoundWhenAskedFor() throws IOException {
    SegmentedArticle english = read(Path.of("testdata/align/four.en"));
    SegmentedArticle vietnamese = read(Path.of("testdata/align/four.vi"));
    Set<BeadShape> wide =
        Set.of(new BeadShape(1, 1), new BeadShape(1, 2), new BeadShape(1, 4), new BeadShape(4, 1));
    assertThat(ALIGNER.withShapes(wide).align(english, vietnamese).beads())
        .extracting(Bead::toString)
        .containsExactly("[0]:[0]", "[1]:[1,2,3,4]", "[2]:[5]");
    assertThat(ALIGNER.withShapes(wide).align(vietnamese, english).beads())
        .extracting(Bead::toString)
        .containsExactly("[0]:[0]", "[1,2,3,4]:[1]", "[5]:[2]");
  }

  @Test
  void twoArticlesOfOneLanguageAreRefused() throws IOException {
    for (String name : List.of("testdata/align/four.en", "testdata/align/four.vi")) {
      SegmentedArticle article = read(Path.of(name));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ALIGNER.align(article, article))
          .withMessageMatching("found two articles in (en|vi), expected one in English and .*");
    }
  }

  /** A scorer of somebody's own may divide by zero; that must not look like an alignment. */
  @Test
  void scorersThatGiveNoNumberAreRefusedAndHugeNumbersAreNumbers() throws IOException {
    SegmentedArticle english = read(Path.of("testdata/align/four.en"));
    SegmentedArticle vietnamese = read(Path.of("testdata/align/four.vi"));
    Aligner nothing = ALIGNER.withScorer((s, t) -> (a, b, c, d) -> b - a == d - c ? Double.NaN : 0);
    assertThatThrownBy(() -> nothing.align(english, vietnamese))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("scorer gives NaN for source sentences [0, 1) and target sentences");
    for (double huge : new double[] {1e18, 1e308, Double.POSITIVE_INFINITY}) {
      Aligner sure =
          ALIGNER.withScorer(
              (s, t) ->
                  (a, b, c, d) ->
                      a == b || c == d ? 0 : a == c && b == d && b == a + 1 ? huge : -huge);
      assertThat(sure.align(english, vietnamese).beads())
          .filteredOn(bead -> !bead.isUnaligned())
          .hasSize(3)
          .allMatch(bead -> bead.score() == 1 && bead.source().equals(bead.target()));
    }
  }

  /** What is written with combining marks is as long as what is written without. */
  @Test
  void decomposedTextIsAlignedAsComposedTextIs() throws IOException {
    for (String name : names()) {
      SegmentedArticle english = read(GOLD.resolve(name + ".en"));
      String vietnamese = Files.readString(GOLD.resolve(name + ".vi"));
      String decomposed = Normalizer.normalize(vietnamese, Normalizer.Form.NFD);
      SegmentedReader reader = SegmentedReader.ofDefaults().language(Language.VIETNAMESE);
      assertThat(ALIGNER.align(english, reader.read(name, decomposed)).beads())
          .extracting(Bead::toString)
          .isEqualTo(
              ALIGNER.align(english, reader.read(name, vietnamese)).beads().stream()
                  .map(Bead::toString)
                  .toList());
    }
  }

  @Test
  void shapesOfNoneOrTooManySentencesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ALIGNER.withShapes(Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALIGNER.withShapes(Set.of(new BeadShape(5, 1))))
        .withMessageContaining("5-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALIGNER.withShapes(Set.of(new BeadShape(0, 1))));
  }

  @Test
  void noBeadReachesAcrossAnAnchor() throws IOException {
    for (String name : names()) {
      SegmentedArticle english = read(GOLD.resolve(name + ".en"));
      SegmentedArticle vietnamese = read(GOLD.resolve(name + ".vi"));
      List<Anchor> anchors = new ArrayList<>();
      for (int i = 3; i < english.size() && i / 2 + 1 < vietnamese.size(); i += 7) {
        anchors.add(new Anchor(i, i / 2 + 1)); // most of them wrong, and respected all the same
      }
      for (Bead bead : ALIGNER.align(english, vietnamese, anchors).beads()) {
        for (Anchor anchor : anchors) {
          boolean before =
              bead.source().end() <= anchor.source() && bead.target().end() <= anchor.target();
          boolean after =
              bead.source().start() >= anchor.source() && bead.target().start() >= anchor.target();
          assertThat(before || after).as(bead + " and " + anchor).isTrue();
        }
      }
    }
  }

  @Test
  void anchorsWorkFromEitherSide() throws IOException {
    SegmentedArticle english = read(GOLD.resolve("court-case.en"));
    SegmentedArticle vietnamese = read(GOLD.resolve("court-case.vi"));
    List<Anchor> anchors = List.of(new Anchor(2, 2), new Anchor(7, 5));
    List<Anchor> swapped = List.of(new Anchor(2, 2), new Anchor(5, 7));
    assertThat(ALIGNER.align(vietnamese, english, swapped))
        .isEqualTo(ALIGNER.align(english, vietnamese, anchors).swapped());
  }

  @Test
  void anchorsOutsideOrOutOfOrderAreRefused() throws IOException {
    SegmentedArticle english = read(INPUT.resolve("moved.en"));
    SegmentedArticle vietnamese = read(INPUT.resolve("moved.vi"));
    assertThatThrownBy(
            () -> ALIGNER.align(english, vietnamese, List.of(new Anchor(0, 0), new Anchor(9, 1))))
        .isInstanceOfSatisfying(AnchorException.class, e -> assertThat(e.index()).isOne());
    assertThatThrownBy(
            () -> ALIGNER.align(english, vietnamese, List.of(new Anchor(3, 3), new Anchor(5, 3))))
        .isInstanceOf(AnchorException.class)
        .hasMessageContaining("[5]:[3]");
    assertThatThrownBy(() -> ALIGNER.align(english, vietnamese, List.of(new Anchor(-1, 0))))
        .isInstanceOf(AnchorException.class);
  }

  @Test
  void aMovedParagraphIsFoundOutOfOrder() throws IOException {
    SegmentedArticle english = read(INPUT.resolve("moved.en"));
    SegmentedArticle vietnamese = read(INPUT.resolve("moved.vi"));
    Alignment found = ALIGNER.withCrossing(true).align(english, vietnamese);
    assertThat(found.beads())
        .filteredOn(Bead::crossing)
        .extracting(Bead::toString)
        .containsExactly("[3]:[7]", "[4]:[8]");
    assertThat(found.sourceSize()).isEqualTo(english.size());
    assertThat(found.targetSize()).isEqualTo(vietnamese.size());
    assertThat(ALIGNER.withCrossing(true).align(vietnamese, english)).isEqualTo(found.swapped());
    assertThat(found.beads().stream().filter(bead -> !bead.crossing() && !bead.isUnaligned()))
        .containsExactlyElementsOf(ALIGNER.align(english, vietnamese).pairs());
  }

  @Test
  void articlesInOrderHaveNoPairsOutOfOrder() throws IOException {
    for (String name : names()) {
      SegmentedArticle english = read(GOLD.resolve(name + ".en"));
      SegmentedArticle vietnamese = read(GOLD.resolve(name + ".vi"));
      assertThat(ALIGNER.withCrossing(true).align(english, vietnamese).beads())
          .as(name)
          .noneMatch(Bead::crossing);
    }
  }
}
