package io.github.songngu.memory;

import io.github.songngu.memory.FingerprintCounts.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/** What makes two units the same. */
final class UnitKeys {

  private UnitKeys() {}

  /** Returns a key of the source text and the languages that it is translated into. */
  static Fingerprint source(TranslationUnit unit, String memorySource) {
    Variant source = unit.source(memorySource).orElse(null);
    List<String> parts = new ArrayList<>();
    for (Variant variant : unit.variants()) {
      parts.add(LanguageTags.primary(variant.language()));
    }
    parts.sort(null);
    if (source != null) {
      parts.add(LanguageTags.primary(source.language()));
      parts.add(source.segment().nativeText());
    }
    return Fingerprint.of(parts);
  }

  /** Returns a key of the text in all languages, whatever their order. */
  static Fingerprint text(TranslationUnit unit) {
    List<String> parts = new ArrayList<>();
    for (Variant variant : unit.variants()) {
      parts.add(LanguageTags.primary(variant.language()) + '\t' + variant.segment().nativeText());
    }
    parts.sort(null);
    return Fingerprint.of(parts);
  }
}
