package io.github.songngu.filter;

import com.google.common.hash.Hashing;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Text that a model will be tested with and must not be trained on, in either language.
 *
 * <p>It is kept as 64-bit hashes of its stretches of eight words, and of whole lines that are
 * shorter; case, punctuation and the place of tone marks do not matter. Immutable and thread-safe;
 * takes 8 bytes a word of the test set.
 */
public final class TestSet implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int STRETCH = 8;

  private final long[] stretches;

  private TestSet(long[] stretches) {
    this.stretches = stretches;
  }

  /** Returns the test set of some lines; cells of a line that tabs part are lines of their own. */
  public static TestSet of(Stream<String> lines) {
    return new TestSet(
        lines
            .flatMap(line -> Arrays.stream(line.split("\t", -1)))
            .flatMapToLong(TestSet::stretches)
            .sorted()
            .distinct()
            .toArray());
  }

  /** Returns the share of the text's stretches, 0 to 1, that are in the test set. */
  public double share(String text) {
    long[] all = stretches(text).toArray();
    long known =
        Arrays.stream(all).filter(hash -> Arrays.binarySearch(stretches, hash) >= 0).count();
    return all.length == 0 ? 0 : (double) known / all.length;
  }

  private static LongStream stretches(String text) {
    String essence = Essence.of(text);
    if (essence.isEmpty()) {
      return LongStream.empty();
    }
    String[] words = essence.split(" ", -1);
    int size = words.length - 1;
    int last = Math.max(0, size - STRETCH);
    return LongStream.rangeClosed(0, last)
        .map(start -> hash(words, (int) start, Math.min(size, (int) start + STRETCH)));
  }

  private static long hash(String[] words, int start, int end) {
    String stretch = String.join(" ", Arrays.asList(words).subList(start, end));
    return Hashing.murmur3_128().hashUnencodedChars(stretch).asLong();
  }
}
