package io.github.songngu.lexicon;

import java.util.Arrays;

/** Numbers long keys 0, 1, 2, … in the order in which they are added; open addressing. */
final class LongIndex {

  private long[] keys = new long[1 << 16];
  private int[] slots = new int[1 << 18];
  private int size;

  LongIndex() {
    Arrays.fill(slots, -1);
  }

  int size() {
    return size;
  }

  long key(int number) {
    return keys[number];
  }

  /** Returns the number of a key, or -1. */
  int find(long key) {
    return slots[place(key)];
  }

  /** Returns the number of a key, a new one if it is not yet there. */
  int add(long key) {
    int place = place(key);
    if (slots[place] >= 0) {
      return slots[place];
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size] = key;
    slots[place] = size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private int place(long key) {
    int mask = slots.length - 1;
    long hash = key * 0x9E3779B97F4A7C15L;
    int place = (int) (hash ^ (hash >>> 32)) & mask;
    while (slots[place] >= 0 && keys[slots[place]] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, -1);
    for (int number = 0; number < size; number++) {
      slots[place(keys[number])] = number;
    }
  }
}
