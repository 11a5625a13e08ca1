package io.github.songngu.align;

import io.github.songngu.score.BeadScorer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Beads found again where they were in doubt, after those that were not have taught what words mean
 * in their articles. Their probabilities hold if those that stay as they were are right.
 */
final class Taught {

  /** So many beads on either side of one in doubt are looked for anew with it. */
  private static final int BESIDE = 2;

  /** Articles of more beads are several in one, where a word need not mean one thing. */
  private static final int LONG = 2_000;

  private Taught() {}

  /** Returns whether any bead is in doubt, and the articles are not too long. */
  static boolean isWorthwhile(List<Bead> beads) {
    return beads.size() <= LONG && beads.stream().anyMatch(bead -> !isSure(bead));
  }

  private static boolean isSure(Bead bead) {
    return BeadScorer.Pair.isSure(bead.score());
  }

  /** Returns the pairs among beads. */
  static List<BeadScorer.Pair> lessons(List<Bead> beads) {
    return beads.stream()
        .filter(bead -> !bead.isUnaligned())
        .map(bead -> new BeadScorer.Pair(bead.source(), bead.target(), bead.score()))
        .toList();
  }

  /**
   * Looks anew for beads in doubt and for those beside them.
   *
   * @param taught has learned from the beads that are not in doubt
   * @param beads of both articles, in order
   * @param anchors of the user, across which no bead reaches
   */
  static List<Bead> again(Search taught, List<Bead> beads, List<Anchor> anchors) {
    boolean[] doubtful = doubtful(beads);
    Set<Anchor> borders = new HashSet<>(anchors);
    List<Bead> again = new ArrayList<>(beads.size());
    int row = 0;
    int column = 0;
    int k = 0;
    while (k < beads.size()) {
      int endRow = row;
      int endColumn = column;
      int from = k;
      do {
        endRow += beads.get(k).source().size();
        endColumn += beads.get(k).target().size();
        k++;
      } while (k < beads.size()
          && doubtful[k]
          && doubtful[from]
          && !borders.contains(new Anchor(endRow, endColumn)));
      if (doubtful[from]) {
        again.addAll(taught.between(row, column, endRow, endColumn));
      } else {
        again.add(beads.get(from));
      }
      row = endRow;
      column = endColumn;
    }
    return again;
  }

  /** Returns which beads are in doubt, or near one. */
  private static boolean[] doubtful(List<Bead> beads) {
    boolean[] doubtful = new boolean[beads.size()];
    for (int k = 0; k < doubtful.length; k++) {
      if (!isSure(beads.get(k))) {
        for (int near = k - BESIDE; near <= k + BESIDE; near++) {
          if (near >= 0 && near < doubtful.length) {
            doubtful[near] = true;
          }
        }
      }
    }
    return doubtful;
  }
}
