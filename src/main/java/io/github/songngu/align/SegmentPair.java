package io.github.songngu.align;

import java.io.Serializable;

/**
 * One bead as text: what a translation memory or a corpus receives.
 *
 * @param source the source text in one line, in the article's own characters; empty if unaligned
 * @param target the target text in one line; empty if unaligned
 * @param bead where it comes from, and how sure it is
 */
public record SegmentPair(String source, String target, Bead bead) implements Serializable {

  /** Returns the probability, 0 to 1, that the two are translations of one another. */
  public double score() {
    return bead.score();
  }
}
