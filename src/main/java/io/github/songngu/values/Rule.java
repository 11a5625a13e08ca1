package io.github.songngu.values;

/** One way of saying a value. */
@FunctionalInterface
interface Rule {

  /**
   * Reads what starts at token {@code i} and adds it to {@code out}.
   *
   * @return the index after the last token read, at least {@code i} + 1, or {@link #NO_MATCH}
   */
  int match(Tokens t, int i, Mentions out);

  /** The rule does not apply. */
  int NO_MATCH = -1;
}
