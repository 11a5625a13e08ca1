package io.github.songngu.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.evaluate.Evaluation;
import io.github.songngu.evaluate.GoldDocument;
import io.github.songngu.evaluate.SetVariants;
import io.github.songngu.text.SentenceRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
