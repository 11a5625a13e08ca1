package io.github.songngu.split;

import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits by one set of rules for both languages, which asks OpenNLP about ordinary full stops.
 *
 * <p>Every run of marks ({@code . ! ? …}) is a {@link Candidate}; {@link BoundaryRules} decide.
 */
final class RuledSplitter implements SentenceSplitter {

  private final Language language;
  private final WordLists words;
  private final StopModel model;

  private RuledSplitter(Language language, WordLists words, StopModel model) {
    this.language = language;
    this.words = words;
    this.model = model;
  }

  static RuledSplitter of(Language language) {
    return language == Language.ENGLISH ? English.SPLITTER : Vietnamese.SPLITTER;
  }

  /** Loaded when English is first asked for. */
  private static final class English {
    private static final RuledSplitter SPLITTER =
        new RuledSplitter(Language.ENGLISH, WordLists.of(Language.ENGLISH), StopModel.english());
  }

  /** Loaded when Vietnamese is first asked for. */
  private static final class Vietnamese {
    private static final RuledSplitter SPLITTER =
        new RuledSplitter(
            Language.VIETNAMESE, WordLists.of(Language.VIETNAMESE), StopModel.vietnamese());
  }

  /** Returns the words that the rules know. */
  WordLists words() {
    return words;
  }

  @Override
  public List<Span> split(CharSequence text) {
    String string = text.toString();
    StopModel.Judge judge = model.judge();
    List<Span> sentences = new ArrayList<>();
    int length = string.length();
    for (int start = 0; start < length; ) {
      int end = start;
      while (end < length && !Chars.isLineBreak(string.charAt(end))) {
        end++;
      }
      splitLine(string, start, end, judge, sentences);
      start = end + 1;
    }
    return sentences;
  }

  private void splitLine(
      String text, int from, int to, StopModel.Judge judge, List<Span> sentences) {
    Candidate candidate = new Candidate(text, from, to);
    BoundaryRules rules = new BoundaryRules(text, language, words, judge, candidate);
    int start = from;
    int i = from;
    while (i < to) {
      if (!Chars.isMark(text.charAt(i))) {
        i++;
        continue;
      }
      candidate.read(start, i);
      if (rules.endSentence()) {
        add(new Span(start, candidate.end()), text, sentences);
        start = candidate.next();
        i = start;
      } else {
        i = candidate.markEnd();
      }
    }
    add(new Span(start, to), text, sentences);
  }

  private static void add(Span span, String text, List<Span> sentences) {
    Span stripped = span.strip(text);
    if (!stripped.isEmpty()) {
      sentences.add(stripped);
    }
  }

  @Override
  public String toString() {
    return "SentenceSplitter[" + language.tag() + "]";
  }
}
