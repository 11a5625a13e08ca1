package io.github.songngu.align;

import io.github.songngu.text.SentenceRange;
import java.io.Serializable;
import java.util.List;

/**
 * All beads of two articles: in order, without a gap, each sentence of both sides in exactly one.
 *
 * @param beads the beads in reading order
 */
public record Alignment(List<Bead> beads) implements Serializable {

  /** Checks that each bead begins where the one before it ended, on both sides. */
  public Alignment {
    beads = List.copyOf(beads);
    int source = 0;
    int target = 0;
    for (Bead bead : beads) {
      if (bead.source().start() != source || bead.target().start() != target) {
        throw new IllegalArgumentException(
            "bead "
                + bead
                + " leaves a gap or overlaps: expected source "
                + source
                + ", target "
                + target);
      }
      source = bead.source().end();
      target = bead.target().end();
    }
  }

  /** Returns the number of source sentences covered. */
  public int sourceSize() {
    return beads.isEmpty() ? 0 : beads.get(beads.size() - 1).source().end();
  }

  /** Returns the number of target sentences covered. */
  public int targetSize() {
    return beads.isEmpty() ? 0 : beads.get(beads.size() - 1).target().end();
  }

  /** Returns the beads that have sentences on both sides. */
  public List<Bead> pairs() {
    return beads.stream().filter(bead -> !bead.isUnaligned()).toList();
  }

  /** Returns the alignment seen from the other side. */
  public Alignment swapped() {
    return new Alignment(
        beads.stream().map(b -> new Bead(b.target(), b.source(), b.score())).toList());
  }

  /** Returns the range of no sentence at position {@code index}. */
  static SentenceRange none(int index) {
    return new SentenceRange(index, index);
  }
}
