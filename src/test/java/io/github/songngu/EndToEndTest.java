package io.github.songngu;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import io.github.songngu.align.Bead;
import io.github.songngu.align.Bitext;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.SentenceRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From paragraphs to pairs, by characters, so that it does not matter where sentences are split:
 * how much of what each character is paired with in gold and in our beads is the same (intersection
 * over union), on average over both sides.
 */
class EndToEndTest {

  private static final Path GOLD = Path.of("../shared/eval/align");

  private static final BitextPipeline PIPELINE = BitextPipeline.builder().keepAll(true).build();

  /** Characters from one place to another, white space not counted. */
  private record Part(int start, int end) {

    double overlap(Part other) {
      int shared = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
      int all = end - start + other.end - other.start - shared;
      return all == 0 ? 1 : (double) shared / all;
    }
  }

  private record Parts(Part source, Part target) {}

  /** Sums over characters. */
  private static final class Sum {
    double overlap;
    long characters;

    /** Compares what the characters of one side are paired with. */
    void add(List<Part> goldSide, List<Part> goldOther, List<Part> side, List<Part> other) {
      int k = 0;
      for (int g = 0; g < goldSide.size(); g++) {
        for (int at = goldSide.get(g).start; at < goldSide.get(g).end; at++) {
          while (side.get(k).end <= at) {
            k++;
          }
          overlap += goldOther.get(g).overlap(other.get(k));
          characters++;
        }
      }
    }

    void add(List<Parts> gold, List<Parts> found) {
      add(sources(gold), targets(gold), sources(found), targets(found));
      add(targets(gold), sources(gold), targets(found), sources(found));
    }

    private static List<Part> sources(List<Parts> beads) {
      return beads.stream().map(Parts::source).toList();
    }

    private static List<Part> targets(List<Parts> beads) {
      return beads.stream().map(Parts::target).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Two sentences in one line of gold, which we split, cost .018 in the first set.
    "ntrex-news-hard, .978",
    "ntrex-news-abridged-hard, .98",
    "natural-hard, .988"
  })
  void pairsAreThoseOfGoldHoweverSplit(String set, double least) throws IOException {
    Path folder = GOLD.resolve(set);
    Assumptions.assumeTrue(Files.isDirectory(folder), "no " + folder);
    Sum sum = new Sum();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".gold"))
          .map(file -> file.toString().replaceAll("\\.gold$", ""))
          .forEach(document -> sum.add(gold(document), found(document)));
    }
    double mean = sum.overlap / sum.characters;
    System.out.printf(Locale.ROOT, "%s, end to end: %.4f%n", set, mean);
    assertThat(mean).isGreaterThanOrEqualTo(least);
  }

  private static List<Parts> gold(String document) {
    try {
      List<Part> english = lines(document + ".en");
      List<Part> vietnamese = lines(document + ".vi");
      List<Parts> beads = new ArrayList<>();
      Part source = new Part(0, 0);
      Part target = new Part(0, 0);
      for (String line : Files.readAllLines(Path.of(document + ".gold"))) {
        int colon = line.indexOf(':');
        source = joined(english, line.substring(0, colon), source.end);
        target = joined(vietnamese, line.substring(colon + 1), target.end);
        beads.add(new Parts(source, target));
      }
      return beads;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Part> lines(String file) throws IOException {
    List<Part> parts = new ArrayList<>();
    int end = 0;
    for (String line : Files.readAllLines(Path.of(file))) {
      if (!line.isBlank()) {
        parts.add(new Part(end, end + length(line)));
        end += length(line);
      }
    }
    return parts;
  }

  /** Returns the part of some lines, {@code [3, 4]}; of none an empty one at {@code end}. */
  private static Part joined(List<Part> lines, String numbers, int end) {
    List<Integer> all =
        Stream.of(numbers.split("\\D+", -1))
            .filter(number -> !number.isEmpty())
            .map(Integer::valueOf)
            .toList();
    return all.isEmpty()
        ? new Part(end, end)
        : new Part(lines.get(all.get(0)).start, lines.get(all.get(all.size() - 1)).end);
  }

  private static List<Parts> found(String document) {
    try {
      Bitext bitext =
          PIPELINE.align(Path.of(document + ".raw.en"), Path.of(document + ".raw.vi")).orThrow();
      List<Parts> beads = new ArrayList<>();
      Part source = new Part(0, 0);
      Part target = new Part(0, 0);
      for (Bead bead : bitext.alignment().beads()) {
        source = after(source, bitext.source(), bead.source());
        target = after(target, bitext.target(), bead.target());
        beads.add(new Parts(source, target));
      }
      return beads;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Part after(Part before, SegmentedArticle article, SentenceRange range) {
    return new Part(before.end, before.end + length(article.text(range)));
  }

  private static int length(String text) {
    return CharMatcher.whitespace().removeFrom(text).length();
  }
}
