package io.github.songngu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.songngu.align.Alignment;
import io.github.songngu.align.Bead;
import io.github.songngu.text.SentenceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationTest {

  private static final Path CASES = Path.of("testdata/evaluate");

  @TempDir private Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @Test
  void thereAreCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void scoresAsWorkedOutByHand(Path folder) throws IOException {
    String expected =
        Files.readAllLines(folder.resolve("expected.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining("\n"));
    assertThat(evaluate(folder)).hasToString(expected);
  }

  /** Scores the answers that stand beside the gold. */
  static AlignmentScore evaluate(Path folder) throws IOException {
    Evaluation evaluation = new Evaluation();
    for (GoldDocument gold : GoldDocument.readAll(folder)) {
      Path answer = folder.resolve(gold.name() + ".beads");
      if (Files.exists(answer)) {
        evaluation.add(gold, BeadFile.read(answer));
      } else {
        evaluation.addMissing(gold);
      }
    }
    return evaluation.score();
  }

  @Test
  void takesAnAlignment() {
    Bead both = new Bead(new SentenceRange(0, 2), new SentenceRange(0, 1), 0.5);
    Bead left = new Bead(new SentenceRange(2, 3), new SentenceRange(1, 1), 0.5);
    List<IndexedBead> beads =
        List.of(new IndexedBead(List.of(0, 1), List.of(0)), new IndexedBead(List.of(2), List.of()));
    AlignmentScore score =
        new Evaluation()
            .add(new GoldDocument("doc", beads, List.of()), new Alignment(List.of(both, left)))
            .score();
    assertThat(score.strict().f1()).isEqualTo(1);
    assertThat(score.unaligned().f1()).isEqualTo(1);
    assertThat(score.documents()).isEqualTo(1);
  }

  @Test
  void scoresNothingAsNothing() {
    assertThat(new Evaluation().score().strict()).isEqualTo(new Rate(0, 0));
    assertThat(new Evaluation().score().strict().f1()).isZero();
  }

  @Test
  void weighsLongDocumentsMore() {
    GoldDocument one = diagonal("one", 1);
    GoldDocument nine = diagonal("nine", 9);
    AlignmentScore score = new Evaluation().add(one, one.beads()).addMissing(nine).score();
    assertThat(score.strict().recall()).isEqualTo(0.1);
  }

  @Test
  void roundsTheExactValueToTheEvenDigitInAnyLocale() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("vi-VN"));
      assertThat(new Rate(1.0 / 32, 3.0 / 32)).hasToString("P 0.0312  R 0.0938  F1 0.0469");
      // 0.00015 is a little less than that as a double, 0.00025 a little more.
      assertThat(new Rate(0.00015, 0.00025).toString()).startsWith("P 0.0001  R 0.0003");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  @Timeout(10)
  void beadsOfWholeArticlesCostNoMoreThanTheirSentences() {
    List<Integer> even = IntStream.range(0, 200_000).map(i -> 2 * i).boxed().toList();
    List<Integer> odd = even.stream().map(i -> i + 1).toList();
    GoldDocument gold =
        new GoldDocument(
            "big", List.of(new IndexedBead(even, even), new IndexedBead(odd, odd)), List.of());
    List<IndexedBead> crossed = List.of(new IndexedBead(even, odd), new IndexedBead(odd, even));
    assertThat(new Evaluation().add(gold, crossed).score().lax()).isEqualTo(new Rate(0, 0));
  }

  @Test
  void readsGoldByNameWithItsCoarseBeads() throws IOException {
    Files.writeString(folder.resolve("b.gold"), "[0]:[0]\n");
    Files.writeString(folder.resolve("a.gold"), "[0,1]:[0,1]\n");
    Files.writeString(folder.resolve("a.coarse"), "[0,1]:[0,1]\n");
    List<GoldDocument> documents = GoldDocument.readAll(folder);
    assertThat(documents).extracting(GoldDocument::name).containsExactly("a", "b");
    assertThat(documents).extracting(d -> d.coarse().size()).containsExactly(1, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoldDocument.read(folder.resolve("a.coarse")))
        .withMessageContaining("expected a name in .gold");
  }

  private static GoldDocument diagonal(String name, int size) {
    return new GoldDocument(
        name,
        IntStream.range(0, size).mapToObj(i -> new IndexedBead(List.of(i), List.of(i))).toList(),
        List.of());
  }
}
