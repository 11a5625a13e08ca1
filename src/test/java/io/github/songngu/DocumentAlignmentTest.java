package io.github.songngu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.align.Aligner;
import io.github.songngu.align.Bitext;
import io.github.songngu.score.EvidenceScorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of all formats come out as the pairs that are written down beside them. */
class DocumentAlignmentTest {

  private static final Path FOLDER = Path.of("testdata/documents");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".pairs.tsv"))
          .map(name -> name.substring(0, name.indexOf('.')))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void pairsAreRight(String name) throws IOException {
    Bitext bitext = align(BitextPipeline.ofDefaults(), name);
    assertThat(f1(bitext, name)).as("%s%n%s", name, pairs(bitext)).isGreaterThanOrEqualTo(0.97);
  }

  /** Of the words of the gold, at least 98 % are there, and at most 2 % of others. */
  @ParameterizedTest
  @MethodSource("names")
  void wordsAreKept(String name) throws IOException {
    List<String> found = words(pairs(align(BitextPipeline.ofDefaults(), name)));
    List<String> gold = words(gold(name));
    List<String> missing = new ArrayList<>(gold);
    found.forEach(missing::remove);
    List<String> outside = new ArrayList<>(found);
    gold.forEach(outside::remove);
    assertThat(missing).hasSizeLessThanOrEqualTo(gold.size() / 50);
    assertThat(outside).hasSizeLessThanOrEqualTo(gold.size() / 50);
  }

  @Test
  void timeTellsWhatWordsDoNot() throws IOException {
    BitextPipeline words =
        BitextPipeline.builder()
            .aligner(Aligner.ofDefaults().withScorer(EvidenceScorer.ofDefaults()))
            .build();
    double without = f1(align(words, "night-ferry"), "night-ferry");
    double with = f1(align(BitextPipeline.ofDefaults(), "night-ferry"), "night-ferry");
    assertThat(without).isLessThan(0.9);
    assertThat(with).isEqualTo(1);
  }

  private static Bitext align(BitextPipeline pipeline, String name) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files =
          all.filter(file -> file.getFileName().toString().startsWith(name + "."))
              .filter(file -> !file.toString().endsWith(".blocks"))
              .filter(file -> !file.toString().endsWith(".pairs.tsv"))
              .sorted()
              .toList();
    }
    return files.size() == 1
        ? pipeline.align(files.get(0)).orThrow()
        : pipeline.align(files.get(0), files.get(1)).orThrow();
  }

  private static double f1(Bitext bitext, String name) throws IOException {
    Set<String> gold = new HashSet<>(gold(name));
    List<String> found = pairs(bitext);
    long right = found.stream().filter(gold::contains).count();
    return 2.0 * right / (gold.size() + found.size());
  }

  private static List<String> pairs(Bitext bitext) {
    return bitext.pairs().stream().map(pair -> pair.source() + "\t" + pair.target()).toList();
  }

  private static List<String> gold(String name) throws IOException {
    return Files.readAllLines(FOLDER.resolve(name + ".pairs.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static List<String> words(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Stream.of(line.split("\\s+")))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
