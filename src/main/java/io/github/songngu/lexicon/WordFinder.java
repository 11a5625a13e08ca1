package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of texts in a lexicon. Each way of writing a word is looked at once, however
 * often it comes, and found again without making a string; for one thread.
 */
final class WordFinder {

  /** Another one in each run, so that nobody can write words that all have the same hash. */
  private static final int BASE = ThreadLocalRandom.current().nextInt() << 3 | 5;

  private final Lexicon.Side side;
  private final Language language;

  /** The ways of writing words that were met, by their letters. */
  private @Nullable Form[] forms = new Form[1 << 8];

  private int met;

  /** The text that is looked at; only so much of it as it is long. */
  private char[] units = new char[256];

  /** Its words, where they begin and end. */
  private Form[] words = new Form[64];

  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  /** Those that were not met before. */
  private Form[] news = new Form[64];

  private int newWords;

  private int[] found = new int[64];
  private int known;

  /** A way of writing a word, and what is known of it once it is learned. */
  private static final class Form {

    final char[] written;
    private final int hash;
    WordMemory.Entry entry = WordMemory.NONE;

    Form(char[] written, int hash) {
      this.written = written;
      this.hash = hash;
    }
  }

  WordFinder(Lexicon.Side side, Language language) {
    this.side = side;
    this.language = language;
  }

  /** Returns the numbers of the known words of each text: see {@link Lexicon#words}. */
  List<int[]> find(List<String> texts) {
    List<int[]> all = new ArrayList<>(texts.size());
    for (String text : texts) {
      // What is done for few words stands apart from what is done for all of them: the latter is
      // compiled sooner that way.
      cut(text);
      learn();
      join();
      if (!side.phrases().isEmpty()) {
        List<WordForms.Token> tokens = WordForms.tokens(language, text);
        side.phrases().find(tokens, WordForms.mostJoined(language), this::add);
      }
      all.add(Arrays.copyOf(found, known));
    }
    return all;
  }

  private void cut(String text) {
    int length = text.length();
    if (length > units.length) {
      units = new char[length];
    }
    text.getChars(0, length, units, 0);
    size = 0;
    newWords = 0;
    int start = -1;
    for (int i = 0; i < length; i++) {
      if (WordForms.isLetter(units[i])) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        add(start, i);
        start = -1;
      }
    }
    if (start >= 0) {
      add(start, length);
    }
  }

  private void add(int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      news = Arrays.copyOf(news, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    words[size++] = form(start, end);
  }

  private Form form(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = BASE * hash + units[i];
    }
    int slot = slot(hash);
    Form form = forms[slot];
    while (form != null && !isForm(form, hash, start, end)) {
      slot = (slot + 1) & (forms.length - 1);
      form = forms[slot];
    }
    if (form == null) {
      form = new Form(Arrays.copyOfRange(units, start, end), hash);
      forms[slot] = form;
      news[newWords++] = form;
      if (++met * 2 > forms.length) {
        grow();
      }
    }
    return form;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (forms.length - 1);
  }

  private boolean isForm(Form form, int hash, int start, int end) {
    return form.hash == hash
        && Arrays.equals(form.written, 0, form.written.length, units, start, end);
  }

  private void learn() {
    for (int n = 0; n < newWords; n++) {
      Form form = news[n];
      WordMemory.Entry known = side.memory().find(form.written, form.hash);
      form.entry = known != null ? known : side.memory().keep(form.hash, entry(form.written));
    }
  }

  private WordMemory.Entry entry(char[] written) {
    String key =
        language == Language.ENGLISH ? english(written) : WordForms.syllable(new String(written));
    int power = 1;
    for (int k = 0; k < key.length(); k++) {
      power *= 31;
    }
    return new WordMemory.Entry(written, key, power, side.numbers().find(key));
  }

  /** Returns the form of an English word: most have no letter that needs more than a table. */
  private static String english(char[] written) {
    char[] lower = written.clone();
    for (int i = 0; i < lower.length; i++) {
      if (lower[i] > 0x7F) {
        return WordForms.word(new String(written));
      }
      lower[i] = lower[i] >= 'A' && lower[i] <= 'Z' ? (char) (lower[i] + 32) : lower[i];
    }
    return new String(lower, 0, WordForms.stem(lower, lower.length));
  }

  private void grow() {
    @Nullable Form[] old = forms;
    forms = new Form[old.length * 4];
    for (Form form : old) {
      if (form != null) {
        int slot = slot(form.hash);
        while (forms[slot] != null) {
          slot = (slot + 1) & (forms.length - 1);
        }
        forms[slot] = form;
      }
    }
  }

  /** Collects the words of the text, and those that two neighbours make. */
  private void join() {
    known = 0;
    for (int k = 0; k < size; k++) {
      WordMemory.Entry entry = words[k].entry;
      add(entry.number());
      if (k > 0 && isJoined(ends[k - 1], starts[k])) {
        add(side.numbers().find(words[k - 1].entry.key(), entry.key(), entry.power()));
      }
    }
  }

  private boolean isJoined(int end, int start) {
    return language == Language.VIETNAMESE
        && end == start - 1
        && (units[end] == ' ' || units[end] == '-');
  }

  private void add(int number) {
    if (number == 0) {
      return;
    }
    if (known == found.length) {
      found = Arrays.copyOf(found, known * 2);
    }
    found[known++] = number;
  }
}
