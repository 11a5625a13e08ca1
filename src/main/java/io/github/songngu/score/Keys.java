package io.github.songngu.score;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.text.Language;
import io.github.songngu.values.Mention;
import io.github.songngu.values.Value;
import io.github.songngu.values.ValueExtractor;
import io.github.songngu.vietnamese.Folding;
import io.github.songngu.vietnamese.Syllable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sentences of two languages can have in common, as numbers that are equal if it is the same.
 *
 * <p>A table belongs to one pair of articles.
 */
final class Keys {

  /** Kinds of keys, each with two features of its own. */
  enum Kind {
    /** A name: a capitalised word, folded of diacritics. */
    NAME(Feature.NAME_SHARED, Feature.NAME_MISSING),
    /** A word of another language, code, an address: the same letters on both sides. */
    COPY(Feature.COPY_SHARED, Feature.COPY_MISSING),
    /** A number, date or amount. */
    VALUE(Feature.VALUE_SHARED, Feature.VALUE_MISSING);

    /** Where the features of a bead have what both sides share of the kind. */
    final int shared;

    /** Where they have what only one of them has. */
    final int missing;

    Kind(Feature shared, Feature missing) {
      this.shared = shared.ordinal();
      this.missing = missing.ordinal();
    }
  }

  /** Shorter names are too often something else: the English "He" is no Vietnamese "Hệ". */
  private static final int SHORT_NAME = 2;

  /** English words that are no names where they begin a sentence, and name nothing in titles. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an the this that these those he she it they we you i his her its their our my your in"
                  + " on at of to for from by with as but and or if when while after before since"
                  + " than then there here what who how why no not so is are was were be has have had"
                  + " do does did can will may mr mrs ms")
              .split(" "));

  private static final int[] NO_PARTS = {};

  /** What a translation says alike, if it says it at all. */
  enum Quantity {
    NUMBER,
    PERCENTAGE,
    AMOUNT,
    DATE,
    WEEKDAY,
    TIME;

    /** Returns the kind of a mention, null if a translation may well leave it away. */
    static @Nullable Quantity of(List<Value> readings) {
      Value value = readings.get(0);
      if (value instanceof Value.PlainNumber number) {
        return number.number().abs().compareTo(BigDecimal.TEN) < 0 ? null : NUMBER;
      }
      return value instanceof Value.Percentage
          ? PERCENTAGE
          : value instanceof Value.Amount
              ? AMOUNT
              : value instanceof Value.Date
                  ? DATE
                  : value instanceof Value.Weekday
                      ? WEEKDAY
                      : value instanceof Value.Time ? TIME : null;
    }
  }

  /**
   * Something that a sentence says in figures.
   *
   * @param quantity what kind it is
   * @param keys any of which says the same
   */
  record Said(Quantity quantity, int[] keys) {

    boolean isIn(int[] sorted) {
      for (int key : keys) {
        if (Arrays.binarySearch(sorted, key) >= 0) {
          return true;
        }
      }
      return false;
    }
  }

  /** Length of a date like 2025-04-15. */
  private static final int FULL_DATE = 10;

