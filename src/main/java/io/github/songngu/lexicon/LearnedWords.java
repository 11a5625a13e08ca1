package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of one language in the order in which a learner meets them, numbered from 1. */
final class LearnedWords {

  /** A word is written small if it is so as often as one time in so many. */
  private static final int SMALL = 4;

  private final Language language;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>(List.of(""));
  private double[] counts = new double[1 << 10];

  /** How often each way of writing a word was met, by word. */
  private final Map<Integer, Map<String, Integer>> written = new HashMap<>();

  LearnedWords(Language language) {
    this.language = language;
  }

  /** Returns the number of words, the word for nothing included. */
  int size() {
    return words.size();
  }

  /** Adds a text; returns the numbers of its words, with repeats. */
  int[] add(String text, List<WordForms.Token> tokens, double weight) {
    for (WordForms.Token token : tokens) {
      String form = text.substring(token.start(), token.end());
      written
          .computeIfAbsent(number(token.key()), word -> new HashMap<>(2))
          .merge(form, 1, Integer::sum);
    }
    int[] known = WordForms.of(language, text).stream().mapToInt(this::number).toArray();
    for (int number : known) {
      counts[number] += weight;
    }
    return known;
  }

  private int number(String word) {
    return numbers.computeIfAbsent(word, this::next);
  }

  private int next(String word) {
    words.add(word);
    if (words.size() > counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
    }
    return words.size() - 1;
  }

  Language language() {
    return language;
  }

  /** Returns the number that each word has in a lexicon; 0 for those that it lacks. */
  int[] numbersIn(Lexicon.Side side) {
    return words.stream().mapToInt(word -> side.numbers().find(word)).toArray();
  }

  String word(int number) {
    return words.get(number);
  }

  double count(int number) {
    return counts[number];
  }

  /** Returns how often a word was met; one that never was counts as once. */
  double count(String word) {
    Integer number = numbers.get(word);
    return number == null ? 1 : counts[number];
  }

  /** Returns the share of each word. */
  double[] frequency() {
    double all = Arrays.stream(counts).sum() + 1;
    return Arrays.stream(counts, 0, size()).map(c -> Math.max(c, .5) / all).toArray();
  }

  /** Returns how a word is mostly written; empty if like its form, or if it is two syllables. */
  String form(int number) {
    Map<String, Integer> forms = written.getOrDefault(number, Map.of());
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      int count = form.getValue();
      if (count > most || (count == most && form.getKey().compareTo(best) < 0)) {
        best = form.getKey();
        most = count;
      }
    }
    String small = best.toLowerCase(Locale.ROOT);
    boolean isSmall =
        language == Language.VIETNAMESE || forms.getOrDefault(small, 0) * SMALL >= most;
    String form = isSmall ? small : best;
    return form.equals(words.get(number)) ? "" : form;
  }
}
