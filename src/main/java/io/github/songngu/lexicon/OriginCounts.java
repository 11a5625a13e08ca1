package io.github.songngu.lexicon;

import java.util.Arrays;

/** How much of each entry comes from each origin. */
final class OriginCounts {

  /** An origin that gives less of an entry is not worth naming. */
  private static final float LEAST_SHARE = .05f;

  private static final int ORIGINS = Origin.values().length;

  private final LongIndex index = new LongIndex();
  private final float[] counts;

  OriginCounts(int entries) {
    this.counts = new float[entries * ORIGINS];
  }

  private static long key(int source, int target) {
    return ((long) source << 32) | target;
  }

  /** Makes a place for an entry; others are not counted. */
  void expect(int source, int target) {
    index.add(key(source, target));
  }

  void add(int source, int target, double count, Origin origin) {
    int slot = index.find(key(source, target));
    if (slot >= 0) {
      counts[slot * ORIGINS + origin.ordinal()] += (float) count;
    }
  }

  /** Returns the bits of the origins of an entry. */
  int bits(int source, int target) {
    int slot = index.find(key(source, target));
    float[] own = Arrays.copyOfRange(counts, slot * ORIGINS, (slot + 1) * ORIGINS);
    float all = 0;
    for (float count : own) {
      all += count;
    }
    int bits = 0;
    for (Origin origin : Origin.values()) {
      bits |= own[origin.ordinal()] > LEAST_SHARE * all ? origin.bit() : 0;
    }
    return bits;
  }
}
