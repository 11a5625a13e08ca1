package io.github.songngu.score;

import io.github.songngu.lexicon.Lexicon;
import java.util.Arrays;

/**
 * How much better the words of one side are explained by the words of the other than by chance: the
 * logarithm of a likelihood ratio, in one direction (Moore, 2002).
 *
 * <p>For target words {@code t} and source words {@code s} of a bead it is the sum over t of {@code
 * ln(.1 + .9 (p(t|nothing) + Σ p(t|s)) / (|S| + 1) / f(t))}. The floor keeps a word without any
 * counterpart from costing more than ln 10; a word that the lexicon does not know says nothing. The
 * inner sum is kept for each source sentence, so that a bead of several is an addition; the outer
 * sum is kept for each run of source sentences and each target sentence, because a search that goes
 * row by row asks for it in several beads.
 */
final class LexicalGain {

  private static final float FLOOR = .1f;

  /** Factors that are multiplied before their logarithm is taken; none is above 10^19. */
  private static final int FACTORS = 16;

  /**
   * Of neighbouring target sentences and sizes of runs, how many have a place of their own; like
   * the next a power of two.
   */
  private static final int REACH = 4;

  /** Source sentences whose sums are kept at most: more than a search needs at a time. */
  private static final int KEPT = 512;

  /** So many are usually enough, and stay near the processor. */
  private static final int USUALLY_KEPT = 64;

  /** Words of a sentence of usual length. */
  private static final int USUAL_WORDS = 20;

  /** Gain in nats, in such a sentence, from which on a translation is taken for one. */
  private static final double TELLING = 1;

  /** How little a word tells that its side repeats: nats of surprise are taken this many times. */
  private static final double TOPIC = .5;

  /** The same, if the articles seem to have their topic in common and nothing else. */
  private static final double TOPIC_OF_COMPARABLES = 3;

  private final ArticleWords source;
  private final ArticleWords target;

  /** For each word of the source, by its number here, where its translations begin. */
  private final int[] first;

  /** Translations that the target has, by their number there. */
  private final int[] produced;

  /** How much likelier each translation is than by chance. */
  private final float[] lift;

  /** How much likelier than by chance the word for nothing produces each target word. */
  private final float[] nothing;

  private float[][] sums = {};

  private int[] sumOf = {};

  /** The sentence whose sum was made last. */
  private int newest;

  /** The sums of the source sentences of a bead. */
  private float[][] rows = new float[Side.MAX_RUN][];

  /** Borders of the source at which gains are kept; a power of two. */
  private final int ends;

  private final int[] keptStart;
  private final int[] keptEnd;
  private final int[] keptTarget;
  private final double[] gains;
  private final double[] losses;

  /**
   * Weighs what the words of one side produce on the other.
   *
   * @param comparable whether what the articles have in common is held to be their topic: then a
   *     word tells less the more sentences of its side have it
   */
  LexicalGain(
      Lexicon lexicon,
      ArticleWords source,
      ArticleWords target,
      Productions productions,
      boolean comparable) {
    this.source = source;
    this.target = target;
    this.first = productions.first;
    this.produced = productions.words;
    this.lift = productions.probability.clone();
    this.nothing = productions.ofNothing.clone();
    weighByChance(lexicon, comparable ? TOPIC_OF_COMPARABLES : TOPIC);
    keep(Math.min(USUALLY_KEPT, source.sentences.length));
    this.ends = Math.min(KEPT, 2 * Integer.highestOneBit(source.sentences.length + 1));
    int slots = ends * REACH * REACH;
    this.keptStart = new int[slots];
    this.keptEnd = new int[slots];
    this.keptTarget = new int[slots];
    this.gains = new double[slots];
    this.losses = new double[slots];
    Arrays.fill(keptStart, -1);
  }

  /**
   * Divides how likely words are by how likely they are by chance; what other sentences of the
   * target have too is less of a surprise than in any text.
   */
  private void weighByChance(Lexicon lexicon, double topic) {
    float[] share = target.shareElsewhere();
    float[] usual = new float[share.length];
    float[] expected = new float[share.length];
    for (int word = 0; word < share.length; word++) {
      usual[word] = (float) lexicon.frequency(target.language, target.types[word]);
      expected[word] = (float) (1 + topic * Math.log1p(share[word] / (double) usual[word]));
      nothing[word] = nothing[word] / usual[word] / expected[word];
    }
    for (int k = 0; k < lift.length; k++) {
      lift[k] = lift[k] / usual[produced[k]] / expected[produced[k]];
    }
  }

  private void keep(int sentences) {
    sums = new float[sentences][];
    sumOf = new int[sentences];
    Arrays.fill(sumOf, -1);
  }

