package io.github.songngu.vietnamese;

import java.util.Arrays;

/**
 * The places where two texts differ, in order, as numbers.
 *
 * <p>Numbers rather than objects, since in a decomposed document every other word has a change.
 */
final class ChangeList {

  private int size;

  /** Start and end before, start and end after: four numbers a change. */
  private int[] spans = new int[16];

  private NormalizationRule[] rules = new NormalizationRule[4];

  /** Adds a change after all others; one of the same rule that touches the last is joined to it. */
  void append(int start, int end, int outStart, int outEnd, NormalizationRule rule) {
    if (size > 0 && end(size - 1) == start && rules[size - 1] == rule) {
      spans[4 * size - 3] = end;
      spans[4 * size - 1] = outEnd;
    } else {
      add(start, end, outStart, outEnd, rule);
    }
  }

  private void add(int start, int end, int outStart, int outEnd, NormalizationRule rule) {
    if (size == rules.length) {
      rules = Arrays.copyOf(rules, 2 * size);
      spans = Arrays.copyOf(spans, 8 * size);
    }
    spans[4 * size] = start;
    spans[4 * size + 1] = end;
    spans[4 * size + 2] = outStart;
    spans[4 * size + 3] = outEnd;
    rules[size++] = rule;
  }

  int size() {
    return size;
  }

  int start(int change) {
    return spans[4 * change];
  }

  int end(int change) {
    return spans[4 * change + 1];
  }

  int outStart(int change) {
    return spans[4 * change + 2];
  }

  int outEnd(int change) {
    return spans[4 * change + 3];
  }

  NormalizationRule rule(int change) {
    return rules[change];
  }

  /** Maps the start of a span; a start within a change goes to the start of the change. */
  int mapStart(int offset, boolean back) {
    int change = lastStartingAt(offset, back);
    if (change < 0) {
      return offset;
    }
    int end = spans[4 * change + (back ? 3 : 1)];
    int other = 4 * change + (back ? 0 : 2);
    return offset < end ? spans[other] : offset - end + spans[other + 1];
  }

  /** Maps the end of a span; an end within a change goes to the end of the change. */
  int mapEnd(int offset, boolean back) {
    int change = lastStartingAt(offset - 1, back);
    if (change < 0) {
      return offset;
    }
    int end = spans[4 * change + (back ? 3 : 1)];
    int otherEnd = spans[4 * change + (back ? 1 : 3)];
    return offset < end ? otherEnd : offset - end + otherEnd;
  }

  /** Returns the last change that starts at or before an offset, or -1. */
  private int lastStartingAt(int offset, boolean back) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (spans[4 * middle + (back ? 2 : 0)] <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /**
   * Joins the changes from text 1 to text 2 and those from text 2 to text 3 into those from 1 to 3.
   * Changes that overlap in text 2 become one; a change that the second undoes is left out.
   */
  static ChangeList join(ChangeList first, ChangeList second, String original, String result) {
    if (first.size == 0) {
      return second;
    }
    return second.size == 0 ? first : new Joiner(first, second).join(original, result);
  }

  /** Goes through both lists at once by their offsets in the text between. */
  private static final class Joiner {
    private final ChangeList first;
    private final ChangeList second;
    private int i;
    private int j;

    /** How far the first text, and the third, is ahead of the one between. */
    private int firstShift;

    private int secondShift;

    Joiner(ChangeList first, ChangeList second) {
      this.first = first;
      this.second = second;
    }

    ChangeList join(String original, String result) {
      ChangeList joined = new ChangeList();
      while (i < first.size || j < second.size) {
        boolean fromFirst =
            j == second.size || (i < first.size && first.outStart(i) <= second.start(j));
        int firstBefore = i;
        int secondBefore = j;
        int middle = fromFirst ? first.outStart(i) : second.start(j);
        int start = middle + firstShift;
        int outStart = middle + secondShift;
        int middleEnd = fromFirst ? takeFirst() : takeSecond();
        while (overlapsFirst(middleEnd) || overlapsSecond(middleEnd)) {
          middleEnd = Math.max(middleEnd, overlapsFirst(middleEnd) ? takeFirst() : takeSecond());
        }
        int end = middleEnd + firstShift;
        int outEnd = middleEnd + secondShift;
        if (end - start != outEnd - outStart
            || !original.regionMatches(start, result, outStart, end - start)) {
          NormalizationRule rule =
              i > firstBefore ? first.rules[firstBefore] : second.rules[secondBefore];
          joined.append(start, end, outStart, outEnd, rule);
        }
      }
      return joined;
    }

    private boolean overlapsFirst(int middleEnd) {
      return i < first.size && first.outStart(i) < middleEnd;
    }

    private boolean overlapsSecond(int middleEnd) {
      return j < second.size && second.start(j) < middleEnd;
    }

    private int takeFirst() {
      firstShift = first.end(i) - first.outEnd(i);
      return first.outEnd(i++);
    }

    private int takeSecond() {
      secondShift = second.outEnd(j) - second.end(j);
      return second.end(j++);
    }
  }
}
