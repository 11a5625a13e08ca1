package io.github.songngu.memory;

import io.github.songngu.memory.FingerprintCounts.Fingerprint;
import java.util.Arrays;

/** Knows the best of all that have the same fingerprint, by rank and number. */
final class Winners {

  private static final int SMALLEST = 1 << 10;
  private static final int NONE = -1;

  private long[] prints = new long[2 * SMALLEST];
  private long[] ranks = new long[SMALLEST];
  private int[] numbers = new int[SMALLEST];
  private int size;

  Winners() {
    Arrays.fill(numbers, NONE);
  }

  /** Takes part: of equal ranks the first wins. */
  void offer(Fingerprint print, long rank, int number) {
    int slot = slot(prints, numbers, print.high(), print.low());
    if (numbers[slot] == NONE) {
      put(slot, print.high(), print.low(), rank, number);
      size++;
      if (size > numbers.length / 4 * 3) {
        grow();
      }
    } else if (rank > ranks[slot]) {
      put(slot, print.high(), print.low(), rank, number);
    }
  }

  /** Returns whether a number has won. */
  boolean isWinner(Fingerprint print, int number) {
    return numbers[slot(prints, numbers, print.high(), print.low())] == number;
  }

  private void put(int slot, long high, long low, long rank, int number) {
    prints[2 * slot] = high;
    prints[2 * slot + 1] = low;
    ranks[slot] = rank;
    numbers[slot] = number;
  }

  private static int slot(long[] prints, int[] numbers, long high, long low) {
    int mask = numbers.length - 1;
    int i = (int) low & mask;
    while (numbers[i] != NONE && (prints[2 * i] != high || prints[2 * i + 1] != low)) {
      i = (i + 1) & mask;
    }
    return i;
  }

  private void grow() {
    long[] oldPrints = prints;
    long[] oldRanks = ranks;
    int[] oldNumbers = numbers;
    prints = new long[Math.multiplyExact(oldPrints.length, 2)];
    ranks = new long[2 * oldRanks.length];
    numbers = new int[2 * oldNumbers.length];
    Arrays.fill(numbers, NONE);
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != NONE) {
        long high = oldPrints[2 * i];
        long low = oldPrints[2 * i + 1];
        put(slot(prints, numbers, high, low), high, low, oldRanks[i], oldNumbers[i]);
      }
    }
  }
}
