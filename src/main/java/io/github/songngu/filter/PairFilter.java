package io.github.songngu.filter;

import java.util.Optional;

/**
 * Says whether a pair is good enough, and if not, why.
 *
 * <p>Filters are immutable and safe for use by several threads. {@link PairFilters} has those that
 * the field knows; one of your own can be added to them:
 *
 * <pre>{@code
 * PairFilter shouting =
 *     pair ->
 *         pair.english().equals(pair.english().toUpperCase(Locale.ROOT))
 *             ? Optional.of(new Rejection("shouting", 1, 0))
 *             : Optional.empty();
 * PairFilters filters = PairFilters.builder().with(shouting).build();
 * }</pre>
 */
@FunctionalInterface
public interface PairFilter {

  /** Returns why the pair is to be thrown away, or empty if it is to be kept. */
  Optional<Rejection> reject(TextPair pair);
}
