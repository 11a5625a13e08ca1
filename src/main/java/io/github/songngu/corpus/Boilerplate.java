package io.github.songngu.corpus;

import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.Rejection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds pairs of which a side stands in too many documents, among sides sorted by their text. */
final class Boilerplate {

  /** Language and text. */
  private static final int KEY = 1 + Long.BYTES;

  private static final int DOCUMENT_END = KEY + Long.BYTES;

  private final double most;
  private final Drops.Sink out;

  /** The pairs of the group so far, until it is known whether it is boilerplate. */
  private final List<Long> numbers = new ArrayList<>();

  private byte[] previous = new byte[DOCUMENT_END];
  private int documents;

  Boilerplate(double most, Drops.Sink out) {
    this.most = most;
    this.out = out;
  }

  /**
   * Returns both sides of the next pairs, sorted, or null at the end of the chunk. What is in order
   * by parts takes the one thread that puts all of them in order half the time.
   */
  static @Nullable List<byte[]> sides(ChunkReader chunk) throws IOException {
    List<PairKey> keys = chunk.keys();
    if (keys == null) {
      return null;
    }
    List<byte[]> sides = new ArrayList<>(2 * keys.size());
    for (PairKey key : keys) {
      sides.add(side(1, key.fingerprints().english(), key));
      sides.add(side(2, key.fingerprints().vietnamese(), key));
    }
    sides.sort(Arrays::compareUnsigned);
    return sides;
  }

  private static byte[] side(int language, long text, PairKey key) {
    return ByteBuffer.allocate(DOCUMENT_END + Long.BYTES)
        .put((byte) language)
        .putLong(text)
        .putLong(key.document())
        .putLong(key.number())
        .array();
  }

  void find(ExternalSort.Sorted sides) throws IOException {
    for (byte[] side = sides.next(); side != null; side = sides.next()) {
      if (!Arrays.equals(previous, 0, KEY, side, 0, KEY)) {
        documents = 1;
        numbers.clear();
      } else if (!Arrays.equals(previous, KEY, DOCUMENT_END, side, KEY, DOCUMENT_END)) {
        documents++;
      }
      previous = side;
      numbers.add(ByteBuffer.wrap(side).getLong(DOCUMENT_END));
      if (documents > most) {
        dropAll();
      }
    }
  }

  /** Says of all pairs by the same number that there are too many, not only of the last. */
  private void dropAll() throws IOException {
    Rejection why = new Rejection(Criterion.BOILERPLATE.code(), Math.floor(most) + 1, most);
    for (long number : numbers) {
      out.add(Drops.drop(number, why));
    }
    numbers.clear();
  }
}
