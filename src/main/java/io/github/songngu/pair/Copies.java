package io.github.songngu.pair;

import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents, of which those are set apart that say what another one says, as pages do that are
 * found under several addresses.
 */
final class Copies {

  private final List<DocumentProfile> originals = new ArrayList<>();
  private final List<Unpaired> copies = new ArrayList<>();

  private Copies() {}

  /** Goes through documents by name, so that the result does not depend on their order. */
  static Copies of(List<DocumentProfile> documents) {
    Copies copies = new Copies();
    Map<Integer, List<DocumentProfile>> byLength = new HashMap<>();
    documents.stream()
        .sorted(Comparator.comparing(DocumentProfile::name))
        .forEach(
            document ->
                copies.add(
                    document,
                    byLength.computeIfAbsent(document.length(), unused -> new ArrayList<>())));
    return copies;
  }

  private void add(DocumentProfile document, List<DocumentProfile> alike) {
    for (DocumentProfile original : alike) {
      if (document.isCopyOf(original)) {
        copies.add(new Unpaired(document.name(), "the same as " + original.name()));
        return;
      }
    }
    alike.add(document);
    originals.add(document);
  }

  /** Returns the documents of a language without copies, by name. */
  List<DocumentProfile> originals(Language language) {
    return originals.stream().filter(document -> document.language() == language).toList();
  }

  /** Returns what was found, with the copies among what is unpaired. */
  Pairing addTo(Pairing pairing) {
    List<Unpaired> unpaired = new ArrayList<>(pairing.unpaired());
    unpaired.addAll(copies);
    unpaired.sort(Comparator.comparing(Unpaired::name));
    return new Pairing(pairing.pairs(), unpaired);
  }
}
