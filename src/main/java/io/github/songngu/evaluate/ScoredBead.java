package io.github.songngu.evaluate;

import io.github.songngu.align.Alignment;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A bead and how sure its aligner was of it.
 *
 * @param bead the bead
 * @param score the probability, 0 to 1, that it is right
 */
public record ScoredBead(IndexedBead bead, double score) implements Serializable {

  /** Returns the beads of an alignment with their scores, in order. */
  public static List<ScoredBead> of(Alignment alignment) {
    List<IndexedBead> beads = IndexedBead.of(alignment);
    return IntStream.range(0, beads.size())
        .mapToObj(i -> new ScoredBead(beads.get(i), alignment.beads().get(i).score()))
        .toList();
  }
}
