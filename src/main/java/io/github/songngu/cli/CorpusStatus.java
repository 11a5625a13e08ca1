package io.github.songngu.cli;

import io.github.songngu.corpus.CorpusProgress;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A line on a terminal that says how far a corpus is, how fast it goes and how long it takes. */
final class CorpusStatus implements CorpusProgress, AutoCloseable {

  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Terminal terminal;
  private final long start = System.nanoTime();
  private long shown = start;
  private long before = -1;

  CorpusStatus(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void aligned(long documents, long all, long pairs) {
    long now = System.nanoTime();
    // What an interrupted run has done comes at once and is no measure of speed.
    before = before < 0 || pairs == 0 ? documents : before;
    if (now - shown >= SECOND) {
      shown = now;
      terminal.status(line(documents, all, pairs, (now - start) / SECOND));
    }
    if (documents == all) {
      terminal.status("sorting and writing");
    }
  }

  private String line(long documents, long all, long pairs, double seconds) {
    long left = Math.round(seconds * (all - documents) / Math.max(1, documents - before));
    return String.format(
        Locale.ROOT,
        "%d of %d documents, %.0f pairs a second, %d:%02d:%02d left",
        documents,
        all,
        pairs / seconds,
        left / 3600,
        left / 60 % 60,
        left % 60);
  }

  @Override
  public void broken(String reason) {
    terminal.complain(reason);
  }

  @Override
  public void close() {
    terminal.clearStatus();
  }
}
