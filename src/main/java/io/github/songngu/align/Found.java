package io.github.songngu.align;

import io.github.songngu.text.SentenceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What a search found in a stretch of two articles. */
final class Found {

  private final List<Bead> beads = new ArrayList<>();

  /**
   * How probable it is for each sentence that it has no counterpart at all, whatever its bead is: a
   * sentence that surely goes with one of two others has a bead in doubt.
   */
  final double[] sourceAlone;

  final double[] targetAlone;

  /** Nothing was found yet in a stretch of so many sentences. */
  Found(int sources, int targets) {
    this(new double[sources], new double[targets]);
  }

  Found(double[] sourceAlone, double[] targetAlone) {
    this.sourceAlone = sourceAlone;
    this.targetAlone = targetAlone;
  }

  /** Returns as much as beads tell: where a pair is wrong, its sentences are held to be alone. */
  static Found of(Alignment alignment) {
    Found found = new Found(alignment.sourceSize(), alignment.targetSize());
    for (Bead bead : alignment.beads()) {
      double alone = bead.isUnaligned() ? bead.score() : 1 - bead.score();
      SentenceRange s = bead.source();
      SentenceRange t = bead.target();
      Arrays.fill(found.sourceAlone, s.start(), s.end(), alone);
      Arrays.fill(found.targetAlone, t.start(), t.end(), alone);
      found.beads.add(bead);
    }
    return found;
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
