package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A learned lexicon as entries for people: <i>cooperation, hợp tác</i> instead of a stem that
 * produces <i>hợp</i>, <i>tác</i> and both together.
 */
final class LearnedEntries {

  /** How often a word must be met to be believed by half. */
  private static final double DOUBT = 10;

  /** Rarer translations are not written. */
  private static final double LEAST = .02;

  private final Lexicon.Side english;
  private final Lexicon.Side vietnamese;

  private LearnedEntries(Lexicon lexicon) {
    this.english = lexicon.side(Language.ENGLISH);
    this.vietnamese = lexicon.side(Language.VIETNAMESE);
  }

  /**
   * Returns the entries, by their English, likeliest first.
   *
   * @param englishCount how often an English word was met
   * @param vietnameseCount how often a Vietnamese word was met
   */
  static List<Translation> of(
      Lexicon lexicon,
      ToDoubleFunction<String> englishCount,
      ToDoubleFunction<String> vietnameseCount) {
    LearnedEntries entries = new LearnedEntries(lexicon);
    List<Translation> all = new ArrayList<>();
    for (int word = 1; word < entries.english.words().size(); word++) {
      double belief = belief(englishCount.applyAsDouble(entries.english.words().get(word)));
      for (Map.Entry<Integer, Double> meaning : entries.whole(word).entrySet()) {
        int target = meaning.getKey();
        double forward = belief * Math.min(meaning.getValue(), 1);
        double backward =
            belief(vietnameseCount.applyAsDouble(entries.vietnamese.words().get(target)))
                * Explanation.probability(entries.vietnamese, target, word);
        if (forward >= LEAST || backward >= LEAST) {
          all.add(
              new Translation(
                  Explanation.written(entries.english, word),
                  Explanation.written(entries.vietnamese, target),
                  Math.max(forward, 1e-4),
                  Math.max(backward, 1e-4)));
        }
      }
    }
    all.sort(
        Comparator.comparing(Translation::english)
            .thenComparing(Comparator.comparingDouble(Translation::forward).reversed())
            .thenComparing(Translation::vietnamese));
    return all;
  }

  private static double belief(double count) {
    return count / (count + DOUBT);
  }

  /** Returns what an English word produces, syllables counted with the word they are part of. */
  private Map<Integer, Double> whole(int word) {
    Map<Integer, Double> produced = new LinkedHashMap<>();
    for (int at = english.first()[word]; at < english.first()[word + 1]; at++) {
      produced.put(english.produced()[at], (double) english.probability()[at]);
    }
    for (int target : List.copyOf(produced.keySet())) {
      String key = vietnamese.words().get(target);
      int join = key.indexOf(WordForms.JOIN);
      if (join > 0) {
        double taken =
            take(produced, key.substring(0, join)) + take(produced, key.substring(join + 1));
        produced.merge(target, taken, Double::sum);
      }
    }
    return produced;
  }

  private double take(Map<Integer, Double> produced, String syllable) {
    int number = vietnamese.numbers().find(syllable);
    Double probability = number == 0 ? null : produced.remove(number);
    return probability == null ? 0 : probability;
  }
}
