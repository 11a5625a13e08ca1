package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import io.github.songngu.vietnamese.Syllable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * English and Vietnamese terms that translate one another; immutable and thread-safe.
 *
 * <p>A term is a word or some words. Terms that translate one another, directly or through a third,
 * have the same number: {@code United States}, {@code Hoa Kỳ} and {@code Mỹ} are one. A term that
 * is written with a capital is found only where the text has one, because {@code Nga} is Russia and
 * {@code nga} is not; the style of tone marks and the spelling of i and y do not matter.
 */
public final class Terms {

  private static final int MAX_WORDS = 5;

  private final Map<Language, Map<String, Integer>> terms = new EnumMap<>(Language.class);

  private Terms(List<String[]> pairs) {
    Map<String, Integer> english = new HashMap<>();
    Map<String, Integer> vietnamese = new HashMap<>();
    Classes classes = new Classes();
    for (String[] pair : pairs) {
      String left = key(Language.ENGLISH, words(pair[0]));
      String right = key(Language.VIETNAMESE, words(pair[1]));
      Integer known = english.get(left);
      Integer other = vietnamese.get(right);
      int number = known != null ? known : other != null ? other : classes.add();
      if (known != null && other != null) {
        classes.join(known, other);
      }
      english.putIfAbsent(left, number);
      vietnamese.putIfAbsent(right, number);
    }
    english.replaceAll((term, number) -> classes.find(number));
    vietnamese.replaceAll((term, number) -> classes.find(number));
    terms.put(Language.ENGLISH, english);
    terms.put(Language.VIETNAMESE, vietnamese);
  }

  /** Returns the names of regions, languages, currencies and cities that CLDR has. */
  public static Terms cldr() {
    return Builtin.CLDR;
  }

  /** Loaded when first asked for. */
  private static final class Builtin {
    static final Terms CLDR = new Terms(load("cldr-names.tsv"));
  }

  private static List<String[]> load(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Terms.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String term) {
    return List.of(term.split("[ ,.&’'-]+"));
  }

  /**
   * Calls {@code found} with the number of each term in some words: the longest at each place, and
   * none inside another.
   *
   * @param language the language of the words
   * @param words words as they stand in the text, without punctuation
   */
  public void find(Language language, List<String> words, IntConsumer found) {
    Map<String, Integer> known = Objects.requireNonNull(terms.get(language));
    List<String> keys = new ArrayList<>(words.size());
    for (String word : words) {
      keys.add(key(language, word));
    }
    int i = 0;
    while (i < keys.size()) {
      i += Math.max(1, longest(known, keys, i, found));
    }
  }

  private static int longest(
      Map<String, Integer> known, List<String> keys, int start, IntConsumer found) {
    for (int size = Math.min(MAX_WORDS, keys.size() - start); size > 0; size--) {
      Integer number = known.get(String.join(" ", keys.subList(start, start + size)));
      if (number != null) {
        found.accept(number);
        return size;
      }
    }
    return 0;
  }

  private static String key(Language language, List<String> words) {
    List<String> keys = new ArrayList<>(words.size());
    for (String word : words) {
      keys.add(key(language, word));
    }
    return String.join(" ", keys);
  }

  /** A word in the form in which it is compared; a capital stays visible as a leading {@code ^}. */
  private static String key(Language language, String word) {
    String bare =
        language == Language.VIETNAMESE
            ? Syllable.parse(word).map(Syllable::key).orElseGet(() -> lower(word))
            : lower(word);
    return Character.isUpperCase(word.codePointAt(0)) ? "^" + bare : bare;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Terms that are the same, by union and find. */
  private static final class Classes {

    private final List<Integer> parent = new ArrayList<>();

    int add() {
      parent.add(parent.size());
      return parent.size() - 1;
    }

    int find(int number) {
      int root = number;
      while (parent.get(root) != root) {
        root = parent.get(root);
      }
      return root;
    }

    void join(int left, int right) {
      parent.set(find(right), find(left));
    }
  }
}
