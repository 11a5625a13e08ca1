package io.github.songngu.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Feeds damaged files of testdata to everything that reads: {@code mvn -B -Pfuzz test-compile
 * exec:exec}. An input that takes more than five seconds of a processor, or ends in an exception
 * that is not documented, is left in {@code testdata/regress}, which {@link RegressTest} reads
 * again on every build.
 *
 * <p>Input number n of a seed is always the same, so that any of them can be made again.
 */
final class ReaderFuzz {

  static final Path REGRESS = Path.of("testdata/regress");
  static final long LONGEST = TimeUnit.SECONDS.toNanos(5);

  /** Without using a processor: something waits. */
  private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(120);

  private static final int EVERY = 10_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final List<Target> slots = new ArrayList<>();
  private final long seed;
  private final int inputs;
  private final PrintStream out;
  private final FuzzTable table;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final List<Worker> workers = new ArrayList<>();
  private final Set<String> known = Collections.synchronizedSet(new HashSet<>());
  private final Path folder;

  private long longest = LONGEST;

  /**
   * Prepares a run.
   *
   * @param folder where inputs that fail are left
   */
  ReaderFuzz(List<Target> targets, int inputs, long seed, Path folder, PrintStream out) {
    for (Target target : targets) {
      slots.addAll(Collections.nCopies(target.share(), target));
    }
    Collections.shuffle(slots, new Random(0));
    this.table = new FuzzTable(targets);
    this.inputs = inputs;
    this.seed = seed;
    this.folder = folder;
    this.out = out;
  }

  /**
   * Runs.
   *
   * @param arguments how many inputs, the seed, and how many at a time
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int inputs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long failures = new ReaderFuzz(Targets.all(), inputs, seed, REGRESS, out).run(threads);
    System.exit(failures == 0 ? 0 : 1);
  }

  /** Sets how many nanoseconds of a processor an input may take. */
  ReaderFuzz longest(long nanoseconds) {
    longest = nanoseconds;
    return this;
  }

  /** Runs so many at a time, and returns how many inputs failed. */
  long run(int threads) throws InterruptedException {
    for (int i = 0; i < threads; i++) {
      start();
    }
    watch();
    out.print(table);
    return table.failures();
  }

  private void start() {
    Worker worker = new Worker();
    workers.add(worker);
    worker.start();
  }

  /** Waits for the end; a worker that hangs is left alone and another one takes its place. */
  private void watch() throws InterruptedException {
    while (!workers.isEmpty()) {
      workers.get(0).join(500);
      workers.removeIf(worker -> !worker.isAlive());
      for (Worker worker : List.copyOf(workers)) {
        if (worker.hangs()) {
          workers.remove(worker);
          start();
        }
      }
    }
  }

  /** Reads, and returns what went wrong, or null. */
  static @Nullable Throwable attempt(Target target, byte[] bytes) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      target.read(bytes);
    } catch (Exception | Error e) {
      return e;
    }
    return THREADS.getCurrentThreadCpuTime() - start > LONGEST ? new Slow() : null;
  }

  /** What is wrong with an input that is read too slowly. */
  private static final class Slow extends RuntimeException {
    private static final long serialVersionUID = 1;

    Slow() {
      super("takes too long");
    }
  }

  /** Keeps the first input of each kind of failure. */
  private void fail(Target target, int number, byte[] bytes, Throwable failure) {
    table.fail(target);
    String kind = target.name() + " " + failure.getClass().getName() + " " + place(failure);
    if (known.add(kind)) {
      String name = target.name() + "-" + Integer.toHexString(Arrays.hashCode(bytes));
      try {
        Files.write(folder.resolve(name), bytes);
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
      out.println(name + ", input " + number + " of seed " + seed + ": " + failure);
      out.println("    " + place(failure));
    }
  }

  /** Returns where in our code it happened. */
  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("io.github.songngu"))
        .map(StackTraceElement::toString)
        .findFirst()
        .orElse("");
  }

  /** What a worker is busy with. */
  private record Task(Target target, int number, byte[] bytes, long cpu, long start) {}

  /** Takes one input after the other. */
  private final class Worker extends Thread {

    private volatile @Nullable Task task;
    private volatile boolean abandoned;

    Worker() {
      setDaemon(true);
    }

    @Override
    public void run() {
      for (int i = next.getAndIncrement(); i < inputs && !abandoned; i = next.getAndIncrement()) {
        Target target = slots.get(i % slots.size());
        try {
          feed(target, i);
        } catch (IOException e) {
          throw new IllegalStateException("cannot make input " + i + " of " + target.name(), e);
        }
      }
    }

    private void feed(Target target, int number) throws IOException {
      Random random = new Random(seed * 1_000_003 + number);
      byte[] bytes = new Damage(random, target.files()).next(target.pages());
      long cpu = THREADS.getCurrentThreadCpuTime();
      long allocated = THREADS.getThreadAllocatedBytes(threadId());
      task = new Task(target, number, bytes, cpu, System.nanoTime());
      boolean read = false;
      Throwable failure = null;
      try {
        read = target.read(bytes);
      } catch (Exception | Error e) {
        failure = e;
      }
      task = null;
      if (abandoned) {
        return;
      }
      long took = THREADS.getCurrentThreadCpuTime() - cpu;
      table.add(target, read, took, THREADS.getThreadAllocatedBytes(threadId()) - allocated);
      if (failure != null || took > longest) {
        fail(target, number, bytes, failure == null ? new Slow() : failure);
      }
      if (done.incrementAndGet() % EVERY == 0) {
        out.println(done + " inputs, " + table.failures() + " failures");
      }
    }

    @SuppressWarnings("deprecation") // JDK 17 has no other.
    private long threadId() {
      return getId();
    }

    /** Says so, once, if its input takes too long. */
    boolean hangs() {
      Task now = task;
      if (now == null) {
        return false;
      }
      long cpu = THREADS.getThreadCpuTime(threadId()) - now.cpu;
      abandoned = cpu > 2 * longest || System.nanoTime() - now.start > LONGEST_WAIT;
      if (abandoned) {
        Slow slow = new Slow();
        slow.setStackTrace(getStackTrace());
        fail(now.target, now.number, now.bytes, slow);
      }
      return abandoned;
    }
  }
}
