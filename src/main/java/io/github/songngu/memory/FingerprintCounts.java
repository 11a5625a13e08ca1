package io.github.songngu.memory;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Remembers texts by 128 bits of each, and how often they came, in 54 bytes at most: among a
 * thousand million two are taken for the same with a chance of 10^-21.
 */
final class FingerprintCounts {

  private static final int SMALLEST = 1 << 10;

  /** Two numbers a fingerprint. */
  private long[] prints = new long[2 * SMALLEST];

  /** How often each came; 0 where there is none. */
  private int[] counts = new int[SMALLEST];

  private int size;

  /** A fingerprint. */
  record Fingerprint(long high, long low) {

    /** Returns that of texts in their order; where one ends and the next begins counts. */
    static Fingerprint of(Iterable<String> texts) {
      Hasher hasher = Hashing.murmur3_128().newHasher();
      for (String text : texts) {
        hasher.putInt(text.length()).putUnencodedChars(text);
      }
      return of(hasher.hash());
    }

    private static Fingerprint of(HashCode hash) {
      ByteBuffer bytes = ByteBuffer.wrap(hash.asBytes()).order(ByteOrder.LITTLE_ENDIAN);
      return new Fingerprint(bytes.getLong(), bytes.getLong());
    }
  }

  /** Remembers a fingerprint; returns whether it is new. */
  boolean add(Fingerprint print) {
    return count(print) == 0;
  }

  /** Remembers a fingerprint; returns how often it came before. */
  int count(Fingerprint print) {
    int slot = slot(prints, counts, print.high, print.low);
    int before = counts[slot];
    if (before == 0) {
      prints[2 * slot] = print.high;
      prints[2 * slot + 1] = print.low;
      size++;
    }
    counts[slot] = before == Integer.MAX_VALUE ? before : before + 1;
    if (size > counts.length / 4 * 3) {
      grow();
    }
    return before;
  }

  private static int slot(long[] prints, int[] counts, long high, long low) {
    int mask = counts.length - 1;
    int i = (int) low & mask;
    while (counts[i] != 0 && (prints[2 * i] != high || prints[2 * i + 1] != low)) {
      i = (i + 1) & mask;
    }
    return i;
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(prints.length, 2)];
    int[] more = new int[2 * counts.length];
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != 0) {
        int slot = slot(larger, more, prints[2 * i], prints[2 * i + 1]);
        larger[2 * slot] = prints[2 * i];
        larger[2 * slot + 1] = prints[2 * i + 1];
        more[slot] = counts[i];
      }
    }
    prints = larger;
    counts = more;
  }
}
