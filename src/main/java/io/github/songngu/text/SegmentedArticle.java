package io.github.songngu.text;

import java.io.Serializable;
import java.util.List;

/**
 * An article and its sentences, in order.
 *
 * @param article the article
 * @param sentences its sentences: numbered from 0, each inside its paragraph, none overlapping
 */
public record SegmentedArticle(Article article, List<Sentence> sentences) implements Serializable {

  /** Checks that the sentences are numbered, ordered and inside their paragraphs. */
  public SegmentedArticle {
    sentences = List.copyOf(sentences);
    int end = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.index() != i
          || sentence.span().start() < end
          || !article.paragraphs().get(sentence.paragraph()).contains(sentence.span())) {
        throw new IllegalArgumentException(
            "sentence "
                + sentence.index()
                + " at "
                + sentence.span()
                + " is out of place in "
                + article);
      }
      end = sentence.span().end();
    }
  }

  /** Returns the number of sentences. */
  public int size() {
    return sentences.size();
  }

  /**
   * Returns the text of some sentences in one line: as read where only white space parts them, with
   * every run of white space that holds a line break or tab turned into one space.
   */
  public String text(SentenceRange range) {
    StringBuilder out = new StringBuilder();
    for (int i = range.start(); i < range.end(); i++) {
      if (i > range.start()) {
        out.append(gap(sentences.get(i - 1).span().end(), sentences.get(i).span().start()));
      }
      out.append(sentences.get(i).text());
    }
    return Lines.unwrap(out);
  }

  /** Two sentences stand as they stood if they were neighbours, else a space apart. */
  private String gap(int from, int to) {
    String between = article.text().substring(from, to);
    return between.isBlank() ? between : " ";
  }
}
