package io.github.songngu.pair;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.pair.Features.Feature;
import io.github.songngu.read.Document.Property;
import io.github.songngu.text.Language;
import io.github.songngu.values.Mention;
import io.github.songngu.values.Value;
import io.github.songngu.values.ValueExtractor;
import io.github.songngu.vietnamese.Folding;
import io.github.songngu.vietnamese.Syllable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the features of a text.
 *
 * <p>Names are capitalised words, folded; copied words are Vietnamese text's words that are no
 * syllables; values are what {@link ValueExtractor} reads; words are the rarer ones of the lexicon,
 * a Vietnamese one standing for the English words that it most likely translates; pictures, links
 * and numbers in addresses are those that pages say.
 */
final class FeatureExtractor {

  /** What a name tells: one in so many sentences has it. */
  private static final float NAME = 6;

  /** A picture or a link that others have too is a rare thing, or stands in all pages of a site. */
  private static final float REFERENCE = 9;

  /** Values that tell less are in every other document. */
  private static final double LEAST_VALUE = 3;

  /** More frequent words are in every other document. */
  private static final double MOST_FREQUENT = 0.001;

  private static final double LEAST_PROBABILITY = 0.1;
  private static final int SHORTEST_NAME = 3;

  /** About a sentence, in UTF-16 units: inside of it, languages have orders of their own. */
  private static final int STRETCH = 150;

  private final Language language;
  private final String text;
  private final Map<Long, Feature> found = new HashMap<>();
  private final Set<Long> values = new HashSet<>();

  private FeatureExtractor(Language language, String text) {
    this.language = language;
    this.text = text;
  }

  static Features extract(Language language, String text, Map<Property, String> properties) {
    FeatureExtractor extractor = new FeatureExtractor(language, text);
    extractor.references(properties);
    extractor.names();
    extractor.values();
    extractor.words();
    return Features.of(extractor.found, extractor.values);
  }

  private void add(long key, float weight, float surprise, int place) {
    found.merge(key, new Feature(weight, surprise, place), Feature::or);
  }

  /** Returns the stretch of the text in which the given part of it ends. */
  private int place(int part, int all) {
    return (int) ((long) text.length() * part / Math.max(1, all) / STRETCH);
  }

  private void addName(String folded, int place) {
    if (folded.length() >= SHORTEST_NAME) {
      add(key('n', folded), 1, NAME, place);
    }
  }

  private void names() {
    String before = "";
    List<String> words = tokens(text);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      String folded = Folding.fold(word);
      boolean counts = language == Language.ENGLISH ? capital : capital || !Syllable.isValid(word);
      if (counts && word.codePoints().anyMatch(Character::isLetter)) {
        addName(stem(folded), place(i, words.size()));
        // English writes some names in one word: Ha Noi is Hanoi.
        if (capital && language == Language.VIETNAMESE && !before.isEmpty()) {
          addName(before + folded, place(i, words.size()));
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
          long key = key('v', reading.canonical());
          values.add(key);
          add(
              key,
              1f / mention.readings().size(),
              (float) tells,
              place(mention.span().start(), text.length()));
        }
      }
    }
  }

  /** Pictures, links to other sites, and the numbers by which sites name articles. */
  private void references(Map<Property, String> properties) {
    String url = properties.getOrDefault(Property.URL, "");
    String host = Address.host(url);
    for (String image : properties.getOrDefault(Property.IMAGES, "").split(" ", -1)) {
      String name = Address.picture(image);
      if (!name.isEmpty()) {
        add(key('i', name), 1, REFERENCE, -1);
      }
    }
    for (String link : properties.getOrDefault(Property.LINKS, "").split(" ", -1)) {
      String other = Address.host(link);
      if (!other.isEmpty() && !other.equals(host)) {
        add(key('l', Address.plain(link)), 1, REFERENCE, -1);
      }
    }
    for (String number : Address.numbers(url)) {
      add(key('u', number), 1, REFERENCE, -1);
    }
  }

  private void words() {
    Lexicon lexicon = Lexicon.builtIn();
    int[] words = lexicon.words(language, text);
    for (int i = 0; i < words.length; i++) {
      int word = words[i];
      int place = place(i, words.length);
      double frequency = lexicon.frequency(language, word);
      if (frequency > MOST_FREQUENT) {
        continue;
      }
      if (language == Language.ENGLISH) {
        addWord(lexicon, word, 1, place);
      } else {
        lexicon.translations(
            language,
            word,
            (english, probability) -> {
              if (english > 0 && probability >= LEAST_PROBABILITY) {
                addWord(lexicon, english, (float) probability, place);
              }
            });
      }
    }
  }

  private void addWord(Lexicon lexicon, int english, float weight, int place) {
    double frequency = lexicon.frequency(Language.ENGLISH, english);
    if (frequency <= MOST_FREQUENT) {
      add(mix('w', english), weight, (float) Math.log(MOST_FREQUENT / frequency), place);
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
