package io.github.songngu.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The English documents by their addresses and by those of their translations.
 *
 * <p>A site may name its home page as the translation of every page: what pages with several
 * addresses name is not believed.
 */
final class Addresses {

  private final Map<String, Integer> own = new HashMap<>();
  private final Map<String, Integer> translations = new HashMap<>();

  /** Who names an address as that of a translation. */
  private final Map<String, Set<String>> naming = new HashMap<>();

  Addresses(List<DocumentProfile> english, List<DocumentProfile> vietnamese) {
    for (int i = 0; i < english.size(); i++) {
      DocumentProfile document = english.get(i);
      if (document.url() != null) {
        own.putIfAbsent(document.url(), i);
      }
      if (document.translation() != null) {
        translations.putIfAbsent(document.translation(), i);
      }
      addNaming(document);
    }
    vietnamese.forEach(this::addNaming);
  }

  private void addNaming(DocumentProfile document) {
    String translation = document.translation();
    if (translation != null) {
      String name = document.url() == null ? document.name() : document.url();
      naming.computeIfAbsent(translation, unused -> new HashSet<>()).add(name);
    }
  }

  /** Returns the English documents that a Vietnamese one names, or that name it. */
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

  /** Returns whether one document alone names the address of the other as its translation's. */
  boolean areNamed(DocumentProfile one, DocumentProfile other) {
    return names(one, other) || names(other, one);
  }

  private boolean names(DocumentProfile one, DocumentProfile other) {
    String translation = one.translation();
    return translation != null
        && translation.equals(other.url())
        && naming.getOrDefault(translation, Set.of()).size() == 1;
  }
}
