package io.github.songngu.cli;

import picocli.CommandLine;

/** A line that says how far a long job is, on a terminal only, from its first second on. */
final class Progress {

  private static final long NANOS = 1_000_000_000L;

  private final Terminal terminal;
  private final int all;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long last = start;
  private int done;

  Progress(Terminal terminal, int all, boolean quiet) {
    this.terminal = terminal;
    this.all = all;
    this.shown = !quiet && CommandLine.Help.Ansi.AUTO.enabled();
  }

  /** One more is done. */
  void step() {
    done++;
    long now = System.nanoTime();
    if (shown && now - last > NANOS / 2 && now - start > NANOS) {
      last = now;
      long seconds = Math.max(1, (now - start) / NANOS);
      terminal.err().print("\r" + done + " of " + all + ", " + done / seconds + " a second ");
      terminal.err().flush();
    }
  }

  /** Prints something else without the line in its way. */
  void say(Runnable print) {
    clear();
    print.run();
  }

  /** Takes the line away. */
  void end() {
    clear();
  }

  private void clear() {
    if (shown && last > start) {
      terminal.err().print("\r\033[K");
    }
  }
}
