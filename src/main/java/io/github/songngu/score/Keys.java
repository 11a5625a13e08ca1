package io.github.songngu.score;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.score.KeyTable.Kind;
import io.github.songngu.score.Vocabulary.Word;
import io.github.songngu.text.Language;
import io.github.songngu.values.Mention;
import io.github.songngu.values.Value;
import io.github.songngu.values.ValueExtractor;
import io.github.songngu.vietnamese.Folding;
import io.github.songngu.vietnamese.Syllable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sentences of two languages can have in common, as numbers that are equal if it is the same.
 *
 * <p>A table belongs to one pair of articles.
 */
final class Keys {

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

  private static final Said[] NOTHING_SAID = {};

  /** Length of a date like 2025-04-15. */
  private static final int FULL_DATE = 10;

  private final Lexicon lexicon;
  private final KeyTable table = new KeyTable();

  /** Keys of words that {@link #isForeign} answers for. */
  private final BitSet foreign = new BitSet();

  private final Tokens tokens = new Tokens();
  private final Vocabulary english = new Vocabulary();
  private final Vocabulary vietnamese = new Vocabulary();

  private String sentence = "";
  private Language language = Language.ENGLISH;

  /** The words of the sentence. */
  private Word[] words = new Word[64];

  /** Places of words, and later of names, that were not known before. */
  private int[] news = new int[64];

  private int newWords;
  private int newNames;

  /** The name that each name of the sentence makes with the word after it. */
  private int[] wholes = new int[64];

  /** Names of two syllables, and the two. */
  private int[][] parts = new int[1 << 8][];

  /** What the sentence that was looked at last says in figures. */
  private final List<Said> said = new ArrayList<>();

  private int[] found = new int[64];
  private int size;

