package io.github.songngu.score;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The words of one side, each looked at once however often it comes; it is found by its letters,
 * without making a string. Open addressing.
 */
final class Vocabulary {

  /** Another one in each run, so that nobody can write words that all have the same hash. */
  private static final int BASE = ThreadLocalRandom.current().nextInt() << 3 | 5;

  private @Nullable Word[] words = new Word[1 << 8];
  private int size;

  /** The word that was asked for last. */
  private int slot;

  private int hash;

  /** Returns the hash of a text that nobody can foresee. */
  static int hash(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum = BASE * sum + text.charAt(i);
    }
    return sum;
  }

  /** Returns the word with these letters, null if it is none yet: see {@link #put}. */
  @Nullable Word find(char[] text, int start, int end) {
    int sum = 0;
    for (int i = start; i < end; i++) {
      sum = BASE * sum + text[i];
    }
    hash = sum;
    slot = (sum ^ (sum >>> 15)) & (words.length - 1);
    Word word = words[slot];
    while (word != null && !(word.hash == sum && word.isWritten(text, start, end))) {
      slot = (slot + 1) & (words.length - 1);
      word = words[slot];
    }
    return word;
  }

  /** Adds the word that was asked for last and is new. */
  Word put(char[] text, int start, int end) {
    Word word = new Word(Arrays.copyOfRange(text, start, end), hash);
    words[slot] = word;
    if (++size * 2 > words.length) {
      grow();
    }
    return word;
  }

  private void grow() {
    @Nullable Word[] old = words;
    words = new Word[old.length * 4];
    for (Word word : old) {
      if (word != null) {
        int at = (word.hash ^ (word.hash >>> 15)) & (words.length - 1);
        while (words[at] != null) {
          at = (at + 1) & (words.length - 1);
        }
        words[at] = word;
      }
    }
  }

  /** A word as written. */
  static final class Word {

    /** No key. */
    static final int NONE = -1;

    final char[] written;

    /** Its letters without diacritics, in lower case; empty before it is needed. */
    String folded = "";

    /** Whether it has a letter and is no word that names nothing. */
    boolean letter;

    /** Whether it begins with a capital. */
    boolean capital;

    /** Its key if it is the same on both sides, {@link #NONE} if it is not. */
    int copy = NONE;

    /** Its key as a name, {@link #NONE} before it is needed. */
    int name = NONE;

    /** The last word that it made one name with, and the key of that name. */
    private @Nullable Word second;

    private int whole = NONE;

    private final int hash;

    Word(char[] written, int hash) {
      this.written = written;
      this.hash = hash;
    }

    /** Notes the key of the name that it makes with another word. */
    void makes(Word other, int name) {
      second = other;
      whole = name;
    }

    /** Returns the key of the name that it makes with another word, {@link #NONE} if not known. */
    int whole(Word other) {
      return second == other ? whole : NONE;
    }

    private boolean isWritten(char[] text, int start, int end) {
      return Arrays.equals(written, 0, written.length, text, start, end);
    }
  }
}
