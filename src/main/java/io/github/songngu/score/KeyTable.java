package io.github.songngu.score;

import java.util.ArrayList;
import java.util.List;

/** Numbers keys from 0, so that what is the same on both sides has the same number. */
final class KeyTable {

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

  private final List<Kind> kinds = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /** Numbers of keys from 1; 0 where there is none. */
  private int[] slots = new int[1 << 8];

  /** Returns the kind of each key, by number. */
  List<Kind> kinds() {
    return kinds;
  }

  /** Returns how many keys there are. */
  int size() {
    return kinds.size();
  }

  /** Returns a key in its folded form, for people to read. */
  String name(int key) {
    return names.get(key);
  }

  /** Returns the number of a key, a new one if it was not met before. */
  int number(Kind kind, String key) {
    int slot = slot(kind, key);
    if (slots[slot] == 0) {
      kinds.add(kind);
      names.add(key);
      slots[slot] = kinds.size();
      if (2 * kinds.size() > slots.length) {
        grow();
        return kinds.size() - 1;
      }
    }
    return slots[slot] - 1;
  }

  /** Returns where the number of a key is, or is to be put: open addressing. */
  private int slot(Kind kind, String key) {
    int hash = Vocabulary.hash(key) + kind.ordinal();
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (slots[slot] != 0
        && !(kinds.get(slots[slot] - 1) == kind && names.get(slots[slot] - 1).equals(key))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    slots = new int[slots.length * 4];
    for (int number = 0; number < kinds.size(); number++) {
      slots[slot(kinds.get(number), names.get(number))] = number + 1;
    }
  }
}
