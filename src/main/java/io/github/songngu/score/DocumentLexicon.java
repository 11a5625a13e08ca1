package io.github.songngu.score;

import io.github.songngu.score.BeadScorer.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns from pairs of two articles what their words mean there; for one direction, used once.
 *
 * <p>IBM model 1 (Brown et al., 1993) with the lexicon as its prior: words that the lexicon knows
 * account for their translations, so that what none of them accounts for is left to those that it
 * does not know, or that mean something else here. A word of one pair only teaches nothing, but
 * accounts for others.
 *
 * <p>A lexicon of many documents is learned by {@link io.github.songngu.lexicon.LexiconLearner},
 * which holds what it has met in a table of hashes; here words have numbers that lie close
 * together, and an article takes about a millisecond.
 *
 * <p>Time and memory grow with the words of one side times those of the other, summed over all
 * pairs; the sum is bounded.
 */
final class DocumentLexicon {

  /** In so many pairs a word has to be. */
  private static final int LEAST_PAIRS = 2;

  /** So often in sum, and in so large a part, a word has to be translated so to teach it. */
  private static final double LEAST_COUNT = 1;

  private static final double LEAST_SHARE = .2;

  /** So often the lexicon has seen each of its words, as it were. */
  private static final double PRIOR = 5;

  /** How likely a word produces one that the lexicon does not know of it. */
  private static final double UNKNOWN = .002;

  /**
   * Of what was learned so much is believed: a word that comes again and again tells a sentence
   * from those of other topics, but little from its neighbours.
   */
  private static final double BELIEVED = .3;

  private static final int ROUNDS = 4;

  /** Texts of more words are no sentences. */
  private static final int MOST_WORDS = 400;

  /** Pairs of words that are looked at; sentences that would make more of them teach nothing. */
  private static final int MOST_WORK = 2_000_000;

  private final Productions before;

  /** The pairs, and of their words those that stand in several. */
  private final Text[] texts;

  /** For each source word where its slots begin: a slot is a target word that stands beside it. */
  private final int[] first;

  private int[] produced = new int[1 << 10];
  private double[] prior = new double[1 << 10];
  private final double[] probability;
  private final double[] count;

  /**
   * What is asked of a pair.
   *
   * @param source words that stand in several pairs
   * @param target such words
   * @param otherwise how likely other words, or none, produce each of the target words
   * @param slots of each source word with each target word
   */
  private record Text(int[] source, int[] target, double[] otherwise, int[] slots) {}

  private DocumentLexicon(
      Productions before, ArticleWords source, ArticleWords target, List<Pair> pairs) {
    this.before = before;
    List<Pair> sentences = usable(pairs, source, target);
    int[][] left =
        sentences.stream().map(pair -> source.words(pair.source())).toArray(int[][]::new);
    int[][] right =
        sentences.stream().map(pair -> target.words(pair.target())).toArray(int[][]::new);
    boolean[] again = again(left, source.types.length);
    boolean[] againThere = again(right, target.types.length);
    this.texts = new Text[left.length];
    double[] sum = new double[target.types.length];
    for (int b = 0; b < texts.length; b++) {
      int[] words = only(left[b], again);
      int[] others = only(right[b], againThere);
      double[] otherwise = otherwise(left[b], again, others, sum);
      texts[b] = new Text(words, others, otherwise, new int[words.length * others.length]);
    }
    this.first = new int[source.types.length + 1];
    number();
    this.probability = new double[first[source.types.length]];
    this.count = new double[probability.length];
  }

  /**
   * Returns what the words of one article produce in another after pairs have taught it.
   *
   * @param before what the lexicon says
   */
  static Productions taught(
      Productions before, ArticleWords source, ArticleWords target, List<Pair> pairs) {
    DocumentLexicon lexicon = new DocumentLexicon(before, source, target, pairs);
    lexicon.learn();
    return lexicon.productions();
  }

  /** Returns the pairs that are sentences, as far as there is not too much work in them. */
  private static List<Pair> usable(List<Pair> pairs, ArticleWords source, ArticleWords target) {
    List<Pair> usable = new ArrayList<>();
    int work = 0;
    for (Pair pair : pairs) {
      int sources = source.count(pair.source());
      int targets = target.count(pair.target());
      if (sources <= MOST_WORDS && targets <= MOST_WORDS && sources * targets <= MOST_WORK - work) {
        usable.add(pair);
        work += sources * targets;
      }
    }
    return usable;
  }

  /** Returns which words stand in several texts. */
  private static boolean[] again(int[][] texts, int size) {
    int[] holders = new int[size];
    int[] last = new int[size];
    for (int b = 0; b < texts.length; b++) {
      for (int word : texts[b]) {
        holders[word] += last[word] == b + 1 ? 0 : 1;
        last[word] = b + 1;
      }
    }
    boolean[] again = new boolean[size];
    for (int word = 0; word < size; word++) {
      again[word] = holders[word] >= LEAST_PAIRS;
    }
    return again;
  }

  private static int[] only(int[] words, boolean[] wanted) {
    return Arrays.stream(words).filter(word -> wanted[word]).toArray();
  }

