package io.github.songngu.split;

import io.github.songngu.split.WordLists.Abbreviation;
import io.github.songngu.text.Language;
import io.github.songngu.vietnamese.Syllable;

/**
 * Decides whether a sentence ends at a {@link Candidate}.
 *
 * <p>The rules are the same for both languages; only the words differ. They veto and add; where
 * they have nothing to say about a full stop, OpenNLP decides.
 */
final class BoundaryRules {

  private static final int MAX_LABEL = 8;
  private static final int MAX_WORD = 24;
  private static final int MAX_FRONTING = 40;
  private static final int MAX_NAME = 4;

  private final String text;
  private final boolean vietnamese;
  private final WordLists words;
  private final StopModel.Judge model;

  /** How far the sentence that began at {@link #seenStart} has been searched for a word. */
  private int seen;

  private int seenStart = -1;

  BoundaryRules(String text, Language language, WordLists words, StopModel.Judge model) {
    this.text = text;
    this.vietnamese = language == Language.VIETNAMESE;
    this.words = words;
    this.model = model;
  }

  /** Returns whether a sentence ends here and another begins at {@code c.next()}. */
  boolean endSentence(Candidate c) {
    return hasWord(c)
        && (c.isParted() ? marksEndIt(c) : isGlued(c))
        && !Enclosures.isBracketed(text, c.sentenceStart(), c.end(), c.lineEnd())
        && !Enclosures.isShortQuotation(text, c.sentenceStart(), c.end(), c.lineEnd());
  }

  private boolean marksEndIt(Candidate c) {
    if (c.isDashed() && c.closesQuotation() && !opensQuotation(c)) {
      return false; // “Where?” – Nam asked.
    }
    if (c.isFullStop()) {
      return fullStopEndsIt(c);
    }
    if (nextIsLowerCase(c)) {
      return opensQuotation(c)
          ? !c.isEllipsis() || Enclosures.isSpeech(text, c.word(), c.lineEnd())
          : !c.isEllipsis() && !c.closesQuotation() && writesLowerCase();
    }
    return !isAttribution(c) && !(c.isEllipsis() && nextIsNumber(c));
  }

  private boolean fullStopEndsIt(Candidate c) {
    String word = wordBefore(c.mark());
    if (isLabel(c, word) || isBrokenNumber(c, word)) {
      return false;
    }
    Abbreviation abbreviation = words.abbreviation(word);
    if (abbreviation != null && (abbreviation != Abbreviation.BEFORE_NUMBER || nextIsNumber(c))) {
      return abbreviationEndsIt(abbreviation, c);
    }
    boolean lower = nextIsLowerCase(c);
    if (isInitial(word)) {
      return !lower && (nextIsStarter(c) || nextIsVietnamese(c));
    }
    if (opensQuotation(c) || (!lower && (isWord(word) || nextIsStarter(c)))) {
      return true;
    }
    return (!lower || writesLowerCase())
        && model.endsAt(text, c.mark(), c.sentenceStart(), c.lineEnd());
  }

  private boolean abbreviationEndsIt(Abbreviation abbreviation, Candidate c) {
    if (nextIsLowerCase(c)) {
      return false;
    }
    return switch (abbreviation) {
      case NEVER_FINAL, BEFORE_NUMBER -> false;
      case BEFORE_NAME -> nextIsStarter(c) && lowerCaseFollowsNext(c);
      case MAY_BE_FINAL -> nextIsStarter(c);
      case AFTER_NUMBER ->
          followsNumber(c) ? capitalBeginsNext(c) && !words.isTime(nextWord(c)) : nextIsStarter(c);
      case USUALLY_FINAL -> capitalBeginsNext(c);
    };
  }

