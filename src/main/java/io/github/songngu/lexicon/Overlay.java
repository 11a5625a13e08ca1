package io.github.songngu.lexicon;

import io.github.songngu.lexicon.LexiconFormat.Words;
import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts entries of a user over a lexicon: their words mean what the user says, and what they meant
 * before keeps a small share.
 *
 * <p>A phrase accounts for itself and for each of its words: where <i>due diligence</i> stands in
 * one text and <i>thẩm định chi tiết</i> in the other, neither the phrase nor <i>thẩm định</i> is
 * left unexplained.
 */
final class Overlay {

  /** The most that a user's entries take of what a word means. */
  private static final double MOST_SHARE = .9;

  /** How frequent words are that the lexicon beneath does not have: once in 100,000 words. */
  private static final float RARE = 1e-5f;

  private final Lexicon beneath;
  private final Collection<Translation> entries;
  private final Map<String, Integer> english;
  private final Map<String, Integer> vietnamese;

  /** What produces a word: how likely, and where that comes from. */
  private record Meaning(int word, double probability, int origins) {

    Meaning plus(Meaning other) {
      return new Meaning(word, probability + other.probability, origins | other.origins);
    }

    Meaning times(double share) {
      return new Meaning(word, probability * share, origins);
    }
  }

  private Overlay(Lexicon beneath, Collection<Translation> translations) {
    this.beneath = beneath;
    // The later of two entries with the same words counts.
    Map<List<String>, Translation> last = new LinkedHashMap<>();
    for (Translation entry : translations) {
      List<String> words =
          List.of(whole(Language.ENGLISH, entry), whole(Language.VIETNAMESE, entry));
      last.put(words, entry);
    }
    this.entries = last.values();
    this.english = numbers(Language.ENGLISH);
    this.vietnamese = numbers(Language.VIETNAMESE);
  }

  /** Returns a lexicon that has the entries over those of another. */
  static Lexicon of(Lexicon beneath, Collection<Translation> translations) {
    Overlay overlay = new Overlay(beneath, translations);
    return new Lexicon(overlay.side(Language.ENGLISH), overlay.side(Language.VIETNAMESE));
  }

  private static String whole(Language language, Translation entry) {
    return WordForms.parts(language, entry.text(language)).get(0);
  }

  /** Returns the numbers of all words of a language: those that are new follow the old. */
  private Map<String, Integer> numbers(Language language) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<String> old = beneath.side(language).words();
    for (int word = 0; word < old.size(); word++) {
      numbers.put(old.get(word), word);
    }
    for (Translation entry : entries) {
      for (String part : WordForms.parts(language, entry.text(language))) {
        numbers.putIfAbsent(part, numbers.size());
      }
    }
    return numbers;
  }

  private Map<String, Integer> words(Language language) {
    return language == Language.ENGLISH ? english : vietnamese;
  }

  private Lexicon.Side side(Language language) {
    Lexicon.Side old = beneath.side(language);
    Map<Integer, Map<Integer, Meaning>> said = said(language);
    Map<String, String> written = new HashMap<>();
    entries.forEach(entry -> written.put(whole(language, entry), entry.text(language)));
    Words side = new Words();
    int number = 0;
    for (String word : words(language).keySet()) {
      boolean isNew = number >= old.words().size();
      side.add(
          word,
          isNew ? written.getOrDefault(word, "") : old.forms().get(number),
          isNew ? RARE : old.frequency()[number]);
      Map<Integer, Meaning> meanings = said.get(number);
      if (meanings != null) {
        blend(isNew ? List.of() : meanings(old, number), meanings)
            .forEach(meaning -> add(side, meaning));
      } else if (!isNew) {
        meanings(old, number).forEach(meaning -> add(side, meaning));
      }
      number++;
    }
    return side.side().withPhrases(WordForms.mostJoined(language));
  }

  private static void add(Words side, Meaning meaning) {
    side.produce(meaning.word, (float) meaning.probability, meaning.origins);
  }

  private static List<Meaning> meanings(Lexicon.Side side, int word) {
    List<Meaning> meanings = new ArrayList<>();
    for (int at = side.first()[word]; at < side.first()[word + 1]; at++) {
      meanings.add(new Meaning(side.produced()[at], side.probability()[at], side.origins()[at]));
    }
    return meanings;
  }

  /** Returns what the entries say about each word that they translate from a language. */
  private Map<Integer, Map<Integer, Meaning>> said(Language language) {
    Map<Integer, Map<Integer, Meaning>> said = new HashMap<>();
    for (Translation entry : entries) {
      Integer word = words(language).get(whole(language, entry));
      Language other = language.other();
      List<String> parts = WordForms.parts(other, entry.text(other));
      for (String part : parts) {
        Integer target = words(other).get(part);
        if (word != null && target != null) {
          double each = entry.from(language) / parts.size();
          said.computeIfAbsent(word, none -> new LinkedHashMap<>())
              .merge(target, new Meaning(target, each, Origin.USER.bit()), Meaning::plus);
        }
      }
    }
    return said;
  }

  /** Returns what a word means after the user has spoken, likeliest first. */
  private static List<Meaning> blend(List<Meaning> before, Map<Integer, Meaning> said) {
    double sum = said.values().stream().mapToDouble(Meaning::probability).sum();
    double share = Math.min(sum, MOST_SHARE);
    Map<Integer, Meaning> all = new LinkedHashMap<>();
    said.values().forEach(m -> all.put(m.word, m.times(share / sum)));
    before.forEach(m -> all.merge(m.word, m.times(1 - share), Meaning::plus));
    return all.values().stream()
        .sorted(
            Comparator.comparingDouble(Meaning::probability)
                .reversed()
                .thenComparingInt(Meaning::word))
        .toList();
  }
}
