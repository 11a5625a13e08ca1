package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of one language translate which of the other, with probabilities in both directions;
 * immutable and thread-safe.
 *
 * <p>Words are numbers from 1; 0 is the word for nothing, which produces the words that no word of
 * the other side accounts for. English words have lost their endings; Vietnamese ones are syllables
 * and pairs of neighbouring syllables.
 */
public final class Lexicon {

  private final Side english;
  private final Side vietnamese;

  /** One language: its words, how frequent they are, and what they produce in the other. */
  private static final class Side {

    final List<String> words;
    final Map<String, Integer> numbers;
    final double[] frequency;
    final int[] first;
    final int[] produced;
    final float[] probability;
    final boolean[] translates;

    Side(List<String> words, double[] frequency, List<Entry> entries, List<Entry> reverse) {
      this.words = List.copyOf(words);
      this.numbers = new HashMap<>(words.size() * 2);
      for (int i = 1; i < words.size(); i++) {
        numbers.put(words.get(i), i);
      }
      this.frequency = frequency;
      this.first = new int[words.size() + 1];
      this.produced = new int[entries.size()];
      this.probability = new float[entries.size()];
      for (Entry entry : entries) {
        first[entry.source + 1]++;
      }
      for (int i = 1; i < first.length; i++) {
        first[i] += first[i - 1];
      }
      this.translates = new boolean[words.size()];
      reverse.forEach(entry -> translates[entry.target] = true);
      int[] next = Arrays.copyOf(first, first.length);
      for (Entry entry : entries) {
        int at = next[entry.source]++;
        produced[at] = entry.target;
        probability[at] = (float) entry.probability;
      }
    }
  }

  /** Word number {@code source} produces the other language's word {@code target}. */
  record Entry(int source, int target, double probability) {}

  Lexicon(
      List<String> english,
      double[] englishFrequency,
      List<Entry> fromEnglish,
      List<String> vietnamese,
      double[] vietnameseFrequency,
      List<Entry> fromVietnamese) {
    this.english = new Side(english, englishFrequency, fromEnglish, fromVietnamese);
    this.vietnamese = new Side(vietnamese, vietnameseFrequency, fromVietnamese, fromEnglish);
  }

  /** Returns the lexicon that comes with the library. */
  public static Lexicon builtIn() {
    return Builtin.LEXICON;
  }

  /** Loaded when first asked for. */
  private static final class Builtin {
    static final Lexicon LEXICON = LexiconFormat.readResource("lexicon.tsv");
  }

  /** Returns whether a word is a translation of any. */
  boolean isProduced(Language language, int word) {
    return side(language).translates[word];
  }

  /** Returns the lexicon as lines of text, sorted. */
  List<String> toLines() {
    return LexiconFormat.lines(this, english.words, vietnamese.words);
  }

  private Side side(Language language) {
    return language == Language.ENGLISH ? english : vietnamese;
  }

  /** Returns the numbers of the words of a text that the lexicon knows, in order, with repeats. */
  public int[] words(Language language, String text) {
    Map<String, Integer> numbers = side(language).numbers;
    List<Integer> known = new ArrayList<>();
    for (String word : WordForms.of(language, text)) {
      Integer number = numbers.get(word);
      if (number != null) {
        known.add(number);
      }
    }
    return known.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns how frequent a word is in running text: its share, above 0 and at most 1. */
  public double frequency(Language language, int word) {
    return side(language).frequency[word];
  }

  /** Called with each word that a word produces. */
  @FunctionalInterface
  public interface Translations {

    /** Word {@code target} of the other language is produced with a probability, 0 to 1. */
    void visit(int target, double probability);
  }

  /** Visits what a word of one language produces in the other; word 0 is the word for nothing. */
  public void translations(Language language, int word, Translations visitor) {
    Side side = side(language);
    for (int at = side.first[word]; at < side.first[word + 1]; at++) {
      visitor.visit(side.produced[at], side.probability[at]);
    }
  }

  /** Returns the number of words of a language, the word for nothing included. */
  public int size(Language language) {
    return side(language).first.length - 1;
  }
}
