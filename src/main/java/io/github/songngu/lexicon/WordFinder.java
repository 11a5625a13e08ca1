package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of texts in a lexicon. Each way of writing a word is looked at once, however
 * often it comes; for one thread.
 */
final class WordFinder {

  private final Lexicon.Side side;
  private final Language language;
  private final Map<String, Form> forms = new HashMap<>();
  private int[] found = new int[64];
  private int size;

  /**
   * What a word of a text is.
   *
   * @param key its form
   * @param number its number in the lexicon, 0 if it is not there
   */
  private record Form(String key, int number) {}

  WordFinder(Lexicon.Side side, Language language) {
    this.side = side;
    this.language = language;
  }

  /** Returns the numbers of the known words of a text: see {@link Lexicon#words}. */
  int[] find(String text) {
    size = 0;
    Form before = null;
    int beforeEnd = 0;
    int start = WordForms.nextLetter(text, 0);
    while (start < text.length()) {
      int end = WordForms.endOfLetters(text, start);
      Form form = known(text.substring(start, end));
      add(form.number);
      if (before != null && WordForms.isJoined(language, text, beforeEnd, start)) {
        add(side.numbers().find(before.key, form.key));
      }
      before = form;
      beforeEnd = end;
      start = WordForms.nextLetter(text, end);
    }
    if (!side.phrases().isEmpty()) {
      List<WordForms.Token> tokens = WordForms.tokens(language, text);
      side.phrases().find(tokens, WordForms.mostJoined(language), this::add);
    }
    return Arrays.copyOf(found, size);
  }

  private Form known(String word) {
    Form form = forms.get(word);
    if (form == null) {
      form = form(word);
      forms.put(word, form);
    }
    return form;
  }

  private Form form(String word) {
    String key = language == Language.ENGLISH ? WordForms.word(word) : WordForms.syllable(word);
    return new Form(key, side.numbers().find(key));
  }

  private void add(int number) {
    if (number == 0) {
      return;
    }
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = number;
  }
}
