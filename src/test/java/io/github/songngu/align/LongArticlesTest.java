package io.github.songngu.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.songngu.read.SegmentedPair;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.text.Language;
import io.github.songngu.text.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Articles of thousands of sentences, of which parts are missing or foreign: the path must be found
 * although it is far from the straight line, and time and memory must stay linear.
 *
 * <p>They are made of the pairs of {@code testdata/gold}, drawn again and again, a number added to
 * every tenth. So the same sentences stand at many places, as they do in real long documents.
 */
class LongArticlesTest {

  private static final Path GOLD = Path.of("testdata/gold");
  private static final List<String[]> PAIRS = pairs();
  private static final Aligner ALIGNER = Aligner.ofDefaults();

  /** However unequal the sides are, what is searched grows with their sum. */
  @Test
  void bandsOfUnequalSidesAreBounded() {
    for (int[] size : new int[][] {{130, 100_000}, {100_000, 130}, {1, 300_000}, {3_000, 40_000}}) {
      Band band = AnchorPath.band(size[0], size[1], List.of());
      assertThat(band.size()).as("%d by %d", size[0], size[1]).isLessThan(7_000_000);
      assertThat(band.cell(0, 0)).isNotNegative();
      assertThat(band.cell(size[0], size[1])).isNotNegative();
    }
  }

  private static List<String[]> pairs() {
    List<String[]> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(GOLD)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold")).sorted().toList()) {
        String name = file.toString().replaceAll("\\.gold$", "");
        List<Sentence> english = GoldFiles.article(Path.of(name + ".en")).sentences();
        List<Sentence> vietnamese = GoldFiles.article(Path.of(name + ".vi")).sentences();
        for (Bead bead : GoldFiles.beads(file)) {
          if (bead.shape().equals(new BeadShape(1, 1))) {
            pairs.add(
                new String[] {
                  english.get(bead.source().start()).text(),
                  vietnamese.get(bead.target().start()).text()
                });
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs;
  }

  /** Numbers of sentences; equal ones on both sides are translations of one another. */
  private static int[] numbers(int from, int to) {
    return IntStream.range(from, to).toArray();
  }

  private static int[] join(int[]... runs) {
    return Stream.of(runs).flatMapToInt(IntStream::of).toArray();
  }

  private static String text(int[] numbers, int side) {
    StringBuilder out = new StringBuilder();
    for (int number : numbers) {
      out.append(PAIRS.get(new Random(number).nextInt(PAIRS.size()))[side]);
      out.append(number % 10 == 0 ? " (" + (1000 + number) + ")\n" : "\n");
    }
    return out.toString();
  }

  private static SegmentedPair made(int[] english, int[] vietnamese) {
    return SegmentedReader.ofDefaults()
        .language(Language.ENGLISH)
        .readPair("made", text(english, 0), text(vietnamese, 1));
  }

  /** Returns how many of the pairs that there are were found. */
  private static double found(int[] english, int[] vietnamese) {
    SegmentedPair pair = made(english, vietnamese);
    Map<Integer, Integer> at = new HashMap<>();
    for (int j = 0; j < vietnamese.length; j++) {
      at.put(vietnamese[j], j);
    }
    int all = 0;
    for (int number : english) {
      all += at.containsKey(number) ? 1 : 0;
    }
    int right = 0;
    for (Bead bead : ALIGNER.align(pair.source(), pair.target()).pairs()) {
      Integer target = at.get(english[bead.source().start()]);
      boolean single = bead.shape().equals(new BeadShape(1, 1));
      right += single && target != null && target == bead.target().start() ? 1 : 0;
    }
    return (double) right / all;
  }

  @Test
  void theFirstHalfIsMissing() {
    assertThat(found(numbers(0, 4000), numbers(2000, 4000))).isGreaterThan(.99);
    assertThat(found(numbers(2000, 4000), numbers(0, 4000))).isGreaterThan(.99);
  }

  @Test
  void theMiddleThirdIsMissing() {
    int[] without = join(numbers(0, 1500), numbers(3000, 4500));
    assertThat(found(numbers(0, 4500), without)).isGreaterThan(.99);
  }

  @Test
  void oneSideBeginsLaterAndTheOtherEndsEarlier() {
    assertThat(found(numbers(0, 3000), numbers(1000, 4000))).isGreaterThan(.99);
  }

  @Test
  void aForeignBlockStandsInOneSide() {
    int[] foreign = numbers(10_000, 12_000);
    int[] with = join(numbers(0, 1000), foreign, numbers(1000, 2000));
    assertThat(found(numbers(0, 2000), with)).isGreaterThan(.98);
  }

  @Test
  void foreignBlocksStandInBothSides() {
    int[] english = join(numbers(0, 1000), numbers(20_000, 21_000), numbers(1000, 2000));
    int[] vietnamese = join(numbers(0, 1000), numbers(10_000, 11_500), numbers(1000, 2000));
    assertThat(found(english, vietnamese)).isGreaterThan(.98);
  }

  @Test
  void articlesWithoutAnythingInCommonAreAlignedAllTheSame() {
    SegmentedPair pair = made(numbers(0, 1500), numbers(50_000, 50_400));
    Bitext bitext =
        new Bitext(
            "made", pair.source(), pair.target(), ALIGNER.align(pair.source(), pair.target()));
    assertThat(bitext.alignment().sourceSize()).isEqualTo(1500);
  }

  @Test
  void partsGiveWhatOnePieceGives() {
    Random random = new Random(5);
    int[] english = numbers(0, 700);
    int[] vietnamese = IntStream.of(english).filter(n -> random.nextInt(8) > 0).toArray();
    SegmentedPair pair = made(english, vietnamese);
    List<Bead> whole = ALIGNER.align(pair.source(), pair.target()).beads();
    for (int size : new int[] {60, 99, 100, 101, 349, 350, 699, 700, 701}) {
      List<Bead> parts = ALIGNER.weighing(size).align(pair.source(), pair.target()).beads();
      assertThat(parts).as("parts of " + size).hasSameSizeAs(whole);
      for (int k = 0; k < whole.size(); k++) {
        assertThat(parts.get(k)).hasToString(whole.get(k).toString());
        assertThat(parts.get(k).score()).isCloseTo(whole.get(k).score(), within(1e-3));
      }
    }
  }

  @Test
  void manyEqualLinesTakeNoLongerThanOthers() {
    SegmentedPair pair =
        SegmentedReader.ofDefaults()
            .language(Language.ENGLISH)
            .readPair("same", "hello\n".repeat(20_000), "xin\n".repeat(20_000));
    Alignment alignment =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> ALIGNER.align(pair.source(), pair.target()));
    assertThat(alignment.sourceSize()).isEqualTo(20_000);
  }
}
