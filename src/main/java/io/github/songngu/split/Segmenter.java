package io.github.songngu.split;

import io.github.songngu.text.Article;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits articles into sentences, paragraph by paragraph.
 *
 * <p>A line break inside a paragraph means that the text was wrapped there: unlike in {@link
 * SentenceSplitter#split} it counts as a space. The sentences keep the characters of the article.
 *
 * <p>Immutable; can be shared by any number of threads.
 */
public final class Segmenter {

  private Segmenter() {}

  /** Returns a segmenter that splits each article with the splitter of its language. */
  public static Segmenter ofDefaults() {
    return new Segmenter();
  }

  /**
   * Returns the article with its sentences. A paragraph of nothing but white space has none.
   *
   * @throws IllegalStateException if the sentence model of the language is not on the class path
   */
  public SegmentedArticle segment(Article article) {
    SentenceSplitter splitter = SentenceSplitter.of(article.language());
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
      int offset = article.paragraphs().get(paragraph).start();
      String wrapped = article.paragraph(paragraph);
      for (Span span : splitter.split(unwrap(wrapped))) {
        sentences.add(
            new Sentence(sentences.size(), paragraph, span.shift(offset), span.of(wrapped)));
      }
    }
    return new SegmentedArticle(article, sentences);
  }

  /** Replaces every line break by one space for each of its units, so that offsets stay. */
  private static String unwrap(String paragraph) {
    int i = 0;
    while (i < paragraph.length() && !Chars.isLineBreak(paragraph.charAt(i))) {
      i++;
    }
    if (i == paragraph.length()) {
      return paragraph;
    }
    StringBuilder out = new StringBuilder(paragraph);
    for (; i < out.length(); i++) {
      if (Chars.isLineBreak(out.charAt(i))) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
