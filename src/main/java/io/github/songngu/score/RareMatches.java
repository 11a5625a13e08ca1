package io.github.songngu.score;

import io.github.songngu.score.BeadScorer.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences of two articles that share something rare, a key or a word and its translation: where
 * the path through long articles probably runs.
 *
 * <p>The rarest matches are taken, and no more than a few for each sentence, so that time and
 * memory stay linear also where the same words come again and again.
 */
final class RareMatches {

  /** Matches to take for each sentence of both sides, about. */
  private static final int PER_SENTENCE = 8;

  /** What more pairs of sentences share tells nothing. */
  private static final int COMMON = 4_096;

  private final int sentences;

  /** Number of matches that things shared by so many pairs of sentences make. */
  private final long[] matches = new long[COMMON + 1];

  private final List<Shared> shared = new ArrayList<>();

  /** Something that a source and a target sentence can share, and the sentences that hold it. */
  private record Shared(Places sources, int source, Places targets, int target, double weight) {

    long pairs() {
      return (long) sources.count(source) * targets.count(target);
    }
  }

  /** The sentences that hold each item: those of item k stand from {@code first[k]} on. */
  static final class Places {

    private final int[] first;
    private final int[] sentences;

    /** Looks at the items of each sentence; an item that a sentence has twice counts once. */
    Places(int[][] items, int size) {
      this.first = new int[size + 1];
      int[] last = new int[size];
      Arrays.fill(last, -1);
      for (int i = 0; i < items.length; i++) {
        for (int item : items[i]) {
          first[item + 1] += last[item] == i ? 0 : 1;
          last[item] = i;
        }
      }
      for (int item = 0; item < size; item++) {
        first[item + 1] += first[item];
      }
      this.sentences = new int[first[size]];
      int[] next = Arrays.copyOf(first, size);
      Arrays.fill(last, -1);
      for (int i = 0; i < items.length; i++) {
        for (int item : items[i]) {
          if (last[item] != i) {
            sentences[next[item]++] = i;
            last[item] = i;
          }
        }
      }
    }

    int count(int item) {
      return first[item + 1] - first[item];
    }
  }

  /** Begins without matches, for articles that have so many sentences together. */
  RareMatches(int sentences) {
    this.sentences = sentences;
  }

  /** Notes that two items are the same, or translate one another. */
  void add(Places sources, int source, Places targets, int target, double weight) {
    Shared item = new Shared(sources, source, targets, target, weight);
    if (item.pairs() > 0 && item.pairs() <= COMMON) {
      matches[(int) item.pairs()] += item.pairs();
      shared.add(item);
    }
  }

  /** Returns the rarest matches. */
  List<Anchor> anchors() {
    long room = (long) PER_SENTENCE * sentences;
    int rare = 0;
    while (rare < COMMON && matches[rare + 1] <= room) {
      room -= matches[++rare];
    }
    List<Anchor> anchors = new ArrayList<>();
    for (Shared item : shared) {
      long pairs = item.pairs();
      if (pairs <= rare) {
        addAll(item, anchors);
      } else if (pairs == rare + 1 && pairs <= room) {
        addAll(item, anchors);
        room -= pairs;
      }
    }
    return anchors;
  }

  private static void addAll(Shared item, List<Anchor> anchors) {
    for (int a = item.sources.first[item.source]; a < item.sources.first[item.source + 1]; a++) {
      for (int b = item.targets.first[item.target]; b < item.targets.first[item.target + 1]; b++) {
        anchors.add(new Anchor(item.sources.sentences[a], item.targets.sentences[b], item.weight));
      }
    }
  }
}
