package io.github.songngu.read;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.language.LineLanguage;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A text in one language, and how messages call it.
 *
 * @param name the path of its file, or what the caller calls it
 * @param text the whole text, with a letter or digit in it
 */
record PlainDocument(String name, String text) {

  /** Checks that there is something to read. */
  PlainDocument {
    if (!TextLines.hasText(text, new Span(0, text.length()))) {
      throw InputException.empty(name);
    }
  }

  static PlainDocument of(TextDecoder decoder, Path file) throws IOException {
    return new PlainDocument(file.toString(), decoder.decode(file));
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
      throw new InputException(name, "", describe(found), "English or Vietnamese");
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
          other.name,
          "",
          describe(theirs) + ", like " + name,
          describe(mine == LineLanguage.ENGLISH ? LineLanguage.VIETNAMESE : LineLanguage.ENGLISH));
    }
    return theirs == LineLanguage.OTHER ? other.language() : language;
  }

  private LineLanguage identify() {
    return LanguageIdentifier.identify(text).language();
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
