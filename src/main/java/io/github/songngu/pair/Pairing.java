package io.github.songngu.pair;

import java.io.Serializable;
import java.util.List;

/**
 * What was found among documents: each is in one pair or unpaired.
 *
 * @param pairs the pairs, best first
 * @param unpaired the others, by name
 */
public record Pairing(List<DocumentPair> pairs, List<Unpaired> unpaired) implements Serializable {

  /** Copies the lists. */
  public Pairing {
    pairs = List.copyOf(pairs);
    unpaired = List.copyOf(unpaired);
  }

  /** Returns the numbers, not the names. */
  @Override
  public String toString() {
    return "Pairing[" + pairs.size() + " pairs, " + unpaired.size() + " unpaired]";
  }
}
