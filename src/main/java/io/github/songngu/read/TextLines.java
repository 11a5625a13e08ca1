package io.github.songngu.read;

import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text: they end at LF, CRLF, CR, U+2028 or U+2029. */
final class TextLines {

  private TextLines() {}

  /** Returns each line without what ends it, blank ones too. */
  static List<Span> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** Returns each line of a stretch of the text. */
  static List<Span> of(String text, Span stretch) {
    List<Span> lines = new ArrayList<>();
    int start = stretch.start();
    int end = stretch.end();
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      if (isBreak(unit)) {
        lines.add(new Span(start, i));
        if (unit == '\r' && i + 1 < end && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < end) {
      lines.add(new Span(start, end));
    }
    return lines;
  }

  /** Returns whether a stretch holds a letter or a digit: without one it is no text. */
  static boolean hasText(String text, Span span) {
    int i = span.start();
    while (i < span.end()) {
      int point = text.codePointAt(i);
      if (Character.isLetterOrDigit(point)) {
        return true;
      }
      i += Character.charCount(point);
    }
    return false;
  }

  /** Returns a stretch of a line with the white space before and after it. */
  static Span widen(String text, Span span) {
    int start = span.start();
    while (start > 0 && isSpace(text.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) && !isBreak(unit);
  }

  /** Returns whether a line ends between two offsets. */
  static boolean holdsBreak(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isBreak(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029';
  }
}
