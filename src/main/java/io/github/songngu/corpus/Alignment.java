package io.github.songngu.corpus;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The first and longest step: documents to chunks of pairs, by several threads. */
final class Alignment {

  /** Documents in a chunk: what is lost at most, for each thread, when a run is stopped. */
  static final int CHUNK = 50;

  /** Text in a chunk: however long documents are, not many of them wait in memory. */
  private static final long MOST_BYTES = 1 << 22;

  /** Chunks that wait for a thread, for each one. */
  private static final int AHEAD = 2;

  /**
   * How long one thread works alone. While the virtual machine still counts what its compiler needs
   * to know, threads that run the same code wait for each other's counts, and all of them for the
   * compiler: two from the start took a third longer over 6,000 documents than one followed by two.
   */
  static final Duration WARM_UP = Duration.ofSeconds(10);

  private final DocumentAligner aligner;
  private final Chunks chunks;
  private final int size;
  private final Duration warmUp;
  private final CorpusProgress progress;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong pairs = new AtomicLong();

  Alignment(
      DocumentAligner aligner, Chunks chunks, int size, Duration warmUp, CorpusProgress progress) {
    this.aligner = aligner;
    this.chunks = chunks;
    this.size = size;
    this.warmUp = warmUp;
    this.progress = progress;
  }

  /** Aligns what is not aligned yet; returns the number of chunks. */
  long run(List<CorpusInput> inputs, long documents, int threads) throws IOException {
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(1, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    try {
      return run(inputs, documents, new Workers(workers, threads, warmUp));
    } finally {
      Threads.end(workers);
    }
  }

  private long run(List<CorpusInput> inputs, long documents, Workers workers) throws IOException {
    long number = 0;
    for (CorpusInput input : inputs) {
      try (DocumentCursor cursor = input.open()) {
        for (List<SourceDocument> chunk = next(cursor); !chunk.isEmpty(); chunk = next(cursor)) {
          long current = number++;
          byte[] stamp = stamp(chunk);
          if (chunks.has(current, stamp)) {
            progress.aligned(done.addAndGet(chunk.size()), documents, pairs.get());
          } else {
            List<SourceDocument> aligned = chunk;
            workers.run(() -> align(current, stamp, aligned, documents));
          }
        }
      }
    }
    workers.await();
    return number;
  }

  private List<SourceDocument> next(DocumentCursor cursor) throws IOException {
    List<SourceDocument> chunk = new ArrayList<>();
    long bytes = 0;
    while (chunk.size() < size && bytes < MOST_BYTES) {
      SourceDocument document = cursor.next();
      if (document == null) {
        break;
      }
      chunk.add(document);
      bytes += document.size();
    }
    return chunk;
  }

  private static byte[] stamp(List<SourceDocument> chunk) {
    Stamp stamp = new Stamp();
    chunk.forEach(document -> document.addTo(stamp));
    return stamp.sum();
  }

  private void align(long number, byte[] stamp, List<SourceDocument> chunk, long documents)
      throws IOException {
    chunks.write(
        number,
        stamp,
        out -> {
          for (SourceDocument document : chunk) {
            write(document, out);
            progress.aligned(done.incrementAndGet(), documents, pairs.get());
          }
        });
  }

  private void write(SourceDocument document, ChunkWriter out) throws IOException {
    DocumentAligner.AlignedDocument aligned = aligner.align(document);
    out.document(aligned.id(), aligned.broken(), aligned.fields());
    for (JudgedPair judged : aligned.pairs()) {
      if (judged.why() != null) {
        out.rejected(judged.pair(), judged.why());
      } else {
        out.kept(judged.pair());
        pairs.incrementAndGet();
      }
    }
  }

  /** Work of a chunk. */
  private interface Work {
    void run() throws IOException;
  }

  /** Threads, and how many chunks may wait for them. */
  private static final class Workers {

    private final ThreadPoolExecutor pool;
    private final ExecutorCompletionService<Boolean> service;
    private final int threads;

    /** When the other threads begin. */
    private final long warm;

    private int running;

    Workers(ThreadPoolExecutor pool, int threads, Duration warmUp) {
      this.pool = pool;
      this.service = new ExecutorCompletionService<>(pool);
      this.threads = threads;
      this.warm = System.nanoTime() + warmUp.toNanos();
    }

    void run(Work work) throws IOException {
      if (running == threads * AHEAD) {
        take();
      }
      running++;
      service.submit(
          () -> {
            work.run();
            return true;
          });
    }

    void await() throws IOException {
      while (running > 0) {
        take();
      }
    }

    /** Waits for work that is done, and has the other threads begin when their time has come. */
    private Future<Boolean> next() throws InterruptedException {
      if (pool.getCorePoolSize() < threads) {
        Future<Boolean> finished = service.poll(warm - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (finished != null) {
          return finished;
        }
        pool.setCorePoolSize(threads);
      }
      return service.take();
    }

    private void take() throws IOException {
      try {
        Future<Boolean> finished = next();
        running--;
        Threads.result(finished);
      } catch (InterruptedException e) {
        throw Threads.interrupted(e);
      }
    }
  }
}
