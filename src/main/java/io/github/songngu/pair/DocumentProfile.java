package io.github.songngu.pair;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.read.Block;
import io.github.songngu.read.Document;
import io.github.songngu.read.Document.Property;
import io.github.songngu.text.Language;
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

  private final String name;
  private final Language language;
  private final Features features;
  private final int length;
  private final @Nullable String url;
  private final @Nullable String translation;

  private DocumentProfile(
      String name,
      Language language,
      String text,
      @Nullable String url,
      @Nullable String translation) {
    this.name = name;
    this.language = language;
    this.features = FeatureExtractor.extract(language, text);
    this.length = (int) text.chars().filter(unit -> !Character.isWhitespace(unit)).count();
    this.url = url;
    this.translation = translation;
  }

  /**
   * Returns the profile of a text, or empty if its language is neither English nor Vietnamese.
   *
   * @param name names the document in the result
   * @param text the whole text
   */
  public static Optional<DocumentProfile> of(String name, String text) {
    return of(name, text, null, null);
  }

  /**
   * Returns the profile of a document, or empty if the language of its article is neither English
   * nor Vietnamese. Its {@link Property#URL} and {@link Property#TRANSLATION} are taken into
   * account.
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
    return of(
        name,
        text.toString(),
        document.properties().get(Property.URL),
        document.properties().get(Property.TRANSLATION));
  }

  private static Optional<DocumentProfile> of(
      String name, String whole, @Nullable String url, @Nullable String translation) {
    String text = whole.substring(0, Math.min(MOST, whole.length()));
    Language language = LanguageIdentifier.identify(text).language().language();
    return language == null
        ? Optional.empty()
        : Optional.of(new DocumentProfile(name, language, text, url, translation));
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

  /** Returns whether one document names the address of the other as its translation's. */
  boolean names(DocumentProfile other) {
    return (translation != null && translation.equals(other.url))
        || (other.translation != null && other.translation.equals(url));
  }

  /** Returns the name and language. */
  @Override
  public String toString() {
    return "DocumentProfile[" + name + ", " + language.tag() + "]";
  }
}
