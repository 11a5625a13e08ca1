package io.github.songngu.corpus;

import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.Rejection;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Pairs to be dropped, asked for in the order of their numbers. */
final class Drops {

  private static final int SIZE = 28;

  private final ExternalSort.Sorted drops;
  private @Nullable ByteBuffer head;

  Drops(ExternalSort.Sorted drops) throws IOException {
    this.drops = drops;
    advance();
  }

  /** Receives what is to be dropped, in any order. */
  @FunctionalInterface
  interface Sink {
    void add(byte[] drop) throws IOException;
  }

  /** Returns the record of a pair and the reason why it is dropped. */
  static byte[] drop(long number, Criterion why, double value, double threshold) {
    return ByteBuffer.allocate(SIZE)
        .putLong(number)
        .putInt(why.ordinal())
        .putDouble(value)
        .putDouble(threshold)
        .array();
  }

  private void advance() throws IOException {
    byte[] next = drops.next();
    head = next == null ? null : ByteBuffer.wrap(next);
  }

  /** Returns why a pair is dropped, or null if it is not; numbers must ascend. */
  @Nullable Rejection of(long number) throws IOException {
    while (head != null && head.getLong(0) < number) {
      advance();
    }
    if (head == null || head.getLong(0) > number) {
      return null;
    }
    String code = Criterion.values()[head.getInt(8)].code();
    return new Rejection(code, head.getDouble(12), head.getDouble(20));
  }
}
