package io.github.songngu.memory;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out of a memory what filters reject, and says of each unit why.
 *
 * <p>Units that lack one of the two languages are left out first: {@code missing-language}. A unit
 * with more languages is judged by these two.
 */
public final class MemoryCleaner {

  /** Takes what is left out. */
  @FunctionalInterface
  public interface Removals {

    /**
     * Takes a unit that is left out.
     *
     * @param line the line in which it begins, from 1
     * @param number its number, from 1
     * @param reason why
     */
    void accept(TranslationUnit unit, long line, long number, UnitFilter.Reason reason)
        throws IOException;
  }

  private static final UnitFilter.Reason MISSING = UnitFilter.Reason.of("missing-language");

  private final String source;
  private final String target;
  private final List<UnitFilter> filters;

  /**
   * Creates a cleaner.
   *
   * @param source the tag of the first language
   * @param target the tag of the second
   * @param filters asked in this order; the first that rejects a unit gives the reason
   */
  public MemoryCleaner(String source, String target, List<UnitFilter> filters) {
    this.source = source;
    this.target = target;
    this.filters = List.copyOf(filters);
  }

  /**
   * Cleans a memory; neither reader nor writer is closed.
   *
   * @return how many units were written
   * @throws io.github.songngu.read.InputException if the input is broken
   * @throws IOException if the input cannot be read or the output cannot be written
   */
  public long clean(MemoryReader in, MemoryWriter out, Removals removals) throws IOException {
    long written = 0;
    for (TranslationUnit unit = in.next(); unit != null; unit = in.next()) {
      Optional<UnitFilter.Reason> reason = reason(unit);
      if (reason.isPresent()) {
        removals.accept(unit, in.line(), in.unit(), reason.get());
      } else {
        out.write(unit);
        written++;
      }
    }
    return written;
  }

  private Optional<UnitFilter.Reason> reason(TranslationUnit unit) {
    Optional<String> first = unit.text(source);
    Optional<String> second = unit.text(target);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.of(MISSING);
    }
    UnitPair pair = new UnitPair(unit.id().orElse(""), first.get(), second.get(), unit.score());
    for (UnitFilter filter : filters) {
      Optional<UnitFilter.Reason> reason = filter.reject(pair);
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }
}
