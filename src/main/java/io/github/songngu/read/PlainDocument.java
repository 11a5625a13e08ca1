package io.github.songngu.read;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.language.LineLanguage;
import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Article;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A document in one language. */
final class PlainDocument {

  private final Document document;

  /**
   * Takes the parts of the article.
   *
   * @throws InputException if there is no letter or digit
   */
  PlainDocument(Document document) {
    this.document = document;
    if (!Passages.hasAny(document)) {
      throw InputException.empty(document.name());
    }
  }

  static PlainDocument of(TextDecoder decoder, Path file) throws IOException {
    return new PlainDocument(
        TextReader.document(file.toString(), FileNames.id(file), decoder.decode(file)));
  }

  static PlainDocument of(String name, String text) {
    return new PlainDocument(TextReader.document(name, name, text));
  }

  private List<Passage> passages() {
    return Passages.of(document, false);
  }

  /** Returns the whole text. */
  String text() {
    return document.text();
  }

  /** Returns it as an article; what was wrapped is joined. */
  Article article(Language language) {
    String text = document.text();
    List<Passage> paragraphs = Cues.join(text, Wrapping.join(text, passages()));
    return document.article(language, paragraphs.stream().map(Passage::span).toList());
  }

  /**
   * Returns its language.
   *
   * @throws InputException if that is neither English nor Vietnamese
   */
  Language language() {
    LineLanguage found = identify();
    Language language = found.language();
    if (language == null) {
      throw new InputException(document.name(), "", describe(found), "English or Vietnamese");
    }
    return language;
  }

  /**
   * Returns its language, which is not that of the other document. If one of the two can be told,
   * that is enough.
   *
   * @throws InputException if both are in the same language, or one is in a third
   */
  Language language(PlainDocument other) {
    LineLanguage mine = identify();
    LineLanguage theirs = other.identify();
    Language their = theirs.language();
    if (mine == LineLanguage.UNKNOWN && their != null) {
      return their.other();
    }
    Language language = language();
    if (their == language) {
      throw new InputException(
          other.document.name(),
          "",
          describe(theirs) + ", like " + document.name(),
          describe(mine == LineLanguage.ENGLISH ? LineLanguage.VIETNAMESE : LineLanguage.ENGLISH));
    }
    return theirs == LineLanguage.OTHER ? other.language() : language;
  }

  /** Of a document with foreign parts, only the article is asked. */
  private LineLanguage identify() {
    String text = document.text();
    if (document.setAside().stream().allMatch(block -> block.kind() == Kind.JUNK)) {
      return LanguageIdentifier.identify(text).language();
    }
    StringBuilder article = new StringBuilder();
    for (Passage passage : passages()) {
      article.append(text, passage.span().start(), passage.span().end()).append('\n');
    }
    return LanguageIdentifier.identify(article).language();
  }

  private static String describe(LineLanguage language) {
    return switch (language) {
      case ENGLISH -> "English";
      case VIETNAMESE -> "Vietnamese";
      case OTHER -> "text in another language";
      case UNKNOWN -> "text whose language cannot be told";
    };
  }
}
