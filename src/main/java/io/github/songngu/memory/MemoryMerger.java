package io.github.songngu.memory;

import io.github.songngu.memory.FingerprintCounts.Fingerprint;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes one memory of several: of the units that have the same source text, one is kept.
 *
 * <p>The inputs are read twice, once to find which units are kept and once to write them, in their
 * order. Memory is taken for 130 bytes for each different source text at most, not for the text: a
 * million units want 256 MB, ten million 1.5 GB.
 *
 * <pre>{@code
 * MemoryMerger merger = new MemoryMerger(MemoryMerger.Keep.NEWEST, false);
 * merger.merge(List.of(() -> TmxReader.open(ours), () -> TmxReader.open(theirs)), writer);
 * }</pre>
 */
public final class MemoryMerger {

  /** Which of several units is kept. */
  public enum Keep {
    /** The first. */
    FIRST,
    /** The last. */
    LAST,
    /** That which was changed last; one without a date is older than any with one. */
    NEWEST,
    /** That with the highest {@code x-score}; one without a score is worse than any with one. */
    BEST;

    /** Returns the name in lower case: {@code newest}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What was done.
   *
   * @param read how many units were read
   * @param written how many of them were kept
   * @param renamed how many of those got another name, because an earlier unit has theirs
   */
  public record Summary(long read, long written, long renamed) {}

  /** Scores are compared by nine decimals. */
  private static final double UNIT = 1e9;

  private final Keep keep;
  private final boolean several;
  private final boolean named;

  /**
   * Creates a merger.
   *
   * @param keep which of several units is kept
   * @param several whether different translations of one source text are all kept, so that only
   *     those with the same text in all languages are several units of one
   */
  public MemoryMerger(Keep keep, boolean several) {
    this(keep, several, false);
  }

  private MemoryMerger(Keep keep, boolean several, boolean named) {
    this.keep = keep;
    this.several = several;
    this.named = named;
  }

  /** Returns a merger that gives units without a name one, see {@link UnitNames}. */
  public MemoryMerger naming() {
    return new MemoryMerger(keep, several, true);
  }

  /**
   * Returns the head of a merged memory: the first one's, with any source language if the memories
   * differ in it.
   */
  public static MemoryHeader header(List<MemoryHeader> headers) {
    MemoryHeader first = headers.get(0);
    String source = LanguageTags.primary(first.sourceLanguage());
    boolean same =
        headers.stream()
            .allMatch(header -> LanguageTags.primary(header.sourceLanguage()).equals(source));
    return same ? first : first.withSourceLanguage(MemoryHeader.ALL);
  }

  /**
   * Merges memories.
   *
   * @param inputs read twice each
   * @param out takes what is kept; it is not closed
   * @throws io.github.songngu.read.InputException if an input is broken
   * @throws IOException if an input cannot be read or the output cannot be written
   */
  public Summary merge(List<MemorySource> inputs, MemoryWriter out) throws IOException {
    Winners winners = new Winners();
    List<MemoryHeader> headers = new ArrayList<>();
    int read = 0;
    for (MemorySource input : inputs) {
      try (MemoryReader reader = input.open()) {
        headers.add(reader.header());
        String source = reader.header().sourceLanguage();
        for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
          winners.offer(key(unit, source), rank(unit, read), read);
          read = Math.incrementExact(read);
        }
      }
    }
    String merged = headers.isEmpty() ? MemoryHeader.ALL : header(headers).sourceLanguage();
    return write(inputs, merged, winners, out);
  }

  private Summary write(List<MemorySource> inputs, String merged, Winners winners, MemoryWriter out)
      throws IOException {
    UnitNames names = new UnitNames();
    int number = 0;
    long written = 0;
    long renamed = 0;
    for (MemorySource input : inputs) {
      try (MemoryReader reader = input.open()) {
        String source = reader.header().sourceLanguage();
        for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
          if (winners.isWinner(key(unit, source), number++)) {
            boolean hasName = unit.id().isPresent();
            TranslationUnit kept = hasName || !named ? names.renamed(unit) : names.named(unit);
            out.write(merged.equals(source) ? kept : kept.translatedFrom(source));
            renamed += kept.equals(unit) || !hasName ? 0 : 1;
            written++;
          }
        }
      }
    }
    return new Summary(number, written, renamed);
  }

  private Fingerprint key(TranslationUnit unit, String memorySource) {
    return several ? UnitKeys.text(unit) : UnitKeys.source(unit, memorySource);
  }

  private long rank(TranslationUnit unit, int number) {
    return switch (keep) {
      case FIRST -> 0;
      case LAST -> number;
      case NEWEST -> {
        Optional<Instant> change = unit.lastChange();
        yield change.isPresent() ? change.get().getEpochSecond() : Long.MIN_VALUE;
      }
      case BEST ->
          unit.score().isPresent() ? (long) (unit.score().getAsDouble() * UNIT) : Long.MIN_VALUE;
    };
  }
}
