package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which words of one language translate which of the other, with probabilities in both directions;
 * immutable and thread-safe.
 *
 * <p>Words are numbers from 1; 0 is the word for nothing, which produces the words that no word of
 * the other side accounts for. English words have lost their endings; Vietnamese ones are syllables
 * and pairs of neighbouring syllables. Longer phrases come from a user:
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.builtIn().with(LexiconFile.read(Path.of("terms.tsv")));
 * }</pre>
 */
public final class Lexicon {

  private final Side english;
  private final Side vietnamese;

  /**
   * One language: its words, how frequent they are, and what they produce in the other.
   *
   * <p>What word w produces stands from {@code first[w]} to {@code first[w + 1]}.
   *
   * @param words the form of each, by which it is found
   * @param forms how each is mostly written; empty if like its form
   * @param origins of each word that is produced the bits of its {@link Origin origins}
   * @param numbers the place of each word
   * @param phrases those words that are longer than two syllables or one English word
   * @param memory what was looked up lately
   */
  record Side(
      List<String> words,
      List<String> forms,
      float[] frequency,
      int[] first,
      int[] produced,
      float[] probability,
      byte[] origins,
      WordTable numbers,
      Phrases phrases,
      WordMemory memory) {

    /** Returns the same with its words of more than so many words or syllables as phrases. */
    Side withPhrases(int most) {
      Phrases longer = Phrases.of(words, numbers, most);
      return new Side(
          words, forms, frequency, first, produced, probability, origins, numbers, longer, memory);
    }
  }

  Lexicon(Side english, Side vietnamese) {
    this.english = english;
    this.vietnamese = vietnamese;
  }

  /** Returns the lexicon that comes with the library; it is loaded when first asked for. */
  public static Lexicon builtIn() {
    return Builtin.LEXICON;
  }

  private static final class Builtin {
    static final Lexicon LEXICON = LexiconFormat.readResource("lexicon.tsv");
  }

  /**
   * Returns a lexicon in which these entries outrank what is here about their words.
   *
   * <p>What a word meant before keeps at least a tenth. Phrases of several words are found in text
   * by longest match. Of two entries with the same words the later counts.
   */
  public Lexicon with(Collection<Translation> entries) {
    return entries.isEmpty() ? this : Overlay.of(this, List.copyOf(entries));
  }

  Side side(Language language) {
    return language == Language.ENGLISH ? english : vietnamese;
  }

  /**
   * Returns the numbers of the words of a text that the lexicon knows, with repeats: those that
   * stand in it in order, then the phrases.
   */
  public int[] words(Language language, String text) {
    return words(language, List.of(text)).get(0);
  }

  /** Returns for each text what {@link #words(Language, String)} returns; faster for many. */
  public List<int[]> words(Language language, List<String> texts) {
    return new WordFinder(side(language), language).find(texts);
  }

  /** Returns how frequent a word is in running text: its share, above 0 and at most 1. */
  public double frequency(Language language, int word) {
    return side(language).frequency[word];
  }

  /** Called with each word that a word produces. */
  @FunctionalInterface
  public interface Translations {

    /** Word {@code target} of the other language is produced with a probability, 0 to 1. */
    void visit(int target, double probability);
  }

  /** Visits what a word of one language produces in the other; word 0 is the word for nothing. */
  public void translations(Language language, int word, Translations visitor) {
    Side side = side(language);
    for (int at = side.first[word]; at < side.first[word + 1]; at++) {
      visitor.visit(side.produced[at], side.probability[at]);
    }
  }

  /** Returns the number of words of a language, the word for nothing included. */
  public int size(Language language) {
    return side(language).words.size();
  }

  /**
   * Returns what is known of a word or phrase.
   *
   * @param language the language that it is taken for
   * @param text a word or phrase, in any of its forms: {@code railways}, {@code đường sắt}
   * @return what it means; empty if the lexicon does not have it as a whole
   */
  public Optional<WordEntry> entry(Language language, String text) {
    return new Explanation(this).of(language, text);
  }

  /**
   * Returns what is known of the words of a phrase, those of several syllables first: what {@link
   * #entry} says of them.
   */
  public List<WordEntry> entriesWithin(Language language, String phrase) {
    return new Explanation(this).within(language, phrase);
  }

  /**
   * Returns words of either language that are written nearly like a text: with other diacritics or
   * none, or with one letter more, less or other; the most frequent first, at most a dozen.
   */
  public List<String> near(String text) {
    return new Explanation(this).near(text);
  }
}
