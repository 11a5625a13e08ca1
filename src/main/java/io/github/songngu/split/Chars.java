package io.github.songngu.split;

/** The kinds of characters that matter at the end of a sentence. */
final class Chars {

  private static final String DASHES = "-–—―−";
  private static final String OPENERS = "\"“„‟‘‚'`´([{«‹「『《〈【（¿¡*_";
  private static final String CLOSERS = "\"”“’'`´)]}»›」』》〉】）*_";

  private Chars() {}

  /** White space, no-break spaces included: what a sentence neither begins nor ends with. */
  static boolean isBlank(char c) {
    if (c < 0x80) {
      return c == ' ' || (c <= '\r' && c >= '\t') || (c >= 0x1C && c <= 0x1F);
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  static boolean isLineBreak(char c) {
    return (c <= '\r' && c >= '\n') || c == '\u2028' || c == '\u2029';
  }

  /** A mark that can end a sentence. */
  static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** Quotes and brackets that stand before a word. */
  static boolean isOpener(char c) {
    return !isWordPart(c) && OPENERS.indexOf(c) >= 0;
  }

  /**
   * Quotes, brackets, superscript figures and invisible characters that stay with what they follow.
   */
  static boolean isCloser(char c) {
    return !isAsciiWord(c)
        && (CLOSERS.indexOf(c) >= 0
            || isSuperscript(c)
            || (c >= 0x80 && c != '\uFEFF' && Character.getType(c) == Character.FORMAT));
  }

  static boolean isOpeningQuote(char c) {
    return c == '"' || c == '“' || c == '„' || c == '«';
  }

  static boolean isClosingQuote(char c) {
    return c == '"' || c == '”' || c == '’' || c == '»' || c == '\'';
  }

  private static boolean isSuperscript(char c) {
    return c == '¹' || c == '²' || c == '³' || (c >= '\u2070' && c <= '\u2079');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  /**
   * A letter, a digit or a mark on a letter; surrogates count, they are mostly letters of a script.
   */
  static boolean isWordPart(char c) {
    if (c < 0x80) {
      return isAsciiWord(c);
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
