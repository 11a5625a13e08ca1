package io.github.songngu.pair;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.text.Language;
import io.github.songngu.values.Mention;
import io.github.songngu.values.Value;
import io.github.songngu.values.ValueExtractor;
import io.github.songngu.vietnamese.Folding;
import io.github.songngu.vietnamese.Syllable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the features of a text.
 *
 * <p>Names are capitalised words, folded; copied words are Vietnamese text's words that are no
 * syllables; values are what {@link ValueExtractor} reads; words are the rarer ones of the lexicon,
 * a Vietnamese one standing for the English words that it most likely translates.
 */
final class FeatureExtractor {

  /** What a name tells: one in so many sentences has it. */
  private static final float NAME = 6;

  /** Values that tell less are in every other document. */
  private static final double LEAST_VALUE = 3;

  /** More frequent words are in every other document. */
  private static final double MOST_FREQUENT = 0.001;

  private static final double LEAST_PROBABILITY = 0.1;
  private static final int SHORTEST_NAME = 3;

  private final Language language;
  private final String text;
  private final Map<Long, float[]> found = new HashMap<>();

  private FeatureExtractor(Language language, String text) {
    this.language = language;
    this.text = text;
  }

  static Features extract(Language language, String text) {
    FeatureExtractor extractor = new FeatureExtractor(language, text);
    extractor.names();
    extractor.values();
    extractor.words();
    return Features.of(extractor.found);
  }

  private void add(long key, float weight, float surprise) {
    float[] known = found.computeIfAbsent(key, unused -> new float[] {0, surprise});
    known[0] = Math.max(known[0], weight);
  }

  private void addName(String folded) {
    if (folded.length() >= SHORTEST_NAME) {
      add(key('n', folded), 1, NAME);
    }
  }

  private void names() {
    String before = "";
    for (String word : tokens(text)) {
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      String folded = Folding.fold(word);
      boolean counts = language == Language.ENGLISH ? capital : capital || !Syllable.isValid(word);
      if (counts && word.codePoints().anyMatch(Character::isLetter)) {
        addName(stem(folded));
        // English writes some names in one word: Ha Noi is Hanoi.
        if (capital && language == Language.VIETNAMESE && !before.isEmpty()) {
          addName(before + folded);
        }
      }
      before = capital ? folded : "";
    }
  }

  /** Vietnamese leaves the plural of a copied word away. */
  private static String stem(String folded) {
    return folded.length() > SHORTEST_NAME + 1 && folded.endsWith("s")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private void values() {
    for (Mention mention : ValueExtractor.of(language).extract(text)) {
      for (Value reading : mention.readings()) {
        double tells = reading.informativeness();
        if (tells >= LEAST_VALUE) {
          add(key('v', reading.canonical()), 1f / mention.readings().size(), (float) tells);
        }
      }
    }
  }

  private void words() {
    Lexicon lexicon = Lexicon.builtIn();
    for (int word : lexicon.words(language, text)) {
      double frequency = lexicon.frequency(language, word);
      if (frequency > MOST_FREQUENT) {
        continue;
      }
      if (language == Language.ENGLISH) {
        addWord(lexicon, word, 1);
      } else {
        lexicon.translations(
            language,
            word,
            (english, probability) -> {
              if (english > 0 && probability >= LEAST_PROBABILITY) {
                addWord(lexicon, english, (float) probability);
              }
            });
      }
    }
  }

  private void addWord(Lexicon lexicon, int english, float weight) {
    double frequency = lexicon.frequency(Language.ENGLISH, english);
    if (frequency <= MOST_FREQUENT) {
      add(mix('w', english), weight, (float) Math.log(MOST_FREQUENT / frequency));
    }
  }

  /** Returns the runs of letters, digits and marks. */
  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int point = text.codePointAt(i);
      next = i + Character.charCount(point);
      boolean inside =
          Character.isLetterOrDigit(point)
              || Character.getType(point) == Character.NON_SPACING_MARK;
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        tokens.add(text.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      tokens.add(text.substring(start));
    }
    return tokens;
  }

  private static long key(char kind, String text) {
    long hash = kind;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return mix(kind, hash);
  }

  /** Spreads a number over 64 bits, so that two features hardly ever share a key (Steele, 2014). */
  private static long mix(char kind, long number) {
    long z = number * 0x9E3779B97F4A7C15L + kind;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
