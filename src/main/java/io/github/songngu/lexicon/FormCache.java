package io.github.songngu.lexicon;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;

/**
 * Forms of words that were asked for lately, so that the words that make up most of any text are
 * worked out once. It has a fixed size, and each word one place in it, from which another word of
 * the same place drives it out. Safe for use by several threads.
 */
final class FormCache {

  private static final int SIZE = 1 << 14;

  /** Longer words are rare, and could fill memory. */
  private static final int LONGEST = 32;

  private record Entry(String word, String form) {}

  private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(SIZE);
  private final UnaryOperator<String> rule;

  /**
   * Begins empty.
   *
   * @param rule works out the form of a word, always the same for the same word
   */
  FormCache(UnaryOperator<String> rule) {
    this.rule = rule;
  }

  /** Returns the form of a word. */
  String form(String word) {
    int hash = word.hashCode();
    int place = (hash ^ (hash >>> 15)) & (SIZE - 1);
    Entry entry = entries.getAcquire(place);
    if (entry != null && entry.word.equals(word)) {
      return entry.form;
    }
    String form = rule.apply(word);
    if (word.length() <= LONGEST) {
      entries.setRelease(place, new Entry(word, form));
    }
    return form;
  }
}
