package io.github.songngu.filter;

import io.github.songngu.filter.Criterion.Bound;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A chain of filters: the first that rejects a pair gives the reason.
 *
 * <p>Begins with the built-in filters in the order of {@link Criterion}, then the test set, then
 * filters added by the caller. Immutable, thread-safe, and serializable if the added filters are.
 * It also keeps the thresholds of those criteria that only a whole corpus can apply.
 *
 * <pre>{@code
 * PairFilters filters =
 *     PairFilters.builder()
 *         .threshold(Criterion.SCORE, 0.7)
 *         .without(Criterion.TERMINAL)
 *         .build();
 * PairScorer scorer = PairScorer.ofDefaults();
 * boolean good = filters.reject(scorer.scored(english, vietnamese)).isEmpty();
 * }</pre>
 */
public final class PairFilters implements PairFilter, Serializable {

  private static final long serialVersionUID = 1L;

  private static final PairFilters DEFAULTS = builder().build();

  private final EnumMap<Criterion, Double> thresholds;
  private final ArrayList<PairFilter> added;
  private final @Nullable TestSet testSet;

  private PairFilters(
      Map<Criterion, Double> thresholds, List<PairFilter> added, @Nullable TestSet testSet) {
    this.thresholds = new EnumMap<>(thresholds);
    this.added = new ArrayList<>(added);
    this.testSet = testSet;
  }

  /** Returns all built-in filters with their default thresholds. */
  public static PairFilters ofDefaults() {
    return DEFAULTS;
  }

  /** Returns a builder that begins with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Optional<Rejection> reject(TextPair pair) {
    Inspection inspection = new Inspection(pair);
    for (Map.Entry<Criterion, Double> entry : thresholds.entrySet()) {
      Criterion criterion = entry.getKey();
      if (criterion.isOfPair()) {
        double value = criterion.measure(inspection);
        if (!criterion.lets(value, entry.getValue())) {
          return Optional.of(new Rejection(criterion.code(), value, entry.getValue()));
        }
      }
    }
    return rejectOverlap(pair).or(() -> rejectByAdded(pair));
  }

  private Optional<Rejection> rejectOverlap(TextPair pair) {
    Double most = thresholds.get(Criterion.OVERLAP);
    if (testSet == null || most == null) {
      return Optional.empty();
    }
    double share = Math.max(testSet.share(pair.english()), testSet.share(pair.vietnamese()));
    return share <= most
        ? Optional.empty()
        : Optional.of(new Rejection(Criterion.OVERLAP.code(), share, most));
  }

  private Optional<Rejection> rejectByAdded(TextPair pair) {
    return added.stream().flatMap(filter -> filter.reject(pair).stream()).findFirst();
  }

  /** Returns the same filters, which also reject what is in a test set. */
  public PairFilters excluding(TestSet text) {
    return new PairFilters(thresholds, added, text);
  }

  /** Returns the same filters without some of the criteria. */
  PairFilters without(Set<Criterion> criteria) {
    Map<Criterion, Double> fewer = new EnumMap<>(thresholds);
    fewer.keySet().removeAll(criteria);
    return new PairFilters(fewer, added, testSet);
  }

  /** Returns the threshold of a criterion, or empty if it is not applied. */
  public OptionalDouble threshold(Criterion criterion) {
    Double threshold = thresholds.get(criterion);
    return threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold);
  }

  /** Returns the thresholds of the criteria that are applied, by code, in their order. */
  public Map<String, Double> thresholds() {
    Map<String, Double> byCode = new LinkedHashMap<>();
    thresholds.forEach((criterion, threshold) -> byCode.put(criterion.code(), threshold));
    return byCode;
  }

  /** Returns the criteria that are applied and their thresholds. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    thresholds.forEach(
        (criterion, threshold) ->
            parts.add(
                criterion.code()
                    + (criterion.bound() == Bound.MIN ? " ≥ " : " ≤ ")
                    + Rejection.number(threshold)));
    return String.join(", ", parts);
  }

  /** Options of {@link PairFilters}. */
  public static final class Builder {

    private final EnumMap<Criterion, Double> thresholds = new EnumMap<>(Criterion.class);
    private final List<PairFilter> added = new ArrayList<>();

    private Builder() {
      for (Criterion criterion : Criterion.values()) {
        thresholds.put(criterion, criterion.defaultThreshold());
      }
    }

    /**
     * Sets the least or most that a criterion lets pass; the default is told there.
     *
     * @throws IllegalArgumentException if the threshold is negative or not a number
     */
    public Builder threshold(Criterion criterion, double threshold) {
      if (!(threshold >= 0)) {
        throw new IllegalArgumentException(
            "threshold of " + criterion.code() + " is " + threshold + ", expected 0 or more");
      }
      thresholds.put(criterion, threshold);
      return this;
    }

    /** Leaves a criterion out. */
    public Builder without(Criterion criterion) {
      thresholds.remove(criterion);
      return this;
    }

    /** Leaves all built-in criteria out; those wanted can be put back by a threshold. */
    public Builder withoutAll() {
      thresholds.clear();
      return this;
    }

    /** Adds a filter of the caller's own behind the built-in ones. */
    public Builder with(PairFilter filter) {
      added.add(filter);
      return this;
    }

    /** Returns the filters. */
    public PairFilters build() {
      return new PairFilters(thresholds, added, null);
    }
  }
}
