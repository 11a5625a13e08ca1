package io.github.songngu.memory;

import io.github.songngu.memory.Finding.Severity;
import io.github.songngu.memory.FingerprintCounts.Fingerprint;
import io.github.songngu.text.LineCleaner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What programs are known to demand of a memory beyond the DTD. */
final class UnitRules {

  private static final List<String> DATES = List.of("creationdate", "changedate", "lastusagedate");
  private static final int EXCERPT = 30;

  private final BiConsumer<Severity, String> findings;
  private final FingerprintCounts names = new FingerprintCounts();
  private String memorySource = MemoryHeader.ALL;

  UnitRules(BiConsumer<Severity, String> findings) {
    this.findings = findings;
  }

  private void error(String reason) {
    findings.accept(Severity.ERROR, reason);
  }

  private void warn(String reason) {
    findings.accept(Severity.WARNING, reason);
  }

  void check(MemoryHeader header) {
    memorySource = header.sourceLanguage();
    dates(header.attributes());
    if (header.attributes().containsKey("srclang") && !memorySource.equals(MemoryHeader.ALL)) {
      tag(memorySource, "source language");
    }
  }

  void check(TranslationUnit unit) {
    dates(unit.attributes());
    unit.id().ifPresent(this::name);
    for (Variant variant : unit.variants()) {
      dates(variant.attributes());
      tag(variant.language(), "language");
      text(variant);
      pairs(variant);
    }
    if (!unit.variants().isEmpty()) {
      languages(unit);
      source(unit);
    }
  }

  private void dates(Map<String, String> attributes) {
    for (String name : DATES) {
      String date = attributes.get(name);
      if (date != null && TmxDates.parse(date).isEmpty()) {
        error(name + " '" + excerpt(date) + "', expected a date of the form YYYYMMDDThhmmssZ");
      }
    }
  }

  private void name(String id) {
    if (id.chars().anyMatch(unit -> unit <= ' ')) {
      warn("tuid '" + excerpt(id) + "' with white space, which TMX does not allow");
    }
    if (!names.add(Fingerprint.of(List.of(id)))) {
      warn("tuid '" + excerpt(id) + "', which another unit has before");
    }
  }

  /** A variant without a tag is against the DTD, and is told there. */
  private void tag(String tag, String what) {
    if (tag.isEmpty()) {
      return;
    }
    if (!LanguageTags.isWellFormed(tag)) {
      error(what + " '" + excerpt(tag) + "', expected a tag like en or vi-VN");
    } else if (!LanguageTags.isLanguage(tag)) {
      error(what + " '" + tag + "', which is no language (Vietnamese is vi, English en)");
    }
  }

  private void text(Variant variant) {
    String text = variant.text();
    if (LineCleaner.isBlank(text) && !variant.segment().hasCodes()) {
      error("no text in '" + variant.language() + "'");
    }
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if ((unit >= 0x7F && unit < 0xA0 && unit != 0x85) || unit == 0xFFFD) {
        warn(
            String.format(
                Locale.ROOT,
                "the character U+%04X in '%s', which is no text",
                (int) unit,
                variant.language()));
        return;
      }
    }
  }

  /** Each beginning has an end after it, of the same number. */
  private void pairs(Variant variant) {
    Set<String> open = new HashSet<>();
    for (Inline part : variant.segment().content()) {
      if (part instanceof Inline.Code code) {
        String number = code.attributes().getOrDefault("i", "");
        if (code.kind() == Inline.Kind.BEGIN) {
          open.add(number);
        } else if (code.kind() == Inline.Kind.END && !open.remove(number)) {
          warn("<ept i=\"" + excerpt(number) + "\"> without <bpt> before it");
        }
      }
    }
    if (!open.isEmpty()) {
      warn("<bpt i=\"" + excerpt(open.iterator().next()) + "\"> without <ept> after it");
    }
  }

  private void languages(TranslationUnit unit) {
    Map<String, Integer> counts = new HashMap<>();
    for (Variant variant : unit.variants()) {
      counts.merge(variant.language().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    String first = unit.variants().get(0).language();
    if (counts.size() == 1) {
      error("no text in another language than '" + first + "'");
    } else if (counts.size() < unit.variants().size()) {
      warn("more than one text in a language");
    }
  }

  private void source(TranslationUnit unit) {
    String source = unit.attributes().getOrDefault("srclang", memorySource);
    if (source.equals(MemoryHeader.ALL)) {
      return;
    }
    Optional<Variant> found = unit.variant(source);
    if (found.isEmpty()) {
      error("no text in '" + excerpt(source) + "', the source language");
    } else if (!found.get().language().equalsIgnoreCase(source)) {
      warn(
          "source language '"
              + excerpt(source)
              + "', but text in '"
              + excerpt(found.get().language())
              + "': some programs pass over it");
    }
  }

  private static String excerpt(String text) {
    String line = text.replaceAll("\\s", " ");
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
  }
}
