package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of texts in a lexicon. Each way of writing a word is looked at once, however
 * often it comes, and found again without making a string; for one thread.
 */
final class WordFinder {

  private final Lexicon.Side side;
  private final Language language;

  /** The ways of writing words that were met, by their letters. */
  private @Nullable Form[] forms = new Form[1 << 8];

  private int met;
  private char[] units = new char[256];
  private int[] found = new int[64];
  private int size;

  /**
   * What a word of a text is.
   *
   * @param written how it is written there
   * @param hash of that
   * @param key its form
   * @param number its number in the lexicon, 0 if it is not there
   */
  private record Form(char[] written, int hash, String key, int number) {}

  WordFinder(Lexicon.Side side, Language language) {
    this.side = side;
    this.language = language;
  }

  /** Returns the numbers of the known words of a text: see {@link Lexicon#words}. */
  int[] find(String text) {
    size = 0;
    int length = text.length();
    if (length > units.length) {
      units = new char[length];
    }
    text.getChars(0, length, units, 0);
    Form before = null;
    int beforeEnd = 0;
    int start = next(0, length, true);
    while (start < length) {
      int end = next(start, length, false);
      Form form = form(start, end);
      add(form.number);
      if (before != null && isJoined(beforeEnd, start)) {
        add(side.numbers().find(before.key, form.key));
      }
      before = form;
      beforeEnd = end;
      start = next(end, length, true);
    }
    if (!side.phrases().isEmpty()) {
      List<WordForms.Token> tokens = WordForms.tokens(language, text);
      side.phrases().find(tokens, WordForms.mostJoined(language), this::add);
    }
    return Arrays.copyOf(found, size);
  }

  /** Returns where the next letter is, or what is none; {@code length} if there is none. */
  private int next(int from, int length, boolean letter) {
    int i = from;
    while (i < length && WordForms.isLetter(units[i]) != letter) {
      i++;
    }
    return i;
  }

  private boolean isJoined(int end, int start) {
    return language == Language.VIETNAMESE
        && end == start - 1
        && (units[end] == ' ' || units[end] == '-');
  }

  private Form form(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + units[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (forms.length - 1);
    Form form = forms[slot];
    while (form != null && !isForm(form, hash, start, end)) {
      slot = (slot + 1) & (forms.length - 1);
      form = forms[slot];
    }
    return form != null ? form : meet(slot, hash, start, end);
  }

  private boolean isForm(Form form, int hash, int start, int end) {
    return form.hash == hash
        && Arrays.equals(form.written, 0, form.written.length, units, start, end);
  }

  private Form meet(int slot, int hash, int start, int end) {
    char[] written = Arrays.copyOfRange(units, start, end);
    String word = new String(written);
    String key = language == Language.ENGLISH ? WordForms.word(word) : WordForms.syllable(word);
    Form form = new Form(written, hash, key, side.numbers().find(key));
    forms[slot] = form;
    if (++met * 2 > forms.length) {
      grow();
    }
    return form;
  }

  private void grow() {
    @Nullable Form[] old = forms;
    forms = new Form[old.length * 4];
    for (Form form : old) {
      if (form != null) {
        int slot = (form.hash ^ (form.hash >>> 15)) & (forms.length - 1);
        while (forms[slot] != null) {
          slot = (slot + 1) & (forms.length - 1);
        }
        forms[slot] = form;
      }
    }
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
