package io.github.songngu.align;

import io.github.songngu.text.SegmentedArticle;
import java.io.Serializable;
import java.util.List;

/**
 * Two articles, sentence by sentence, and how they correspond.
 *
 * @param id names the bitext in output
 * @param source the source side
 * @param target the target side
 * @param alignment beads that cover both sides
 */
public record Bitext(
    String id, SegmentedArticle source, SegmentedArticle target, Alignment alignment)
    implements Serializable {

  /** Checks that the alignment covers both sides, so that no writer can lose a sentence. */
  public Bitext {
    if (alignment.sourceSize() != source.size() || alignment.targetSize() != target.size()) {
      throw new IllegalArgumentException(
          "alignment covers "
              + alignment.sourceSize()
              + " and "
              + alignment.targetSize()
              + " sentences of "
              + source.size()
              + " and "
              + target.size()
              + " in "
              + id);
    }
  }

  /** Returns the pairs: beads with text on both sides, in order. */
  public List<SegmentPair> pairs() {
    return segments().stream().filter(pair -> !pair.bead().isUnaligned()).toList();
  }

  /** Returns all beads as text, those without a counterpart too, in order. */
  public List<SegmentPair> segments() {
    return alignment.beads().stream()
        .map(bead -> new SegmentPair(source.text(bead.source()), target.text(bead.target()), bead))
        .toList();
  }
}
