package io.github.songngu.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.BitextPipeline;
import io.github.songngu.align.Aligner;
import io.github.songngu.align.Bead;
import io.github.songngu.align.Bitext;
import io.github.songngu.score.BeadScorer.Anchor;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A scorer of the user's own beside the built-in evidence: here a glossary of a workshop. */
class OwnScorerTest {

  private static final Map<String, String> GLOSSARY = Map.of("wabbler", "máy lắc", "tharn", "khay");

  private static final String ENGLISH = "Rain fell on the hills.\nThe wabbler is stuck.\n";
  private static final String VIETNAMESE = "Máy lắc bị kẹt.\n";

  /** Adds 8 nats for each entry that both sides hold, takes 8 for each that only one does. */
  private static final BeadScorer WORKSHOP =
      (source, target) ->
          (from, to, start, end) -> {
            if (from == to || start == end) {
              return 0;
            }
            String english = text(source, from, to);
            String vietnamese = text(target, start, end);
            int sum = 0;
            for (Map.Entry<String, String> entry : GLOSSARY.entrySet()) {
              boolean left = english.contains(entry.getKey());
              boolean right = vietnamese.contains(entry.getValue());
              sum += left && right ? 8 : left || right ? -8 : 0;
            }
            return sum;
          };

  private static String text(SegmentedArticle article, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : article.sentences().subList(from, to)) {
      out.append(sentence.text().toLowerCase(Locale.ROOT)).append('\n');
    }
    return out.toString();
  }

  private static Bitext align(BeadScorer scorer) {
    Aligner aligner = Aligner.ofDefaults().withScorer(scorer);
    return BitextPipeline.builder()
        .aligner(aligner)
        .build()
        .alignSegmented("workshop", ENGLISH, VIETNAMESE)
        .orThrow();
  }

  @Test
  void overrulesTheEvidenceWhereItKnowsMore() {
    BeadScorer builtIn = EvidenceScorer.ofDefaults();
    BeadScorer vetoed =
        builtIn.plus((source, target) -> (i, ie, j, je) -> i < ie && j < je ? -8 : 0);
    assertThat(pairs(align(builtIn))).containsExactly("[1]:[0]");
    assertThat(pairs(align(vetoed))).isEmpty();
    assertThat(score(align(builtIn.plus(WORKSHOP)))).isGreaterThan(score(align(builtIn)));
  }

  private static double score(Bitext bitext) {
    return bitext.alignment().pairs().get(0).score();
  }

  @Test
  void isNamedInTheExplanation() {
    BeadScorer both = EvidenceScorer.ofDefaults().plus(WORKSHOP);
    Aligner aligner = Aligner.ofDefaults().withScorer(both);
    Bitext bitext = align(both);
    int pair = bitext.alignment().beads().indexOf(bitext.alignment().pairs().get(0));
    assertThat(aligner.explain(bitext).get(pair).reasons())
        .anySatisfy(
            reason -> {
              assertThat(reason.kind()).isEqualTo(Feature.Kind.OTHER);
              assertThat(reason.nats()).isEqualTo(8);
            });
  }

  @Test
  void addsAnchorsAndTransitions() {
    BeadScorer one = (source, target) -> prepared(new Anchor(0, 1, 2));
    BeadScorer other = (source, target) -> prepared(new Anchor(1, 0, 3));
    Bitext bitext = align(EvidenceScorer.ofDefaults());
    BeadScorer.Prepared sum = one.plus(other).prepare(bitext.source(), bitext.target());
    assertThat(sum.anchors()).containsExactly(new Anchor(0, 1, 2), new Anchor(1, 0, 3));
    assertThat(sum.transition(true, false)).isEqualTo(1);
    assertThat(sum.score(0, 1, 0, 1)).isEqualTo(4);
  }

  private static BeadScorer.Prepared prepared(Anchor anchor) {
    return new BeadScorer.Prepared() {
      @Override
      public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
        return 2;
      }

      @Override
      public double transition(boolean fromTarget, boolean toTarget) {
        return .5;
      }

      @Override
      public List<Anchor> anchors() {
        return List.of(anchor);
      }
    };
  }

  private static List<String> pairs(Bitext bitext) {
    return bitext.alignment().pairs().stream().map(Bead::toString).toList();
  }
}
