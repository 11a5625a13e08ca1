package io.github.songngu.text;

import java.io.Serializable;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 code units.
 *
 * <p>In {@code "Chào anh. Mời vào."} the first sentence is {@code [0, 9)}, the second {@code [10,
 * 18)}. An empty span ({@code start == end}) marks a position.
 *
 * @param start offset of the first unit, at least 0
 * @param end offset after the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  /** Checks that the span is in order. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ") is not valid");
    }
  }

  /** Returns the number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Returns whether nothing is covered. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns this span moved {@code distance} units to the right (to the left if negative). */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** Returns whether every unit of {@code other} lies within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Returns the covered part of {@code text}.
   *
   * @throws IndexOutOfBoundsException if the text ends before the span does
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /**
   * Returns the part of this span that is left when the white space of {@code text} at both its
   * ends is dropped; empty, at {@code start}, if there is nothing else.
   */
  public Span strip(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? new Span(start, start) : new Span(from, to);
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /** Returns {@code [start, end)}. */
  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
