package io.github.songngu.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the words of one text say together.
 *
 * <p>A capitalised word inside a sentence is taken for a name, which goes from one language into
 * another as it is: it keeps a part of its weight only.
 */
final class Evidence {

  /** The part of its weight that a name keeps. */
  private static final double NAME = 0.3;

  /** How many words a name mostly has at most: lines as short are judged with more care. */
  private static final int FEW = 3;

  /** A Vietnamese personal name has up to four syllables. */
  private static final int LONGEST_PERSON = 4;

  private static final double CLEAR = 1;
  private static final double CLEAR_IF_FEW = 2;

  /** What must speak for another language, beside English words and without any. */
  private static final double FOREIGN = 3;

  private static final double FOREIGN_ALONE = 2;

  /** A letter of Chinese or Arabic says as much as two of Latin. */
  private static final int LATIN_PER_OTHER = 2;

  /** Of words in Vietnamese, three in four are marked; of a text about software one in four. */
  private static final int LEAST_SHARE = 4;

  private static final Guess UNKNOWN = new Guess(LineLanguage.UNKNOWN, 0);

  private final String text;
  private final double[] foreign = new double[FunctionWords.FOREIGN_LANGUAGES];
  private double lean;
  private double leanOfMarkedNames;
  private double english;
  private double foreignMarks;
  private int strange;
  private int others;
  private int latinLetters;
  private int otherLetters;
  private int words;
  private int capitalised;
  private int shouted;
  private int plain;
  private int marked;
  private int syllables;
  private int certain;
  private int vietnameseSyllables;
  private int englishWords;
  private int dates;
  private boolean surnameFirst;

  private Evidence(String text) {
    this.text = text;
  }

  static Evidence of(String text) {
    Evidence evidence = new Evidence(text);
    Words found = new Words(text);
    while (found.next()) {
      evidence.add(found.start(), found.end(), found.isFirst());
    }
    return evidence;
  }

  private void add(int start, int end, boolean first) {
    Letters letters = Letters.of(text, start, end);
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    latinLetters += letters.latin();
    otherLetters += letters.other();
    words++;
    capitalised += capital ? 1 : 0;
    if (letters.other() == 0 && end - start <= Clue.MAX_LENGTH) {
      String word = text.substring(start, end);
      shouted += end - start > 1 && Character.isUpperCase(word.charAt(1)) ? 1 : 0;
      add(word.toLowerCase(Locale.ROOT), letters, capital, first);
    }
  }

  private void add(String word, Letters letters, boolean capital, boolean first) {
    Clue clue = Clue.of(word, letters);
    boolean name = capital && !first;
    double part = name ? NAME : 1;
    double weight = clue.isFirm() ? clue.lean : clue.lean * part;
    vietnameseSyllables += clue == Clue.VIETNAMESE_SYLLABLE ? 1 : 0;
    dates += clue == Clue.ENGLISH_CALENDAR ? 1 : 0;
    englishWords += clue == Clue.ENGLISH_FUNCTION || clue == Clue.ENGLISH_AND_SYLLABLE ? 1 : 0;
    surnameFirst |= words == 1 && FunctionWords.isSurname(word);
    lean += weight;
    leanOfMarkedNames += capital && letters.marks() > 0 ? Math.max(0, weight) : 0;
    english += clue.isFirm() ? clue.english : clue.english * part;
    foreignMarks += clue == Clue.MARKED_WORD ? part : 0;
    if (!capital) {
      plain += letters.marks() == 0 ? 1 : 0;
      marked += letters.marks() == 0 ? 0 : 1;
    }
    if (!name) {
      addStrange(word, clue);
      syllables += clue.isSyllable() ? 1 : 0;
      certain += clue == Clue.VIETNAMESE_SYLLABLE ? 1 : 0;
      addForeign(word, clue.foreign);
    }
  }

  /**
   * English words seldom end in a, i, o or u, and have no marks; those of many languages do, be it
   * Italian, Swahili or Finnish.
   */
  private void addStrange(String word, Clue clue) {
    boolean vowel = "aiou".indexOf(word.charAt(word.length() - 1)) >= 0;
    strange += clue == Clue.MARKED_WORD ? 2 : clue == Clue.OTHER_WORD && vowel ? 1 : 0;
    others += clue == Clue.MARKED_WORD || clue == Clue.OTHER_WORD ? 1 : 0;
  }

  private void addForeign(String word, double weight) {
    for (int rest = FunctionWords.foreign(word); rest != 0; rest &= rest - 1) {
      foreign[Integer.numberOfTrailingZeros(rest)] += weight;
    }
  }

  double lean() {
    return lean;
  }

  Guess guess() {
    if (words == 0) {
      return UNKNOWN;
    }
    if (otherLetters * LATIN_PER_OTHER > latinLetters) {
      return new Guess(LineLanguage.OTHER, otherLetters);
    }
    boolean name = isName();
    if (!name && isVietnameseWithLoans()) {
      return new Guess(
          LineLanguage.VIETNAMESE, Math.max(lean, certain * Clue.VIETNAMESE_SYLLABLE.lean));
    }
    // Names keep their marks in English text, but Vietnamese that marks its names marks the rest.
    double clear = plain >= 2 && marked == 0 ? lean - leanOfMarkedNames : lean;
    double overOther = Math.max(english, clear) - foreign();
    if (overOther < 0) {
      return new Guess(LineLanguage.OTHER, -overOther);
    }
    if (english == 0 && clear < 0 && strange > 2 && 2 * strange >= others) {
      return new Guess(LineLanguage.OTHER, strange);
    }
    boolean few = words <= FEW && !Words.endsSentence(text);
    if (name || Math.abs(clear) < (few ? CLEAR_IF_FEW : CLEAR)) {
      return UNKNOWN;
    }
    return new Guess(clear > 0 ? LineLanguage.VIETNAMESE : LineLanguage.ENGLISH, Math.abs(clear));
  }

  /** Returns what speaks for the likeliest other language; infinitely little if not enough does. */
  private double foreign() {
    double most = Arrays.stream(foreign).max().orElse(0) + foreignMarks;
    boolean alone = english == 0 && words >= FEW;
    return most >= (alone ? FOREIGN_ALONE : FOREIGN) ? most : Double.NEGATIVE_INFINITY;
  }

  /** No other language spells like this, whatever foreign words stand between. */
  private boolean isVietnameseWithLoans() {
    return certain > 0 && syllables >= 2 * englishWords && syllables * LEAST_SHARE >= words;
  }

  /** A person, a place, a headline of names, two teams and their goals. */
  private boolean isName() {
    if (capitalised < words || dates > 0) {
      return false;
    }
    if (words <= FEW || (words == LONGEST_PERSON && surnameFirst)) {
      return true;
    }
    return english == 0
        && (vietnameseSyllables < 2 || (Words.hasScore(text) && shouted * 2 <= words));
  }
}
