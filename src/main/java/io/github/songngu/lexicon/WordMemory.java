package io.github.songngu.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Ways of writing words that were looked up lately in one language of a lexicon: where many short
 * articles follow one another they hold the same ones. So many and no more; a newer one takes the
 * place of an older. For several threads.
 */
final class WordMemory {

  private static final int SIZE = 1 << 14;

  /** Longer ones are rare, and might be very long. */
  private static final int LONGEST = 32;

  /** Entries never change, so that several threads may see each other's without a lock. */
  private final @Nullable Entry[] entries = new Entry[SIZE];

  /**
   * What a way of writing a word is.
   *
   * @param written its letters; not to be changed
   * @param key how the lexicon writes it
   * @param power what the hash of a word is multiplied by if this follows it: 31 to its length
   * @param number its number in the lexicon, 0 if it is not there
   */
  record Entry(char[] written, String key, int power, int number) {}

  /** Stands for a word before it is looked up. */
  static final Entry NONE = new Entry(new char[0], "", 1, 0);

  private static int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (SIZE - 1);
  }

  /** Returns what is known of a way of writing a word, null if it is not here. */
  @Nullable Entry find(char[] written, int hash) {
    Entry entry = entries[slot(hash)];
    return entry != null && Arrays.equals(entry.written, written) ? entry : null;
  }

  /** Keeps what was looked up, and returns it. */
  Entry keep(int hash, Entry entry) {
    if (entry.written.length <= LONGEST) {
      entries[slot(hash)] = entry;
    }
    return entry;
  }
}