  /** Begins a table that asks a lexicon which words its languages have. */
  Keys(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the keys met so far. */
  KeyTable table() {
    return table;
  }

  /** Returns the keys that a key is made of; usually none. */
  int[] parts(int key) {
    return key < parts.length && parts[key] != null ? parts[key] : NO_PARTS;
  }

  /**
   * Returns whether a key is that of a word which a translation most likely keeps: a name, code or
   * abbreviation that the lexicon of its language does not know.
   */
  boolean isForeign(int key) {
    return foreign.get(key);
  }

  /**
   * Looks at a sentence. What is done for few words stands apart from what is done for all of them:
   * the latter is compiled sooner that way.
   */
  void look(String sentence, Language language) {
    this.sentence = sentence;
    this.language = language;
    cut();
    learnWords();
    findNames();
    learnNames();
  }

  private void cut() {
    tokens.cut(sentence);
    if (words.length < tokens.size) {
      words = new Word[tokens.size * 2];
      news = new int[tokens.size * 2];
      wholes = new int[tokens.size * 2];
    }
    newWords = 0;
    Vocabulary known = language == Language.ENGLISH ? english : vietnamese;
    for (int k = 0; k < tokens.size; k++) {
      Word word = known.find(tokens.units, tokens.starts[k], tokens.ends[k]);
      if (word == null) {
        word = known.put(tokens.units, tokens.starts[k], tokens.ends[k]);
        news[newWords++] = k;
      }
      words[k] = word;
    }
  }

  /** Learns the words of the sentence that are new. */
  private void learnWords() {
    for (int n = 0; n < newWords; n++) {
      learn(words[news[n]], news[n]);
    }
  }

  /** Finds the names of the sentence and those that are new. */
  private void findNames() {
    newNames = 0;
    for (int i = 0; i < tokens.size; i++) {
      if (words[i].capital && isName(i)) {
        wholes[i] = isWhole(i) ? words[i].whole(words[i + 1]) : Word.NONE;
        if (words[i].name < 0 || (wholes[i] < 0 && isWhole(i))) {
          news[newNames++] = i;
        }
      }
    }
  }

  /** Learns the names that are new. */
  private void learnNames() {
    for (int n = 0; n < newNames; n++) {
      learnName(news[n]);
    }
  }

  /** Returns the keys of the sentence, sorted, each once. */
  int[] keys() {
    size = 0;
    said.clear();
    addNames();
    values();
    return sortedOnce();
  }

  /** Returns the sentence whose keys were asked for last, cut into words. */
  Tokens tokens() {
    return tokens;
  }

  /** Returns what the sentence whose keys were asked for last says in figures. */
  Said[] said() {
    return said.isEmpty() ? NOTHING_SAID : said.toArray(NOTHING_SAID);
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

  private void learn(Word word, int k) {
    String token = new String(word.written);
    word.capital = tokens.isCapitalised(k);
    word.letter = tokens.hasLetter(k);
    // What is a word of Vietnamese is not the same in English.
    boolean copied = language == Language.ENGLISH || !Syllable.isValid(token);
    if (word.letter && (copied || word.capital)) {
      word.folded = tokens.isPlain(k) ? token : Folding.fold(token);
      word.letter = language == Language.VIETNAMESE || !FUNCTION_WORDS.contains(word.folded);
      word.copy = copied && word.letter ? table.number(Kind.COPY, stem(word.folded)) : Word.NONE;
      if (word.copy >= 0 && isForeign(token)) {
        foreign.set(word.copy);
      }
    }
  }

  /** What English writes with small letters only is taken for a word of its own. */
  private boolean isForeign(String token) {
    return token.length() > 1
        && (language == Language.VIETNAMESE || hasCapital(token))
        && lexicon.words(language, token).length == 0;
  }

  private static boolean hasCapital(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (Character.isUpperCase(token.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void addNames() {
    for (int i = 0; i < tokens.size; i++) {
      Word word = words[i];
      if (word.copy >= 0) {
        add(word.copy);
      }
      if (word.capital && isName(i)) {
        add(word.name);
        if (wholes[i] >= 0) {
          add(wholes[i]);
        }
      }
    }
  }

  private void learnName(int i) {
    int first = name(words[i]);
    if (isWhole(i)) {
      wholes[i] = table.number(Kind.NAME, words[i].folded.concat(words[i + 1].folded));
      words[i].makes(words[i + 1], wholes[i]);
      learnParts(wholes[i], first, name(words[i + 1]));
    }
  }

  private void learnParts(int whole, int first, int second) {
    if (whole >= parts.length) {
      parts = Arrays.copyOf(parts, 2 * table.size());
    }
    if (parts[whole] == null) {
      parts[whole] = new int[] {first, second};
    }
  }

  private int name(Word word) {
    if (word.name < 0) {
      word.name = table.number(Kind.NAME, word.folded);
    }
    return word.name;
  }

  /** English writes some names in one word: Ha Noi is Hanoi. */
  private boolean isWhole(int i) {
    return language == Language.VIETNAMESE && isCapitalised(i + 1);
  }

  private boolean isName(int i) {
    Word word = words[i];
    return word.letter
        && (language == Language.ENGLISH || word.copy < 0)
        && (word.written.length > SHORT_NAME || isCapitalised(i - 1) || isCapitalised(i + 1));
  }

  private boolean isCapitalised(int i) {
    return i >= 0 && i < tokens.size && words[i].capital;
  }

  /** Vietnamese leaves the plural of a borrowed word away, and keeps it where it quotes. */
  private static String stem(String folded) {
    int last = folded.length() - 1;
    return last > 2 && folded.charAt(last) == 's' ? folded.substring(0, last) : folded;
  }

  private void values() {
    for (Mention mention : ValueExtractor.of(language).extract(sentence)) {
      int start = size;
      for (Value reading : mention.readings()) {
        // "One" and "a" are in every other sentence, on one side or the other.
        if (reading.informativeness() > 0) {
          String canonical = reading.canonical();
          add(table.number(Kind.VALUE, canonical));
          String part = part(canonical);
          if (part != null) {
            add(table.number(Kind.VALUE, part));
          }
        }
      }
      Said.Quantity quantity = Said.Quantity.of(mention.readings());
      if (quantity != null) {
        said.add(new Said(quantity, Arrays.copyOfRange(found, start, size)));
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
}
