package io.github.songngu.read;

import io.github.songngu.text.Article;
import io.github.songngu.text.ArticlePair;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paragraphs of both languages while a file is read. */
final class Sides {

  private final Map<Language, List<Span>> paragraphs = new EnumMap<>(Language.class);
  private @Nullable Language first;

  Sides() {
    for (Language language : Language.values()) {
      paragraphs.put(language, new ArrayList<>());
    }
  }

  void add(Language language, Span paragraph) {
    first = first == null ? language : first;
    of(language).add(paragraph);
  }

  List<Span> of(Language language) {
    return paragraphs.getOrDefault(language, List.of());
  }

  /**
   * Returns the article.
   *
   * @throws InputException if a side has no paragraph
   */
  PairedArticle article(Document document, Layout layout) {
    Article english = document.article(Language.ENGLISH, of(Language.ENGLISH));
    Article vietnamese = document.article(Language.VIETNAMESE, of(Language.VIETNAMESE));
    if (first == null || english.paragraphs().isEmpty() || vietnamese.paragraphs().isEmpty()) {
      throw incomplete(
          document.name(), english.paragraphs().size(), vietnamese.paragraphs().size());
    }
    return new PairedArticle(new ArticlePair(document.id(), english, vietnamese), layout, first);
  }

  /** Says what is missing, given how much there is of each language. */
  static InputException incomplete(String name, int english, int vietnamese) {
    String found =
        english > 0
            ? "only English"
            : vietnamese > 0 ? "only Vietnamese" : "neither English nor Vietnamese";
    return new InputException(name, "", found, "an article in both, English and Vietnamese");
  }
}
