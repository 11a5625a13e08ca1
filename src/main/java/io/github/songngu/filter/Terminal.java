package io.github.songngu.filter;

import java.util.List;
import java.util.Set;

/** How a text ends. */
enum Terminal {
  STOP,
  QUESTION,
  NONE;

  /** Marks that end a sentence; a colon, semicolon or ellipsis does so in translation. */
  private static final String STOPS = ".…!:;–—";

  /** Words behind which something has to follow, in both languages. */
  private static final Set<String> OPEN =
      Set.of(
          ("the a an of and or to with for from that which who i we they he she has had have be been"
                  + " will would can could may might must their his her its my your our these as"
                  + " than but if because while into between"
                  + " và của các những là với trong để một bởi nếu thì hoặc đã đang sẽ rằng như nhưng")
              .split(" "));

  /** Returns whether the last of some words, in lower case, waits for another. */
  static boolean isOpen(List<String> words) {
    return !words.isEmpty() && OPEN.contains(words.get(words.size() - 1));
  }

  /** Returns how a text ends; the mark that counts stands before closing quotes and brackets. */
  static Terminal of(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char unit = text.charAt(i);
      if (unit == '?') {
        return QUESTION;
      }
      if (STOPS.indexOf(unit) >= 0) {
        return STOP;
      }
      if (Character.isLetterOrDigit(unit)) {
        return NONE;
      }
    }
    return NONE;
  }
}
