package io.github.songngu.align;

import io.github.songngu.text.SentenceRange;
import java.io.Serializable;

/**
 * The unit of an alignment: some source sentences and the target sentences that say the same
 * (Brown, Lai and Mercer, 1991).
 *
 * <pre>
 * source                                   target
 * 4 He asked for faster work on the line.  7 Ông đề nghị đẩy nhanh tiến độ tuyến đường.
 * 5 It opens in May.                       8 Tuyến mở cửa vào tháng 5, ông nói.
 *                                          9 Vé bán từ tháng 4.
 * </pre>
 *
 * <p>Here 4 and 7 form a 1-1 bead, 5 and 8 another, and 9 has no counterpart: a 0-1 bead.
 *
 * @param source the source sentences, consecutive; may be empty
 * @param target the target sentences, consecutive; may be empty, but not if source is
 * @param score the probability, 0 to 1, that the bead is right; higher is better
 * @param crossing whether its target sentences stand in another order than its source sentences, as
 *     those of a paragraph that was moved
 */
public record Bead(SentenceRange source, SentenceRange target, double score, boolean crossing)
    implements Serializable {

  /** Checks that the bead holds a sentence and that the score is a probability. */
  public Bead {
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a bead needs a sentence on one side at least");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + " of a bead is not within 0 to 1");
    }
  }

  /** Makes a bead that is in order. */
  public Bead(SentenceRange source, SentenceRange target, double score) {
    this(source, target, score, false);
  }

  /** Returns how many sentences it joins. */
  public BeadShape shape() {
    return new BeadShape(source.size(), target.size());
  }

  /** Returns whether its sentences have no counterpart. */
  public boolean isUnaligned() {
    return source.isEmpty() || target.isEmpty();
  }

  /** Returns the bead so many sentences further on. */
  Bead moved(int sources, int targets) {
    return new Bead(
        new SentenceRange(source.start() + sources, source.end() + sources),
        new SentenceRange(target.start() + targets, target.end() + targets),
        score,
        crossing);
  }

  /** Returns its shape as tables name it: {@code 1-2}, or {@code 1-2x} if it is crossing. */
  public String label() {
    return crossing ? shape() + "x" : shape().toString();
  }

  /** Returns the bead as gold files write it, without its score: {@code [0,1]:[0]}. */
  @Override
  public String toString() {
    return source + ":" + target;
  }
}
