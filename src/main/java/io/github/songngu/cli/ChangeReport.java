package io.github.songngu.cli;

import io.github.songngu.text.Span;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Counts changes of a text, and prints each if asked to: line, column, before, after and rule,
 * parted by tabs.
 */
final class ChangeReport {

  private static final int CHUNK = 1 << 13;

  private final Tally changes = new Tally("change");
  private long lost;
  private long unreadable;
  private final PrintStream out;
  private final boolean each;
  private final StringBuilder pending = new StringBuilder();
  private TextPlace place = new TextPlace("");

  ChangeReport(PrintStream out, boolean each) {
    this.out = out;
    this.each = each;
  }

  /** Adds a change at an offset of a text. */
  void add(String text, int offset, String before, String after, String rule) {
    changes.add(rule);
    print(text, offset, before, after, rule);
  }

  /** Adds a letter that nothing brings back, and what it may have been. */
  void addLoss(String text, int offset, String found, String suggestion) {
    lost++;
    print(text, offset, found, suggestion, "lost");
  }

  /** Adds characters that are no text, and stay. */
  void addUnreadable(String text, Span span) {
    unreadable += span.length();
    print(text, span.start(), span.of(text), span.of(text), "unreadable");
  }

  /** In linear time if what is printed of a text comes in its order. */
  private void print(String text, int offset, String before, String after, String rule) {
    if (each) {
      place = place.isIn(text, offset) ? place : new TextPlace(text);
      place.goTo(offset);
      pending.append(place.line()).append('\t').append(place.column()).append('\t');
      show(before);
      pending.append('\t');
      show(after);
      pending.append('\t').append(rule).append(System.lineSeparator());
      if (pending.length() > CHUNK) {
        flush();
      }
    }
  }

  /** Prints what one cannot see, or would take for the end of a cell, by its number. */
  private void show(String text) {
    text.codePoints()
        .forEach(
            codePoint -> {
              if (isVisible(codePoint)) {
                pending.appendCodePoint(codePoint);
              } else {
                pending.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
              }
            });
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }

  private void flush() {
    out.print(pending);
    pending.setLength(0);
  }

  /** Prints what is left. */
  void end() {
    flush();
  }

  /** Returns how many changes there were. */
  @Override
  public String toString() {
    return changes
        + (lost == 0 ? "" : "; lost: " + Tally.count(lost, "letter"))
        + (unreadable == 0 ? "" : "; unreadable: " + Tally.count(unreadable, "character"));
  }
}
