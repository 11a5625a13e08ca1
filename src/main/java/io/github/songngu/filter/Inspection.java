package io.github.songngu.filter;

import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.songngu.language.Guess;
import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.text.Language;
import io.github.songngu.vietnamese.Syllable;
import io.github.songngu.vietnamese.encoding.EncodingDetector;
import io.github.songngu.vietnamese.encoding.EncodingReport;
import java.util.List;
import java.util.Set;

/** What the filters measure in a pair; all but the numbers take linear time. */
final class Inspection {

  /** Added to both lengths before they are compared. */
  private static final double SMOOTHING = 15;

  /** The longest stretch of words whose repetition is looked for. */
  private static final int LONGEST_STRETCH = 6;

  /** What a number counts that one side leaves out; of a bare name it is a part. */
  private static final double NUMBER_LEFT_OUT = 0.5;

  /** How much the ends differ if one side only lacks its mark. */
  private static final double MARK_LEFT_OUT = 0.5;

  /** Of translations, one in ten is longer than the other side by as much. */
  private static final double CUT_OFF = 1.18;

  /** A single ordinary word may be part of a name, as in {@code Rio de Janeiro}. */
  private static final int FEW_SHARED = 2;

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
        otherThan(Language.ENGLISH, english, vietnamese),
        otherThan(Language.VIETNAMESE, vietnamese, english));
  }

  /**
   * Terms that both sides have, such as {@code message input}, say nothing about the language of
   * either: a side is in another one only if what it has alone is so too.
   */
  private static double otherThan(Language expected, SideText side, SideText other) {
    double whole = otherThan(expected, side.text());
    if (whole == 0) {
      return 0;
    }
    String own = side.without(Set.copyOf(other.words()));
    return own.isEmpty() ? whole : Math.min(whole, otherThan(expected, own));
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

  /** Names, numbers and code that both sides have are no sign that nothing was translated. */
  double identical() {
    int left = english.ordinary().size() + english.names().size();
    int right = vietnamese.ordinary().size() + vietnamese.names().size();
    int names = shared(english.names(), vietnamese.names());
    int ordinary = shared(english.ordinary(), vietnamese.ordinary());
    return ordinary < FEW_SHARED ? 0 : (double) ordinary / (Math.max(left, right) - names);
  }

  private static int shared(Multiset<String> left, Multiset<String> right) {
    return Multisets.intersection(left, right).size();
  }

  double numbers() {
    boolean bareName = english.ordinary().isEmpty() || vietnamese.ordinary().isEmpty();
    return Numbers.disagreements(pair.english(), pair.vietnamese(), bareName ? 1 : NUMBER_LEFT_OUT);
  }

  double terminal() {
    Terminal left = Terminal.of(pair.english());
    Terminal right = Terminal.of(pair.vietnamese());
    if (left == right) {
      boolean oneOpen = Terminal.isOpen(english.words()) != Terminal.isOpen(vietnamese.words());
      return left == Terminal.NONE && oneOpen ? 1 : 0;
    }
    if (left == Terminal.QUESTION || right == Terminal.QUESTION) {
      boolean both = pair.english().contains("?") && pair.vietnamese().contains("?");
      return both ? MARK_LEFT_OUT : 1;
    }
    boolean cut =
        left == Terminal.NONE ? isCutOff(english, vietnamese) : isCutOff(vietnamese, english);
    return cut ? 1 : MARK_LEFT_OUT;
  }

  /**
   * Tells a side that is cut off from one that only lacks its mark: it is short, or breaks off
   * behind a word such as {@code the}, or before a number.
   */
  private boolean isCutOff(SideText open, SideText ended) {
    return (ended.characters() + SMOOTHING) / (open.characters() + SMOOTHING) > CUT_OFF
        || Terminal.isOpen(open.words())
        || numbers() > 0;
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
    Set<String> known = Set.copyOf(english.words());
    int ordinary = 0;
    int invalid = 0;
    for (String word : vietnamese.rawWords()) {
      if (Character.isLowerCase(word.codePointAt(0)) && !known.contains(word)) {
        ordinary++;
        invalid += Syllable.isValid(word) ? 0 : 1;
      }
    }
    return ordinary < FEW_WORDS ? 0 : (double) invalid / ordinary;
  }
}
