package io.github.songngu.corpus;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Runs a program and writes down what it took: {@code Measured FILE CLASS ARGUMENT…}. The file
 * receives, in a line each, seconds by the clock, seconds of all processors, seconds of a processor
 * in the main thread, megabytes that the process had at most, megabytes of the heap that were in
 * use at most after a collection.
 */
final class Measured {

  private static final long MEGABYTE = 1 << 20;

  private Measured() {}

  /** Runs the program. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    AtomicLong live = new AtomicLong();
    watch(live);
    long start = System.nanoTime();
    long thread = Thread.currentThread().getId();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> write(arguments[0], start, thread, live)));
    Class.forName(arguments[1])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(arguments, 2, arguments.length));
  }

  private static void watch(AtomicLong live) {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, unused) ->
                  live.accumulateAndGet(
                      used((CompositeData) notification.getUserData()), Math::max),
              null,
              null);
    }
  }

  private static long used(CompositeData notification) {
    return GarbageCollectionNotificationInfo.from(notification)
        .getGcInfo()
        .getMemoryUsageAfterGc()
        .values()
        .stream()
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  private static void write(String file, long start, long thread, AtomicLong live) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long main = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    try {
      Files.write(
          Path.of(file),
          List.of(
              Double.toString((System.nanoTime() - start) / 1e9),
              Double.toString(system.getProcessCpuTime() / 1e9),
              Double.toString(main / 1e9),
              Long.toString(peak()),
              Long.toString(live.get() / MEGABYTE)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what Linux says that the process had in memory at most. */
  private static long peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
