package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import io.github.songngu.vietnamese.Syllable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in the form in which a lexicon knows them.
 *
 * <p>English words are lower case and lose the endings of number, tense and person; Vietnamese
 * syllables are their keys, blind to the style of tone marks and to i or y, and any two neighbours
 * are a word as well, because most Vietnamese words have two syllables.
 */
final class WordForms {

  /** Parts the syllables of a word, and the words of a phrase. */
  static final String JOIN = "_";

  /** What may stand between two words of one phrase. */
  private static final String LINKS = " -.'’/\u00A0";

  /** Whether each UTF-16 unit is a letter or mark: above 0 if it is, 0 before it is asked for. */
  private static final byte[] LETTERS = new byte[1 << Character.SIZE];

  private WordForms() {}

  /**
   * A word or syllable of a text.
   *
   * @param key its form
   * @param start where it begins
   * @param end where it ends
   * @param followsClosely whether it may be of one phrase with the one before it
   */
  record Token(String key, int start, int end, boolean followsClosely) {}

  /** Returns how many words or syllables of a text may be one word to every lexicon. */
  static int mostJoined(Language language) {
    return language == Language.ENGLISH ? 1 : 2;
  }

  /** Returns the words of a text, with repeats, in order; Vietnamese pairs follow their second. */
  static List<String> of(Language language, String text) {
    return language == Language.ENGLISH ? english(text) : vietnamese(text);
  }

  private static List<String> english(String text) {
    List<String> words = new ArrayList<>();
    int start = nextLetter(text, 0);
    while (start < text.length()) {
      int end = endOfLetters(text, start);
      words.add(word(text.substring(start, end)));
      start = nextLetter(text, end);
    }
    return words;
  }

  private static List<String> vietnamese(String text) {
    List<String> words = new ArrayList<>();
    String before = "";
    int beforeEnd = 0;
    int start = nextLetter(text, 0);
    while (start < text.length()) {
      int end = endOfLetters(text, start);
      String key = syllable(text.substring(start, end));
      words.add(key);
      if (beforeEnd > 0 && isJoined(Language.VIETNAMESE, text, beforeEnd, start)) {
        words.add(before.concat(JOIN).concat(key));
      }
      before = key;
      beforeEnd = end;
      start = nextLetter(text, end);
    }
    return words;
  }

  /**
   * Returns whether two neighbouring words may be one: syllables of Vietnamese with a space or a
   * hyphen between them.
   *
   * @param end where the first of the two ends
   * @param start where the second begins
   */
  static boolean isJoined(Language language, String text, int end, int start) {
    return language == Language.VIETNAMESE
        && end == start - 1
        && (text.charAt(end) == ' ' || text.charAt(end) == '-');
  }

  private static String form(Language language, String word) {
    return language == Language.ENGLISH ? word(word) : syllable(word);
  }

  static String word(String word) {
    return stem(word.toLowerCase(Locale.ROOT));
  }

  static String syllable(String word) {
    String key = Syllable.keyOf(word);
    return key != null ? key : word.toLowerCase(Locale.ROOT);
  }

  /** Returns the words and syllables of a text, in order, none joined. */
  static List<Token> tokens(Language language, String text) {
    List<Token> tokens = new ArrayList<>();
    int before = -1;
    int start = nextLetter(text, 0);
    while (start < text.length()) {
      int end = endOfLetters(text, start);
      boolean close = before >= 0 && linked(text, before, start);
      tokens.add(new Token(form(language, text.substring(start, end)), start, end, close));
      before = end;
      start = nextLetter(text, end);
    }
    return tokens;
  }

  private static boolean linked(String text, int from, int to) {
    boolean linked = to - from <= 2;
    for (int i = from; linked && i < to; i++) {
      linked = LINKS.indexOf(text.charAt(i)) >= 0;
    }
    return linked;
  }

  /**
   * Returns all that a phrase says as words of a lexicon: the phrase as a whole, then its words and
   * syllables and, of Vietnamese, each two neighbours; each once.
   */
  static List<String> parts(Language language, String phrase) {
    List<String> keys = tokens(language, phrase).stream().map(Token::key).toList();
    List<String> parts = new ArrayList<>();
    parts.add(String.join(JOIN, keys));
    for (int n = 1; n <= mostJoined(language); n++) {
      for (int i = 0; i + n <= keys.size(); i++) {
        parts.add(String.join(JOIN, keys.subList(i, i + n)));
      }
    }
    return parts.stream().distinct().toList();
  }

  static int nextLetter(String text, int from) {
    int i = from;
    while (i < text.length() && !isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int endOfLetters(String text, int from) {
    int i = from;
    while (i < text.length() && isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isLetter(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    byte known = LETTERS[c];
    return known == 0 ? look(c) : known > 0;
  }

  private static boolean look(char c) {
    boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    LETTERS[c] = (byte) (letter ? 1 : -1);
    return letter;
  }

  /**
   * Takes the commonest endings off an English word, so that {@code create}, {@code creates},
   * {@code created} and {@code creating} are one. It need not be right, only the same each time.
   */
  static String stem(String word) {
    char[] letters = word.toCharArray();
    int left = stem(letters, letters.length);
    return left == letters.length ? word : new String(letters, 0, left);
  }

  /** Does so to the first {@code n} letters; returns how many are left of them. */
  static int stem(char[] word, int n) {
    if (n <= 3) {
      return n;
    }
    int left =
        switch (word[n - 1]) {
          case 's' -> ofPlural(word, n);
          case 'd' -> ofPast(word, n);
          case 'g' -> n > 5 && word[n - 2] == 'n' && word[n - 3] == 'i' ? single(word, n - 3) : n;
          default -> n;
        };
    return left > 3 && word[left - 1] == 'e' ? left - 1 : left;
  }

  private static int ofPlural(char[] word, int n) {
    char before = word[n - 2];
    if (before == 'e') {
      char third = word[n - 3];
      if (third == 'i' && n > 4) {
        word[n - 3] = 'y';
        return n - 2;
      }
      boolean sibilant =
          third == 'x'
              || (third == 's' && word[n - 4] == 's')
              || (third == 'h' && (word[n - 4] == 'c' || word[n - 4] == 's'));
      return sibilant ? n - 2 : n - 1;
    }
    return before == 's' || before == 'u' || before == 'i' ? n : n - 1;
  }

  private static int ofPast(char[] word, int n) {
    if (n <= 4 || word[n - 2] != 'e') {
      return n;
    }
    if (word[n - 3] == 'i') {
      word[n - 3] = 'y';
      return n - 2;
    }
    return single(word, n - 2);
  }

  /** {@code stopp} to {@code stop}, but {@code fall} stays. */
  private static int single(char[] word, int n) {
    char last = word[n - 1];
    boolean twice = n > 3 && last == word[n - 2];
    return twice && last != 'l' && last != 's' && last != 'z' ? n - 1 : n;
  }
}
