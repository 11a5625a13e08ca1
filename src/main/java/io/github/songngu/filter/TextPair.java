package io.github.songngu.filter;

import java.io.Serializable;

/**
 * Two texts that should say the same, and how sure that is.
 *
 * @param english the English text, in one line
 * @param vietnamese the Vietnamese text, in one line
 * @param score the probability, 0 to 1, that they are translations of one another: the aligner's,
 *     or that of a {@link io.github.songngu.score.PairScorer} if the pair comes from elsewhere
 */
public record TextPair(String english, String vietnamese, double score) implements Serializable {

  /** Checks that the score is a probability. */
  public TextPair {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + " of a pair is not within 0 to 1");
    }
  }
}
