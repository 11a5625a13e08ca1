package io.github.songngu.corpus;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What came of work in another thread: its faults are thrown here as they were there. */
final class Results {

  private Results() {}

  /** Waits for work that throws nothing else than this and what is unchecked. */
  static <T> T of(Future<T> work) throws IOException {
    try {
      return work.get();
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNull(e.getCause());
      Throwables.throwIfInstanceOf(cause, IOException.class);
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException("work throws nothing else", cause);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  static IOException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted", cause);
  }
}
