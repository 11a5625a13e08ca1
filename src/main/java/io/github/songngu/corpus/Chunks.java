package io.github.songngu.corpus;

import com.google.common.util.concurrent.MoreExecutors;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The finished chunks of a run, a file each, numbered from 0. A chunk is written under another name
 * and moved, so that it is whole or not there, whenever the program is stopped. At its end stands
 * the {@link Stamp} of its documents.
 */
final class Chunks {

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

  /** Makes something of a chunk, in any thread. */
  interface Decoder<T> {
    T decode(ChunkReader chunk) throws IOException;
  }

  /** Is given what was made of each chunk. */
  interface Sink<T> {
    void accept(T decoded) throws IOException;
  }

  /**
   * Goes through the first {@code count} chunks in order: they are decoded in other threads, as
   * many as there are, while this one takes in what was decoded before.
   */
  <T> void visit(long count, Decoder<T> decoder, Sink<T> sink) throws IOException {
    ExecutorService decoders =
        threads == 1
            ? MoreExecutors.newDirectExecutorService()
            : Executors.newFixedThreadPool(threads - 1);
    try {
      Deque<Future<T>> ahead = new ArrayDeque<>();
      for (long next = 0; next < count || !ahead.isEmpty(); ) {
        if (next < count && ahead.size() < threads) {
          long chunk = next++;
          ahead.add(decoders.submit(() -> decode(chunk, decoder)));
        } else {
          sink.accept(Results.of(ahead.remove()));
        }
      }
    } finally {
      decoders.shutdownNow();
    }
  }

  private <T> T decode(long chunk, Decoder<T> decoder) throws IOException {
    try (ChunkReader reader = new ChunkReader(file(chunk), chunk)) {
      return decoder.decode(reader);
    }
  }
}
