package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.util.List;
import java.util.Set;

/**
 * What a {@link Lexicon} knows of a word.
 *
 * @param language its language
 * @param word how it is mostly written
 * @param frequency its share of running text, above 0 and at most 1
 * @param meanings what it means in the other language, likeliest first
 */
public record WordEntry(Language language, String word, double frequency, List<Meaning> meanings) {

  /** Copies the list. */
  public WordEntry {
    meanings = List.copyOf(meanings);
  }

  /**
   * A word that translates another.
   *
   * @param word how it is mostly written
   * @param probability how likely the other word produces it, 0 to 1
   * @param reverse how likely it produces the other word, 0 to 1
   * @param origins where that comes from
   */
  public record Meaning(String word, double probability, double reverse, Set<Origin> origins) {}
}
