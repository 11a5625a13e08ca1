package io.github.songngu.split;

import io.github.songngu.split.WordLists.Abbreviation;
import io.github.songngu.text.Language;
import io.github.songngu.vietnamese.Syllable;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a sentence ends at a {@link Candidate}.
 *
 * <p>The rules are the same for both languages; only the words differ, and what counts as a word.
 * They veto and add; where they have nothing to say about a full stop, OpenNLP decides.
 */
final class BoundaryRules {

  /** A phrase of time at the start of a sentence is not longer. */
  private static final int MAX_FRONTING = 40;

  /** The most words from a closing quote to the verb of saying. */
  private static final int MAX_ATTRIBUTION = 4;

  private final String text;
  private final boolean vietnamese;
  private final WordLists words;
  private final StopModel.Judge model;
  private final Candidate c;
  private final Surroundings around;
  private final Brackets brackets;

  BoundaryRules(
      String text, Language language, WordLists words, StopModel.Judge model, Candidate candidate) {
    this.text = text;
    this.vietnamese = language == Language.VIETNAMESE;
    this.words = words;
    this.model = model;
    this.c = candidate;
    this.around = new Surroundings(text, words, candidate);
    this.brackets = new Brackets(text, candidate.lineEnd());
  }

  /** Returns whether a sentence ends at the candidate as it is now, and another begins. */
  boolean endSentence() {
    if (!c.isFollowed() || !around.hasWord()) {
      return false;
    }
    around.read();
    return (c.isParted() ? marksEndIt() : isGlued())
        && !brackets.enclose(c.sentenceStart(), c.end())
        && !Quotations.isShort(text, c.sentenceStart(), c.end(), c.lineEnd());
  }

  private boolean marksEndIt() {
    if (c.isDashed() && c.closesQuotation() && !around.nextIsQuoted()) {
      return false; // “Where?” – Nam asked.
    }
    Abbreviation abbreviation = abbreviation();
    if (abbreviation != null) {
      return !isLabel() && abbreviationEndsIt(abbreviation);
    }
    if (c.isFullStop()) {
      return fullStopEndsIt();
    }
    if (c.isEllipsis()) {
      return ellipsisEndsIt();
    }
    if (around.nextIsLowerCase()) {
      return around.nextIsQuoted() || (around.writesLowerCase() && !c.closesQuotation());
    }
    return !isAttribution();
  }

  /** Dots that trail off end a sentence only before a capital, or before something said. */
  private boolean ellipsisEndsIt() {
    if (around.nextIsLowerCase()) {
      return around.nextIsQuoted() && Quotations.isSpeech(text, c.word(), c.lineEnd());
    }
    return around.nextIsLetter() && !isAttribution();
  }

  private boolean fullStopEndsIt() {
    if (isLabel() || isBrokenNumber()) {
      return false;
    }
    boolean lower = around.nextIsLowerCase() && !around.nextIsLabel();
    if (isInitial() || isShortened()) {
      return !lower && (around.nextIsStarter() || nextIsVietnamese());
    }
    if (around.nextIsQuoted() || (!lower && (isWord() || around.nextIsStarter()))) {
      return true;
    }
    return (!lower || around.writesLowerCase())
        && model.endsAt(text, c.mark(), c.sentenceStart(), c.lineEnd());
  }

  /** What the word is short for in this place: "no." is a word where no number follows. */
  private @Nullable Abbreviation abbreviation() {
    if (c.markEnd() > c.mark() + 1) {
      return null;
    }
    Abbreviation found = words.abbreviation(around.beforeWithMark());
    boolean elsewhere =
        (found == Abbreviation.BEFORE_NUMBER && !around.nextIsNumber())
            || (found == Abbreviation.UNIT && !around.followsNumber());
    return elsewhere ? null : found;
  }

  private boolean abbreviationEndsIt(Abbreviation abbreviation) {
    if (around.nextIsLowerCase() || around.beforeBeginsSentence()) {
      return false;
    }
    return switch (abbreviation) {
      case NEVER_FINAL, BEFORE_NUMBER -> false;
      case BEFORE_NAME -> around.nextIsStarter() && around.lowerCaseFollowsNext();
      case MAY_BE_FINAL, UNIT -> around.nextIsStarter() || nextIsVietnamese();
      case AFTER_NUMBER ->
          around.followsNumber()
              ? capitalBeginsNext() && !words.isTime(around.next())
              : around.nextIsStarter();
      case USUALLY_FINAL -> capitalBeginsNext();
    };
  }

