package io.github.songngu.align;

import java.io.Serializable;
import java.util.List;

/**
 * A place that a user knows to correspond: the source sentence and the target sentence that begin
 * together there, as two chapters do. No bead reaches across it.
 *
 * @param source index of the source sentence, from 0
 * @param target index of the target sentence, from 0
 */
public record Anchor(int source, int target) implements Serializable {

  /** Returns the anchor as {@code [3]:[4]}, the notation of beads. */
  @Override
  public String toString() {
    return "[" + source + "]:[" + target + "]";
  }

  /** Returns the anchor seen from the other side. */
  Anchor swapped() {
    return new Anchor(target, source);
  }

  /**
   * Checks that anchors lie inside two articles and rise.
   *
   * @throws AnchorException about the first that does not
   */
  static void check(List<Anchor> anchors, int sources, int targets) {
    Anchor before = new Anchor(-1, -1);
    for (int k = 0; k < anchors.size(); k++) {
      Anchor anchor = anchors.get(k);
      if (anchor.source < 0
          || anchor.target < 0
          || anchor.source >= sources
          || anchor.target >= targets) {
        throw new AnchorException(
            k,
            anchor.toString(),
            "indices below " + sources + " and " + targets + ", the numbers of sentences");
      }
      if (anchor.source <= before.source || anchor.target <= before.target) {
        throw new AnchorException(
            k, anchor.toString(), "both indices above those of " + before + " before it");
      }
      before = anchor;
    }
  }
}
