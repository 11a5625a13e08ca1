package io.github.songngu.memory;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What is in a memory, in numbers.
 *
 * @param units how many units there are
 * @param withCodes how many of them have inline codes
 * @param duplicates how many have the same text in all languages as one before them
 * @param alternatives how many have the source text of one before them, and another translation
 * @param languages the text by language tag
 * @param scored how many units have a score within 0 to 1
 * @param scores how many have a score from 0 to 0.1, from 0.1 to 0.2 …; the last holds 1 too
 * @param meanScore the mean of the scores, 0 if there is none
 */
public record MemoryStatistics(
    long units,
    long withCodes,
    long duplicates,
    long alternatives,
    SortedMap<String, Language> languages,
    long scored,
    List<Long> scores,
    double meanScore) {

  /** Copies the map and the list. */
  public MemoryStatistics {
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
    scores = List.copyOf(scores);
  }

  /**
   * The text of one language.
   *
   * @param segments how many segments there are
   * @param empty how many of them are blank
   * @param characters how many code points they have
   * @param words how many words, parted by white space: in Vietnamese, syllables
   * @param longest how many code points the longest has
   */
  public record Language(long segments, long empty, long characters, long words, long longest) {}

  /**
   * Counts a memory; the reader is not closed. Memory is taken for 108 bytes a unit at most.
   *
   * @throws io.github.songngu.read.InputException if it is broken
   * @throws IOException if it cannot be read
   */
  public static MemoryStatistics of(MemoryReader reader) throws IOException {
    Counter counter = new Counter(reader.header().sourceLanguage());
    for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
      counter.add(unit);
    }
    return counter.statistics();
  }

  private static final class Counter {

    private static final int STEPS = 10;

    private final String source;
    private final SortedMap<String, Text> languages = new TreeMap<>();
    private final FingerprintCounts sources = new FingerprintCounts();
    private final FingerprintCounts texts = new FingerprintCounts();
    private final long[] scores = new long[STEPS];
    private long units;
    private long withCodes;
    private long duplicates;
    private long alternatives;
    private double sum;

    Counter(String source) {
      this.source = source;
    }

    void add(TranslationUnit unit) {
      units++;
      boolean codes = false;
      for (Variant variant : unit.variants()) {
        codes |= variant.segment().hasCodes();
        languages.computeIfAbsent(variant.language(), tag -> new Text()).add(variant.text());
      }
      withCodes += codes ? 1 : 0;
      boolean newSource = sources.add(UnitKeys.source(unit, source));
      boolean newText = texts.add(UnitKeys.text(unit));
      duplicates += newText ? 0 : 1;
      alternatives += newText && !newSource ? 1 : 0;
      double score = unit.score().orElse(-1);
      if (score >= 0 && score <= 1) {
        scores[Math.min(STEPS - 1, (int) (score * STEPS))]++;
        sum += score;
      }
    }

    MemoryStatistics statistics() {
      long scored = LongStream.of(scores).sum();
      return new MemoryStatistics(
          units,
          withCodes,
          duplicates,
          alternatives,
          languages.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      java.util.Map.Entry::getKey,
                      entry -> entry.getValue().statistics(),
                      (a, b) -> a,
                      TreeMap::new)),
          scored,
          LongStream.of(scores).boxed().toList(),
          scored == 0 ? 0 : sum / scored);
    }
  }

  private static final class Text {

    private long segments;
    private long empty;
    private long characters;
    private long words;
    private long longest;

    void add(String text) {
      long size = 0;
      boolean inWord = false;
      long before = words;
      int point;
      for (int i = 0; i < text.length(); i += Character.charCount(point)) {
        point = text.codePointAt(i);
        boolean space = Character.isWhitespace(point) || Character.isSpaceChar(point);
        words += !space && !inWord ? 1 : 0;
        inWord = !space;
        size++;
      }
      segments++;
      empty += words == before ? 1 : 0;
      characters += size;
      longest = Math.max(longest, size);
    }

    Language statistics() {
      return new Language(segments, empty, characters, words, longest);
    }
  }
}
