package io.github.songngu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.align.Anchor;
import io.github.songngu.align.Bead;
import io.github.songngu.align.Bitext;
import io.github.songngu.read.Block;
import io.github.songngu.read.Document;
import io.github.songngu.read.ParallelDocuments;
import io.github.songngu.read.PlainTextReader;
import io.github.songngu.split.Segmenter;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Books are made of the articles of testdata/gold, each a chapter. */
class ChaptersTest {

  private static final List<String> STORIES =
      List.of("court-case", "museum-captions", "pepper-prices", "rail-link", "river-flood");

  private static final String NOTE = "Lời người dịch: bản này bỏ một số chương.";

  /** Returns a book whose chapters have these texts. */
  private static Document book(String id, List<String> chapters) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (String chapter : chapters) {
      starts.add(text.length());
      for (String line : chapter.lines().filter(each -> !each.isBlank()).toList()) {
        blocks.add(
            Block.of(new Span(text.length(), text.length() + line.length()), Block.Kind.PARAGRAPH));
        text.append(line).append('\n');
      }
    }
    return new Document(id, id, text.toString(), blocks, Map.of(), starts);
  }

  private static String story(String name, Language language) throws IOException {
    return Files.readString(Path.of("testdata/gold", name + "." + language.tag()));
  }

  private static List<String> chapters(String heading, Language language) throws IOException {
    List<String> chapters = new ArrayList<>();
    for (String name : STORIES) {
      chapters.add(
          (heading.isEmpty() ? "" : heading + " " + (chapters.size() + 1) + "\n")
              + story(name, language));
    }
    return chapters;
  }

  private static Chapters of(Document book, Language language) {
    return Chapters.of(book, sentences(book, language));
  }

  private static SegmentedArticle sentences(Document book, Language language) {
    return Segmenter.ofDefaults()
        .segment(PlainTextReader.ofDefaults().language(language).read(book));
  }

  private static int chapter(Document book, int offset) {
    return (int) book.chapters().stream().filter(start -> start <= offset).count() - 1;
  }

  /** A chapter that one book lacks and one that only the other has keep no pair from its place. */
  @Test
  void numberedChaptersCorrespondByNumber() throws IOException {
    List<String> translated = chapters("Chương", Language.VIETNAMESE);
    translated.remove(2);
    translated.add(0, NOTE);
    Document english = book("book", chapters("Chapter", Language.ENGLISH));
    Document vietnamese = book("sách", translated);
    int[] counterparts = {1, 2, -1, 3, 4};

    Bitext bitext =
        BitextPipeline.ofDefaults().align(new ParallelDocuments(vietnamese, english)).orThrow();

    for (Bead bead : bitext.alignment().pairs()) {
      int source = bitext.source().sentences().get(bead.source().start()).span().start();
      int target = bitext.target().sentences().get(bead.target().start()).span().start();
      assertThat(chapter(vietnamese, target))
          .as(bead.toString())
          .isEqualTo(counterparts[chapter(english, source)]);
    }
    assertThat(bitext.alignment().pairs()).hasSizeGreaterThan(40);
  }

  @Test
  void chaptersWithoutNumberCorrespondInOrderIfThereAreAsMany() throws IOException {
    Document english = book("book", chapters("", Language.ENGLISH));
    Document vietnamese = book("sách", chapters("", Language.VIETNAMESE));
    List<Anchor> anchors =
        of(english, Language.ENGLISH).anchors(of(vietnamese, Language.VIETNAMESE));
    assertThat(anchors).hasSize(STORIES.size());
    SegmentedArticle source = sentences(english, Language.ENGLISH);
    for (int i = 0; i < STORIES.size(); i++) {
      int start = source.sentences().get(anchors.get(i).source()).span().start();
      assertThat(start).isEqualTo(english.chapters().get(i));
    }
  }

  @Test
  void chaptersDoNotCorrespondAgainstTheirLength() throws IOException {
    List<String> moved = chapters("", Language.VIETNAMESE);
    moved.set(0, NOTE);
    moved.set(4, moved.get(4) + moved.get(3) + moved.get(2) + moved.get(1));
    Chapters english = of(book("book", chapters("", Language.ENGLISH)), Language.ENGLISH);
    assertThat(english.anchors(of(book("sách", moved), Language.VIETNAMESE))).isEmpty();
  }

  @Test
  void fewerChaptersWithoutNumberTellNothing() throws IOException {
    List<String> fewer = chapters("", Language.VIETNAMESE).subList(0, 3);
    Chapters english = of(book("book", chapters("", Language.ENGLISH)), Language.ENGLISH);
    assertThat(english.anchors(of(book("sách", fewer), Language.VIETNAMESE))).isEmpty();
    assertThat(english.anchors(of(book("một", List.of(NOTE)), Language.VIETNAMESE))).isEmpty();
  }
}
