package io.github.songngu.pair;

import java.util.Arrays;
import java.util.Map;

/**
 * What a document has that its translation should have too, as sorted keys with weights.
 *
 * @param keys what it is: a hash of a name, value, copied word or English word, sorted
 * @param weights how surely the document has it, above 0 and at most 1
 * @param surprise how much it tells in any collection, in nats
 */
record Features(long[] keys, float[] weights, float[] surprise) {

  static Features of(Map<Long, float[]> found) {
    long[] keys = found.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    float[] weights = new float[keys.length];
    float[] surprise = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      float[] both = found.getOrDefault(keys[i], new float[2]);
      weights[i] = both[0];
      surprise[i] = both[1];
    }
    return new Features(keys, weights, surprise);
  }

  int size() {
    return keys.length;
  }

  /** Returns the place of a key, or a number below 0 if there is no such key. */
  int find(long key) {
    return Arrays.binarySearch(keys, key);
  }
}
