package io.github.songngu.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The same text in several languages: a {@code tu}.
 *
 * <pre>{@code
 * TranslationUnit unit =
 *     TranslationUnit.of(Variant.of("en", "It opens in May."), Variant.of("vi", "Tháng 5 mở cửa."));
 * unit.text("vi-VN"); // Optional[Tháng 5 mở cửa.]
 * }</pre>
 *
 * @param attributes name ({@code tuid}), dates, authors and others, in the order of the file
 * @param annotations remarks and properties
 * @param variants the text by language; there may be several of one language
 */
public record TranslationUnit(
    Map<String, String> attributes, List<Annotation> annotations, List<Variant> variants) {

  private static final String NAME = "tuid";
  private static final String SOURCE = "srclang";
  private static final String SCORE = "x-score";

  /** Copies all three. */
  public TranslationUnit {
    attributes = AttributeMap.copy(attributes);
    annotations = List.copyOf(annotations);
    variants = List.copyOf(variants);
  }

  /** Returns a unit of nothing but text. */
  public static TranslationUnit of(Variant... variants) {
    return new TranslationUnit(Map.of(), List.of(), List.of(variants));
  }

  /** Returns the name, if it has one; an empty one is none. */
  public Optional<String> id() {
    return Optional.ofNullable(attributes.get(NAME)).filter(name -> !name.isEmpty());
  }

  /** Returns the same unit under another name. */
  public TranslationUnit withId(String id) {
    return new TranslationUnit(AttributeMap.with(attributes, NAME, id), annotations, variants);
  }

  /** Returns the same unit saying what it was translated from, if it does not say so yet. */
  TranslationUnit translatedFrom(String tag) {
    return attributes.containsKey(SOURCE) ? this : withSource(tag);
  }

  /** Returns the tag of the language that it says it was translated from. */
  Optional<String> source() {
    return Optional.ofNullable(attributes.get(SOURCE));
  }

  /** Returns the same unit saying that it was translated from another language. */
  TranslationUnit withSource(String tag) {
    return new TranslationUnit(AttributeMap.with(attributes, SOURCE, tag), annotations, variants);
  }

  /** Returns the same unit with other variants. */
  public TranslationUnit withVariants(List<Variant> others) {
    return new TranslationUnit(attributes, annotations, others);
  }

  /** Returns the same unit with one more property, or another value for one that it has. */
  public TranslationUnit withProperty(String type, String value) {
    List<Annotation> changed = new ArrayList<>(annotations);
    changed.removeIf(
        annotation ->
            annotation instanceof Annotation.Property property && property.type().equals(type));
    changed.add(Annotation.Property.of(type, value));
    return new TranslationUnit(attributes, changed, variants);
  }

  /** Returns the first value of a property, for example {@code x-document}. */
  public Optional<String> property(String type) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof Annotation.Property property && property.type().equals(type)) {
        return Optional.of(property.text());
      }
    }
    return Optional.empty();
  }

  /** Returns the property {@code x-score}, if it is a finite number. */
  public OptionalDouble score() {
    Optional<String> score = property(SCORE);
    try {
      double value = score.isEmpty() ? Double.NaN : Double.parseDouble(score.get());
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /**
   * Returns the variant of a language: the first with this tag, or else the first with its primary
   * subtag, so that {@code en} finds {@code en-US} and the other way round.
   */
  public Optional<Variant> variant(String tag) {
    for (Variant variant : variants) {
      if (variant.language().equalsIgnoreCase(tag)) {
        return Optional.of(variant);
      }
    }
    for (Variant variant : variants) {
      if (variant.isOf(tag)) {
        return Optional.of(variant);
      }
    }
    return Optional.empty();
  }

  /** Returns the text of a {@linkplain #variant variant}, without codes. */
  public Optional<String> text(String tag) {
    return variant(tag).map(Variant::text);
  }

  /**
   * Returns the variant that was translated: that of the unit's source language or else the
   * memory's, and the first where that language has none or is {@code *all*}.
   *
   * @param memory the source language of the memory
   */
  public Optional<Variant> source(String memory) {
    String tag = attributes.getOrDefault(SOURCE, memory);
    return variant(tag).or(() -> variants.stream().findFirst());
  }

  /** Returns the latest date of the unit and its variants at which anything was made or changed. */
  public Optional<Instant> lastChange() {
    return Stream.concat(Stream.of(attributes), variants.stream().map(Variant::attributes))
        .flatMap(from -> Stream.of("creationdate", "changedate").map(from::get))
        .flatMap(date -> date == null ? Stream.empty() : TmxDates.parse(date).stream())
        .max(Instant::compareTo);
  }
}
