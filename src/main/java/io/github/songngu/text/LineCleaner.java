package io.github.songngu.text;

import java.util.function.IntPredicate;

/**
 * Makes text fit for one line of a file: tabs and line breaks become spaces, characters that the
 * format cannot carry are left out and counted.
 *
 * <p>A cleaner counts for one file, and belongs to one thread.
 */
public final class LineCleaner {

  private final IntPredicate legal;
  private long illegal;

  private LineCleaner(IntPredicate legal) {
    this.legal = legal;
  }

  /** Returns a cleaner for lines of plain text. */
  public static LineCleaner forText() {
    return new LineCleaner(LineCleaner::hasUtf8);
  }

  /** Returns a cleaner for the content of XML elements. */
  public static LineCleaner forXml() {
    return new LineCleaner(LineCleaner::isXml);
  }

  /** Returns how many illegal characters it has met. */
  public long illegal() {
    return illegal;
  }

  /** Returns the text in one line. */
  public String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return cleanFrom(i, text);
      }
    }
    return text;
  }

  /** True of all letters of both languages, and quick to tell. */
  private static boolean isPlain(char unit) {
    return unit >= ' ' && unit != 0x85 && unit < 0x2028;
  }

  private String cleanFrom(int from, String text) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
    int point;
    for (int i = from; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      boolean fits = legal.test(point);
      if (!fits) {
        illegal++;
      }
      if (breaksLine(point)) {
        out.append(' ');
      } else if (fits) {
        out.appendCodePoint(point);
      }
    }
    return out.toString();
  }

  /** Half a surrogate pair has no UTF-8 form. */
  private static boolean hasUtf8(int point) {
    return point < 0xD800 || point > 0xDFFF;
  }

  /**
   * Returns whether XML 1.0 allows a character; one that it does not may not even be written as a
   * reference.
   */
  public static boolean isXml(int point) {
    return (point >= 0x20 || point == '\t' || point == '\n' || point == '\r')
        && hasUtf8(point)
        && point != 0xFFFE
        && point != 0xFFFF;
  }

  /** Everything that some reader takes for the end of a line or of a column. */
  private static boolean breaksLine(int point) {
    return switch (point) {
      case '\t', '\n', 0x0B, '\f', '\r', 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }

  /** Returns whether a reader of the line would see nothing in it. */
  public static boolean isBlank(String line) {
    int point;
    for (int i = 0; i < line.length(); i += Character.charCount(point)) {
      point = line.codePointAt(i);
      if (!isInvisible(point)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInvisible(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.CONTROL
        || Character.getType(point) == Character.FORMAT;
  }
}