  /** Numbers of keys of each kind, by what is the same on both sides. */
  private final List<Map<String, Integer>> numbers =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());

  private final Lexicon lexicon;
  private final List<Kind> kinds = new ArrayList<>();

  /** Keys of words that {@link #isForeign} answers for. */
  private final BitSet foreign = new BitSet();

  private final List<String> names = new ArrayList<>();

  private final Map<String, Word> english = new HashMap<>();
  private final Map<String, Word> vietnamese = new HashMap<>();

  /** Names of two syllables, and the two. */
  private final Map<Integer, int[]> parts = new HashMap<>();

  /** What the sentence that was looked at last says in figures. */
  private final List<Said> quantities = new ArrayList<>();

  private int[] found = new int[64];
  private int size;

  /**
   * A word, looked at once however often it comes.
   *
   * @param folded its letters without diacritics, in lower case
   * @param letter whether it has a letter
   * @param capital whether it begins with a capital
   * @param length its length as written
   * @param copy its key if it is the same on both sides, negative if it is not
   */
  private record Word(String folded, boolean letter, boolean capital, int length, int copy) {}

  /** Begins a table that asks a lexicon which words its languages have. */
  Keys(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the kind of each key, by number. */
  List<Kind> kinds() {
    return kinds;
  }

  /** Returns the keys that a key is made of; usually none. */
  int[] parts(int key) {
    return parts.getOrDefault(key, NO_PARTS);
  }

  /**
   * Returns whether a key is that of a word which a translation most likely keeps: a name, code or
   * abbreviation that the lexicon of its language does not know.
   */
  boolean isForeign(int key) {
    return foreign.get(key);
  }

  /** Returns a key in its folded form, for people to read. */
  String name(int key) {
    return names.get(key);
  }

  /** Returns the keys of a sentence, sorted, each once. */
  int[] of(String sentence, Language language) {
    size = 0;
    quantities.clear();
    names(words(sentence, language), language);
    values(sentence, language);
    return sortedOnce();
  }

  /** Returns what the sentence whose keys were asked for last says in figures. */
  List<Said> quantities() {
    return List.copyOf(quantities);
  }

  private int[] sortedOnce() {
    Arrays.sort(found, 0, size);
    int distinct = 0;
    for (int k = 0; k < size; k++) {
      if (k == 0 || found[k] != found[k - 1]) {
        found[distinct++] = found[k];
      }
    }
    return Arrays.copyOf(found, distinct);
  }

  private void add(int key) {
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = key;
  }

  private List<Word> words(String sentence, Language language) {
    Map<String, Word> known = language == Language.ENGLISH ? english : vietnamese;
    List<Word> words = new ArrayList<>();
    for (String token : Tokens.of(sentence)) {
      words.add(known(token, language, known));
    }
    return words;
  }

  private Word known(String token, Language language, Map<String, Word> known) {
    Word word = known.get(token);
    if (word == null) {
      word = word(token, language);
      known.put(token, word);
    }
    return word;
  }

  private Word word(String token, Language language) {
    String folded = Folding.fold(token);
    boolean functional = language == Language.ENGLISH && FUNCTION_WORDS.contains(folded);
    boolean letter = !functional && hasLetter(token);
    // What is a word of Vietnamese is not the same in English.
    boolean copied = letter && (language == Language.ENGLISH || !Syllable.isValid(token));
    int copy = copied ? number(Kind.COPY, stem(folded)) : -1;
    if (copied && isForeign(token, language)) {
      foreign.set(copy);
    }
    return new Word(
        folded, letter, Character.isUpperCase(token.codePointAt(0)), token.length(), copy);
  }

  /** What English writes with small letters only is taken for a word of its own. */
  private boolean isForeign(String token, Language language) {
    return token.length() > 1
        && (language == Language.VIETNAMESE || hasCapital(token))
        && lexicon.words(language, token).length == 0;
  }

  private static boolean hasCapital(String token) {
    return token.chars().anyMatch(Character::isUpperCase);
  }

  private void names(List<Word> words, Language language) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.copy >= 0) {
        add(word.copy);
      }
      boolean mayBeName = word.letter && (language == Language.ENGLISH || word.copy < 0);
      if (mayBeName && isName(words, i)) {
        int name = number(Kind.NAME, word.folded);
        add(name);
        // English writes some names in one word: Ha Noi is Hanoi.
        if (language == Language.VIETNAMESE && isCapitalised(words, i + 1)) {
          String second = words.get(i + 1).folded;
          int whole = number(Kind.NAME, word.folded.concat(second));
          add(whole);
          parts.putIfAbsent(whole, new int[] {name, number(Kind.NAME, second)});
        }
      }
    }
  }

  private static boolean isName(List<Word> words, int i) {
    return isCapitalised(words, i)
        && (words.get(i).length > SHORT_NAME
            || isCapitalised(words, i - 1)
            || isCapitalised(words, i + 1));
  }

  private static boolean isCapitalised(List<Word> words, int i) {
    return i >= 0 && i < words.size() && words.get(i).capital;
  }

  private static boolean hasLetter(String word) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      if (Character.isLetter(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Vietnamese leaves the plural of a borrowed word away, and keeps it where it quotes. */
  private static String stem(String folded) {
    return folded.length() > 3 && folded.endsWith("s")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private void values(String sentence, Language language) {
    for (Mention mention : ValueExtractor.of(language).extract(sentence)) {
      int start = size;
      for (Value reading : mention.readings()) {
        // "One" and "a" are in every other sentence, on one side or the other.
        if (reading.informativeness() > 0) {
          String canonical = reading.canonical();
          add(number(Kind.VALUE, canonical));
          String part = part(canonical);
          if (part != null) {
            add(number(Kind.VALUE, part));
          }
        }
      }
      Quantity quantity = Quantity.of(mention.readings());
      if (quantity != null) {
        quantities.add(new Said(quantity, Arrays.copyOfRange(found, start, size)));
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
    Integer known = numbers.get(kind.ordinal()).putIfAbsent(key, kinds.size());
    if (known != null) {
      return known;
    }
    kinds.add(kind);
    names.add(key);
    return kinds.size() - 1;
  }
}
