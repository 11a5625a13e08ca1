package io.github.songngu.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** The words of a lexicon that are longer than those that every text is cut into; immutable. */
final class Phrases {

  static final Phrases NONE = new Phrases(new WordTable(List.of()), Map.of());

  private final WordTable numbers;

  /** How many words the longest phrase has that begins with a word. */
  private final Map<String, Integer> longest;

  private Phrases(WordTable numbers, Map<String, Integer> longest) {
    this.numbers = numbers;
    this.longest = longest;
  }

  /** Returns the phrases of more than {@code most} words among those of a lexicon. */
  static Phrases of(Collection<String> words, WordTable numbers, int most) {
    Map<String, Integer> longest = new HashMap<>();
    for (String word : words) {
      int joins = word.split(WordForms.JOIN, -1).length - 1;
      if (joins >= most) {
        longest.merge(word.substring(0, word.indexOf(WordForms.JOIN)), joins + 1, Math::max);
      }
    }
    return longest.isEmpty() ? NONE : new Phrases(numbers, longest);
  }

  boolean isEmpty() {
    return longest.isEmpty();
  }

  /**
   * Finds the phrases of a text from its beginning on: at each word the longest, then what follows
   * that.
   */
  void find(List<WordForms.Token> text, int most, IntConsumer found) {
    int at = 0;
    while (at < text.size()) {
      at += match(text, at, most, found);
    }
  }

  /** Returns by how many words the search moves on. */
  private int match(List<WordForms.Token> text, int start, int most, IntConsumer found) {
    int limit = longest.getOrDefault(text.get(start).key(), 0);
    StringBuilder phrase = new StringBuilder(text.get(start).key());
    int words = 1;
    int best = 0;
    int length = 1;
    while (words < limit
        && start + words < text.size()
        && text.get(start + words).followsClosely()) {
      phrase.append(WordForms.JOIN).append(text.get(start + words).key());
      words++;
      int number = words > most ? numbers.find(phrase.toString()) : 0;
      if (number > 0) {
        best = number;
        length = words;
      }
    }
    if (best > 0) {
      found.accept(best);
    }
    return length;
  }
}
