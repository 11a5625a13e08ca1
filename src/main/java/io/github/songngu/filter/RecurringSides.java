package io.github.songngu.filter;

import com.google.common.hash.Hashing;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.TranslationUnit;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sides of a memory that stand in too many documents, found by a reading before the one that
 * filters: a memory tells too late what is {@link Criterion#BOILERPLATE}.
 *
 * <p>A unit says by its property {@code x-document} which document it is from; one that does not
 * counts for none. All units in both languages count, also those that other filters reject. While
 * it reads it takes 32 bytes at most for each different side, and as much for each document of one;
 * afterwards it only knows what is boilerplate. Immutable.
 */
public final class RecurringSides {

  /** How units name their document, as those of this library do. */
  private static final String DOCUMENT = "x-document";

  private final Map<Long, Integer> documents = new HashMap<>();

  private RecurringSides() {}

  /**
   * Reads a memory to its end; the reader is not closed.
   *
   * @param tags the languages of the sides
   * @param most in how many documents a side may stand
   * @throws IOException if the memory cannot be read or is broken
   */
  public static RecurringSides of(MemoryReader reader, TagPair tags, double most)
      throws IOException {
    LongCounts seen = new LongCounts();
    LongCounts counts = new LongCounts();
    for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
      Optional<String> source = unit.text(tags.source());
      Optional<String> target = unit.text(tags.target());
      Optional<String> document = unit.property(DOCUMENT);
      if (document.isPresent() && source.isPresent() && target.isPresent()) {
        long from = Hashing.murmur3_128().hashUnencodedChars(document.get()).asLong();
        count(source(source.get()), from, seen, counts);
        count(target(target.get()), from, seen, counts);
      }
    }
    RecurringSides sides = new RecurringSides();
    counts.forEach((side, times) -> sides.add(side, times, most));
    return sides;
  }

  private static void count(long side, long document, LongCounts seen, LongCounts counts) {
    // An odd factor keeps two documents of one side apart, and two sides of one document.
    if (seen.add(side * 0x9E3779B97F4A7C15L + document) == 0) {
      counts.add(side);
    }
  }

  private static long source(String text) {
    return Fingerprint.near(text).high();
  }

  private static long target(String text) {
    return ~Fingerprint.near(text).high();
  }

  private void add(long side, int times, double most) {
    if (times > most) {
      documents.put(side, times);
    }
  }

  /** Returns in how many documents a side of a pair stands; 0 if they are not too many. */
  int documents(String source, String target) {
    return documents.isEmpty()
        ? 0
        : Math.max(
            documents.getOrDefault(source(source), 0), documents.getOrDefault(target(target), 0));
  }
}
