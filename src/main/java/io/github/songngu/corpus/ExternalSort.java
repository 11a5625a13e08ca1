package io.github.songngu.corpus;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of records in bounded memory: sorted runs on disk, merged when they are read.
 *
 * <p>Records are bytes, in the order of {@link Arrays#compareUnsigned(byte[], byte[])}; equal ones
 * are all kept. Used by one thread: first {@link #add}, then {@link #sorted}, once.
 */
final class ExternalSort implements Closeable {

  private static final int BUFFER = 1 << 16;

  /** What the JVM takes for an array and a reference to it. */
  private static final int OVERHEAD = 24;

  /** Runs that are merged at a time, and so files that are open. */
  private static final int FAN_IN = 64;

  private final Path folder;
  private final String name;
  private final long memory;
  private final List<byte[]> buffer = new ArrayList<>();
  private final Deque<Path> runs = new ArrayDeque<>();
  private final List<Closeable> open = new ArrayList<>();
  private long buffered;
  private int files;

  /**
   * Begins without a record.
   *
   * @param folder where runs are written
   * @param name what their names begin with
   * @param memory bytes that may be kept in memory
   */
  ExternalSort(Path folder, String name, long memory) {
    this.folder = folder;
    this.name = name;
    this.memory = memory;
  }

  void add(byte[] item) throws IOException {
    buffer.add(item);
    buffered += item.length + OVERHEAD;
    if (buffered > memory) {
      spill();
    }
  }

  void addAll(List<byte[]> items) throws IOException {
    for (byte[] item : items) {
      add(item);
    }
  }

  private void spill() throws IOException {
    buffer.sort(Arrays::compareUnsigned);
    Path run = newRun();
    try (DataOutputStream out = writer(run)) {
      for (byte[] item : buffer) {
        write(out, item);
      }
    }
    runs.add(run);
    buffer.clear();
    buffered = 0;
  }

  private Path newRun() {
    return folder.resolve(name + "-" + files++ + ".run");
  }

  private static DataOutputStream writer(Path run) throws IOException {
    return new DataOutputStream(Scratch.open(run));
  }

  private static void write(DataOutputStream out, byte[] item) throws IOException {
    out.writeInt(item.length);
    out.write(item);
  }

  /** Records in order. */
  interface Sorted {
    /** Returns the next record, or null after the last. */
    byte @Nullable [] next() throws IOException;
  }

  /** Returns all records in order. */
  Sorted sorted() throws IOException {
    if (runs.isEmpty()) {
      buffer.sort(Arrays::compareUnsigned);
      var items = buffer.iterator();
      return () -> items.hasNext() ? items.next() : null;
    }
    spill();
    while (runs.size() > FAN_IN) {
      mergeSome();
    }
    return merge(List.copyOf(runs));
  }

  private void mergeSome() throws IOException {
    List<Path> some = new ArrayList<>();
    for (int i = 0; i < FAN_IN; i++) {
      some.add(runs.remove());
    }
    Path run = newRun();
    try (DataOutputStream out = writer(run)) {
      Sorted merged = merge(some);
      for (byte[] item = merged.next(); item != null; item = merged.next()) {
        write(out, item);
      }
    }
    closeAll();
    for (Path old : some) {
      Files.delete(old);
    }
    runs.add(run);
  }

  private Sorted merge(List<Path> sources) throws IOException {
    PriorityQueue<Run> queue = new PriorityQueue<>();
    for (Path source : sources) {
      Run run = new Run(source);
      open.add(run);
      if (run.advance()) {
        queue.add(run);
      }
    }
    return () -> {
      Run first = queue.poll();
      if (first == null) {
        return null;
      }
      byte[] item = first.head;
      if (first.advance()) {
        queue.add(first);
      }
      return item;
    };
  }

  /** A sorted file that is being read. */
  private static final class Run implements Comparable<Run>, Closeable {

    private final DataInputStream in;
    private byte[] head = {};

    Run(Path path) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
    }

    boolean advance() throws IOException {
      try {
        head = new byte[in.readInt()];
      } catch (EOFException e) {
        return false;
      }
      in.readFully(head);
      return true;
    }

    @Override
    public int compareTo(Run other) {
      return Arrays.compareUnsigned(head, other.head);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private void closeAll() throws IOException {
    for (Closeable run : open) {
      run.close();
    }
    open.clear();
  }

  /** Forgets everything and removes the runs. */
  @Override
  public void close() throws IOException {
    closeAll();
    buffer.clear();
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
    runs.clear();
  }
}
