package io.github.songngu.memory;

import io.github.songngu.text.LineCleaner;
import java.util.List;
import java.util.Map;

/**
 * The text of a unit in one language: a {@code tuv}.
 *
 * @param language its tag as the memory has it, for example {@code vi} or {@code vi-VN}; empty if
 *     it has none
 * @param attributes dates, authors and others, in the order of the file
 * @param annotations its own remarks and properties
 * @param segment its text
 */
public record Variant(
    String language,
    Map<String, String> attributes,
    List<Annotation> annotations,
    Segment segment) {

  /** Copies attributes and annotations. */
  public Variant {
    attributes = AttributeMap.copy(attributes);
    annotations = List.copyOf(annotations);
  }

  /** Returns a variant of nothing but text. */
  public static Variant of(String language, String text) {
    return new Variant(language, Map.of(), List.of(), Segment.of(text));
  }

  /** Adds the variant of a text, if it has any: a side of nothing but white space is none. */
  static void add(String language, String text, List<Variant> variants) {
    if (!LineCleaner.isBlank(text)) {
      variants.add(of(language, text));
    }
  }

  /** Returns whether there is more than white space, if only a code. */
  boolean hasText() {
    return segment.hasCodes() || !LineCleaner.isBlank(text());
  }

  /** Returns the text without codes. */
  public String text() {
    return segment.text();
  }

  /** Returns whether this is of a language, by the primary subtag: {@code en-US} is {@code en}. */
  public boolean isOf(String tag) {
    return LanguageTags.primary(language).equals(LanguageTags.primary(tag));
  }

  /** Returns the same text under another tag. */
  public Variant withLanguage(String tag) {
    return new Variant(tag, attributes, annotations, segment);
  }
}
