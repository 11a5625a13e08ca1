package io.github.songngu.filter;

import io.github.songngu.language.Guess;
import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.text.Language;
import io.github.songngu.vietnamese.Syllable;
import io.github.songngu.vietnamese.encoding.EncodingDetector;
import io.github.songngu.vietnamese.encoding.EncodingReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the filters measure in a pair; each measure takes linear time. */
final class Inspection {

  /** Added to both lengths before they are compared. */
  private static final double SMOOTHING = 15;

  /** The longest stretch of words whose repetition is looked for. */
  private static final int LONGEST_STRETCH = 6;

  /** Fewer words than this prove nothing. */
  private static final int FEW_WORDS = 4;

  private final TextPair pair;
  private final SideText english;
  private final SideText vietnamese;

  Inspection(TextPair pair) {
    this.pair = pair;
    this.english = new SideText(pair.english());
    this.vietnamese = new SideText(pair.vietnamese());
  }

  double score() {
    return pair.score();
  }

  double leastWords() {
    return Math.min(english.words().size(), vietnamese.words().size());
  }

  double mostWords() {
    return Math.max(english.words().size(), vietnamese.words().size());
  }

  double lengthRatio() {
    double left = english.characters() + SMOOTHING;
    double right = vietnamese.characters() + SMOOTHING;
    return Math.max(left, right) / Math.min(left, right);
  }

  double otherLanguage() {
    return Math.max(
        otherThan(Language.ENGLISH, pair.english()),
        otherThan(Language.VIETNAMESE, pair.vietnamese()));
  }

  private static double otherThan(Language expected, String text) {
    Guess guess = LanguageIdentifier.identify(text);
    return guess.language().language() == expected ? 0 : guess.margin();
  }

  double latin() {
    return Math.min(english.latin(), vietnamese.latin());
  }

  double alphabet() {
    return Math.min(english.alphabetic(), vietnamese.alphabetic());
  }

  double markup() {
    return Math.max(Markup.share(pair.english()), Markup.share(pair.vietnamese()));
  }

  double identical() {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : english.words()) {
      counts.merge(word, 1, Integer::sum);
    }
    int shared = 0;
    for (String word : vietnamese.words()) {
      Integer left = counts.computeIfPresent(word, (key, count) -> count - 1);
      shared += left != null && left >= 0 ? 1 : 0;
    }
    return shared / Math.max(1, mostWords());
  }

  double numbers() {
    return Numbers.disagreements(pair.english(), pair.vietnamese());
  }

  double terminal() {
    return Terminal.of(pair.english()).differs(Terminal.of(pair.vietnamese())) ? 1 : 0;
  }

  double repetition() {
    return Math.max(repetition(english.words()), repetition(vietnamese.words()));
  }

  /** For each length of a stretch, counts how far words equal those that stand so far before. */
  private static double repetition(List<String> words) {
    int most = 1;
    for (int stretch = 1; stretch <= LONGEST_STRETCH; stretch++) {
      int equal = 0;
      for (int i = stretch; i < words.size(); i++) {
        equal = words.get(i).equals(words.get(i - stretch)) ? equal + 1 : 0;
        most = Math.max(most, 1 + equal / stretch);
      }
    }
    return most;
  }

  double damage() {
    return damage(pair.english()) + damage(pair.vietnamese());
  }

  private static int damage(String text) {
    EncodingReport report = EncodingDetector.examine(text);
    return (report.encoding().isPresent() ? Math.max(1, report.words()) : 0)
        + report.losses().size();
  }

  double invalidSyllables() {
    int ordinary = 0;
    int invalid = 0;
    for (String word : vietnamese.rawWords()) {
      if (Character.isLowerCase(word.codePointAt(0))) {
        ordinary++;
        invalid += Syllable.isValid(word) ? 0 : 1;
      }
    }
    return ordinary < FEW_WORDS ? 0 : (double) invalid / ordinary;
  }
}
