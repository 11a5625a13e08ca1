package io.github.songngu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.read.ArticleCleaner;
import io.github.songngu.read.Block;
import io.github.songngu.read.Block.Kind;
import io.github.songngu.read.Document;
import io.github.songngu.text.Article;
import io.github.songngu.text.ArticlePair;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents that are no translations of one another, or only in part. */
class UnrelatedDocumentsTest {

  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final Path EVAL = Path.of("../shared/eval/align");
  private static final double LIKELY = 0.5;
  private static final BitextPipeline PIPELINE = BitextPipeline.ofDefaults();

  private record Count(int pairs, int sentences) {

    double perThousand() {
      return 1000.0 * pairs / sentences;
    }
  }

  /** Aligns each English document with the Vietnamese of another. */
  private static Count shuffle(List<Path> english, long seed) throws IOException {
    List<Path> wrong = new ArrayList<>(english);
    Collections.shuffle(wrong, new Random(seed));
    int pairs = 0;
    int sentences = 0;
    for (int i = 0; i < wrong.size(); i++) {
      String source = Files.readString(wrong.get(i));
      Path other = wrong.get((i + 1) % wrong.size());
      String target = Files.readString(Path.of(other.toString().replaceAll("\\.en$", ".vi")));
      Bitext bitext = PIPELINE.align("wrong", source, target).orThrow();
      pairs += (int) bitext.pairs().stream().filter(pair -> pair.score() > LIKELY).count();
      sentences += bitext.source().size() + bitext.target().size();
    }
    return new Count(pairs, sentences);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    assumeTrue(Files.isDirectory(folder), () -> "skipped: there is no " + folder);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void findsNextToNothingInArticlesOfTestdata() throws IOException {
    Count count = shuffle(files(Path.of("testdata/gold"), ".en"), 1);
    assertThat(count.perThousand()).isLessThan(1);
  }

  @Test
  void findsNextToNothingInNews() throws IOException {
    for (String set : List.of("ntrex-news", "xquad-wiki-hard", "alt-wikinews-hard")) {
      Count count = shuffle(files(EVAL.resolve(set), ".raw.en"), 2);
      assertThat(count.perThousand()).as(set).isLessThan(1);
    }
  }

  private static Document document(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length()).strip(text);
      if (!span.isEmpty()) {
        blocks.add(Block.of(span, Kind.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    return new Document(id, text, blocks, Map.of());
  }

  /** Aligns a seed with the Vietnamese of the paired article, both cleaned. */
  private static List<SegmentPair> alignSeed(String number) throws IOException {
    Path paired = files(SEEDS, ".txt").get(1);
    String vietnamese =
        Files.readAllLines(paired).stream()
            .filter(line -> line.startsWith("- "))
            .map(line -> line.substring(2))
            .collect(Collectors.joining("\n"));
    Path file = files(SEEDS, ".txt").get(Integer.parseInt(number));
    Document source = document(number, Files.readString(file));
    Document target = document("vi", vietnamese);
    ArticleCleaner cleaner = ArticleCleaner.ofDefaults();
    ArticlePair pair =
        new ArticlePair(
            number,
            article(cleaner.clean(source, target), Language.ENGLISH),
            article(cleaner.clean(target, source), Language.VIETNAMESE));
    return PIPELINE.align(pair).pairs().stream().filter(each -> each.score() >= LIKELY).toList();
  }

  private static Article article(Document cleaned, Language language) {
    return new Article(cleaned.id(), language, cleaned.text(), ArticleCleaner.paragraphs(cleaned));
  }

  @Test
  void findsAllPairsOfAnotherWording() throws IOException {
    assertThat(alignSeed("000")).hasSize(9);
  }

  /** Of the long report three sentences are translated, two of them one after the other. */
  @Test
  void findsNothingButTranslationsInReportsOfOtherVisits() throws IOException {
    assertThat(alignSeed("002"))
        .satisfiesExactly(
            pair -> assertThat(pair.target()).contains("cột mốc mới", "ý nghĩa chiến lược"),
            pair -> assertThat(pair.source()).contains("regular strategic exchanges", "railway"));
    assertThat(alignSeed("003")).isEmpty();
    assertThat(alignSeed("004")).isEmpty();
  }

  private static long likely(String name) throws IOException {
    Path folder = Path.of("testdata/comparable");
    Bitext bitext =
        PIPELINE
            .alignSegmented(folder.resolve(name + ".en"), folder.resolve(name + ".vi"))
            .orThrow();
    return bitext.pairs().stream().filter(pair -> pair.score() >= LIKELY).count();
  }

  @Test
  void findsTranslationsInShortenedAndRewrittenArticles() throws IOException {
    assertThat(likely("coffee-rewrite")).isBetween(3L, 4L);
    assertThat(likely("ferry-short")).isBetween(4L, 5L);
    assertThat(likely("heritage-rewrite")).isBetween(4L, 5L);
    assertThat(likely("river-rescue")).isBetween(1L, 2L);
    assertThat(likely("study-digest")).isBetween(4L, 5L);
  }

  @Test
  void findsNoTranslationsInArticlesOnTheSameEvent() throws IOException {
    for (String name :
        List.of(
            "derby-before-after",
            "flood-two-papers",
            "talks-and-farewell",
            "trade-talks-two-capitals",
            "visit-two-days")) {
      assertThat(likely(name)).as(name).isZero();
    }
  }

  /** Reports on one event have some sentences that look alike: a known limit. */
  @Test
  void takesSomeSentencesOnTheSameEventForTranslations() throws IOException {
    assertThat(likely("final-two-views")).isEqualTo(1);
    assertThat(likely("semifinal-two-reports")).isEqualTo(1);
    assertThat(likely("storm-before-after")).isEqualTo(1);
  }

  /** What is written after one model differs in figures and a word or two: a known limit. */
  @Test
  void takesReportsAfterOneModelForTranslations() throws IOException {
    assertThat(likely("fuel-two-weeks")).isEqualTo(6);
  }
}
