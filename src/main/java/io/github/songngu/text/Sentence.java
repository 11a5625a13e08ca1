package io.github.songngu.text;

import java.io.Serializable;

/**
 * One sentence of an article, with its place in it.
 *
 * @param index position among the article's sentences, from 0
 * @param paragraph index of the article's paragraph that holds it, from 0
 * @param span place in the article's text, in UTF-16 units
 * @param text the characters at that place, as read; {@code text.equals(span.of(article.text()))}
 */
public record Sentence(int index, int paragraph, Span span, String text) implements Serializable {

  /** Checks that the text is as long as its span. */
  public Sentence {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "sentence " + index + " at " + span + " has " + text.length() + " units of text");
    }
  }
}
