package io.github.songngu.lexicon;

import java.util.List;

/**
 * Finds the number of a word, its place in a list, by its letters; 0 stands for none. Open
 * addressing, immutable.
 */
final class WordTable {

  private static final char JOIN = WordForms.JOIN.charAt(0);

  private final List<String> words;
  private final int[] slots;

  /** Looks at the words from the second on; the first stands for nothing. */
  WordTable(List<String> words) {
    this.words = words;
    this.slots = new int[Math.max(2, Integer.highestOneBit(words.size()) * 4)];
    for (int number = 1; number < words.size(); number++) {
      String word = words.get(number);
      int slot = slot(word.hashCode());
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      slots[slot] = number;
    }
  }

  /** Spreads hashes that differ a little, as those of similar words do (Knuth, Fibonacci). */
  private int slot(int hash) {
    return (int) (((hash * 0x9E3779B9L & 0xFFFFFFFFL) * slots.length) >>> Integer.SIZE);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  /** Returns the number of a word, 0 if it is not there. */
  int find(String word) {
    int slot = slot(word.hashCode());
    while (slots[slot] != 0 && !words.get(slots[slot]).equals(word)) {
      slot = next(slot);
    }
    return slots[slot];
  }

  /** Returns the number of a word of two syllables, 0 if it is not there; makes no string. */
  int find(String first, String second) {
    int hash = first.hashCode() * 31 + JOIN;
    for (int k = 0; k < second.length(); k++) {
      hash *= 31;
    }
    int slot = slot(hash + second.hashCode());
    while (slots[slot] != 0 && !isJoined(words.get(slots[slot]), first, second)) {
      slot = next(slot);
    }
    return slots[slot];
  }

  private static boolean isJoined(String word, String first, String second) {
    int join = first.length();
    return word.length() == join + 1 + second.length()
        && word.charAt(join) == JOIN
        && word.startsWith(first)
        && word.endsWith(second);
  }
}
