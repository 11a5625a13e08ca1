package io.github.songngu.align;

import io.github.songngu.evaluate.BeadFile;
import io.github.songngu.evaluate.IndexedBead;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.SentenceRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gold documents: sentences a line, beads a line, as {@code testdata/gold} has them. */
final class GoldFiles {

  private GoldFiles() {}

  static SegmentedArticle article(Path path) throws IOException {
    Language language = path.toString().endsWith(".vi") ? Language.VIETNAMESE : Language.ENGLISH;
    return SegmentedReader.ofDefaults().language(language).read(path);
  }

  /** Reads beads; of neighbouring ones without counterpart the source ones are put first. */
  static List<Bead> beads(Path path) throws IOException {
    List<IndexedBead> read = new ArrayList<>(BeadFile.read(path));
    for (int i = 1; i < read.size(); i++) {
      for (int k = i; k > 0 && isOutOfOrder(read.get(k - 1), read.get(k)); k--) {
        read.add(k - 1, read.remove(k));
      }
    }
    List<Bead> beads = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (IndexedBead bead : read) {
      SentenceRange source = new SentenceRange(i, i + bead.source().size());
      SentenceRange target = new SentenceRange(j, j + bead.target().size());
      beads.add(new Bead(source, target, 1));
      i = source.end();
      j = target.end();
    }
    return beads;
  }

  private static boolean isOutOfOrder(IndexedBead first, IndexedBead second) {
    return first.source().isEmpty() && second.target().isEmpty();
  }
}
