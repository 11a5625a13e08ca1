package io.github.songngu.lexicon;

import io.github.songngu.lexicon.TranslationModel.Pair;
import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns a lexicon from pairs of texts that translate one another; collects, then learns. Not safe
 * for use by several threads.
 */
public final class LexiconLearner {

  private static final int ROUNDS = 6;
  private static final int LEAST_PAIRS = 3;
  private static final double LEAST_INFORMATION = 2;

  /** How much likelier than by chance a translation must be, and how likely at least. */
  private static final double LEAST_LIFT = 3;

  private static final double LEAST_PROBABILITY = 4e-3;

  /** How often a word must have been translated so, in sum: a word seen once teaches little. */
  private static final double LEAST_EVIDENCE = .3;

  /** What the word for nothing produces less often is no function word. */
  private static final double LEAST_FROM_NOTHING = 1e-4;

  /** How many translations of a word are kept. */
  private static final int MOST_TRANSLATIONS = 24;

  private final Words english = new Words();
  private final Words vietnamese = new Words();
  private final List<Pair> pairs = new ArrayList<>();

  /** The words of one language, as they come. */
  private static final class Words {

    final Map<String, Integer> numbers = new HashMap<>();
    final List<String> words = new ArrayList<>(List.of(""));
    final List<Double> counts = new ArrayList<>(List.of(0.0));

    int[] add(List<String> text, double weight) {
      int[] known = new int[text.size()];
      for (int i = 0; i < known.length; i++) {
        int number = numbers.computeIfAbsent(text.get(i), this::next);
        counts.set(number, counts.get(number) + weight);
        known[i] = number;
      }
      return known;
    }

    private int next(String word) {
      words.add(word);
      counts.add(0.0);
      return words.size() - 1;
    }

    double[] frequency() {
      double all = counts.stream().mapToDouble(Double::doubleValue).sum() + 1;
      return counts.stream().mapToDouble(c -> Math.max(c, .5) / all).toArray();
    }
  }

  /**
   * Adds a pair of texts.
   *
   * @param englishText English text: a sentence, a term
   * @param vietnameseText what it is in Vietnamese
   * @param weight how often it counts, above 0; 1 is usual
   */
  public void add(String englishText, String vietnameseText, double weight) {
    pairs.add(
        new Pair(
            english.add(WordForms.of(Language.ENGLISH, englishText), weight),
            vietnamese.add(WordForms.of(Language.VIETNAMESE, vietnameseText), weight),
            weight));
  }

  /** Returns what the pairs added so far teach. */
  public Lexicon learn() {
    Set<Integer> words = realWords();
    List<Pair> forward = new ArrayList<>();
    List<Pair> backward = new ArrayList<>();
    for (Pair pair : pairs) {
      int[] target = Arrays.stream(pair.target()).filter(words::contains).toArray();
      forward.add(new Pair(pair.source(), target, pair.weight()));
      backward.add(new Pair(target, pair.source(), pair.weight()));
    }
    return new Lexicon(
        side(english, entries(forward, english, vietnamese.frequency())),
        side(vietnamese, entries(backward, vietnamese, english.frequency())));
  }

  /** Entries come by source word. */
  private static Lexicon.Side side(Words words, List<Entry> entries) {
    LexiconFormat.Words side = new LexiconFormat.Words();
    double[] frequency = words.frequency();
    int at = 0;
    for (int word = 0; word < frequency.length; word++) {
      side.add(words.words.get(word), (float) frequency[word]);
      for (; at < entries.size() && entries.get(at).source == word; at++) {
        side.produce(entries.get(at).target, (float) entries.get(at).probability);
      }
    }
    return side.side();
  }

  /** Word number {@code source} produces the other language's word {@code target}. */
  private record Entry(int source, int target, double probability) {}

  private static List<Entry> entries(List<Pair> pairs, Words source, double[] frequency) {
    TranslationModel model = TranslationModel.learn(pairs, source.words.size(), ROUNDS);
    List<Entry> entries = new ArrayList<>();
    model.forEach(
        (s, t, p) -> {
          if (s == TranslationModel.NOTHING
              ? p > LEAST_FROM_NOTHING
              : p >= LEAST_PROBABILITY
                  && p >= LEAST_LIFT * frequency[t]
                  && p * source.counts.get(s) >= LEAST_EVIDENCE) {
            entries.add(new Entry(s, t, p));
          }
        });
    return likeliest(entries);
  }

  private static List<Entry> likeliest(List<Entry> entries) {
    entries.sort(
        Comparator.comparingInt(Entry::source)
            .thenComparing(Comparator.comparingDouble(Entry::probability).reversed())
            .thenComparingInt(Entry::target));
    List<Entry> kept = new ArrayList<>();
    int source = -1;
    int count = 0;
    for (Entry entry : entries) {
      count = entry.source() == source ? count + 1 : 1;
      source = entry.source();
      if (source == TranslationModel.NOTHING || count <= MOST_TRANSLATIONS) {
        kept.add(entry);
      }
    }
    return kept;
  }

  /**
   * Returns the syllables, and those pairs of syllables that stand together far more often than by
   * chance: pointwise mutual information, in nats.
   */
  private Set<Integer> realWords() {
    double all = 0;
    for (int i = 1; i < vietnamese.words.size(); i++) {
      if (vietnamese.words.get(i).indexOf(WordForms.JOIN) < 0) {
        all += vietnamese.counts.get(i);
      }
    }
    Set<Integer> real = new HashSet<>();
    for (int i = 1; i < vietnamese.words.size(); i++) {
      String word = vietnamese.words.get(i);
      int join = word.indexOf(WordForms.JOIN);
      if (join < 0) {
        real.add(i);
        continue;
      }
      double together = vietnamese.counts.get(i);
      double left = count(word.substring(0, join));
      double right = count(word.substring(join + 1));
      if (together >= LEAST_PAIRS
          && Math.log(together * all / (left * right)) > LEAST_INFORMATION) {
        real.add(i);
      }
    }
    return real;
  }

  private double count(String word) {
    Integer number = vietnamese.numbers.get(word);
    return number == null ? 1 : vietnamese.counts.get(number);
  }
}
