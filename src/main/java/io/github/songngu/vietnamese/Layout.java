package io.github.songngu.vietnamese;

/** Invisible characters, spaces of other kinds, full-width forms, quotes and dashes. */
final class Layout {

  private Layout() {}

  static void findInvisible(Edits edits) {
    String text = edits.source();
    for (int at = -1; (at = CharClass.next(text, at + 1, CharClass.INVISIBLE)) < text.length(); ) {
      if (!isJoiner(text.charAt(at)) || !needsJoiner(text, at)) {
        edits.delete(at, at + 1, NormalizationRule.INVISIBLE);
      }
    }
  }

  private static boolean isJoiner(char unit) {
    return unit == '\u200C' || unit == '\u200D';
  }

  /** Whether what stands before is an emoji, or of a script whose letters join. */
  private static boolean needsJoiner(String text, int at) {
    if (at == 0) {
      return false;
    }
    int before = text.codePointBefore(at);
    return switch (Character.getType(before)) {
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> before > 0xFF;
      case Character.NON_SPACING_MARK -> before == 0xFE0F || CharClass.isForeign(before);
      default -> CharClass.isForeign(before);
    };
  }

  static void findSpaces(Edits edits) {
    String text = edits.source();
    for (int at = -1; (at = CharClass.next(text, at + 1, CharClass.SPACE)) < text.length(); ) {
      edits.replace(at, at + 1, " ", NormalizationRule.SPACE);
    }
  }

  static void findFullWidth(Edits edits) {
    String text = edits.source();
    LineFacts line = new LineFacts(text);
    for (int at = -1; (at = CharClass.next(text, at + 1, CharClass.FULL_WIDTH)) < text.length(); ) {
      if (!line.hasCjk(at)) {
        String ascii = String.valueOf((char) (text.charAt(at) - 0xFF01 + '!'));
        edits.replace(at, at + 1, ascii, NormalizationRule.FULL_WIDTH);
      }
    }
  }

  static void findQuotes(Edits edits) {
    String text = edits.source();
    for (int at = -1; (at = CharClass.next(text, at + 1, CharClass.QUOTE)) < text.length(); ) {
      String ascii = "‘’‚‛‹›".indexOf(text.charAt(at)) >= 0 ? "'" : "\"";
      edits.replace(at, at + 1, ascii, NormalizationRule.QUOTE);
    }
  }

  static void findDashes(Edits edits) {
    String text = edits.source();
    for (int at = -1; (at = CharClass.next(text, at + 1, CharClass.DASH)) < text.length(); ) {
      String ascii = text.charAt(at) == '…' ? "..." : "-";
      edits.replace(at, at + 1, ascii, NormalizationRule.DASH);
    }
  }
}
