package io.github.songngu.score;

import io.github.songngu.score.KeyTable.Kind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the sentences of two articles share letter by letter or in figures, weighed by how rare it
 * is in both; for one thread.
 */
final class SharedKeys {

  /** More values that differ say no more: a reader may have misread a whole list. */
  private static final int MOST_CONTRADICTIONS = 2;

  private static final Kind[] KINDS = Kind.values();

  private final KeyTable table;

  /** Of each key, the ordinal. */
  private final int[] kinds;

  /** Rarity of each key, in nats; 0 if one side does not have it. */
  private final double[] rarity;

  private final Runs source;
  private final Runs target;
  private final double[] shared = new double[KINDS.length];
  private final int[] unsaidBySource = new int[Said.Quantity.values().length];
  private final int[] unsaidByTarget = new int[unsaidBySource.length];

  /** Has both sides forget the keys that only one of them has. */
  SharedKeys(Side source, Side target, Keys keys) {
    this.table = keys.table();
    this.kinds = table.kinds().stream().mapToInt(Kind::ordinal).toArray();
    this.rarity = rarity(source, target, kinds.length);
    source.retain(key -> rarity[key] > 0, keys);
    target.retain(key -> rarity[key] > 0, keys);
    this.source = new Runs(source);
    this.target = new Runs(target);
  }

  private static double[] rarity(Side source, Side target, int size) {
    int[] sources = frequency(source, size);
    int[] targets = frequency(target, size);
    double[] rarity = new double[size];
    for (int key = 0; key < size; key++) {
      if (sources[key] > 0 && targets[key] > 0) {
        rarity[key] =
            (Math.log((source.size + 1.0) / sources[key])
                    + Math.log((target.size + 1.0) / targets[key]))
                / 2;
      }
    }
    return rarity;
  }

  private static int[] frequency(Side side, int size) {
    int[] frequency = new int[size];
    for (int[] sentence : side.keys) {
      for (int key : sentence) {
        frequency[key]++;
      }
    }
    return frequency;
  }

  /**
   * What neighbouring sentences have.
   *
   * @param keys sorted, each once
   * @param rarity of all keys of each kind
   * @param said what the sentences say in figures
   */
  private record Run(int[] keys, double[] rarity, Said[] said) {}

  /** The runs of one side, each made when it is first asked for. */
  private final class Runs {

    private final Side side;
    private final Run[][] known;

    Runs(Side side) {
      this.side = side;
      this.known = new Run[Side.MAX_RUN + 1][side.size];
    }

    Run of(int start, int end) {
      int length = end - start;
      if (length > Side.MAX_RUN) {
        return joined(start, end);
      }
      Run run = known[length][start];
      if (run == null) {
        run = length == 1 ? run(side.keys[start], side.said(start)) : joined(start, end);
        known[length][start] = run;
      }
      return run;
    }

    private Run joined(int start, int end) {
      Run first = of(start, end - 1);
      Run last = of(end - 1, end);
      Said[] said = first.said;
      if (last.said.length > 0) {
        said = Arrays.copyOf(said, said.length + last.said.length);
        System.arraycopy(last.said, 0, said, first.said.length, last.said.length);
      }
      return run(union(first.keys, last.keys), said);
    }

    private Run run(int[] keys, Said[] said) {
      double[] sums = new double[KINDS.length];
      for (int key : keys) {
        sums[kinds[key]] += rarity[key];
      }
      return new Run(keys, sums, said);
    }
  }

  private static int[] union(int[] a, int[] b) {
    int[] all = new int[a.length + b.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      int next = j == b.length || (i < a.length && a[i] <= b[j]) ? a[i] : b[j];
      all[n++] = next;
      i += i < a.length && a[i] == next ? 1 : 0;
      j += j < b.length && b[j] == next ? 1 : 0;
    }
    return Arrays.copyOf(all, n);
  }

  /** Writes the features of a bead with text on both sides. */
  void features(int sourceStart, int sourceEnd, int targetStart, int targetEnd, double[] values) {
    Run left = source.of(sourceStart, sourceEnd);
    Run right = target.of(targetStart, targetEnd);
    share(left.keys, right.keys);
    for (int k = 0; k < KINDS.length; k++) {
      values[KINDS[k].shared] = shared[k];
      values[KINDS[k].missing] = Math.max(0, left.rarity[k] + right.rarity[k] - 2 * shared[k]);
    }
    if (left.said.length > 0 && right.said.length > 0) {
      values[Feature.VALUE_OTHER.ordinal()] = contradictions(left, right);
    }
  }

  /** Adds up what two runs share, by kind. */
  private void share(int[] left, int[] right) {
    Arrays.fill(shared, 0);
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      int key = left[i];
      int difference = key - right[j];
      if (difference == 0) {
        shared[kinds[key]] += rarity[key];
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
  }

  /** Returns how many values of one side stand against values of the same kind on the other. */
  private int contradictions(Run left, Run right) {
    countUnsaid(left.said, right.keys, unsaidByTarget);
    countUnsaid(right.said, left.keys, unsaidBySource);
    int sum = 0;
    for (int k = 0; k < unsaidBySource.length; k++) {
      sum += Math.min(unsaidBySource[k], unsaidByTarget[k]);
    }
    return Math.min(sum, MOST_CONTRADICTIONS);
  }

  /** Counts by kind what one side says in figures and the keys of the other do not have. */
  private static void countUnsaid(Said[] said, int[] otherKeys, int[] counts) {
    Arrays.fill(counts, 0);
    for (Said one : said) {
      if (!one.isIn(otherKeys)) {
        counts[one.quantity().ordinal()]++;
      }
    }
  }

  /** Returns how much a sentence has that the other side knows, in nats. */
  double known(Side side, int i) {
    double known = 0;
    for (int key : side.keys[i]) {
      known += rarity[key];
    }
    return known;
  }

  /** Returns the keys of a kind that some source sentences have and the target knows. */
  Set<String> ofSource(Kind kind, int start, int end) {
    return names(kind, source.of(start, end).keys);
  }

  /** Returns the keys of a kind that some target sentences have and the source knows. */
  Set<String> ofTarget(Kind kind, int start, int end) {
    return names(kind, target.of(start, end).keys);
  }

  private Set<String> names(Kind kind, int[] keys) {
    Set<String> names = new LinkedHashSet<>();
    for (int key : keys) {
      if (kinds[key] == kind.ordinal()) {
        names.add(table.name(key));
      }
    }
    return names;
  }

  /** Adds the pairs of sentences that share a key. */
  void addTo(RareMatches matches) {
    RareMatches.Places sources = new RareMatches.Places(source.side.keys, rarity.length);
    RareMatches.Places targets = new RareMatches.Places(target.side.keys, rarity.length);
    for (int key = 0; key < rarity.length; key++) {
      matches.add(sources, key, targets, key, rarity[key]);
    }
  }
}
