package io.github.songngu.values;

import org.jspecify.annotations.Nullable;

/** Reads the numbers of one language, in figures and words. */
interface NumberReader {

  /**
   * Reads the longest number that starts at token {@code i}; {@code null} if none does.
   *
   * @param money whether a currency stands before it, so that "5m" means millions
   */
  @Nullable Quantity read(Tokens t, int i, boolean money);

  /**
   * Returns whether the quantity, read at token {@code i} and followed by no unit of money or per
   * cent, is a number: a lone small word often is not.
   */
  boolean counts(Tokens t, int i, Quantity quantity);
}
