package io.github.songngu.corpus;

import io.github.songngu.filter.Rejection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Pairs to be dropped, asked for in the order of their numbers. */
final class Drops {

  /** Where the code begins. */
  private static final int CODE = 3 * Long.BYTES;

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
  static byte[] drop(long number, Rejection why) {
    byte[] code = why.code().getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(CODE + code.length)
        .putLong(number)
        .putDouble(why.value())
        .putDouble(why.threshold())
        .put(code)
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
    byte[] bytes = head.array();
    String code = new String(bytes, CODE, bytes.length - CODE, StandardCharsets.US_ASCII);
    return new Rejection(code, head.getDouble(Long.BYTES), head.getDouble(2 * Long.BYTES));
  }
}
