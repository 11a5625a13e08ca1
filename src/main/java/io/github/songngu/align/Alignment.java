package io.github.songngu.align;

import io.github.songngu.text.SentenceRange;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * All beads of two articles: each sentence of both sides in exactly one.
 *
 * <p>Beads stand in the order of the source, which is that of the target too, without a gap on
 * either side; only {@link Bead#crossing crossing} ones, which an aligner looks for when told to,
 * have their target sentences elsewhere.
 *
 * @param beads the beads in reading order
 */
public record Alignment(List<Bead> beads) implements Serializable {

  /** The order in which beads are read. */
  static final Comparator<Bead> ORDER =
      Comparator.<Bead>comparingInt(bead -> bead.source().start())
          .thenComparingInt(bead -> bead.target().start());

  /** Checks that each sentence is in one bead, and that beads which do not cross are in order. */
  public Alignment {
    beads = List.copyOf(beads);
    BitSet crossedSources = crossed(beads, Bead::source);
    BitSet crossedTargets = crossed(beads, Bead::target);
    int source = 0;
    int target = 0;
    for (Bead bead : beads) {
      if (!bead.crossing()) {
        if (!follows(bead.source(), source, crossedSources)
            || !follows(bead.target(), target, crossedTargets)) {
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
  }

  /** Returns the sentences of one side that are in crossing beads. */
  private static BitSet crossed(List<Bead> beads, Function<Bead, SentenceRange> side) {
    BitSet crossed = new BitSet();
    for (Bead bead : beads) {
      if (bead.crossing()) {
        SentenceRange range = side.apply(bead);
        if (range.isEmpty() || !crossed.get(range.start(), range.end()).isEmpty()) {
          throw new IllegalArgumentException("crossing bead " + bead + " is empty or overlaps");
        }
        crossed.set(range.start(), range.end());
      }
    }
    return crossed;
  }

  /** Returns whether nothing but crossed sentences stands between a border and a range. */
  private static boolean follows(SentenceRange range, int border, BitSet crossed) {
    return crossed.nextClearBit(border) == crossed.nextClearBit(range.start())
        && range.start() >= border
        && crossed.get(range.start(), range.end()).isEmpty();
  }

  /** Returns the number of source sentences covered. */
  public int sourceSize() {
    return beads.stream().mapToInt(bead -> bead.source().end()).max().orElse(0);
  }

  /** Returns the number of target sentences covered. */
  public int targetSize() {
    return beads.stream().mapToInt(bead -> bead.target().end()).max().orElse(0);
  }

  /** Returns the beads that have sentences on both sides. */
  public List<Bead> pairs() {
    return beads.stream().filter(bead -> !bead.isUnaligned()).toList();
  }

  /** Returns the alignment seen from the other side. */
  public Alignment swapped() {
    return new Alignment(
        beads.stream()
            .map(b -> new Bead(b.target(), b.source(), b.score(), b.crossing()))
            .sorted(ORDER)
            .toList());
  }

  /** Returns the range of no sentence at position {@code index}. */
  static SentenceRange none(int index) {
    return new SentenceRange(index, index);
  }
}