  /** Whether a sentence may begin with what follows, and none has only just begun. */
  private boolean capitalBeginsNext() {
    return !around.nextIsNumber() && !isFronting();
  }

  /** {@code At 5 a.m.} at the start of a sentence. */
  private boolean isFronting() {
    int start = c.sentenceStart();
    return c.mark() - start <= MAX_FRONTING
        && words.isFronting(around.wordAt(start))
        && text.substring(start, c.mark()).indexOf(',') < 0;
  }

  /** {@code 1.}, {@code 2.3.}, {@code IV.}, {@code a.}, {@code Article 5.} at the start. */
  private boolean isLabel() {
    String word = around.before();
    int start = c.mark() - word.length();
    if (!WordShapes.isOrdinal(word)) {
      return false;
    }
    if (start <= c.sentenceStart() + 1) {
      return true;
    }
    String first = around.wordAt(c.sentenceStart());
    return (words.isHeading(first) && c.sentenceStart() + first.length() + 1 == start)
        || (WordShapes.isFirstOrdinal(word) && text.startsWith(": ", start - 2));
  }

  /** Thousands that white space has torn: {@code 28. 000}. */
  private boolean isBrokenNumber() {
    return around.before().length() <= 3
        && WordShapes.isDigits(around.before())
        && c.word() == c.next()
        && around.next().length() == 3
        && WordShapes.isDigits(around.next());
  }

  /** {@code gái.Dựa}: words that only a missing space can have brought together. */
  private boolean isGlued() {
    if (!Character.isLowerCase(text.charAt(c.mark() - 1))
        || !Character.isUpperCase(text.charAt(c.end()))) {
      return false;
    }
    String before = around.before();
    String after = around.wordAt(c.end());
    return around.isFree(c.mark() - before.length() - 1)
        && around.isFree(c.end() + after.length())
        && (vietnamese
            ? isSyllable(before) && isSyllable(after)
            : WordShapes.isLowerCase(before) && words.isStarter(after));
  }

  /** {@code "Where?" Nam asked}: a name and a verb that tells who spoke. */
  private boolean isAttribution() {
    if (!c.closesQuotation() || around.nextIsStarter()) {
      return false;
    }
    int at = c.word();
    for (int i = 0; i < MAX_ATTRIBUTION && at < c.lineEnd(); i++) {
      String word = around.wordAt(at);
      int end = at + word.length();
      if (i > 0 && words.isReporting(word)) {
        return end >= c.lineEnd() || text.charAt(end) != ':'; // that would open another quotation
      }
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
      at = around.afterWord(end);
    }
    return false;
  }

  /** A name's initial, unlike {@code Ý} with its tone, {@code 35 °C} and {@code vitamin C}. */
  private boolean isInitial() {
    String word = around.before();
    return WordShapes.isInitial(word)
        && around.beforeBeginsWord()
        && !(vietnamese && word.charAt(0) >= 0x80 && Syllable.isValid(word))
        && !words.isLettered(around.wordBeforeLast());
  }

  /** {@code Cllr}, {@code Kts}, but not {@code 5 Gbps}. */
  private boolean isShortened() {
    return WordShapes.isShortened(around.before()) && !around.followsNumber();
  }

  /**
   * Whether this is certainly no abbreviation. In Vietnamese that is a syllable, or a foreign word
   * with a vowel, or nothing: a quotation or bracket closed before the full stop.
   */
  private boolean isWord() {
    String word = around.before();
    if (word.isEmpty()) {
      return vietnamese;
    }
    return Chars.isDigit(word.charAt(word.length() - 1))
        || WordShapes.isAcronym(word)
        || WordShapes.isInitial(word) // and no name's, as has been seen
        || (vietnamese && (isForeign(word) || Syllable.isValid(word)));
  }

  private static boolean isForeign(String word) {
    return word.length() > 2 && word.indexOf('.') < 0 && WordShapes.hasVowel(word);
  }

  /** {@code C. Cam chứa}: a name would go on with another capital. */
  private boolean nextIsVietnamese() {
    return vietnamese && isSyllable(around.next()) && around.lowerCaseFollowsNext();
  }

  private static boolean isSyllable(String word) {
    return word.length() > 1 && Syllable.isValid(word);
  }
}
