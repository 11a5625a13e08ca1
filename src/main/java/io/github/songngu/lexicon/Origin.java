package io.github.songngu.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a translation in a {@link Lexicon} comes from; one may come from several places. */
public enum Origin {
  /** Names of regions, languages, currencies and cities in Unicode CLDR. */
  CLDR,
  /** Our own dictionary of computing, mathematics, science, engineering, medicine, law, finance. */
  TECHNICAL,
  /** Our own dictionary of news: politics, economy, sport, institutions, titles, names. */
  NEWS,
  /** Our own dictionary of general vocabulary. */
  GENERAL,
  /** Parallel text that the built-in lexicon learned from. */
  CORPUS,
  /** Entries that a user gave: {@link Lexicon#with}. */
  USER;

  /** Returns the bit that stands for this origin in a set of them. */
  int bit() {
    return 1 << ordinal();
  }

  /** Returns the origins whose bits are set. */
  static Set<Origin> of(int bits) {
    Set<Origin> origins = EnumSet.noneOf(Origin.class);
    for (Origin origin : values()) {
      if ((bits & origin.bit()) != 0) {
        origins.add(origin);
      }
    }
    return Collections.unmodifiableSet(origins);
  }

  /** Returns the name in lower case: {@code technical}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
