package io.github.songngu.text;

import java.io.Serializable;

/**
 * A half-open run {@code [start, end)} of consecutive sentences; empty at a position if both are
 * equal.
 *
 * @param start index of the first sentence
 * @param end index after the last sentence
 */
public record SentenceRange(int start, int end) implements Serializable {

  /** Checks that the range is in order. */
  public SentenceRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "sentence range [" + start + ", " + end + ") is not valid");
    }
  }

  /** Returns the number of sentences. */
  public int size() {
    return end - start;
  }

  /** Returns whether there is no sentence in it. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns the indices as a gold file writes them: {@code [3,4]}, or {@code []} if empty. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("[");
    for (int i = start; i < end; i++) {
      out.append(i == start ? "" : ",").append(i);
    }
    return out.append(']').toString();
  }
}
