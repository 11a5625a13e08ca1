package io.github.songngu.cli;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the program is connected to: it reads from one stream, writes data to a second and says
 * everything else on a third.
 *
 * <p>Lines may be said by several threads; each comes out whole.
 */
final class Terminal {

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean interactive;
  private final Set<Closeable> unfinished = ConcurrentHashMap.newKeySet();
  private boolean quiet;
  private boolean withTraces;
  private boolean statusShown;

  /** Takes the three streams, and whether a person looks at the third. */
  Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.interactive = interactive;
  }

  /** Sets whether only errors are said. */
  void setQuiet(boolean on) {
    quiet = on;
  }

  /** Sets whether errors are said with the place in the program that they come from. */
  void setWithTraces(boolean on) {
    withTraces = on;
  }

  /** Returns standard input. */
  InputStream in() {
    return in;
  }

  /** Returns standard output, with the errors that a print stream keeps to itself. */
  OutputStream data() {
    return new Data(out);
  }

  /** Returns standard error, for lines that were asked for. */
  PrintStream err() {
    return err;
  }

  /** Says something that is good to know. */
  void say(String line) {
    if (!quiet) {
      print(line);
    }
  }

  /** Says in one line what is wrong. */
  void complain(String line) {
    print("songngu: " + line);
  }

  /** Says in one line why something failed. */
  synchronized void complain(Throwable error) {
    complain(Failures.line(error));
    if (withTraces) {
      error.printStackTrace(err);
    }
  }

  private synchronized void print(String line) {
    clearStatus();
    err.println(line);
  }

  /** Shows a person a line that the next one takes the place of. */
  synchronized void status(String line) {
    if (interactive && !quiet) {
      clearStatus();
      err.print(line);
      err.flush();
      statusShown = true;
    }
  }

  /** Takes away the status. */
  synchronized void clearStatus() {
    if (statusShown) {
      err.print("\r\033[K");
      statusShown = false;
    }
  }

  /** Remembers something to be thrown away if the program is stopped before it is finished. */
  <T extends Closeable> T begin(T work) {
    unfinished.add(work);
    return work;
  }

  /** Closes something that {@link #begin} remembers. */
  void end(Closeable work) throws IOException {
    unfinished.remove(work);
    work.close();
  }

  /** Throws away all that is unfinished: the program is being stopped. */
  void abandon() {
    for (Closeable work : unfinished) {
      try {
        work.close();
      } catch (IOException e) {
        // There is no one left to tell.
      }
    }
  }

  /** Standard output, which outlives the writers that close it. */
  private static final class Data extends FilterOutputStream {

    private final PrintStream printed;

    Data(PrintStream printed) {
      super(printed);
      this.printed = printed;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      printed.write(bytes, offset, length);
      flush();
    }

    @Override
    public void flush() throws IOException {
      if (printed.checkError()) {
        throw new IOException("standard output: cannot be written");
      }
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
