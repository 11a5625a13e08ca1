package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
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

  /**
   * One language: its words, how frequent they are, and what they produce in the other.
   *
   * <p>What word w produces stands from {@code first[w]} to {@code first[w + 1]}.
   */
  record Side(
      List<String> words,
      float[] frequency,
      int[] first,
      int[] produced,
      float[] probability,
      Map<String, Integer> numbers) {

    static Side of(
        List<String> words, float[] frequency, int[] first, int[] produced, float[] probability) {
      Map<String, Integer> numbers = new HashMap<>(words.size() * 2);
      for (int i = 1; i < words.size(); i++) {
        numbers.put(words.get(i), i);
      }
      return new Side(words, frequency, first, produced, probability, numbers);
    }
  }

  Lexicon(Side english, Side vietnamese) {
    this.english = english;
    this.vietnamese = vietnamese;
  }

  /** Returns the lexicon that comes with the library; it is loaded when first asked for. */
  public static Lexicon builtIn() {
    return Builtin.LEXICON;
  }

  private static final class Builtin {
    static final Lexicon LEXICON = LexiconFormat.readResource("lexicon.tsv");
  }

  Side side(Language language) {
    return language == Language.ENGLISH ? english : vietnamese;
  }

  /** Returns the numbers of the words of a text that the lexicon knows, in order, with repeats. */
  public int[] words(Language language, String text) {
    Map<String, Integer> numbers = side(language).numbers;
    List<String> words = WordForms.of(language, text);
    int[] known = new int[words.size()];
    int size = 0;
    for (String word : words) {
      Integer number = numbers.get(word);
      if (number != null) {
        known[size++] = number;
      }
    }
    return Arrays.copyOf(known, size);
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
    return side(language).words.size();
  }
}
