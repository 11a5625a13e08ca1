package io.github.songngu.corpus;

import io.github.songngu.filter.Fingerprint;
import java.io.Serializable;
import java.util.List;

/**
 * Which part a document goes to: told by a hash of its id and the seed, so that all its pairs go
 * together and a document goes where it went, whatever is added to the corpus.
 *
 * @param dev the share of documents, 0 to 1, for development
 * @param test the share for tests
 * @param seed another seed gives another split, and another order where pairs are shuffled
 */
public record Split(double dev, double test, long seed) implements Serializable {

  private static final double UNIT = 0x1p-53;

  /** Checks that something is left to train on. */
  public Split {
    if (!(dev >= 0 && test >= 0 && dev + test < 1)) {
      throw new IllegalArgumentException(
          "shares of dev and test are " + dev + " and " + test + ", expected less than 1 together");
    }
  }

  /** Returns the parts that there are; {@link Part#TRAIN} is always one. */
  public List<Part> parts() {
    return List.of(Part.values()).stream().filter(this::isAsked).toList();
  }

  private boolean isAsked(Part part) {
    return part == Part.TRAIN || (part == Part.DEV ? dev : test) > 0;
  }

  /** Returns the part that a document goes to. */
  public Part of(String document) {
    if (dev + test == 0) {
      return Part.TRAIN;
    }
    double place = (hash(document) >>> 11) * UNIT;
    return place < dev ? Part.DEV : place < dev + test ? Part.TEST : Part.TRAIN;
  }

  /**
   * Returns 64 bits that depend on a text and the seed: pairs in the order of this for their ids,
   * as {@linkplain Long#compareUnsigned unsigned} numbers, are shuffled.
   */
  public long hash(String text) {
    return Fingerprint.exact(text, Long.toString(seed)).high();
  }
}
