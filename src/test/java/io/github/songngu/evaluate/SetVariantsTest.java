package io.github.songngu.evaluate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** A sentence of the document itself might well have a counterpart. */
  @Test
  void addedSentencesAreOfOtherDocuments(@TempDir Path in, @TempDir Path out) throws IOException {
    write(in, "one", 400);
    write(in, "two", 20);
    SetVariants.stress(in, out, 17);
    for (GoldDocument document : GoldDocument.readAll(out)) {
      List<String> source = Files.readAllLines(out.resolve(document.name() + ".en"));
      List<String> target = Files.readAllLines(out.resolve(document.name() + ".vi"));
      if (document.name().equals("one")) {
        assertThat(source).anyMatch(line -> !line.startsWith(document.name()));
      }
      Set<String> both = new HashSet<>(source);
      both.retainAll(target);
      for (IndexedBead bead : document.beads()) {
        if (!bead.isUnaligned()) {
          both.remove(source.get(bead.source().get(0)));
        }
      }
      assertThat(both).noneMatch(line -> line.startsWith(document.name()));
    }
  }

  private static void write(Path folder, String name, int sentences) throws IOException {
    String lines = IntStream.range(0, sentences).mapToObj(i -> name + i + "\n").collect(joining());
    Files.writeString(folder.resolve(name + ".en"), lines);
    Files.writeString(folder.resolve(name + ".vi"), lines);
    String beads = IntStream.range(0, sentences).mapToObj(SetVariantsTest::bead).collect(joining());
    Files.writeString(folder.resolve(name + ".gold"), beads);
  }

  @Test
  void oneDocumentHasNoForeignSentences(@TempDir Path in, @TempDir Path out) throws IOException {
    write(in, "one", 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SetVariants.stress(in, out, 17))
        .withMessageContaining("found 1 documents, expected 2");
  }

  private static String bead(int i) {
    return "[" + i + "]:[" + i + "]\n";
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
