package io.github.songngu.score;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.SentenceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of an article that a lexicon knows; they have numbers of their own here. */
final class ArticleWords {

  final Language language;

  /**
   * The lexicon's number of each word, in the order in which they come, so that what neighbouring
   * sentences need lies close together; a word's place is its number here.
   */
  final int[] types;

  /** A bit for each word of the lexicon that the article has. */
  private final long[] present;

  /** How many such words there are before each 64 of the lexicon. */
  private final int[] before;

  /** The number here of each word, in the order of the lexicon. */
  final int[] inOrder;

  /** The words of each sentence, with repeats, by their numbers here. */
  final int[][] sentences;

  ArticleWords(Lexicon lexicon, SegmentedArticle article) {
    this.language = article.article().language();
    this.sentences = sentences(lexicon, article);
    this.present = new long[lexicon.size(language) / Long.SIZE + 1];
    this.before = new int[present.length];
    for (int[] sentence : sentences) {
      for (int word : sentence) {
        present[word / Long.SIZE] |= 1L << word;
      }
    }
    int size = 0;
    for (int k = 0; k < present.length; k++) {
      before[k] = size;
      size += Long.bitCount(present[k]);
    }
    this.inOrder = new int[size];
    this.types = new int[size];
    number();
  }

  private void number() {
    Arrays.fill(inOrder, -1);
    int size = 0;
    for (int[] sentence : sentences) {
      for (int k = 0; k < sentence.length; k++) {
        int word = sentence[k];
        int place = place(word);
        if (inOrder[place] < 0) {
          inOrder[place] = size;
          types[size++] = word;
        }
        sentence[k] = inOrder[place];
      }
    }
  }

  private int place(int word) {
    int k = word / Long.SIZE;
    return before[k] + Long.bitCount(present[k] & ((1L << word) - 1));
  }

  /** Returns the number here of a word of the lexicon, -1 if the article does not have it. */
  int number(int word) {
    return (present[word / Long.SIZE] >>> word & 1) == 0 ? -1 : inOrder[place(word)];
  }

  private static int[][] sentences(Lexicon lexicon, SegmentedArticle article) {
    List<String> texts = new ArrayList<>(article.size());
    for (Sentence sentence : article.sentences()) {
      texts.add(sentence.text());
    }
    return lexicon.words(article.article().language(), texts).toArray(new int[0][]);
  }

  /** Returns how many words a range of sentences has. */
  int count(SentenceRange range) {
    int count = 0;
    for (int i = range.start(); i < range.end(); i++) {
      count += sentences[i].length;
    }
    return count;
  }

  /** Returns the words of a range of sentences, with repeats. */
  int[] words(SentenceRange range) {
    int[] words = new int[count(range)];
    int at = 0;
    for (int i = range.start(); i < range.end(); i++) {
      System.arraycopy(sentences[i], 0, words, at, sentences[i].length);
      at += sentences[i].length;
    }
    return words;
  }

  /** Returns the share of each word in the sentences beside one that has it. */
  float[] shareElsewhere() {
    int[] holders = new int[types.length];
    int[] last = new int[types.length];
    Arrays.fill(last, -1);
    int words = 0;
    for (int i = 0; i < sentences.length; i++) {
      words += sentences[i].length;
      for (int word : sentences[i]) {
        holders[word] += last[word] == i ? 0 : 1;
        last[word] = i;
      }
    }
    float[] share = new float[types.length];
    for (int word = 0; word < share.length; word++) {
      share[word] = (holders[word] - 1) / (float) words;
    }
    return share;
  }
}
