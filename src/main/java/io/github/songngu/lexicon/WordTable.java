package io.github.songngu.lexicon;

import java.util.List;

/**
 * Finds the number of a word, its place in a list, by its letters; 0 stands for none. Open
 * addressing, immutable.
 */
final class WordTable {

  private static final char JOIN = WordForms.JOIN.charAt(0);

  private final List<String> words;

  /** Numbers; the bits above them hold a part of the hash, so that few words are compared. */
  private final int[] slots;

  private final int mask;

  /** Looks at the words from the second on; the first stands for nothing. */
  WordTable(List<String> words) {
    this.words = words;
    this.mask = 2 * Integer.highestOneBit(words.size()) - 1;
    this.slots = new int[Math.max(2, Integer.highestOneBit(words.size()) * 4)];
    for (int number = 1; number < words.size(); number++) {
      int hash = words.get(number).hashCode();
      int slot = slot(hash);
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      slots[slot] = tag(hash) | number;
    }
  }

  /** Spreads hashes that differ a little, as those of similar words do (Knuth, Fibonacci). */
  private int slot(int hash) {
    return (int) ((Integer.toUnsignedLong(hash * 0x9E3779B9) * slots.length) >>> Integer.SIZE);
  }

  private int tag(int hash) {
    return hash * 0x85EBCA6B & ~mask;
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  /** Returns the number of a word, 0 if it is not there. */
  int find(String word) {
    int hash = word.hashCode();
    int slot = slot(hash);
    while (slots[slot] != 0 && !(isTagged(slot, hash) && word(slot).equals(word))) {
      slot = next(slot);
    }
    return slots[slot] & mask;
  }

  /**
   * Returns the number of a word of two syllables, 0 if it is not there; makes no string.
   *
   * @param power 31 to the length of the second
   */
  int find(String first, String second, int power) {
    int hash = (first.hashCode() * 31 + JOIN) * power + second.hashCode();
    int slot = slot(hash);
    while (slots[slot] != 0 && !(isTagged(slot, hash) && isJoined(word(slot), first, second))) {
      slot = next(slot);
    }
    return slots[slot] & mask;
  }

  private boolean isTagged(int slot, int hash) {
    return (slots[slot] & ~mask) == tag(hash);
  }

  private String word(int slot) {
    return words.get(slots[slot] & mask);
  }

  private static boolean isJoined(String word, String first, String second) {
    int join = first.length();
    return word.length() == join + 1 + second.length()
        && word.charAt(join) == JOIN
        && word.startsWith(first)
        && word.endsWith(second);
  }
}
