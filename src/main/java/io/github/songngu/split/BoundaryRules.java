package io.github.songngu.split;

import io.github.songngu.split.WordLists.Abbreviation;

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
  private final WordLists words;
  private final StopModel.Judge model;

  /** How far the sentence that began at {@link #seenStart} has been searched for a word. */
  private int seen;

  private int seenStart = -1;

  BoundaryRules(String text, WordLists words, StopModel.Judge model) {
    this.text = text;
    this.words = words;
    this.model = model;
  }

  /** Returns whether a sentence ends here and another begins at {@code c.next()}. */
  boolean endSentence(Candidate c) {
    if (!c.isParted()) {
      return false;
    }
    return hasWord(c)
        && marksEndIt(c)
        && !Enclosures.isBracketed(text, c.sentenceStart(), c.mark(), c.lineEnd())
        && !Enclosures.isShortQuotation(text, c.sentenceStart(), c.mark(), c.lineEnd());
  }

  private boolean marksEndIt(Candidate c) {
    if (c.isDashed() && c.closesQuotation() && !Chars.isOpeningQuote(text.charAt(c.word() - 1))) {
      return false; // “Where?” – Nam asked.
    }
    if (c.isFullStop()) {
      return fullStopEndsIt(c);
    }
    return !nextIsLowerCase(c) && !isAttribution(c);
  }

  private boolean fullStopEndsIt(Candidate c) {
    String word = wordBefore(c.mark());
    if (isLabel(c, word) || isBrokenNumber(c, word)) {
      return false;
    }
    Abbreviation abbreviation = words.abbreviation(word + ".");
    boolean lower = nextIsLowerCase(c);
    if (abbreviation == Abbreviation.NEVER_FINAL
        || (abbreviation == Abbreviation.BEFORE_NUMBER && nextIsNumber(c))) {
      return false;
    }
    if (abbreviation == Abbreviation.USUALLY_FINAL) {
      return !lower && !isFronting(c);
    }
    if (abbreviation == Abbreviation.MAY_BE_FINAL || isInitial(word)) {
      return !lower && nextIsStarter(c);
    }
    return !lower && model.endsAt(text, c.mark(), c.sentenceStart(), c.lineEnd());
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

  private boolean isFronting(Candidate c) {
    int start = c.sentenceStart();
    if (c.mark() - start > MAX_FRONTING) {
      return false;
    }
    String first = wordAt(start, c.mark());
    return words.isFronting(first) && text.substring(start, c.mark()).indexOf(',') < 0;
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

  private static boolean isInitial(String word) {
    int n = word.length();
    return n > 0
        && Character.isUpperCase(word.charAt(n - 1))
        && (n == 1 || word.charAt(n - 2) == '.');
  }

  private boolean nextIsLowerCase(Candidate c) {
    int at = c.word();
    return at < c.lineEnd()
        && Character.isLowerCase(text.codePointAt(at))
        && !(at + 1 < c.lineEnd() && Character.isUpperCase(text.charAt(at + 1))); // iPhone
  }

  private boolean nextIsNumber(Candidate c) {
    return c.word() < c.lineEnd() && Character.isDigit(text.charAt(c.word()));
  }

  private boolean nextIsStarter(Candidate c) {
    return words.isStarter(wordAt(c.word(), c.lineEnd()));
  }

  private String wordAt(int start, int limit) {
    int to = start;
    while (to < limit
        && to - start < MAX_WORD
        && (Chars.isWordPart(text.charAt(to))
            || text.charAt(to) == '\''
            || text.charAt(to) == '’')) {
      to++;
    }
    return text.substring(start, to);
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
