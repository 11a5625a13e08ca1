package io.github.songngu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents that testdata has beads for are what its README says, above all those whose
 * Vietnamese was made of another revision of the English.
 */
class RevisedGoldTest {

  private static final Path REVISED = Path.of("testdata/revised");
  private static final Path FREE = Path.of("testdata/free");

  /** Every gold document, without the ending. */
  static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path folder : List.of(Path.of("testdata/gold"), REVISED, FREE)) {
      for (GoldDocument document : GoldDocument.readAll(folder)) {
        documents.add(folder.resolve(document.name()));
      }
    }
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everySentenceIsInOneBeadAndBeadsAreInOrder(Path document) throws IOException {
    List<Integer> sources = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    for (IndexedBead bead : GoldDocument.read(file(document, ".gold")).beads()) {
      sources.addAll(bead.source());
      targets.addAll(bead.target());
    }
    assertThat(sources).isEqualTo(numbers(file(document, ".en")));
    assertThat(targets).isEqualTo(numbers(file(document, ".vi")));
  }

  private static List<Integer> numbers(Path sentences) throws IOException {
    try (Stream<String> lines = Files.lines(sentences)) {
      return IntStream.range(0, (int) lines.filter(line -> !line.isEmpty()).count())
          .boxed()
          .toList();
    }
  }

  /** What stays without counterpart stays so alone, and nothing is lumped together. */
  @ParameterizedTest
  @MethodSource("documents")
  void beadsAreSmall(Path document) throws IOException {
    int most = document.startsWith(FREE) ? 5 : 4;
    assertThat(GoldDocument.read(file(document, ".gold")).beads())
        .allSatisfy(
            bead -> {
              int size = bead.source().size() + bead.target().size();
              assertThat(size).as("%s", bead).isBetween(1, bead.isUnaligned() ? 1 : most);
            });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linesAreCleanAndParagraphsPartedByOneEmptyLine(Path document) throws IOException {
    for (String side : List.of(".en", ".vi")) {
      String text = Files.readString(file(document, side));
      assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
      assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotStartWith("\n");
      assertThat(text).doesNotContain("\n\n\n").doesNotContain("\r").doesNotContain("  ");
      assertThat(text.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"testdata/revised", "testdata/free"})
  void aFifthAtLeastOfWhatWasTranslatedFreelyIsNotOneToOne(Path folder) throws IOException {
    List<GoldDocument> documents = GoldDocument.readAll(folder);
    assertThat(documents).hasSizeGreaterThanOrEqualTo(16);
    for (GoldDocument document : documents) {
      long pairs =
          document.beads().stream()
              .filter(bead -> bead.source().size() == 1 && bead.target().size() == 1)
              .count();
      assertThat((double) pairs / document.beads().size()).as(document.name()).isBetween(.5, .8);
    }
  }

  private static Path file(Path document, String ending) {
    return document.resolveSibling(document.getFileName() + ending);
  }
}
