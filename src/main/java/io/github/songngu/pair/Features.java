package io.github.songngu.pair;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * What a document has that its translation should have too, as sorted keys with weights.
 *
 * @param keys what it is: a hash of a name, value, copied word or English word, sorted
 * @param weights how surely the document has it, above 0 and at most 1
 * @param surprise how much it tells in any collection, in nats
 * @param places in which stretch of the text it stands, from 0; -1 if in several or none
 * @param values which of the keys are values, sorted
 */
record Features(long[] keys, float[] weights, float[] surprise, int[] places, long[] values) {

  /** One of them. */
  record Feature(float weight, float surprise, int place) {

    private static final Feature NONE = new Feature(0, 0, -1);

    /** Returns the same with the greater weight, found here and there. */
    Feature or(Feature other) {
      return new Feature(
          Math.max(weight, other.weight), surprise, place == other.place ? place : -1);
    }
  }

  static Features of(Map<Long, Feature> found, Set<Long> values) {
    long[] keys = found.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    float[] weights = new float[keys.length];
    float[] surprise = new float[keys.length];
    int[] places = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      Feature feature = found.getOrDefault(keys[i], Feature.NONE);
      weights[i] = feature.weight;
      surprise[i] = feature.surprise;
      places[i] = feature.place;
    }
    long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Features(keys, weights, surprise, places, sorted);
  }

  /**
   * Returns how many of its values, or of the other document's if that has fewer, both have, 0 to
   * 1; the fewer there are, the nearer to 1.
   */
  double valuesIn(Features other) {
    long shared =
        Arrays.stream(values).filter(key -> Arrays.binarySearch(other.values, key) >= 0).count();
    return (shared + 1.0) / (Math.min(values.length, other.values.length) + 1);
  }

  int size() {
    return keys.length;
  }

  /** Returns the place of a key, or a number below 0 if there is no such key. */
  int find(long key) {
    return Arrays.binarySearch(keys, key);
  }
}
