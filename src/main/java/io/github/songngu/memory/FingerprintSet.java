package io.github.songngu.memory;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Remembers texts by 128 bits of each, in 32 bytes at most: among a thousand million two are taken
 * for the same with a chance of 10^-21.
 */
final class FingerprintSet {

  private static final int SMALLEST = 1 << 10;

  /** Two numbers a fingerprint; both are 0 where there is none. */
  private long[] slots = new long[2 * SMALLEST];

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
      long high = bytes.getLong();
      long low = bytes.getLong();
      return new Fingerprint(high, high == 0 && low == 0 ? 1 : low);
    }
  }

  /** Returns how many are remembered. */
  int size() {
    return size;
  }

  /** Remembers a fingerprint; returns whether it is new. */
  boolean add(Fingerprint print) {
    int slot = slot(slots, print.high, print.low);
    if (slots[slot] != 0 || slots[slot + 1] != 0) {
      return false;
    }
    slots[slot] = print.high;
    slots[slot + 1] = print.low;
    size++;
    if (size > slots.length / 2 / 4 * 3) {
      grow();
    }
    return true;
  }

  private static int slot(long[] slots, long high, long low) {
    int mask = slots.length / 2 - 1;
    int i = (int) low & mask;
    while ((slots[2 * i] != high || slots[2 * i + 1] != low)
        && (slots[2 * i] != 0 || slots[2 * i + 1] != 0)) {
      i = (i + 1) & mask;
    }
    return 2 * i;
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(slots.length, 2)];
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i] != 0 || slots[i + 1] != 0) {
        int slot = slot(larger, slots[i], slots[i + 1]);
        larger[slot] = slots[i];
        larger[slot + 1] = slots[i + 1];
      }
    }
    slots = larger;
  }
}
