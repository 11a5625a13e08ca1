package io.github.songngu.score;

import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** The sentences of one side as the evidence sees them: what it needs of each, looked up once. */
final class Side {

  /** Sentences whose keys are joined beforehand: the most that a bead holds on one side. */
  static final int MAX_RUN = 4;

  final int size;

  /** Letters and digits before each sentence; the length of a range is a difference. */
  private final int[] lengthBefore;

  /** Keys of each sentence, sorted. */
  final int[][] keys;

  /** Foreign words before each sentence that the other side has nowhere. */
  private final int[] foreignBefore;

  /** What each sentence says in figures. */
  private final Said[][] said;

  private final Ending[] endings;
  private final boolean[] quotes;
  private final boolean[] brackets;
  private final boolean[] starts;
  private final boolean[] ends;
  private final int[] bordersBefore;

  /** How a sentence ends, as far as both languages do it alike. */
  enum Ending {
    STOP,
    QUESTION,
    EXCLAMATION,
    COLON,
    NONE
  }

  private static final String MARKS = ".…;?!:";

  private static final Ending[] MEANING = {
    Ending.STOP, Ending.STOP, Ending.STOP, Ending.QUESTION, Ending.EXCLAMATION, Ending.COLON
  };

  Side(SegmentedArticle article, Keys table) {
    List<Sentence> sentences = article.sentences();
    this.size = sentences.size();
    this.lengthBefore = new int[size + 1];
    this.keys = new int[size][];
    this.foreignBefore = new int[size + 1];
    this.said = new Said[size][];
    this.endings = new Ending[size];
    this.quotes = new boolean[size];
    this.brackets = new boolean[size];
    this.starts = new boolean[size];
    this.ends = new boolean[size];
    this.bordersBefore = new int[size + 1];
    for (int i = 0; i < size; i++) {
      Sentence sentence = sentences.get(i);
      table.look(sentence.text(), article.article().language());
      keys[i] = table.keys();
      said[i] = table.said();
      Tokens tokens = table.tokens();
      lengthBefore[i + 1] = lengthBefore[i] + Math.max(1, tokens.length);
      endings[i] = ending(sentence.text());
      quotes[i] = tokens.hasQuotes() || isSpeech(sentence.text());
      brackets[i] = tokens.hasBrackets();
      starts[i] = i == 0 || sentences.get(i - 1).paragraph() != sentence.paragraph();
      ends[i] = i == size - 1 || sentences.get(i + 1).paragraph() != sentence.paragraph();
      bordersBefore[i + 1] = bordersBefore[i] + (starts[i] ? 1 : 0);
    }
  }

  /** A dash begins speech where English has quotation marks: the rule in Vietnamese stories. */
  private static boolean isSpeech(String text) {
    return text.length() > 1 && "–—-".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
  }

  /** Closing quotes and brackets stand behind the mark that counts. */
  private static Ending ending(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      int mark = MARKS.indexOf(c);
      if (mark >= 0) {
        return MEANING[mark];
      }
      if (Character.isLetterOrDigit(c)) {
        break;
      }
    }
    return Ending.NONE;
  }

  /**
   * Forgets all other keys, but for how many foreign words they are, and the parts of those that
   * stay; to be called before runs of sentences are asked for.
   */
  void retain(IntPredicate wanted, Keys table) {
    for (int i = 0; i < size; i++) {
      foreignBefore[i + 1] = foreignBefore[i] + foreign(keys[i], wanted.negate(), table);
      int[] retained = retained(keys[i], wanted);
      keys[i] = retained;
      for (int key : retained) {
        for (int part : table.parts(key)) {
          keys[i] = retained(keys[i], other -> other != part);
        }
      }
    }
  }

  private static int foreign(int[] keys, IntPredicate among, Keys table) {
    int foreign = 0;
    for (int key : keys) {
      foreign += among.test(key) && table.isForeign(key) ? 1 : 0;
    }
    return foreign;
  }

  private static int[] retained(int[] keys, IntPredicate wanted) {
    int[] retained = new int[keys.length];
    int size = 0;
    for (int key : keys) {
      if (wanted.test(key)) {
        retained[size++] = key;
      }
    }
    return size == keys.length ? keys : Arrays.copyOf(retained, size);
  }

  /** Returns the letters, digits and marks of a range, at least one a sentence. */
  int length(int start, int end) {
    return lengthBefore[end] - lengthBefore[start];
  }

  /** Returns how many foreign words a range has that the other side has nowhere. */
  int foreignOnlyHere(int start, int end) {
    return foreignBefore[end] - foreignBefore[start];
  }

  /** Returns what sentence {@code i} says in figures. */
  Said[] said(int i) {
    return said[i];
  }

  /** Returns how the last sentence of a range ends. */
  Ending ending(int end) {
    return endings[end - 1];
  }

  /** Returns whether a range holds quotation marks. */
  boolean hasQuotes(int start, int end) {
    return any(quotes, start, end);
  }

  /** Returns whether a range holds brackets. */
  boolean hasBrackets(int start, int end) {
    return any(brackets, start, end);
  }

  private static boolean any(boolean[] flags, int start, int end) {
    for (int i = start; i < end; i++) {
      if (flags[i]) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether sentence {@code i} begins a paragraph. */
  boolean starts(int i) {
    return starts[i];
  }

  /** Returns whether the sentence before border {@code end} ends a paragraph. */
  boolean ends(int end) {
    return ends[end - 1];
  }

  /** Returns the number of paragraph borders inside a range. */
  int bordersInside(int start, int end) {
    return bordersBefore[end] - bordersBefore[start + 1];
  }
}
