package io.github.songngu.vietnamese;

/**
 * Places tone marks: in the old style (<i>hòa</i>), or in the new (<i>hoà</i>).
 *
 * <p>A mark is moved only within a word that is a {@linkplain Syllable valid syllable}, so that
 * foreign names stay: <i>Chloé, Renée, Béatrice</i>. A mark that stands where neither style has it
 * is put right too (<i>tòan, ngừơi</i>). Case is kept letter by letter.
 */
public final class ToneMarks {

  private ToneMarks() {}

  /**
   * Returns a text with all tone marks in one style; the text itself if it is a string that has
   * them so already. Syllables in decomposed form come back composed if their mark moves.
   */
  public static String place(CharSequence text, ToneStyle style) {
    Edits edits = new Edits(text.toString());
    find(edits, style);
    return edits.result();
  }

  static void find(Edits edits, ToneStyle style) {
    String text = edits.source();
    int word = Words.next(text, 0);
    while (word < text.length()) {
      int end = Words.end(text, word);
      place(edits, word, end, style);
      word = Words.next(text, end);
    }
  }

  private static void place(Edits edits, int start, int end, ToneStyle style) {
    String text = edits.source();
    long scanned = Grammar.scan(text, start, end);
    int analysed = Grammar.tone(scanned) == 0 ? Grammar.NO_SYLLABLE : Grammar.analyse(scanned);
    if (analysed == Grammar.NO_SYLLABLE) {
      return;
    }
    int fromEnd = Grammar.rime(analysed).lettersAfterMark(style) + 1;
    if (Grammar.letters(scanned) == end - start) {
      move(edits, marked(text, start, end), end - fromEnd);
      return;
    }
    String composed = Composition.compose(text.substring(start, end));
    Edits moved = new Edits(composed);
    move(moved, marked(composed, 0, composed.length()), composed.length() - fromEnd);
    if (moved.changes().size() > 0) {
      edits.replace(start, end, moved.result(), NormalizationRule.TONE_MARK);
    }
  }

  private static int marked(String text, int start, int end) {
    int at = start;
    while (at < end && Alphabet.code(text.charAt(at)) >>> Alphabet.BITS == 0) {
      at++;
    }
    return at;
  }

  private static void move(Edits edits, int from, int to) {
    if (from == to) {
      return;
    }
    String text = edits.source();
    int tone = Alphabet.code(text.charAt(from)) >>> Alphabet.BITS;
    int first = Math.min(from, to);
    int last = Math.max(from, to);
    StringBuilder after = new StringBuilder(text.substring(first, last + 1));
    after.setCharAt(from - first, Alphabet.withTone(text.charAt(from), 0));
    after.setCharAt(to - first, Alphabet.withTone(text.charAt(to), tone));
    edits.replace(first, last + 1, after.toString(), NormalizationRule.TONE_MARK);
  }

  /** Finds each y that {@link Syllable#key} takes for i. */
  static void findY(Edits edits) {
    String text = edits.source();
    int word = Words.next(text, 0);
    while (word < text.length()) {
      int end = Words.end(text, word);
      int analysed = Grammar.analyse(Grammar.scan(text, word, end));
      if (analysed != Grammar.NO_SYLLABLE
          && Grammar.rime(analysed).letters().startsWith("y")
          && Grammar.rime(analysed).nucleus().equals("y")
          && !Grammar.onset(analysed).isEmpty()) {
        replaceY(edits, word);
      }
      word = Words.next(text, end);
    }
  }

  private static void replaceY(Edits edits, int start) {
    String text = edits.source();
    int y = Alphabet.letter('y');
    int at = start;
    while ((Alphabet.code(text.charAt(at)) & Alphabet.MASK) != y) {
      at++;
    }
    char i = Character.isUpperCase(text.charAt(at)) ? 'I' : 'i';
    char toned = Alphabet.withTone(i, Alphabet.code(text.charAt(at)) >>> Alphabet.BITS);
    edits.replace(at, at + 1, String.valueOf(toned), NormalizationRule.I_FOR_Y);
  }
}
