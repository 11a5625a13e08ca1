package io.github.songngu.corpus;

import io.github.songngu.export.CorpusPair;
import io.github.songngu.filter.Rejection;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pair and what the filters say about it.
 *
 * @param pair the pair
 * @param why why it is thrown away; null if it is kept
 */
public record JudgedPair(CorpusPair pair, @Nullable Rejection why) implements Serializable {

  /** Returns why it is thrown away, or empty if it is kept. */
  public Optional<Rejection> rejection() {
    return Optional.ofNullable(why);
  }
}
