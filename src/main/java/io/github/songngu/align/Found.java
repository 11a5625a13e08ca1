package io.github.songngu.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a search found in a stretch of two articles. */
final class Found {

  private final List<Bead> beads = new ArrayList<>();

  /**
   * How probable it is for each source sentence that it has no counterpart at all, whatever its
   * bead is: a sentence that surely goes with one of two others has a bead in doubt.
   */
  final double[] sourceAlone;

  /** The same for each target sentence. */
  final double[] targetAlone;

  /** Nothing was found yet in a stretch of so many sentences. */
  Found(int sources, int targets) {
    this.sourceAlone = new double[sources];
    this.targetAlone = new double[targets];
  }

  /** Adds the next bead. */
  void add(Bead bead) {
    beads.add(bead);
  }

  /** Adds what was found from a border of this stretch on. */
  void add(Found part, int row, int column) {
    for (Bead bead : part.beads) {
      beads.add(bead.moved(row, column));
    }
    System.arraycopy(part.sourceAlone, 0, sourceAlone, row, part.sourceAlone.length);
    System.arraycopy(part.targetAlone, 0, targetAlone, column, part.targetAlone.length);
  }

  /** Returns the beads, in order. */
  List<Bead> beads() {
    return Collections.unmodifiableList(beads);
  }
}
