package io.github.songngu.cli;

/** A place in a text that moves forward, by line and column from 1; columns count characters. */
final class TextPlace {

  private final String text;
  private int offset;
  private int line = 1;
  private int column = 1;

  TextPlace(String text) {
    this.text = text;
  }

  /** Returns whether this place is in that very text, and not behind an offset. */
  @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // comparing could take long
  boolean isIn(String other, int target) {
    return text == other && target >= offset;
  }

  void goTo(int target) {
    while (offset < target) {
      char unit = text.charAt(offset);
      offset++;
      boolean pair = unit == '\r' && offset < text.length() && text.charAt(offset) == '\n';
      if ((unit == '\n' || unit == '\r') && !pair) {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(unit)) {
        column++;
      }
    }
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