  /**
   * Returns how likely no word, or one that stands in no other pair, produces each target word.
   *
   * @param sum zeros, and left so
   */
  private double[] otherwise(int[] source, boolean[] again, int[] target, double[] sum) {
    int others = 1;
    for (int word : source) {
      if (!again[word]) {
        others++;
        for (int k = before.first[word]; k < before.first[word + 1]; k++) {
          sum[before.words[k]] += before.probability[k];
        }
      }
    }
    double[] otherwise = new double[target.length];
    for (int k = 0; k < target.length; k++) {
      otherwise[k] = before.ofNothing[target[k]] + sum[target[k]] + others * UNKNOWN;
    }
    for (int word : source) {
      for (int k = before.first[word]; k < before.first[word + 1]; k++) {
        sum[before.words[k]] = 0;
      }
    }
    return otherwise;
  }

  /** Gives a slot to each two words that stand in one pair; those of a source word lie together. */
  private void number() {
    int words = first.length - 1;
    int[] begin = new int[words + 1];
    for (Text text : texts) {
      for (int word : text.source) {
        begin[word + 1]++;
      }
    }
    for (int word = 0; word < words; word++) {
      begin[word + 1] += begin[word];
    }
    Text[] holders = new Text[begin[words]];
    int[] places = new int[begin[words]];
    int[] next = begin.clone();
    for (Text text : texts) {
      for (int k = 0; k < text.source.length; k++) {
        int at = next[text.source[k]]++;
        holders[at] = text;
        places[at] = k;
      }
    }
    int[] slotOf = new int[before.ofNothing.length];
    Arrays.fill(slotOf, -1);
    for (int word = 0; word < words; word++) {
      int used = first[word];
      for (int at = begin[word]; at < begin[word + 1]; at++) {
        used = number(holders[at], places[at], first[word], used, slotOf);
      }
      first[word + 1] = used;
      for (int k = before.first[word]; k < before.first[word + 1]; k++) {
        int slot = slotOf[before.words[k]];
        if (slot >= first[word]) {
          prior[slot] = before.probability[k];
        }
      }
    }
  }

  /** Numbers what stands beside one word of a pair; returns how many slots there are then. */
  private int number(Text text, int place, int from, int used, int[] slotOf) {
    int size = used;
    for (int k = 0; k < text.target.length; k++) {
      int word = text.target[k];
      if (slotOf[word] < from) {
        if (size == produced.length) {
          produced = Arrays.copyOf(produced, size * 2);
          prior = Arrays.copyOf(prior, size * 2);
        }
        produced[size] = word;
        slotOf[word] = size++;
      }
      text.slots[place * text.target.length + k] = slotOf[word];
    }
    return size;
  }

  private void learn() {
    for (int slot = 0; slot < probability.length; slot++) {
      probability[slot] = prior[slot] + UNKNOWN;
    }
    expect();
    for (int round = 1; round < ROUNDS; round++) {
      maximise();
      expect();
    }
  }

  /** Goes through the slots of one source word after the other, as they lie together. */
  private void expect() {
    Arrays.fill(count, 0);
    for (Text text : texts) {
      int columns = text.target.length;
      double[] share = text.otherwise.clone();
      for (int cell = 0; cell < text.slots.length; cell += columns) {
        for (int k = 0; k < columns; k++) {
          share[k] += probability[text.slots[cell + k]];
        }
      }
      for (int k = 0; k < columns; k++) {
        share[k] = 1 / share[k];
      }
      for (int cell = 0; cell < text.slots.length; cell += columns) {
        for (int k = 0; k < columns; k++) {
          int slot = text.slots[cell + k];
          count[slot] += probability[slot] * share[k];
        }
      }
    }
  }

  private void maximise() {
    for (int word = 0; word + 1 < first.length; word++) {
      double all = all(word) + PRIOR;
      for (int slot = first[word]; slot < first[word + 1]; slot++) {
        probability[slot] = (count[slot] + PRIOR * prior[slot]) / all;
      }
    }
  }

  /** Returns how many words a word produced. */
  private double all(int word) {
    double all = 0;
    for (int slot = first[word]; slot < first[word + 1]; slot++) {
      all += count[slot];
    }
    return all;
  }

  /** Puts what was learned over what was known before. */
  private Productions productions() {
    int[] begin = new int[first.length];
    int[] words = new int[before.words.length + probability.length];
    float[] p = new float[words.length];
    double[] learned = new double[before.ofNothing.length];
    int used = 0;
    for (int word = 0; word + 1 < first.length; word++) {
      double left = 1 - learn(word, learned);
      for (int k = before.first[word]; k < before.first[word + 1]; k++) {
        int known = before.words[k];
        words[used] = known;
        p[used++] = (float) (before.probability[k] * left + learned[known]);
        learned[known] = 0;
      }
      for (int slot = first[word]; slot < first[word + 1]; slot++) {
        if (learned[produced[slot]] > 0) {
          words[used] = produced[slot];
          p[used++] = (float) learned[produced[slot]];
          learned[produced[slot]] = 0;
        }
      }
      begin[word + 1] = used;
    }
    return new Productions(
        begin, Arrays.copyOf(words, used), Arrays.copyOf(p, used), before.ofNothing);
  }

  /** Writes how likely a word produces what it was taught to; returns the sum. */
  private double learn(int word, double[] learned) {
    double all = all(word);
    double sum = 0;
    for (int slot = first[word]; slot < first[word + 1]; slot++) {
      if (count[slot] >= Math.max(LEAST_COUNT, LEAST_SHARE * all)) {
        double p = BELIEVED * count[slot] / (all + PRIOR);
        learned[produced[slot]] = p;
        sum += p;
      }
    }
    return sum;
  }
}
