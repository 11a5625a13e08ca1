package io.github.songngu.vietnamese;

import java.util.Arrays;

/** A small map from packed letters to a number, with open addressing; boxes nothing. */
final class PackedMap {

  private static final int SIZE_BITS = 10;
  private static final int SIZE = 1 << SIZE_BITS;

  private final long[] keys = new long[SIZE];
  private final short[] values = new short[SIZE];

  PackedMap() {
    Arrays.fill(values, (short) -1);
  }

  void put(long key, int value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = (short) value;
  }

  /** Returns the number of a key, or -1 if it has none. */
  int get(long key) {
    return values[slot(key)];
  }

  /** Returns where the key is, or the free slot where it would go; the map is never half full. */
  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> (64 - SIZE_BITS));
    while (values[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & (SIZE - 1);
    }
    return slot;
  }
}