  /** {@code gái.Dựa}: words that only a missing space can have brought together. */
  private boolean isGlued(Candidate c) {
    int at = c.end();
    if (c.mark() == 0
        || !Character.isLowerCase(text.charAt(c.mark() - 1))
        || !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    String before = wordBefore(c.mark());
    String after = wordAt(at, c.lineEnd());
    return isFree(c.mark() - before.length() - 1, c)
        && isFree(at + after.length(), c)
        && (vietnamese
            ? Syllable.isValid(before) && Syllable.isValid(after)
            : before.indexOf('.') < 0 && words.isStarter(after) && !words.isStarter(before));
  }

  /** Whether no letter and no sign of an address stands at {@code i}. */
  private boolean isFree(int i, Candidate c) {
    if (i < c.sentenceStart() || i >= c.lineEnd()) {
      return true;
    }
    char unit = text.charAt(i);
    return Chars.isBlank(unit)
        || unit == ','
        || Chars.isOpener(unit)
        || Chars.isCloser(unit)
        || (Chars.isMark(unit) && isFree(i + 1, c));
  }

  /** Whether the sentence has a letter or digit: a lone "..." is not one. */
  private boolean hasWord(Candidate c) {
    if (seenStart != c.sentenceStart()) {
      seenStart = c.sentenceStart();
      seen = seenStart;
    }
    while (seen < c.mark() && !Chars.isWordPart(text.charAt(seen))) {
      seen++;
    }
    return seen < c.mark();
  }

  /** {@code 1.}, {@code 2.3.}, {@code IV.}, {@code a.}, {@code Article 5.} at the start. */
  private boolean isLabel(Candidate c, String word) {
    int start = c.mark() - word.length();
    if (start - c.sentenceStart() > MAX_WORD || !isOrdinal(word)) {
      return false;
    }
    String first = wordAt(c.sentenceStart(), start);
    return start <= c.sentenceStart() + 1
        || (words.isHeading(first) && c.sentenceStart() + first.length() + 1 == start);
  }

  /** Figures such as {@code 12} or {@code 2.3}, a letter or a Roman number. */
  private static boolean isOrdinal(String word) {
    if (word.isEmpty() || word.length() > MAX_LABEL) {
      return false;
    }
    if (Chars.isDigit(word.charAt(0))) {
      return (word.length() <= 3 || word.indexOf('.') > 0)
          && word.chars().allMatch(i -> Chars.isDigit((char) i) || i == '.');
    }
    return word.length() == 1 || word.chars().allMatch(i -> "IVX".indexOf(i) >= 0);
  }

  /** Thousands that white space has torn: {@code 28. 000}. */
  private boolean isBrokenNumber(Candidate c, String word) {
    return word.length() <= 3
        && isDigits(word)
        && c.word() == c.next()
        && wordAt(c.next(), c.lineEnd()).length() == 3
        && isDigits(wordAt(c.next(), c.lineEnd()));
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(i -> Chars.isDigit((char) i));
  }

  /** Whether a sentence may begin with what follows, and has not just been opened: At 5 p.m. */
  private boolean capitalBeginsNext(Candidate c) {
    return !nextIsNumber(c) && !isFronting(c);
  }

  /** {@code At 5 a.m.} at the start of a sentence. */
  private boolean isFronting(Candidate c) {
    int start = c.sentenceStart();
    return c.mark() - start <= MAX_FRONTING
        && words.isFronting(wordAt(start, c.mark()))
        && text.substring(start, c.mark()).indexOf(',') < 0;
  }

  /** {@code 5 p.m.}, {@code 753 B.C.} */
  private boolean followsNumber(Candidate c) {
    int at = c.mark() - wordBefore(c.mark()).length() - 1;
    return at > c.sentenceStart()
        && (Chars.isDigit(text.charAt(at)) || Chars.isDigit(text.charAt(at - 1)));
  }

  /** {@code "Where?" Nam asked}: a name and a verb that tells who spoke. */
  private boolean isAttribution(Candidate c) {
    if (!c.closesQuotation() || nextIsStarter(c)) {
      return false;
    }
    int at = c.word();
    for (int i = 0; i < MAX_NAME && at < c.lineEnd(); i++) {
      String word = wordAt(at, c.lineEnd());
      if (i > 0 && words.isReporting(word)) {
        return true;
      }
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
      at += word.length() + 1;
    }
    return false;
  }

  /** {@code A}, {@code N.T.T}: a name's initials. */
  private static boolean isInitial(String word) {
    int n = word.length();
    return n > 0
        && Character.isUpperCase(word.charAt(n - 1))
        && (n == 1 || word.charAt(n - 2) == '.');
  }

  /** {@code UNESCO}, {@code VN}: read as words, and written without a full stop. */
  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** Whether this is certainly no abbreviation: those have no vowel where a syllable needs one. */
  private boolean isWord(String word) {
    return isAcronym(word) || (vietnamese && word.length() > 1 && Syllable.isValid(word));
  }

  /** {@code C. Cam chứa}: a name would go on with another capital. */
  private boolean nextIsVietnamese(Candidate c) {
    return vietnamese && Syllable.isValid(nextWord(c)) && lowerCaseFollowsNext(c);
  }

  /** Whether the word after the next is in lower case, as in a sentence but not in a name. */
  private boolean lowerCaseFollowsNext(Candidate c) {
    int after = c.word() + nextWord(c).length() + 1;
    return after < c.lineEnd()
        && text.charAt(after - 1) == ' '
        && Character.isLowerCase(text.charAt(after));
  }

  /** Whether this sentence began in lower case: then the next may too. */
  private boolean writesLowerCase() {
    return Character.isLowerCase(text.charAt(seen));
  }

  private boolean opensQuotation(Candidate c) {
    return c.word() > c.next() && Chars.isOpeningQuote(text.charAt(c.word() - 1));
  }

  private boolean nextIsLowerCase(Candidate c) {
    int at = c.word();
    return at < c.lineEnd()
        && Character.isLowerCase(text.codePointAt(at))
        && !(at + 1 < c.lineEnd() && Character.isUpperCase(text.charAt(at + 1))); // iPhone
  }

  private boolean nextIsNumber(Candidate c) {
    return c.word() < c.lineEnd() && Chars.isDigit(text.charAt(c.word()));
  }

  /** Whether the next word often begins a sentence, and is not an initial: {@code A. Smith}. */
  private boolean nextIsStarter(Candidate c) {
    String word = nextWord(c);
    int after = c.word() + word.length();
    return words.isStarter(word)
        && !(word.length() == 1 && after < c.lineEnd() && text.charAt(after) == '.');
  }

  private String nextWord(Candidate c) {
    return wordAt(c.word(), c.lineEnd());
  }

  private String wordAt(int start, int limit) {
    int to = start;
    while (to < limit && to - start < MAX_WORD && isWordOrApostrophe(text.charAt(to))) {
      to++;
    }
    return text.substring(start, to);
  }

  private static boolean isWordOrApostrophe(char c) {
    return Chars.isWordPart(c) || c == '\'' || c == '’';
  }

  private String wordBefore(int end) {
    int start = end;
    while (start > 0 && end - start < MAX_WORD) {
      char c = text.charAt(start - 1);
      if (!Chars.isWordPart(c) && c != '.') {
        break;
      }
      start--;
    }
    return text.substring(start, end);
  }
}
