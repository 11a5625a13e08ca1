package io.github.songngu.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.evaluate.Evaluation;
import io.github.songngu.evaluate.GoldDocument;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.score.BeadScorer;
import io.github.songngu.score.BeadScorer.Pair;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.SentenceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which pairs teach, what is looked for again after them, and what stays as it was. */
class TaughtTest {

  private static final double SURE = 20;

  /** Sentence i is a translation of sentence i; the odds of some are even until it was taught. */
  private static final class Pupil implements BeadScorer.Prepared {

    private final int from;
    private final int to;
    private final boolean taught;
    private final List<List<Pair>> lessons;

    /** In doubt are sentences {@code [from, to)}. */
    Pupil(int from, int to, boolean taught, List<List<Pair>> lessons) {
      this.from = from;
      this.to = to;
      this.taught = taught;
      this.lessons = lessons;
    }

    @Override
    public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      if (sourceStart == sourceEnd || targetStart == targetEnd) {
        return 0;
      }
      boolean one = sourceEnd - sourceStart == 1 && targetEnd - targetStart == 1;
      boolean same = one && sourceStart == targetStart;
      boolean inDoubt = sourceStart >= from && sourceStart < to;
      return !same ? -SURE : inDoubt && !taught ? 0 : SURE;
    }

    @Override
    public BeadScorer.Prepared taughtBy(List<Pair> pairs) {
      lessons.add(pairs);
      return new Pupil(from, to, true, lessons);
    }
  }

  private static SegmentedArticle article(Language language, int size) {
    String text =
        IntStream.range(0, size).mapToObj(i -> "Sentence " + i).collect(Collectors.joining("\n"));
    return SegmentedReader.ofDefaults().language(language).read("pupil", text);
  }

  private static Alignment align(BeadScorer scorer, int size, List<Anchor> anchors) {
    return Aligner.ofDefaults()
        .withScorer(scorer)
        .align(article(Language.ENGLISH, size), article(Language.VIETNAMESE, size), anchors);
  }

  @Test
  void pairsTeachAboutThoseInDoubt() {
    List<List<Pair>> lessons = new ArrayList<>();
    Alignment alignment = align((s, t) -> new Pupil(8, 10, false, lessons), 20, List.of());
    assertThat(lessons).hasSize(1);
    assertThat(lessons.get(0))
        .filteredOn(pair -> Pair.isSure(pair.probability()))
        .hasSize(18)
        .noneMatch(pair -> pair.source().start() == 8 || pair.source().start() == 9)
        .allMatch(pair -> pair.source().equals(pair.target()));
    assertThat(alignment.beads())
        .hasSize(20)
        .allMatch(bead -> bead.shape().toString().equals("1-1") && bead.score() > .99);
  }

  @Test
  void nothingIsLearnedWhereAllIsSure() {
    List<List<Pair>> lessons = new ArrayList<>();
    align((s, t) -> new Pupil(0, 0, false, lessons), 20, List.of());
    assertThat(lessons).isEmpty();
  }

  @Test
  void whereHardlyAnythingCorrespondsNothingIsLearned() {
    List<List<Pair>> lessons = new ArrayList<>();
    Pupil translations = new Pupil(2, 3, false, lessons);
    BeadScorer comparable =
        (s, t) ->
            new BeadScorer.Prepared() {
              @Override
              public double score(int start, int end, int targetStart, int targetEnd) {
                boolean isPair = start < end && targetStart < targetEnd;
                return isPair && end > 4
                    ? -SURE
                    : translations.score(start, end, targetStart, targetEnd);
              }

              @Override
              public BeadScorer.Prepared taughtBy(List<Pair> pairs) {
                return translations.taughtBy(pairs);
              }
            };
    assertThat(align(comparable, 40, List.of()).pairs()).hasSizeBetween(1, 4);
    assertThat(lessons).isEmpty();
  }

  @Test
  void articlesOfManyArticlesAreNotTaught() {
    for (int size : List.of(1_990, 2_010)) {
      List<List<Pair>> lessons = new ArrayList<>();
      align((s, t) -> new Pupil(8, 9, false, lessons), size, List.of());
      assertThat(lessons).as("%s sentences", size).hasSize(size < 2_000 ? 1 : 0);
    }
  }

  @Test
  void aScorerThatLearnsNothingIsAskedOnce() {
    BeadScorer deaf =
        (s, t) ->
            (start, end, targetStart, targetEnd) ->
                new Dreamer(3, false).score(start, end, targetStart, targetEnd);
    SegmentedArticle english = article(Language.ENGLISH, 30);
    SegmentedArticle vietnamese = article(Language.VIETNAMESE, 30);
    Aligner aligner = Aligner.ofDefaults().withScorer(deaf);
    assertThat(aligner.align(english, vietnamese))
        .isEqualTo(aligner.untaught().align(english, vietnamese));
    BeadScorer both = deaf.plus(deaf);
    assertThat(aligner.withScorer(both).align(english, vietnamese))
        .isEqualTo(aligner.withScorer(both).untaught().align(english, vietnamese));
  }

  @Test
  void aScorerBesideAnotherLearnsToo() {
    List<List<Pair>> lessons = new ArrayList<>();
    BeadScorer pupil = (s, t) -> new Pupil(8, 10, false, lessons);
    BeadScorer silent = (s, t) -> (start, end, targetStart, targetEnd) -> 0;
    assertThat(align(pupil.plus(silent), 20, List.of()).beads())
        .hasSize(20)
        .allMatch(bead -> bead.score() > .99);
    assertThat(align(silent.plus(pupil), 20, List.of()).beads())
        .hasSize(20)
        .allMatch(bead -> bead.score() > .99);
    assertThat(lessons).hasSize(2);
  }

  @Test
  void whatIsFarFromAnyDoubtStaysAsItWas() {
    List<List<Pair>> lessons = new ArrayList<>();
    Search search = new Search(new Pupil(10, 11, true, lessons), Aligner.DEFAULT_SHAPES, 2_000);
    List<Bead> before = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      before.add(
          new Bead(new SentenceRange(i, i + 1), new SentenceRange(i, i + 1), i == 10 ? .5 : .985));
    }
    List<Bead> after = Taught.again(search, before, List.of());
    assertThat(after).hasSize(30);
    for (int i = 0; i < 30; i++) {
      if (Math.abs(i - 10) > 2) {
        assertThat(after.get(i)).isSameAs(before.get(i));
      } else {
        assertThat(after.get(i).score()).isGreaterThan(.99);
      }
    }
  }

  @Test
  void freeTranslationsGainByIt() throws IOException {
    Evaluation before = new Evaluation();
    Evaluation after = new Evaluation();
    try (Stream<Path> files = Files.list(Path.of("testdata/free"))) {
      for (Path gold : files.filter(file -> file.toString().endsWith(".gold")).sorted().toList()) {
        String name = gold.toString().replaceAll("gold$", "");
        SegmentedArticle english = GoldFiles.article(Path.of(name + "en"));
        SegmentedArticle vietnamese = GoldFiles.article(Path.of(name + "vi"));
        GoldDocument reference = GoldDocument.read(gold);
        before.add(reference, Aligner.ofDefaults().untaught().align(english, vietnamese));
        after.add(reference, Aligner.ofDefaults().align(english, vietnamese));
      }
    }
    assertThat(after.score().strict().f1()).isGreaterThan(before.score().strict().f1());
    assertThat(after.score().unaligned().f1()).isGreaterThan(before.score().unaligned().f1());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsLearnedAllSentencesAreCoveredAndNoAnchorIsCrossed(long seed) {
    Random random = new Random(seed);
    int size = 30;
    List<Anchor> anchors = anchors(random, size);
    BeadScorer scorer = (s, t) -> new Dreamer(seed, false);
    Alignment alignment = align(scorer, size, anchors);
    Set<Anchor> borders = new HashSet<>();
    int row = 0;
    int column = 0;
    for (Bead bead : alignment.beads()) {
      row += bead.source().size();
      column += bead.target().size();
      borders.add(new Anchor(row, column));
    }
    assertThat(borders).contains(new Anchor(size, size)).containsAll(anchors);
  }

  private static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static List<Anchor> anchors(Random random, int size) {
    List<Integer> places = new ArrayList<>(IntStream.range(1, size).boxed().toList());
    Collections.shuffle(places, random);
    List<Integer> sources = places.subList(0, 3).stream().sorted().toList();
    List<Integer> targets = places.subList(3, 6).stream().sorted().toList();
    return IntStream.range(0, 3).mapToObj(k -> new Anchor(sources.get(k), targets.get(k))).toList();
  }

  /** Scores by chance, and otherwise after it was taught. */
  private record Dreamer(long seed, boolean taught) implements BeadScorer.Prepared {

    @Override
    public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      long bead = ((sourceStart * 64L + sourceEnd) * 64 + targetStart) * 64 + targetEnd;
      return new Random(seed * 31 + bead * (taught ? 7919 : 104_729)).nextGaussian() * 6;
    }

    @Override
    public BeadScorer.Prepared taughtBy(List<Pair> pairs) {
      return new Dreamer(seed, true);
    }
  }
}
