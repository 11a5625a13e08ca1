package io.github.songngu.filter;

/** Counts how often each of many numbers comes, in 32 bytes a number at most. */
final class LongCounts {

  private static final int SMALLEST = 1 << 10;

  private long[] numbers = new long[SMALLEST];

  /** How often each came; 0 where there is none. */
  private int[] counts = new int[SMALLEST];

  private int size;

  /** Takes each number and how often it came. */
  @FunctionalInterface
  interface Visitor {
    void visit(long number, int times);
  }

  /** Counts a number; returns how often it came before. */
  int add(long number) {
    int slot = slot(numbers, counts, number);
    int before = counts[slot];
    numbers[slot] = number;
    counts[slot] = before == Integer.MAX_VALUE ? before : before + 1;
    size += before == 0 ? 1 : 0;
    if (size > counts.length / 4 * 3) {
      grow();
    }
    return before;
  }

  void forEach(Visitor visitor) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        visitor.visit(numbers[i], counts[i]);
      }
    }
  }

  private static int slot(long[] numbers, int[] counts, long number) {
    int mask = counts.length - 1;
    int i = (int) (number ^ number >>> 32) & mask;
    while (counts[i] != 0 && numbers[i] != number) {
      i = (i + 1) & mask;
    }
    return i;
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(numbers.length, 2)];
    int[] more = new int[2 * counts.length];
    forEach(
        (number, times) -> {
          int slot = slot(larger, more, number);
          larger[slot] = number;
          more[slot] = times;
        });
    numbers = larger;
    counts = more;
  }
}
