package io.github.songngu.split;

/** The words on both sides of a {@link Candidate}; reused from candidate to candidate. */
final class Surroundings {

  private static final int MAX_WORD = 24;

  private final String text;
  private final WordLists words;

  private final Candidate c;
  private String before = "";
  private String next = "";

  /** Where the sentence that began at {@link #searched} has its first letter or digit. */
  private int first;

  private int searched = -1;

  Surroundings(String text, WordLists words, Candidate candidate) {
    this.text = text;
    this.words = words;
    this.c = candidate;
  }

  /** Reads the words around the candidate as it is now. */
  void read() {
    this.before = wordEndingAt(c.mark());
    this.next = wordAt(c.word());
  }

  /** The letters, digits and inner full stops before the marks: {@code PGS.TS}. */
  String before() {
    return before;
  }

  /** The same with the first of the marks: {@code PGS.TS.} */
  String beforeWithMark() {
    return text.substring(c.mark() - before.length(), c.mark() + 1);
  }

  /** The first word after the marks, without quotes; empty if a sign stands there. */
  String next() {
    return next;
  }

  /** Whether the sentence has a letter or digit so far: a lone "..." is none. */
  boolean hasWord() {
    if (searched != c.sentenceStart()) {
      searched = c.sentenceStart();
      first = searched;
    }
    while (first < c.mark() && !Chars.isWordPart(text.charAt(first))) {
      first++;
    }
    return first < c.mark();
  }

  /** Whether this sentence began in lower case: then the next may too. */
  boolean writesLowerCase() {
    return Character.isLowerCase(text.charAt(first));
  }

  /** Whether the sentence has nothing before the last word. */
  boolean beforeBeginsSentence() {
    return c.mark() - before.length() <= first;
  }

  /** Whether the last word follows a blank, a bracket, a quote or a dash. */
  boolean beforeBeginsWord() {
    int start = c.mark() - before.length();
    if (start == c.sentenceStart()) {
      return true;
    }
    char unit = text.charAt(start - 1);
    return Chars.isBlank(unit) || Chars.isOpener(unit) || Chars.isDash(unit);
  }

  /** The word before the last, if one blank parts them; else empty. */
  String wordBeforeLast() {
    int end = c.mark() - before.length() - 1;
    return end > c.sentenceStart() && Chars.isBlank(text.charAt(end)) ? wordEndingAt(end) : "";
  }

  /** {@code 5 p.m.}, {@code 753 B.C.}, {@code 6in.} */
  boolean followsNumber() {
    int at = c.mark() - before.length() - 1;
    return at > c.sentenceStart()
        && (Chars.isDigit(text.charAt(at)) || Chars.isDigit(text.charAt(at - 1)));
  }

  boolean nextIsLowerCase() {
    int at = c.word();
    return at < c.lineEnd()
        && Character.isLowerCase(text.codePointAt(at))
        && !(next.length() > 1 && Character.isUpperCase(next.charAt(1))); // iPhone
  }

  boolean nextIsLetter() {
    return c.word() < c.lineEnd() && Character.isLetter(text.codePointAt(c.word()));
  }

  boolean nextIsNumber() {
    return !next.isEmpty() && Chars.isDigit(next.charAt(0));
  }

  /** Whether a label of a list follows: {@code b.}, {@code (ii)}. */
  boolean nextIsLabel() {
    int after = c.word() + next.length();
    return WordShapes.isSmallLabel(next)
        && after + 1 < c.lineEnd()
        && (text.charAt(after) == '.' || text.charAt(after) == ')')
        && Chars.isBlank(text.charAt(after + 1));
  }

  /** Whether the next word often begins a sentence, and is not an initial: {@code A. Smith}. */
  boolean nextIsStarter() {
    int after = c.word() + next.length();
    return words.isStarter(next)
        && !(next.length() == 1 && after < c.lineEnd() && text.charAt(after) == '.');
  }

  /** Whether the next word stands in quotes, or begins a quotation. */
  boolean nextIsQuoted() {
    return c.word() > c.next() && Chars.isOpeningQuote(text.charAt(c.word() - 1));
  }

  /** Whether the word after the next is in lower case, as in a sentence but not in a name. */
  boolean lowerCaseFollowsNext() {
    int after = c.word() + next.length() + 1;
    return after < c.lineEnd()
        && text.charAt(after - 1) == ' '
        && Character.isLowerCase(text.charAt(after));
  }

  /** Returns the letters, digits and apostrophes from {@code start} on. */
  String wordAt(int start) {
    int to = start;
    int limit = Math.min(c.lineEnd(), start + MAX_WORD);
    while (to < limit && isWordOrApostrophe(text.charAt(to))) {
      to++;
    }
    return text.substring(start, to);
  }

  /** Returns where the word after the one that ends at {@code end} begins: after a blank. */
  int afterWord(int end) {
    boolean stop = end < c.lineEnd() && text.charAt(end) == '.';
    return end + (stop ? 2 : 1);
  }

  private static boolean isWordOrApostrophe(char unit) {
    return Chars.isWordPart(unit) || unit == '\'' || unit == '’';
  }

  private String wordEndingAt(int end) {
    int limit = Math.max(c.sentenceStart(), end - MAX_WORD);
    int start = end;
    while (start > limit && isWordOrStop(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isWordOrStop(char unit) {
    return Chars.isWordPart(unit) || unit == '.';
  }

  /** Whether at {@code i}, after any marks, no letter and no sign of an address stands. */
  boolean isFree(int i) {
    while (i >= c.sentenceStart() && i < c.lineEnd() && Chars.isMark(text.charAt(i))) {
      i++;
    }
    if (i < c.sentenceStart() || i >= c.lineEnd()) {
      return true;
    }
    char unit = text.charAt(i);
    return Chars.isBlank(unit) || unit == ',' || Chars.isOpener(unit) || Chars.isCloser(unit);
  }
}
