package io.github.songngu.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Says of pairs, one after the other, which are there already: {@link Criterion#DUPLICATE} and
 * {@link Criterion#NEAR_DUPLICATE}.
 *
 * <p>The pairs must come sorted by {@linkplain #key key}; of those with the same key the first ones
 * are kept. Memory does not grow with the number of pairs. Not safe for use by several threads.
 */
public final class RepeatedPairs {

  private final OptionalDouble exactly;
  private final OptionalDouble nearly;

  /** What is kept of the pairs with the same key. */
  private final List<Fingerprint> kept = new ArrayList<>();

  private @Nullable Fingerprint previous;

  /** Takes the thresholds of some filters; a criterion that they leave out is not applied. */
  public RepeatedPairs(PairFilters filters) {
    this.exactly = filters.threshold(Criterion.DUPLICATE);
    this.nearly = filters.threshold(Criterion.NEAR_DUPLICATE);
  }

  /**
   * Returns what a pair is to be sorted by.
   *
   * @param exact fingerprint of the pair, character by character
   * @param near fingerprint of what counts in it
   */
  public Fingerprint key(Fingerprint exact, Fingerprint near) {
    return nearly.isPresent() ? near : exact;
  }

  /** Returns why the next pair is to be thrown away, or empty if it is to be kept. */
  public Optional<Rejection> next(Fingerprint exact, Fingerprint near) {
    Fingerprint key = key(exact, near);
    if (!key.equals(previous)) {
      kept.clear();
      previous = key;
    }
    long same = kept.stream().filter(exact::equals).count();
    if (exactly.isPresent() && same >= exactly.getAsDouble()) {
      return rejection(Criterion.DUPLICATE, same + 1.0, exactly);
    }
    if (nearly.isPresent() && kept.size() >= nearly.getAsDouble()) {
      return rejection(Criterion.NEAR_DUPLICATE, kept.size() + 1.0, nearly);
    }
    if (exactly.isPresent() || nearly.isPresent()) {
      kept.add(exact);
    }
    return Optional.empty();
  }

  private static Optional<Rejection> rejection(
      Criterion why, double times, OptionalDouble threshold) {
    return Optional.of(new Rejection(why.code(), times, threshold.getAsDouble()));
  }
}
