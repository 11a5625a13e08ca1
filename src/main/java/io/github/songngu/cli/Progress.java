package io.github.songngu.cli;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A line on a terminal that says how far a long job is, from its first second on. */
final class Progress implements AutoCloseable {

  private static final long SECOND = TimeUnit.SECONDS.toMillis(1);

  private final Terminal terminal;
  private final int all;
  private final AtomicInteger done = new AtomicInteger();
  private final long start = System.nanoTime();
  private final Timer clock = new Timer("progress", true);
  private boolean ended;

  /** Begins a job of so many documents. */
  Progress(Terminal terminal, int all) {
    this.terminal = terminal;
    this.all = all;
    clock.schedule(
        new TimerTask() {
          @Override
          public void run() {
            show();
          }
        },
        SECOND,
        SECOND);
  }

  /** One more is done. */
  void step() {
    done.incrementAndGet();
  }

  private synchronized void show() {
    if (!ended) {
      terminal.status(line());
    }
  }

  private String line() {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    return all == 1
        ? "working, " + seconds + " s"
        : done + " of " + all + " documents, " + done.get() / Math.max(1, seconds) + " a second";
  }

  /** Ends the job and takes the line away. */
  @Override
  public synchronized void close() {
    ended = true;
    clock.cancel();
    terminal.clearStatus();
  }
}
