package io.github.songngu.align;

/**
 * What the last bead of a path was, as small integers for the search's inner loops.
 *
 * <p>Of neighbouring beads without counterpart the source ones come first, as far as the band lets
 * them: the other orders mean the same, and would be counted again and again when paths are summed.
 * Where the next row begins farther right, target ones must lead there before the source ones go
 * on; so each set of sentences without counterpart has one order in every band.
 */
final class State {

  /** The last bead has text on both sides, or the path has not begun. */
  static final int PAIR = 0;

  /** The last bead is a source sentence without counterpart. */
  static final int SOURCE = 1;

  /** The last bead is a target sentence without counterpart. */
  static final int TARGET = 2;

  /** Number of states. */
  static final int COUNT = 3;

  private State() {}
}
