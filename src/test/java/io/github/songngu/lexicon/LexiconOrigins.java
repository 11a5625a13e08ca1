package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.util.Arrays;
import java.util.Set;

/** Takes sources out of a lexicon, to see what they are worth. */
public final class LexiconOrigins {

  private LexiconOrigins() {}

  /** Returns a lexicon without the translations that come from these origins only. */
  public static Lexicon without(Lexicon lexicon, Set<Origin> origins) {
    int bits = origins.stream().mapToInt(Origin::bit).sum();
    return new Lexicon(
        without(lexicon.side(Language.ENGLISH), bits),
        without(lexicon.side(Language.VIETNAMESE), bits));
  }

  private static Lexicon.Side without(Lexicon.Side side, int bits) {
    int[] first = new int[side.first().length];
    int[] produced = new int[side.produced().length];
    float[] probability = new float[produced.length];
    byte[] from = new byte[produced.length];
    int size = 0;
    for (int word = 0; word + 1 < first.length; word++) {
      for (int at = side.first()[word]; at < side.first()[word + 1]; at++) {
        int own = side.origins()[at];
        if (own == 0 || (own & ~bits) != 0) {
          produced[size] = side.produced()[at];
          probability[size] = side.probability()[at];
          from[size++] = side.origins()[at];
        }
      }
      first[word + 1] = size;
    }
    return new Lexicon.Side(
        side.words(),
        side.forms(),
        side.frequency(),
        first,
        Arrays.copyOf(produced, size),
        Arrays.copyOf(probability, size),
        Arrays.copyOf(from, size),
        side.numbers(),
        side.phrases(),
        side.memory());
  }
}
