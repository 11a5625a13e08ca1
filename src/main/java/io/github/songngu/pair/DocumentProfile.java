package io.github.songngu.pair;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.read.Block;
import io.github.songngu.read.Document;
import io.github.songngu.read.Document.Property;
import io.github.songngu.text.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a document to find its translation: some kilobytes, whatever its size.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DocumentProfile {

  /** No more of a document is looked at, in UTF-16 units. */
  private static final int MOST = 100_000;

  /** Of an article in both languages, each has at least this part. */
  private static final double BOTH = 0.3;

  private final String name;
  private final Language language;
  private final Features features;
  private final int length;
  private final @Nullable String url;
  private final @Nullable String translation;

  private DocumentProfile(
      String name, Language language, String text, Map<Property, String> properties) {
    this.name = name;
    this.language = language;
    this.features = FeatureExtractor.extract(language, text, properties);
    this.length = (int) text.chars().filter(unit -> !Character.isWhitespace(unit)).count();
    this.url = address(properties.get(Property.URL));
    this.translation = address(properties.get(Property.TRANSLATION));
  }

  private static @Nullable String address(@Nullable String given) {
    return given == null ? null : Address.plain(given);
  }

  /**
   * Returns the profile of a text, or empty if its language is neither English nor Vietnamese.
   *
   * @param name names the document in the result
   * @param text the whole text
   */
  public static Optional<DocumentProfile> of(String name, String text) {
    return of(name, text, Map.of());
  }

  /**
   * Returns the profile of a document, or empty if the language of its article is neither English
   * nor Vietnamese. Its {@link Property#URL}, {@link Property#TRANSLATION}, {@link Property#IMAGES}
   * and {@link Property#LINKS} are taken into account.
   *
   * @param name names the document in the result
   */
  public static Optional<DocumentProfile> of(String name, Document document) {
    StringBuilder text = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block.kind().isArticle() && text.length() < MOST) {
        text.append(document.text(), block.span().start(), block.span().end()).append('\n');
      }
    }
    return of(name, text.toString(), document.properties());
  }

  /**
   * Returns whether the article of a document is in English and Vietnamese, so that it is a pair by
   * itself.
   */
  public static boolean isBilingual(Document document) {
    Map<Language, Integer> lengths = new EnumMap<>(Language.class);
    int looked = 0;
    for (Block block : document.blocks()) {
      if (block.kind().isArticle() && looked < MOST) {
        int length = block.span().length();
        looked += length;
        Language language = block.language();
        Language told =
            language == null
                ? LanguageIdentifier.identify(document.text(block)).language().language()
                : language;
        if (told != null) {
          lengths.merge(told, length, Integer::sum);
        }
      }
    }
    int english = lengths.getOrDefault(Language.ENGLISH, 0);
    int vietnamese = lengths.getOrDefault(Language.VIETNAMESE, 0);
    return Math.min(english, vietnamese) > BOTH * (english + vietnamese);
  }

  private static Optional<DocumentProfile> of(
      String name, String whole, Map<Property, String> properties) {
    String text = whole.substring(0, Math.min(MOST, whole.length()));
    Language language = LanguageIdentifier.identify(text).language().language();
    return language == null
        ? Optional.empty()
        : Optional.of(new DocumentProfile(name, language, text, properties));
  }

  /** Returns what the document is called. */
  public String name() {
    return name;
  }

  /** Returns its language. */
  public Language language() {
    return language;
  }

  Features features() {
    return features;
  }

  /** Returns how many letters, digits and marks were looked at. */
  int length() {
    return length;
  }

  /** Returns its address, or null if that is not known. */
  @Nullable String url() {
    return url;
  }

  /** Returns the address of its translation, or null if it names none. */
  @Nullable String translation() {
    return translation;
  }

  /** Returns whether another document says the same in the same language. */
  boolean isCopyOf(DocumentProfile other) {
    return language == other.language
        && length == other.length
        && Arrays.equals(features.keys(), other.features.keys());
  }

  /** Returns the name and language. */
  @Override
  public String toString() {
    return "DocumentProfile[" + name + ", " + language.tag() + "]";
  }
}
