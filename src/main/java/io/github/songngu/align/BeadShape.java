package io.github.songngu.align;

import java.io.Serializable;

/**
 * How many sentences a bead joins on each side; prints as {@code 2-1}.
 *
 * @param source number of source sentences, at least 0
 * @param target number of target sentences, at least 0
 */
public record BeadShape(int source, int target) implements Serializable {

  /** Checks that the bead holds a sentence. */
  public BeadShape {
    if (source < 0 || target < 0 || source + target == 0) {
      throw new IllegalArgumentException("bead shape " + source + "-" + target + " is not valid");
    }
  }

  /** Returns whether one side is empty. */
  public boolean isNull() {
    return source == 0 || target == 0;
  }

  /** Returns the usual notation, for example {@code 1-2}. */
  @Override
  public String toString() {
    return source + "-" + target;
  }
}
