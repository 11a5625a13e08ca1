package io.github.songngu.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of one language by their features, and how much each feature tells.
 *
 * <p>A feature is worth −ln of the share of documents that have it; where few documents are known,
 * the share in any collection counts too.
 */
final class FeatureIndex {

  /** How many documents' worth of experience stands behind the share in any collection. */
  private static final double EXPERIENCE = 20;

  /** A feature of more documents is not looked up: it tells little, and there may be millions. */
  private static final int MOST_POSTINGS = 200;

  private static final int[] NONE = {};

  private final List<DocumentProfile> documents;
  private final Map<Long, int[]> postings;

  FeatureIndex(List<DocumentProfile> documents) {
    this.documents = documents;
    Map<Long, int[]> counts = new HashMap<>();
    for (DocumentProfile document : documents) {
      for (long key : document.features().keys()) {
        counts.computeIfAbsent(key, unused -> new int[1])[0]++;
      }
    }
    Map<Long, int[]> lists = new HashMap<>(counts.size() * 2);
    Map<Long, int[]> filled = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      for (long key : documents.get(i).features().keys()) {
        int count = counts.getOrDefault(key, NONE)[0];
        int at = filled.computeIfAbsent(key, unused -> new int[1])[0]++;
        lists.computeIfAbsent(key, unused -> new int[count])[at] = i;
      }
    }
    this.postings = lists;
  }

  List<DocumentProfile> documents() {
    return documents;
  }

  /** Returns how many of the documents have a feature. */
  int count(long key) {
    return postings.getOrDefault(key, NONE).length;
  }

  /** Returns what a feature tells here, in nats, given what it tells in any collection. */
  double worth(long key, float surprise) {
    double expected = EXPERIENCE * Math.exp(-surprise);
    double share = (count(key) + expected) / (documents.size() + EXPERIENCE);
    return Math.max(0, -Math.log(share));
  }

  /** Returns the documents that share most with one of the other language, best first. */
  List<Integer> candidates(Features features, int most) {
    Map<Integer, double[]> shared = new HashMap<>();
    for (int i = 0; i < features.size(); i++) {
      int[] list = postings.getOrDefault(features.keys()[i], NONE);
      if (list.length > 0 && list.length <= MOST_POSTINGS) {
        double worth = features.weights()[i] * worth(features.keys()[i], features.surprise()[i]);
        for (int document : list) {
          shared.computeIfAbsent(document, unused -> new double[1])[0] += worth;
        }
      }
    }
    List<Map.Entry<Integer, double[]>> found = new ArrayList<>(shared.entrySet());
    found.sort(
        Comparator.comparingDouble((Map.Entry<Integer, double[]> entry) -> -entry.getValue()[0])
            .thenComparing(Map.Entry::getKey));
    return found.stream().limit(most).map(Map.Entry::getKey).toList();
  }

  /** Returns the sum of what the features of a document tell that the other language has too. */
  double total(Features features, FeatureIndex own) {
    double total = 0;
    for (int i = 0; i < features.size(); i++) {
      if (count(features.keys()[i]) > 0) {
        total += features.weights()[i] * worth(features, i, own);
      }
    }
    return total;
  }

  /** Returns what two documents share of what their features tell. */
  double shared(Features mine, Features theirs, FeatureIndex own) {
    double shared = 0;
    for (int i = 0; i < mine.size(); i++) {
      int at = theirs.find(mine.keys()[i]);
      if (at >= 0) {
        shared += Math.min(mine.weights()[i], theirs.weights()[at]) * worth(mine, i, own);
      }
    }
    return shared;
  }

  /** Returns how far two documents share what they share in the same order, 0 to 1. */
  double order(Features mine, Features theirs, FeatureIndex own) {
    double[] worth = new double[mine.size()];
    for (int i = 0; i < mine.size(); i++) {
      worth[i] = mine.weights()[i] * worth(mine, i, own);
    }
    return Order.of(theirs, mine, worth);
  }

  private double worth(Features features, int i, FeatureIndex own) {
    long key = features.keys()[i];
    return Math.min(worth(key, features.surprise()[i]), own.worth(key, features.surprise()[i]));
  }
}
