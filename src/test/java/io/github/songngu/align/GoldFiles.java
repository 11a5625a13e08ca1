package io.github.songngu.align;

import io.github.songngu.text.Article;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.SentenceRange;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gold documents: sentences a line, beads a line, as {@code testdata/gold} has them. */
final class GoldFiles {

  private GoldFiles() {}

  static SegmentedArticle article(Path path) throws IOException {
    String text = Files.readString(path);
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int start = -1;
    int end = 0;
    for (int at = 0; at <= text.length(); ) {
      int stop = text.indexOf('\n', at);
      stop = stop < 0 ? text.length() : stop;
      Span line = new Span(at, stop).strip(text);
      if (!line.isEmpty()) {
        start = start < 0 ? line.start() : start;
        end = line.end();
        sentences.add(new Sentence(sentences.size(), paragraphs.size(), line, line.of(text)));
      } else if (start >= 0) {
        paragraphs.add(new Span(start, end));
        start = -1;
      }
      at = stop + 1;
    }
    if (start >= 0) {
      paragraphs.add(new Span(start, end));
    }
    Language language = path.toString().endsWith(".vi") ? Language.VIETNAMESE : Language.ENGLISH;
    String id = path.getFileName().toString();
    return new SegmentedArticle(new Article(id, language, text, paragraphs), sentences);
  }

  /** Reads beads; of neighbouring ones without counterpart the source ones are put first. */
  static List<Bead> beads(Path path) throws IOException {
    List<int[]> shapes = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      String[] sides = line.split(":", -1);
      shapes.add(new int[] {count(sides[0]), count(sides[1])});
    }
    for (int i = 1; i < shapes.size(); i++) {
      for (int k = i; k > 0 && shapes.get(k)[1] == 0 && shapes.get(k - 1)[0] == 0; k--) {
        int[] moved = shapes.remove(k);
        shapes.add(k - 1, moved);
      }
    }
    List<Bead> beads = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] shape : shapes) {
      beads.add(
          new Bead(new SentenceRange(i, i + shape[0]), new SentenceRange(j, j + shape[1]), 1));
      i += shape[0];
      j += shape[1];
    }
    return beads;
  }

  private static int count(String side) {
    return side.equals("[]") ? 0 : side.split(",", -1).length;
  }
}
