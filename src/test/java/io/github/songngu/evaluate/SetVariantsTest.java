package io.github.songngu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The variants that weights are fitted on are sound, and the same each time. */
class SetVariantsTest {

  private static final Path GOLD = Path.of("testdata/gold");

  @Test
  void everySentenceIsInOneBead(@TempDir Path out) throws IOException {
    SetVariants.stress(GOLD, out, 17);
    assertThat(alone(out)).isGreaterThan(100);
  }

  @Test
  void comparableDocumentsSharePartsOnly(@TempDir Path out) throws IOException {
    SetVariants.comparable(GOLD, out, 17);
    assertThat(alone(out)).isGreaterThan(150);
    List<GoldDocument> documents = GoldDocument.readAll(out);
    assertThat(documents)
        .anyMatch(gold -> gold.beads().stream().allMatch(IndexedBead::isUnaligned));
    assertThat(documents).anyMatch(gold -> !gold.beads().get(0).isUnaligned());
  }

  /** Checks that every sentence is in one bead; returns how many have no counterpart. */
  private static int alone(Path out) throws IOException {
    int alone = 0;
    for (GoldDocument document : GoldDocument.readAll(out)) {
      List<Integer> sources = new ArrayList<>();
      List<Integer> targets = new ArrayList<>();
      for (IndexedBead bead : document.beads()) {
        sources.addAll(bead.source());
        targets.addAll(bead.target());
        alone += bead.isUnaligned() ? 1 : 0;
      }
      assertThat(sources).hasSameElementsAs(numbers(out, document.name() + ".en"));
      assertThat(targets).hasSameElementsAs(numbers(out, document.name() + ".vi"));
      assertThat(sources).doesNotHaveDuplicates();
      assertThat(targets).doesNotHaveDuplicates();
    }
    return alone;
  }

  private static List<Integer> numbers(Path folder, String file) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve(file))) {
      return IntStream.range(0, (int) lines.filter(line -> !line.isBlank()).count())
          .boxed()
          .toList();
    }
  }

  @Test
  void areTheSameEachTime(@TempDir Path one, @TempDir Path other) throws IOException {
    SetVariants.stress(GOLD, one, 17);
    SetVariants.stress(GOLD, other, 17);
    try (Stream<Path> files = Files.list(one)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(
              file -> assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file));
    }
  }

  @Test
  void flatHasNoParagraphs(@TempDir Path out) throws IOException {
    SetVariants.flat(GOLD, out);
    assertThat(Files.readString(out.resolve("river-flood.en"))).doesNotContain("\n\n");
    assertThat(out.resolve("river-flood.gold"))
        .hasSameBinaryContentAs(GOLD.resolve("river-flood.gold"));
  }
}
