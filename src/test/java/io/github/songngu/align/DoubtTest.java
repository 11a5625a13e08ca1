package io.github.songngu.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.evaluate.Evaluation;
import io.github.songngu.evaluate.GoldDocument;
import io.github.songngu.evaluate.SetVariants;
import io.github.songngu.score.BeadScorer;
import io.github.songngu.score.EvidenceScorer;
import io.github.songngu.score.Feature;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.SentenceRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {

  /** So many sentences on each side, each paired with its like; the beads have that score. */
  private static Found pairs(int size, double score, double alone) {
    Found found = new Found(size, size);
    Arrays.fill(found.sourceAlone, alone);
    Arrays.fill(found.targetAlone, alone);
    for (int i = 0; i < size; i++) {
      SentenceRange one = new SentenceRange(i, i + 1);
      found.add(new Bead(one, one, score));
    }
    return found;
  }

  @Test
  void beadsWhoseBordersAreUnclearAreNoReasonIfTheirSentencesSurelyHaveACounterpart() {
    assertThat(Doubt.of(pairs(8, .5, .001), Doubt.NONE)).isSameAs(Doubt.NONE);
    assertThat(Doubt.of(pairs(8, .5, .5), Doubt.NONE).of(0)).isGreaterThan(3);
  }

  @Test
  void growsWithTheProbabilityThatSentencesAreAlone() {
    double before = 0;
    for (double alone = .05; alone < 1; alone += .05) {
      double doubt = Doubt.of(pairs(8, .9, alone), Doubt.NONE).of(0);
      assertThat(doubt).isGreaterThan(before);
      before = doubt;
    }
  }

  @Test
  void beginsWhereLessThanTwoOfFiveHaveACounterpart() {
    Found found = pairs(100, 1, 0);
    Arrays.fill(found.sourceAlone, 1);
    Arrays.fill(found.targetAlone, 1);
    for (int i = 0; i < 100; i += 2) {
      found.sourceAlone[i] = 0;
    }
    assertThat(Doubt.of(found, Doubt.NONE)).isSameAs(Doubt.NONE);
    for (int i = 0; i < 100; i += 4) {
      found.sourceAlone[i] = 1;
    }
    assertThat(Doubt.of(found, Doubt.NONE).of(50)).isPositive();
  }

  /** A place is judged on either side by what stands around it there, not by its number. */
  @Test
  void looksAroundWhereTheOtherSideStands() {
    int before = 300;
    Found found = new Found(20, before + 20);
    Arrays.fill(found.sourceAlone, 1);
    Arrays.fill(found.targetAlone, 0, before, 1);
    for (int j = 0; j < before; j++) {
      found.add(new Bead(new SentenceRange(0, 0), new SentenceRange(j, j + 1), 1));
    }
    for (int i = 0; i < 20; i++) {
      SentenceRange target = new SentenceRange(before + i, before + i + 1);
      found.add(new Bead(new SentenceRange(i, i + 1), target, 1));
    }
    // All target sentences nearby have a counterpart, and none at the beginning.
    assertThat(Doubt.of(found, Doubt.NONE).of(10)).isLessThan(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 17})
  void whatIsFoundPartByPartIsWhatIsFoundAtOnce(int anchor) throws IOException {
    SegmentedArticle english = GoldFiles.article(Path.of("testdata/free/ferry-story.en"));
    SegmentedArticle vietnamese = GoldFiles.article(Path.of("testdata/free/ferry-story.vi"));
    BeadScorer.Prepared scorer = EvidenceScorer.ofDefaults().prepare(english, vietnamese);
    List<Anchor> anchors =
        anchor == 0 ? List.of() : List.of(new Anchor(anchor == 5 ? 0 : 17, anchor));
    Found whole =
        new Search(scorer, Aligner.DEFAULT_SHAPES, 2_000)
            .between(anchors, english.size(), vietnamese.size());
    Found parts =
        new Search(scorer, Aligner.DEFAULT_SHAPES, 5)
            .between(anchors, english.size(), vietnamese.size());
    assertThat(difference(parts.sourceAlone, whole.sourceAlone)).isLessThan(.03);
    assertThat(difference(parts.targetAlone, whole.targetAlone)).isLessThan(.03);
    assertThat(Arrays.stream(whole.sourceAlone).boxed())
        .anyMatch(p -> p > .9)
        .anyMatch(p -> p < .1);
  }

  private static double difference(double[] some, double[] others) {
    double sum = 0;
    for (int i = 0; i < some.length; i++) {
      sum += Math.abs(some[i] - others[i]);
    }
    return sum / some.length;
  }

  /** Much is left out of these reports, not so much that the aligner doubts them. */
  @Test
  void isExplainedWhereItIsAndNowhereElse(@TempDir Path out) throws IOException {
    SetVariants.stress(Path.of("testdata/gold"), out, 2);
    SegmentedArticle english = GoldFiles.article(out.resolve("rail-link.en"));
    SegmentedArticle vietnamese = GoldFiles.article(out.resolve("rail-link.vi"));
    Aligner aligner = Aligner.ofDefaults();
    Bitext bitext = new Bitext("rail", english, vietnamese, aligner.align(english, vietnamese));
    assertThat(aligner.explain(bitext))
        .allMatch(one -> one.reasons().stream().noneMatch(r -> r.kind() == Feature.Kind.DOUBT));
  }

  /** Of free translations a third is left out on either side, and foreign text put in. */
  @ParameterizedTest
  @CsvSource({"free, .81", "revised, .85", "gold, .88"})
  void leavesTranslationsOfWhichMuchIsLeftOut(String set, double least, @TempDir Path out)
      throws IOException {
    Evaluation evaluation = new Evaluation();
    for (long seed = 1; seed <= 3; seed++) {
      SetVariants.stress(Path.of("testdata", set), out, seed);
      for (GoldDocument gold : GoldDocument.readAll(out)) {
        evaluation.add(
            gold,
            Aligner.ofDefaults()
                .align(
                    GoldFiles.article(out.resolve(gold.name() + ".en")),
                    GoldFiles.article(out.resolve(gold.name() + ".vi"))));
      }
    }
    assertThat(evaluation.score().strict().f1()).isGreaterThan(least);
  }
}