  /** Returns, for each target word, how much likelier a source sentence makes it. */
  private float[] sum(int sentence) {
    int slot = sentence % sums.length;
    return sumOf[slot] == sentence ? sums[slot] : makeSum(sentence);
  }

  private float[] makeSum(int sentence) {
    // A search moves on; if it comes back for what was made shortly before, more must be kept.
    boolean back = sentence < newest && newest - sentence < KEPT;
    if (back && sums.length >= USUALLY_KEPT && sums.length < KEPT) {
      keep(2 * sums.length);
    }
    newest = sentence;
    int slot = sentence % sums.length;
    float[] sum = sums[slot];
    if (sum == null) {
      sum = new float[target.types.length];
      sums[slot] = sum;
    } else {
      clear(sum, source.sentences[sumOf[slot]]);
    }
    for (int word : source.sentences[sentence]) {
      for (int k = first[word]; k < first[word + 1]; k++) {
        sum[produced[k]] += lift[k];
      }
    }
    sumOf[slot] = sentence;
    return sum;
  }

  /** Forgets what the words of a sentence produce: much less than there are words. */
  private void clear(float[] sum, int[] sentence) {
    for (int word : sentence) {
      for (int k = first[word]; k < first[word + 1]; k++) {
        sum[produced[k]] = 0;
      }
    }
  }

  /** Adds pairs of words that translate one another and are telling where both are rare. */
  void addTo(RareMatches matches) {
    RareMatches.Places sources = new RareMatches.Places(source.sentences, source.types.length);
    RareMatches.Places targets = new RareMatches.Places(target.sentences, target.types.length);
    for (int word : source.inOrder) {
      for (int k = first[word]; k < first[word + 1]; k++) {
        double gain = Math.log(FLOOR + (1 - FLOOR) * lift[k] / USUAL_WORDS);
        if (gain > TELLING) {
          matches.add(sources, word, targets, produced[k], gain);
        }
      }
    }
  }

  /** Returns how many words of a range the lexicon knows on the target side. */
  int targetWords(int start, int end) {
    int words = 0;
    for (int j = start; j < end; j++) {
      words += target.sentences[j].length;
    }
    return words;
  }

  /** Adds the gain's positive part to {@code out[0]} and its negative part to {@code out[1]}. */
  void add(int sourceStart, int sourceEnd, int targetStart, int targetEnd, double[] out) {
    for (int j = targetStart; j < targetEnd; j++) {
      int slot = slot(sourceStart, sourceEnd, j);
      out[0] += gains[slot];
      out[1] += losses[slot];
    }
  }

  /** Returns where the gain and loss of one target sentence are kept, with them in place. */
  private int slot(int sourceStart, int sourceEnd, int sentence) {
    int run = sourceEnd - sourceStart;
    int slot =
        ((sourceEnd & (ends - 1)) * REACH + (run & (REACH - 1))) * REACH + (sentence & (REACH - 1));
    if (keptStart[slot] != sourceStart
        || keptEnd[slot] != sourceEnd
        || keptTarget[slot] != sentence) {
      keptStart[slot] = sourceStart;
      keptEnd[slot] = sourceEnd;
      keptTarget[slot] = sentence;
      weigh(sourceStart, sourceEnd, target.sentences[sentence], slot);
    }
    return slot;
  }

  private void weigh(int sourceStart, int sourceEnd, int[] sentence, int slot) {
    int words = 1;
    int run = sourceEnd - sourceStart;
    if (run > rows.length) {
      rows = new float[run][];
    }
    for (int r = 0; r < run; r++) {
      words += source.sentences[sourceStart + r].length;
      rows[r] = sum(sourceStart + r);
    }
    float scale = (1 - FLOOR) / words;
    double gain = 0;
    double loss = 0;
    // The logarithm of a product costs less than the sum of logarithms.
    double up = 1;
    double down = 1;
    for (int k = 0; k < sentence.length; k++) {
      int word = sentence[k];
      float times = nothing[word];
      for (int r = 0; r < run; r++) {
        times += rows[r][word];
      }
      double likelier = FLOOR + scale * times;
      if (likelier > 1) {
        up *= likelier;
      } else {
        down *= likelier;
      }
      if (k % FACTORS == FACTORS - 1) {
        gain += log(up);
        loss += log(down);
        up = 1;
        down = 1;
      }
    }
    gains[slot] = gain + log(up);
    losses[slot] = loss + log(down);
  }

  /** Most sentences have no word in common with most others. */
  private static double log(double product) {
    return product == 1 ? 0 : Math.log(product);
  }
}
