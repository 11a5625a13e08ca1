package io.github.songngu.memory;

/**
 * The two languages of formats that hold just two.
 *
 * @param source the tag of the source language
 * @param target the tag of the target language
 */
public record TagPair(String source, String target) {

  /** English to Vietnamese. */
  public static final TagPair ENGLISH_VIETNAMESE = new TagPair("en", "vi");

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if one is no well-formed tag, or both are of one language
   */
  public TagPair {
    for (String tag : new String[] {source, target}) {
      if (!LanguageTags.isWellFormed(tag)) {
        throw new IllegalArgumentException(
            "language tag is '" + tag + "', expected one like en-US or vi-VN");
      }
    }
    if (LanguageTags.primary(source).equals(LanguageTags.primary(target))) {
      throw new IllegalArgumentException(
          "both languages are " + LanguageTags.primary(source) + ", expected two");
    }
  }

  /** Returns Vietnamese to English if a memory is translated from Vietnamese, or else the other. */
  public static TagPair of(MemoryHeader header) {
    return LanguageTags.primary(header.sourceLanguage()).equals("vi")
        ? new TagPair("vi", "en")
        : ENGLISH_VIETNAMESE;
  }

  /** Returns the tag of this pair that is of the language of another tag, or else that tag. */
  public String tagged(String tag) {
    String primary = LanguageTags.primary(tag);
    if (primary.equals(LanguageTags.primary(source))) {
      return source;
    }
    return primary.equals(LanguageTags.primary(target)) ? target : tag;
  }

  /** Returns the variant with the tag of this pair that is of its language. */
  public Variant tagged(Variant variant) {
    return variant.withLanguage(tagged(variant.language()));
  }

  /** Returns the unit with such tags, for what it was translated from too. */
  public TranslationUnit tagged(TranslationUnit unit) {
    TranslationUnit tagged = unit.withVariants(unit.variants().stream().map(this::tagged).toList());
    return unit.source().map(tag -> tagged.withSource(tagged(tag))).orElse(tagged);
  }
}
