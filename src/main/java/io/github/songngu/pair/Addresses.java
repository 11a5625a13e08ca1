package io.github.songngu.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents of one language by their addresses and by those of their translations. */
final class Addresses {

  private final Map<String, Integer> own = new HashMap<>();
  private final Map<String, Integer> translations = new HashMap<>();

  Addresses(List<DocumentProfile> documents) {
    for (int i = 0; i < documents.size(); i++) {
      add(own, documents.get(i).url(), i);
      add(translations, documents.get(i).translation(), i);
    }
  }

  private static void add(Map<String, Integer> map, @Nullable String address, int document) {
    if (address != null) {
      map.putIfAbsent(address, document);
    }
  }

  /** Returns the documents that a document names, or that name it. */
  List<Integer> candidates(DocumentProfile document) {
    List<Integer> candidates = new ArrayList<>();
    Integer named = own.get(document.translation());
    Integer naming = translations.get(document.url());
    if (named != null) {
      candidates.add(named);
    }
    if (naming != null) {
      candidates.add(naming);
    }
    return candidates;
  }
}
