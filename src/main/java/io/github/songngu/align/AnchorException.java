package io.github.songngu.align;

import java.io.Serial;

/** Says that an {@link Anchor} cannot be: outside the articles, or out of order. */
public final class AnchorException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final int index;
  private final String found;
  private final String expected;

  AnchorException(int index, String found, String expected) {
    super("anchor " + (index + 1) + ": found " + found + "; expected " + expected);
    this.index = index;
    this.found = found;
    this.expected = expected;
  }

  /** Returns the place of the anchor in the list, from 0. */
  public int index() {
    return index;
  }

  /** Returns what was found. */
  public String found() {
    return found;
  }

  /** Returns what was expected. */
  public String expected() {
    return expected;
  }
}
