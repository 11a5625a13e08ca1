package io.github.songngu.pair;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Tells whether what two documents share comes in the same order in both, as it does in
 * translations, but not in two reports of one event.
 */
final class Order {

  private static final double UNKNOWN = 0.4;

  /** How many shared features it takes to outweigh what is not known. */
  private static final double EXPERIENCE = 10;

  private Order() {}

  private record Shared(int source, int target, double worth) {}

  /**
   * Returns how much of what is shared is in order: near 1 if all is, near 0 if no more than by
   * chance, {@value #UNKNOWN} where nothing is shared that could tell.
   *
   * @param worth what each feature of the target is worth
   */
  static double of(Features source, Features target, double[] worth) {
    Shared[] shared = new Shared[Math.min(source.size(), target.size())];
    int size = 0;
    for (int i = 0; i < target.size(); i++) {
      int at = source.find(target.keys()[i]);
      if (at >= 0 && worth[i] > 0 && source.places()[at] >= 0 && target.places()[i] >= 0) {
        shared[size++] = new Shared(source.places()[at], target.places()[i], worth[i]);
      }
    }
    return of(Arrays.copyOf(shared, size));
  }

  private static double of(Shared[] shared) {
    double sum = 0;
    double squares = 0;
    for (Shared each : shared) {
      sum += each.worth;
      squares += each.worth * each.worth;
    }
    if (sum == 0) {
      return UNKNOWN;
    }
    double count = sum * sum / squares;
    // The longest increasing part of n numbers in random order has about twice the root of n.
    double chance = Math.min(1, 2 / Math.sqrt(count));
    double beyond = chance < 1 ? (heaviestChain(shared) / sum - chance) / (1 - chance) : UNKNOWN;
    double known = count / (count + EXPERIENCE);
    return known * Math.max(0, beyond) + (1 - known) * UNKNOWN;
  }

  /** Returns the greatest worth of shared features whose places go back in neither document. */
  private static double heaviestChain(Shared[] shared) {
    Arrays.sort(shared, Comparator.comparingInt(Shared::source).thenComparingInt(Shared::target));
    int places = 0;
    for (Shared each : shared) {
      places = Math.max(places, each.target + 1);
    }
    // A tree of maxima over the places of the target (Fenwick, 1994).
    double[] best = new double[places + 1];
    double heaviest = 0;
    for (Shared each : shared) {
      double chain = each.worth;
      double before = 0;
      for (int i = each.target + 1; i > 0; i -= i & -i) {
        before = Math.max(before, best[i]);
      }
      chain += before;
      for (int i = each.target + 1; i <= places; i += i & -i) {
        best[i] = Math.max(best[i], chain);
      }
      heaviest = Math.max(heaviest, chain);
    }
    return heaviest;
  }
}
