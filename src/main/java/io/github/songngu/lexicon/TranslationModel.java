package io.github.songngu.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Learns which word of one language produces which of the other: IBM model 1 (Brown et al., 1993)
 * with a word for nothing, its estimates smoothed by variational Bayes, which keeps words that were
 * seen once from explaining whatever stood beside them (Riley and Gildea, 2012). What is known
 * beforehand counts as if it had been seen.
 */
final class TranslationModel {

  /** Number of the word that stands for no source word. */
  static final int NOTHING = 0;

  /** So often each word counts as having produced any other. */
  private static final double SMOOTHING = .01;

  /** How much likelier at first a translation is that is known to be the only one. */
  private static final double KNOWN = 500;

  private final Prior prior;

  /** How many different words each word has stood beside. */
  private final int[] seen;

  private final LongIndex index = new LongIndex();
  private double[] probability = new double[1 << 16];
  private double[] count = new double[1 << 16];

  /** How often each word counts as having produced the other beforehand. */
  private double[] before = new double[1 << 16];

  private final double[] total;

  /** One pair of texts: word numbers, how often it counts, and where it comes from. */
  record Pair(int[] source, int[] target, double weight, Origin origin) {}

  /** What is known before any text is seen. */
  interface Prior {

    /** Nothing is. */
    Prior NONE =
        new Prior() {
          @Override
          public double count(int source, int target) {
            return 0;
          }

          @Override
          public double total(int source) {
            return 0;
          }
        };

    /** Returns how often a word counts as having produced another. */
    double count(int source, int target);

    /** Returns how often a word counts as having produced any. */
    double total(int source);
  }

  private TranslationModel(int sources, Prior prior) {
    this.prior = prior;
    this.seen = new int[sources];
    this.total = new double[sources];
  }

  /** Returns a model learned in some rounds of expectation maximisation; source numbers from 1. */
  static TranslationModel learn(List<Pair> pairs, int sources, int rounds, Prior prior) {
    TranslationModel model = new TranslationModel(sources, prior);
    for (int round = 0; round < rounds; round++) {
      for (Pair pair : pairs) {
        model.expect(pair, round == 0);
      }
      model.maximise(round > 0);
    }
    return model;
  }

  private void expect(Pair pair, boolean first) {
    int[] source = pair.source;
    int[] slots = new int[source.length + 1];
    for (int target : pair.target) {
      double sum = 0;
      for (int k = 0; k <= source.length; k++) {
        int word = k == source.length ? NOTHING : source[k];
        slots[k] = slot(word, target, first);
        sum += slots[k] < 0 ? 0 : probability[slots[k]];
      }
      if (sum <= 0) {
        continue;
      }
      for (int k = 0; k <= source.length; k++) {
        if (slots[k] >= 0) {
          double part = pair.weight * probability[slots[k]] / sum;
          count[slots[k]] += part;
          total[k == source.length ? NOTHING : source[k]] += part;
        }
      }
    }
  }

  private int slot(int source, int target, boolean add) {
    long key = ((long) source << 32) | target;
    if (!add) {
      return index.find(key);
    }
    int size = index.size();
    int slot = index.add(key);
    if (slot >= probability.length) {
      probability = Arrays.copyOf(probability, probability.length * 2);
      count = Arrays.copyOf(count, count.length * 2);
      before = Arrays.copyOf(before, before.length * 2);
    }
    if (index.size() > size) {
      seen[source]++;
      before[slot] = prior.count(source, target);
      double all = prior.total(source);
      probability[slot] = 1 + (all > 0 ? KNOWN * before[slot] / all : 0);
    }
    return slot;
  }

  private void maximise(boolean smooth) {
    double[] log = new double[total.length];
    for (int s = 0; s < total.length; s++) {
      double all = total[s] + prior.total(s);
      log[s] = smooth ? digamma(all + SMOOTHING * seen[s]) : Math.log(all);
    }
    for (int slot = 0; slot < index.size(); slot++) {
      int source = (int) (index.key(slot) >>> 32);
      double c = count[slot] + before[slot];
      probability[slot] = Math.exp((smooth ? digamma(c + SMOOTHING) : Math.log(c)) - log[source]);
      count[slot] = 0;
    }
    Arrays.fill(total, 0);
  }

  /** The derivative of ln Γ, by recurrence and its asymptotic series. */
  private static double digamma(double x) {
    double shift = 0;
    double y = x;
    while (y < 6) {
      shift -= 1 / y;
      y++;
    }
    double r = 1 / (y * y);
    return shift + Math.log(y) - .5 / y - r * (1.0 / 12 - r * (1.0 / 120 - r / 252));
  }

  /** Called with each entry. */
  interface Visitor {

    /** Source word (or {@link #NOTHING}) produces the target word with a probability. */
    void visit(int source, int target, double probability);
  }

  /** Visits all entries, in no particular order. */
  void forEach(Visitor visitor) {
    for (int slot = 0; slot < index.size(); slot++) {
      long key = index.key(slot);
      visitor.visit((int) (key >>> 32), (int) key, probability[slot]);
    }
  }

  /**
   * Visits, for each target word of a pair and each of its source words or none, how likely it is
   * that the one produced the other here.
   */
  void explain(Pair pair, Visitor visitor) {
    for (int target : pair.target) {
      double sum = probability(NOTHING, target);
      for (int source : pair.source) {
        sum += probability(source, target);
      }
      if (sum > 0) {
        visitor.visit(NOTHING, target, probability(NOTHING, target) / sum);
        for (int source : pair.source) {
          visitor.visit(source, target, probability(source, target) / sum);
        }
      }
    }
  }

  private double probability(int source, int target) {
    int slot = slot(source, target, false);
    return slot < 0 ? 0 : probability[slot];
  }
}
