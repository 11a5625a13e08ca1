package io.github.songngu.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The finished chunks of a run, a file each, numbered from 0. A chunk is written under another name
 * and moved, so that it is whole or not there, whenever the program is stopped. At its end stands
 * the {@link Stamp} of its documents.
 */
final class Chunks {

  /** Parts that wait to be taken in. */
  private static final int AHEAD = 4;

  private final Path folder;
  private final int threads;

  Chunks(Path folder, int threads) {
    this.folder = folder;
    this.threads = threads;
  }

  private Path file(long number) {
    return folder.resolve("chunk-" + number);
  }

  /** Returns whether a chunk is there, whole, and was made of the documents as they are now. */
  boolean has(long number, byte[] stamp) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(file(number).toFile(), "r")) {
      byte[] end = new byte[Stamp.SIZE];
      if (file.length() < end.length) {
        return false;
      }
      file.seek(file.length() - end.length);
      file.readFully(end);
      return Arrays.equals(end, stamp);
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  /** Writes what a chunk holds. */
  interface Content {
    void write(ChunkWriter out) throws IOException;
  }

  void write(long number, byte[] stamp, Content content) throws IOException {
    Path part = folder.resolve("chunk-" + number + ".part");
    try (ChunkWriter out = new ChunkWriter(part)) {
      content.write(out);
      out.end(stamp);
    }
    Files.move(
        part, file(number), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Makes something of the next part of a chunk. */
  interface Decoder<T> {
    /** Returns what was made, or null at the end of the chunk. */
    @Nullable T next(ChunkReader chunk) throws IOException;
  }

  /** Is given what was made of each part. */
  interface Sink<T> {
    void accept(T decoded) throws IOException;
  }

  /**
   * Goes through the first {@code count} chunks in order. If there is more than one thread, another
   * one decodes the next parts while this one takes in those before.
   */
  <T> void visit(long count, Decoder<T> decoder, Sink<T> sink) throws IOException {
    if (threads == 1) {
      read(count, decoder, sink);
      return;
    }
    BlockingQueue<Optional<T>> decoded = new ArrayBlockingQueue<>(AHEAD);
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> reading = reader.submit(() -> readAhead(count, decoder, decoded));
      for (Optional<T> part = decoded.take(); part.isPresent(); part = decoded.take()) {
        sink.accept(part.get());
      }
      Threads.result(reading);
    } catch (InterruptedException e) {
      throw Threads.interrupted(e);
    } finally {
      Threads.end(reader);
    }
  }

  /** Hands on all parts, and in the end, whatever it was, nothing. */
  private <T> boolean readAhead(long count, Decoder<T> decoder, BlockingQueue<Optional<T>> out)
      throws IOException, InterruptedException {
    try {
      read(count, decoder, part -> put(Optional.of(part), out));
    } finally {
      out.put(Optional.empty());
    }
    return true;
  }

  private static <T> void put(Optional<T> part, BlockingQueue<Optional<T>> out) throws IOException {
    try {
      out.put(part);
    } catch (InterruptedException e) {
      throw Threads.interrupted(e);
    }
  }

  private <T> void read(long count, Decoder<T> decoder, Sink<T> sink) throws IOException {
    for (long chunk = 0; chunk < count; chunk++) {
      try (ChunkReader reader = new ChunkReader(file(chunk), chunk)) {
        for (T part = decoder.next(reader); part != null; part = decoder.next(reader)) {
          sink.accept(part);
        }
      }
    }
  }
}
