package io.github.songngu.score;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sentences of two languages can have in common, as numbers that are equal if it is the same.
 *
 * <p>A table belongs to one pair of articles. The letter in front of a key is its {@link Kind}.
 */
final class Keys {

  /** Kinds of keys, each with two features of its own. */
  enum Kind {
    /** A name: a capitalised word, folded of diacritics. */
    NAME,
    /** A word of another language, code, an address: the same letters on both sides. */
    COPY,
    /** A number, date or amount. */
    VALUE
  }

  /** Shorter names are too often something else: the English "He" is no Vietnamese "Hệ". */
  private static final int SHORT_NAME = 2;

  /** English words that are no names where they begin a sentence, and name nothing in titles. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an the this that these those he she it they we you i his her its their our my your in on at"
                  + " of to for from by with as but and or if when while after before since than then"
                  + " there here what who how why no not so is are was were be has have had do does did"
                  + " can will may mr mrs ms")
              .split(" "));

  /** Length of a date like 2025-04-15. */
  private static final int FULL_DATE = 10;

  private static final int[] NO_PARTS = {};

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /** Names of two syllables, and the two. */
  private final Map<Integer, int[]> parts = new HashMap<>();

  /** Returns the keys that a key is made of; usually none. */
  int[] parts(int key) {
    return parts.getOrDefault(key, NO_PARTS);
  }

  /** Returns the kind of each key, by number. */
  List<Kind> kinds() {
    return kinds;
  }

  /** Returns a key in its folded form, for people to read. */
  String name(int key) {
    return names.get(key).substring(1);
  }

  /** Returns the keys of a sentence, sorted, each once. */
  int[] of(String sentence, Language language) {
    List<Integer> found = new ArrayList<>();
    List<String> words = Tokens.of(sentence);
    if (language == Language.ENGLISH) {
      english(words, found);
    } else {
      vietnamese(words, found);
    }
    values(sentence, language, found);
    return found.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  private void english(List<String> words, List<Integer> found) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String folded = Folding.fold(word);
      if (hasLetter(word) && !FUNCTION_WORDS.contains(folded)) {
        if (isName(words, i)) {
          found.add(number(Kind.NAME, "n" + folded));
        }
        found.add(number(Kind.COPY, "c" + stem(folded)));
      }
    }
  }

  private void vietnamese(List<String> words, List<Integer> found) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!hasLetter(word)) {
        continue;
      }
      String folded = Folding.fold(word);
      if (!Syllable.isValid(word)) {
        found.add(number(Kind.COPY, "c" + stem(folded)));
      } else if (isName(words, i)) {
        int name = number(Kind.NAME, "n" + folded);
        found.add(name);
        // English writes some names in one word: Ha Noi is Hanoi.
        if (i + 1 < words.size() && isCapitalised(words.get(i + 1))) {
          String second = Folding.fold(words.get(i + 1));
          int whole = number(Kind.NAME, "n" + folded + second);
          found.add(whole);
          parts.putIfAbsent(whole, new int[] {name, number(Kind.NAME, "n" + second)});
        }
      }
    }
  }

  private static boolean isName(List<String> words, int i) {
    return isCapitalised(words.get(i))
        && (words.get(i).length() > SHORT_NAME
            || (i > 0 && isCapitalised(words.get(i - 1)))
            || (i + 1 < words.size() && isCapitalised(words.get(i + 1))));
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetter);
  }

  /** Vietnamese leaves the plural of a borrowed word away, and keeps it where it quotes. */
  private static String stem(String folded) {
    return folded.length() > 3 && folded.endsWith("s")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private void values(String sentence, Language language, List<Integer> found) {
    for (Mention mention : ValueExtractor.of(language).extract(sentence)) {
      for (Value reading : mention.readings()) {
        // "One" and "a" are in every other sentence, on one side or the other.
        if (reading.informativeness() > 0) {
          String canonical = reading.canonical();
          found.add(number(Kind.VALUE, "v" + canonical));
          String part = part(canonical);
          if (part != null) {
            found.add(number(Kind.VALUE, "v" + part));
          }
        }
      }
    }
  }

  /**
   * Returns what a translation may keep of a value: the day of a date without its year, the number
   * of an amount without its unit; null if there is nothing to leave out.
   */
  private static @Nullable String part(String canonical) {
    int length = canonical.length();
    if (length == FULL_DATE && canonical.charAt(4) == '-' && canonical.charAt(7) == '-') {
      return "-" + canonical.substring(4);
    }
    if (canonical.endsWith("%")) {
      return canonical.substring(0, length - 1);
    }
    boolean amount = length > 4 && canonical.charAt(3) == ' ';
    return amount ? canonical.substring(4) : null;
  }

  private int number(Kind kind, String key) {
    return numbers.computeIfAbsent(
        key,
        unused -> {
          kinds.add(kind);
          names.add(key);
          return kinds.size() - 1;
        });
  }
}
