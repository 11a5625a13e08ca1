package io.github.songngu.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of sentences that some beads join: every source sentence of a bead with every target
 * sentence of it. They are not spelled out, so that a bead of whole articles costs no more than its
 * sentences.
 */
final class Links {

  private final Map<Integer, List<Integer>> beadsBySource = new HashMap<>();
  private final Map<Integer, List<Integer>> beadsByTarget = new HashMap<>();

  Links(Collection<IndexedBead> beads) {
    int number = 0;
    for (IndexedBead bead : beads) {
      put(bead.source(), number, beadsBySource);
      put(bead.target(), number, beadsByTarget);
      number++;
    }
  }

  private static void put(List<Integer> sentences, int bead, Map<Integer, List<Integer>> beads) {
    for (Integer sentence : sentences) {
      beads.computeIfAbsent(sentence, key -> new ArrayList<>(1)).add(bead);
    }
  }

  /** Returns how many of the beads join two sentences that are joined here. */
  long shared(Collection<IndexedBead> beads) {
    return beads.stream().filter(this::share).count();
  }

  private boolean share(IndexedBead bead) {
    Set<Integer> holders = new HashSet<>();
    bead.source().forEach(i -> holders.addAll(beadsBySource.getOrDefault(i, List.of())));
    return bead.target().stream()
        .flatMap(j -> beadsByTarget.getOrDefault(j, List.of()).stream())
        .anyMatch(holders::contains);
  }
}
