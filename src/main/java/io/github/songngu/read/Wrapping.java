package io.github.songngu.read;

import io.github.songngu.read.Passage.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of paragraphs that were wrapped at some width.
 *
 * <p>A text is taken for wrapped if many of its lines break off in the middle of a sentence, the
 * next going on with a small letter, and if these are all so long that the next word would not have
 * fitted. A line then goes on in the next if it was as full, or if the next begins in the middle of
 * a sentence. Empty lines, marks and a change of language end a paragraph in any case.
 */
final class Wrapping {

  /** Nobody wraps at less; lists of short items do look like it. */
  private static final int MIN_WIDTH = 40;

  private static final int MAX_WIDTH = 130;

  /** How many of the lines with another right after them must break off. */
  private static final double BROKEN = 0.3;

  /** How many of those that break off must be full. */
  private static final double FULL = 0.9;

  /** How much of the width a line fills if the text was not wrapped by a program. */
  private static final double ALMOST_FULL = 0.75;

  /** How far beyond the longest line that breaks off others may reach. */
  private static final double SLACK = 1.15;

  private final String text;
  private final List<Passage> lines;
  private int width;
  private int room;

  private Wrapping(String text, List<Passage> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** Returns the paragraphs, which are the lines themselves if the text is not wrapped. */
  static List<Passage> join(String text, List<Passage> lines) {
    Wrapping wrapping = new Wrapping(text, lines);
    return wrapping.measure() ? wrapping.join() : lines;
  }

  private boolean measure() {
    int neighbours = 0;
    List<Integer> broken = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      int length = lines.get(i - 1).span().length();
      if (!mayGoOn(i) || length > MAX_WIDTH) {
        continue;
      }
      neighbours++;
      if (length >= MIN_WIDTH && breaksOff(i)) {
        broken.add(i);
        width = Math.max(width, length);
      }
    }
    if (broken.isEmpty() || broken.size() < BROKEN * neighbours) {
      return false;
    }
    room = width;
    if (share(broken) < FULL) {
      room = (int) (width * ALMOST_FULL);
    }
    return share(broken) >= FULL;
  }

  private double share(List<Integer> broken) {
    return (double) broken.stream().filter(this::isFull).count() / broken.size();
  }

  private List<Passage> join() {
    List<Passage> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !goesOn(i)) {
        paragraphs.add(paragraph(start, i - 1));
        start = i;
      }
    }
    return paragraphs;
  }

  private Passage paragraph(int first, int last) {
    Passage line = lines.get(first);
    if (first == last) {
      return line;
    }
    return line.through(lines.get(last));
  }

  private boolean goesOn(int next) {
    return mayGoOn(next)
        && lines.get(next - 1).span().length() <= width * SLACK
        && (breaksOff(next) || (isFull(next) && !lines.get(next - 1).contradicts(lines.get(next))));
  }

  private boolean mayGoOn(int next) {
    return lines.get(next).gap() == Gap.NONE && !lines.get(next).isMarked();
  }

  /** Returns whether a line stops, and the next starts, in the middle of a sentence. */
  private boolean breaksOff(int next) {
    int last = text.charAt(lines.get(next - 1).span().end() - 1);
    int first = text.codePointAt(lines.get(next).span().start());
    return Character.isLowerCase(first) && ".!?…:;".indexOf(last) < 0;
  }

  /** Returns whether the first word of the next line had no place on the line before it. */
  private boolean isFull(int next) {
    int start = lines.get(next).span().start();
    int end = start;
    while (end < lines.get(next).span().end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return lines.get(next - 1).span().length() + 1 + end - start > room;
  }
}
