package io.github.songngu.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

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

  /**
   * Returns the same article with some of its sentences cut in two and more.
   *
   * @param places where the later parts begin, in UTF-16 units of the article's text, none within a
   *     surrogate pair; those outside of all sentences are left out
   */
  public SegmentedArticle partedAt(SortedSet<Integer> places) {
    List<Sentence> parts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int start = sentence.span().start();
      int end = sentence.span().end();
      for (int place : places.tailSet(start + 1)) {
        if (place >= end) {
          break;
        }
        add(new Span(start, place), sentence.paragraph(), parts);
        start = place;
      }
      add(new Span(start, end), sentence.paragraph(), parts);
    }
    return new SegmentedArticle(article, parts);
  }

  private void add(Span span, int paragraph, List<Sentence> parts) {
    Span stripped = span.strip(article.text());
    if (!stripped.isEmpty()) {
      parts.add(new Sentence(parts.size(), paragraph, stripped, stripped.of(article.text())));
    }
  }

  /** Two sentences stand as they stood if they were neighbours, else a space apart. */
  private String gap(int from, int to) {
    String between = article.text().substring(from, to);
    return between.isBlank() ? between : " ";
  }
}
