package io.github.songngu.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.songngu.text.Article;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.SentenceRange;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final Path GOLD = Path.of("testdata/gold");
  private static final Aligner ALIGNER = Aligner.ofDefaults();

  /** Share of gold beads that must be found, over all articles of testdata. */
  private static final double FLOOR = .94;

  private static List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".gold"))
          .map(name -> name.replaceAll("\\.gold$", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void findsTheBeadsOfTheArticles() throws IOException {
    int all = 0;
    List<String> missed = new ArrayList<>();
    for (String name : documents()) {
      List<Bead> found = ALIGNER.align(english(name), vietnamese(name)).beads();
      List<String> shown = found.stream().map(Bead::toString).toList();
      for (Bead bead : GoldFiles.beads(GOLD.resolve(name + ".gold"))) {
        all++;
        if (!shown.contains(bead.toString())) {
          missed.add(name + " " + bead);
        }
      }
    }
    assertThat(1 - (double) missed.size() / all).as("missed: " + missed).isGreaterThan(FLOOR);
  }

  @Test
  void findsTheSameFromEitherSide() throws IOException {
    SegmentedArticle english = english("court-case");
    SegmentedArticle vietnamese = vietnamese("court-case");
    assertThat(ALIGNER.align(vietnamese, english))
        .isEqualTo(ALIGNER.align(english, vietnamese).swapped());
  }

  @Test
  void leavesEverythingUnalignedWhereOneSideIsEmpty() throws IOException {
    SegmentedArticle english = english("court-case");
    SegmentedArticle none = article(Language.VIETNAMESE, List.of());
    Alignment alignment = ALIGNER.align(english, none);
    assertThat(alignment.pairs()).isEmpty();
    assertThat(alignment.sourceSize()).isEqualTo(english.size());
    assertThat(ALIGNER.align(article(Language.ENGLISH, List.of()), none).beads()).isEmpty();
  }

  @Test
  void coversRandomArticlesOfAnyProportion() {
    Random random = new Random(42);
    for (int round = 0; round < 150; round++) {
      SegmentedArticle source = random(random, Language.ENGLISH, random.nextInt(60));
      SegmentedArticle target = random(random, Language.VIETNAMESE, random.nextInt(60));
      // The constructor of Bitext checks that every sentence is in exactly one bead.
      Bitext bitext = new Bitext("random", source, target, ALIGNER.align(source, target));
      assertThat(bitext.alignment().beads()).allMatch(b -> b.score() >= 0 && b.score() <= 1);
    }
  }

  @Test
  void longArticlesWithHalfMissingAreAlignedInTime() throws IOException {
    SegmentedArticle english =
        article(Language.ENGLISH, numbered("Item %d costs %d dollars.", 0, 6000));
    SegmentedArticle half =
        article(Language.VIETNAMESE, numbered("Món hàng %d có giá %d đô la.", 3000, 6000));
    Alignment alignment =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ALIGNER.align(english, half));
    assertThat(alignment.pairs())
        .filteredOn(b -> b.source().start() == b.target().start() + 3000)
        .hasSizeGreaterThan(2950);
  }

  @Test
  void manyThreadsFindWhatOneFinds() throws Exception {
    SegmentedArticle english = english("state-visit");
    SegmentedArticle vietnamese = vietnamese("state-visit");
    Alignment one = ALIGNER.align(english, vietnamese);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Alignment> task = () -> ALIGNER.align(english, vietnamese);
      for (Future<Alignment> other : threads.invokeAll(Collections.nCopies(64, task))) {
        assertThat(other.get()).isEqualTo(one);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> numbered(String form, int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add(String.format(Locale.ROOT, form, i, (i * 7919L) % 10007));
    }
    return lines;
  }

  private static SegmentedArticle random(Random random, Language language, int size) {
    String[] words = {"Hanoi", "Nội", "a", "12", "được", "?", "“", "React", "\uD800", "5%", "."};
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder line = new StringBuilder("x");
      for (int k = random.nextInt(12); k > 0; k--) {
        line.append(' ').append(words[random.nextInt(words.length)]);
      }
      lines.add(line.toString());
    }
    return article(language, lines);
  }

  private static SegmentedArticle article(Language language, List<String> lines) {
    String text = String.join("\n", lines);
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      Span span = new Span(at, at + line.length());
      paragraphs.add(span);
      sentences.add(new Sentence(sentences.size(), sentences.size(), span, line));
      at = span.end() + 1;
    }
    return new SegmentedArticle(new Article("made", language, text, paragraphs), sentences);
  }

  private static SegmentedArticle english(String name) throws IOException {
    return GoldFiles.article(GOLD.resolve(name + ".en"));
  }

  private static SegmentedArticle vietnamese(String name) throws IOException {
    return GoldFiles.article(GOLD.resolve(name + ".vi"));
  }

  @Test
  void anchorsThatDisagreeAreDropped() {
    var agree = new io.github.songngu.score.BeadScorer.Anchor(1, 1, 1);
    var against = new io.github.songngu.score.BeadScorer.Anchor(2, 0, 1);
    var also = new io.github.songngu.score.BeadScorer.Anchor(5, 4, 1);
    assertThat(AnchorPath.chain(List.of(also, against, agree))).containsExactly(agree, also);
  }

  @Test
  void aRangeOfNoSentenceHasNoText() {
    assertThat(new SentenceRange(3, 3).toString()).isEqualTo("[]");
  }
}
