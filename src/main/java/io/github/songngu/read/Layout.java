package io.github.songngu.read;

import java.util.Locale;

/** How a file that holds an article in both languages arranges them. */
public enum Layout {
  /**
   * The paragraphs of one language, or of both, begin with {@code -}, {@code –}, {@code —}, {@code
   * *} or {@code •}; mostly each English paragraph is followed by its Vietnamese one, marked.
   */
  MARKED,
  /** Paragraphs take turns, without a mark. */
  ALTERNATING,
  /** All of one language, then all of the other. */
  STACKED,
  /** Side by side, parted by tabs. */
  COLUMNS,
  /** Both on one line, parted by {@code /}, {@code |} or {@code -} with white space around it. */
  INLINE;

  /** Returns the name as the command line has it: {@code marked}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
