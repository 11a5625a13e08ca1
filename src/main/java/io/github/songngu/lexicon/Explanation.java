package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import io.github.songngu.vietnamese.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a lexicon knows of a word, in words. */
final class Explanation {

  private static final int MOST_NEAR = 12;

  /** Shorter words are near to too many. */
  private static final int LEAST_LETTERS = 4;

  private final Lexicon lexicon;

  /** A word and how frequent it is. */
  private record Near(String word, double frequency) {}

  Explanation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<WordEntry> of(Language language, String text) {
    if (WordForms.tokens(language, text).isEmpty()) {
      return Optional.empty();
    }
    return ofKey(language, WordForms.parts(language, text).get(0));
  }

  /** Returns what is known of the words and syllables of a phrase and of their neighbours. */
  List<WordEntry> within(Language language, String phrase) {
    if (WordForms.tokens(language, phrase).isEmpty()) {
      return List.of();
    }
    return WordForms.parts(language, phrase).stream()
        .sorted(Comparator.comparing(part -> part.indexOf(WordForms.JOIN) < 0))
        .flatMap(part -> ofKey(language, part).stream())
        .toList();
  }

  private Optional<WordEntry> ofKey(Language language, String key) {
    Lexicon.Side side = lexicon.side(language);
    int word = side.numbers().find(key);
    return word == 0
        ? Optional.empty()
        : Optional.of(
            new WordEntry(
                language,
                written(side, word),
                side.frequency()[word],
                meanings(side, word, lexicon.side(language.other()))));
  }

  private static List<WordEntry.Meaning> meanings(Lexicon.Side side, int word, Lexicon.Side other) {
    List<WordEntry.Meaning> meanings = new ArrayList<>();
    for (int at = side.first()[word]; at < side.first()[word + 1]; at++) {
      int target = side.produced()[at];
      meanings.add(
          new WordEntry.Meaning(
              written(other, target),
              side.probability()[at],
              probability(other, target, word),
              Origin.of(side.origins()[at])));
    }
    return meanings;
  }

  /** Returns how likely a word produces another. */
  static double probability(Lexicon.Side side, int from, int to) {
    for (int at = side.first()[from]; at < side.first()[from + 1]; at++) {
      if (side.produced()[at] == to) {
        return side.probability()[at];
      }
    }
    return 0;
  }

  /** Returns how a word is mostly written; of several, how each of them is. */
  static String written(Lexicon.Side side, int word) {
    if (!side.forms().get(word).isEmpty()) {
      return side.forms().get(word);
    }
    List<String> forms = new ArrayList<>();
    for (String key : side.words().get(word).split(WordForms.JOIN, -1)) {
      int part = side.numbers().find(key);
      String form = part == 0 ? "" : side.forms().get(part);
      forms.add(form.isEmpty() ? key : form);
    }
    return String.join(" ", forms);
  }

  List<String> near(String text) {
    String wanted = plain(text.strip());
    List<Near> near = new ArrayList<>();
    for (Language language : Language.values()) {
      Lexicon.Side side = lexicon.side(language);
      for (int word = 1; word < side.words().size(); word++) {
        String written = written(side, word);
        String plain = plain(written);
        if (plain.equals(wanted)
            || (wanted.length() >= LEAST_LETTERS && isOneEditAway(plain, wanted))) {
          near.add(new Near(written, side.frequency()[word]));
        }
      }
    }
    near.sort(Comparator.comparingDouble(Near::frequency).reversed().thenComparing(Near::word));
    return near.stream().map(Near::word).distinct().limit(MOST_NEAR).toList();
  }

  private static String plain(String word) {
    return Folding.fold(word).toLowerCase(Locale.ROOT);
  }

  private static boolean isOneEditAway(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }
}
