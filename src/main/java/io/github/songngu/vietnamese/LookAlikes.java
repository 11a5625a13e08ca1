package io.github.songngu.vietnamese;

/**
 * Letters that look like the right one: {@code Ð ð} (eth) and {@code Ɖ ɖ} for {@code Đ đ}, and
 * Cyrillic and Greek letters within Latin words.
 */
final class LookAlikes {

  private static final String FOREIGN = "аАеЕоОрРсСхХуіІѕЅјЈВНКМТ" + "οΑΒΕΖΙΚΜΝΟΡΤΥΧ";
  private static final String LATIN = "aAeEoOpPcCxXyiIsSjJBHKMT" + "oABEZIKMNOPTYX";

  private LookAlikes() {}

  static boolean isCandidate(char unit) {
    return isEth(unit) || FOREIGN.indexOf(unit) >= 0;
  }

  private static boolean isEth(char unit) {
    return unit == 'Ð' || unit == 'ð' || unit == 'Ɖ' || unit == 'ɖ';
  }

  private static char mended(char unit) {
    int foreign = unit < 0x370 ? -1 : FOREIGN.indexOf(unit);
    if (foreign >= 0) {
      return LATIN.charAt(foreign);
    }
    return switch (unit) {
      case 'Ð', 'Ɖ' -> 'Đ';
      case 'ð', 'ɖ' -> 'đ';
      default -> unit;
    };
  }

  static void find(Edits edits) {
    String text = edits.source();
    LineFacts line = new LineFacts(text);
    int done = 0;
    int at;
    while ((at = CharClass.next(text, done, CharClass.LOOK_ALIKE)) < text.length()) {
      int start = Words.start(text, at, done);
      int end = Words.end(text, at);
      Word word = new Word(text, start, end);
      if (word.shouldBeMended(line)) {
        for (int i = start; i < end; i++) {
          char mended = mended(text.charAt(i));
          if (mended != text.charAt(i)) {
            edits.replace(i, i + 1, String.valueOf(mended), NormalizationRule.LOOK_ALIKE);
          }
        }
      }
      done = end;
    }
  }

  /** Whether a word has an eth that đ would not make Vietnamese: að, Guðrún. */
  static boolean isIcelandic(CharSequence text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (isEth(text.charAt(i))) {
        Word word = new Word(text, start, end);
        return !word.isSyllable() && !word.isUpper();
      }
    }
    return false;
  }

  /** A word that has a candidate, and as it would be without. */
  private static final class Word {
    private final int start;
    private final CharSequence mended;
    private final boolean startsWithEth;
    private boolean hasEth;
    private int foreign;
    private int latin;
    private int otherScript;
    private int lower;
    private int notVietnamese;

    Word(CharSequence text, int start, int end) {
      this.start = start;
      this.startsWithEth = isEth(text.charAt(start));
      StringBuilder out = new StringBuilder(end - start);
      for (int i = start; i < end; i++) {
        char unit = text.charAt(i);
        char mend = mended(unit);
        out.append(mend);
        count(unit, mend);
      }
      mended = out;
    }

    private void count(char unit, char mend) {
      hasEth |= isEth(unit);
      lower += Character.isLowerCase(unit) ? 1 : 0;
      notVietnamese += VietnameseLetters.isLetter(mend) ? 0 : 1;
      if (mend != unit && !isEth(unit)) {
        foreign++;
      } else if (CharClass.isForeign(unit)) {
        otherScript++;
      } else {
        latin++;
      }
    }

    boolean isSyllable() {
      return Syllable.isValid(mended);
    }

    boolean isUpper() {
      return lower == 0;
    }

    private boolean hasVowel() {
      return mended.chars().anyMatch(unit -> unit != 'Đ' && !isConsonant(unit));
    }

    private static boolean isConsonant(int unit) {
      return unit >= 'A' && unit <= 'Z' && "AEIOUY".indexOf(unit) < 0;
    }

    boolean shouldBeMended(LineFacts line) {
      if (otherScript > 0 || latin == 0) {
        return false;
      }
      if (hasEth) {
        return !line.isIcelandic(start) && (isSyllable() || isVietnameseName(line));
      }
      return line.hasForeignLetters(start)
          ? isSyllable() && line.isVietnamese(start)
          : isSyllable() || foreign <= latin;
    }

    /** HÐND, Ðắk: no syllables, but Vietnamese all the same in a line that is. */
    private boolean isVietnameseName(LineFacts line) {
      if (isUpper() && !hasVowel()) { // no Icelandic word is like that
        return line.hasVietnamese(start);
      }
      return (isUpper() || (startsWithEth && notVietnamese == 0)) && line.isVietnamese(start);
    }
  }
}
