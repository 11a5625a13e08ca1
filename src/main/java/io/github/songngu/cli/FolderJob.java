package io.github.songngu.cli;

import io.github.songngu.BitextPipeline;
import io.github.songngu.Outcome;
import io.github.songngu.cli.Folder.Document;
import io.github.songngu.read.ParallelDocuments;
import io.github.songngu.read.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Aligns the documents of a folder, several at a time; a bad one is reported and skipped. */
final class FolderJob {

  /** Documents under way for each thread: enough to keep it busy, however unequal they are. */
  private static final int AHEAD = 4;

  private final BitextPipeline pipeline;
  private final boolean segmented;
  private final ReadingOptions reading;
  private final BitextOutput output;
  private final Path place;
  private final Terminal terminal;

  FolderJob(
      BitextPipeline pipeline,
      boolean segmented,
      ReadingOptions reading,
      BitextOutput output,
      Path place,
      Terminal terminal) {
    this.pipeline = pipeline;
    this.segmented = segmented;
    this.reading = reading;
    this.output = output;
    this.place = place;
    this.terminal = terminal;
  }

  /** Returns the exit status: 1 if a document could not be used. */
  int run(List<Document> documents, int threads) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Queue<Future<String>> running = new ArrayDeque<>();
    int done = 0;
    try (Progress progress = new Progress(terminal, documents.size())) {
      for (Document document : documents) {
        running.add(
            workers.submit(
                () -> {
                  String report = align(document);
                  progress.step();
                  return report;
                }));
        if (running.size() > threads * AHEAD) {
          done += report(running.remove());
        }
      }
      while (!running.isEmpty()) {
        done += report(running.remove());
      }
    } finally {
      workers.shutdownNow();
    }
    terminal.say(done + " of " + documents.size() + " documents aligned");
    return done == documents.size() ? 0 : 1;
  }

  /** Returns how many documents were aligned; reports come in the order of the documents' names. */
  private int report(Future<String> document) {
    try {
      terminal.say(document.get());
      return 1;
    } catch (ExecutionException e) {
      terminal.complain(e.getCause() == null ? e : e.getCause());
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted");
    }
  }

  private String align(Document document) throws IOException {
    Path to = place.resolve(output.format().fileName(document.name()));
    return output.write(outcome(document), to, document.files());
  }

  private Outcome outcome(Document document) throws IOException {
    if (document.isPaired()) {
      Source file = Source.of(document.articles().get(0));
      Source named = new Source(file.name(), document.name(), file.bytes());
      return pipeline.align(reading.report(pipeline.read(named), terminal));
    }
    List<Path> files = document.files();
    if (document.isPair()) {
      return segmented
          ? pipeline.alignSegmented(files.get(0), files.get(1))
          : pipeline.align(read(document.name(), files));
    }
    throw new Refusal(
        files.get(0)
            + ": found "
            + (files.size() == 1 ? "no file of the other language" : names(files) + " beside it")
            + ", expected one document named "
            + document.name());
  }

  private ParallelDocuments read(String name, List<Path> files) throws IOException {
    ParallelDocuments documents =
        reading.report(pipeline.read(Source.of(files.get(0)), Source.of(files.get(1))), terminal);
    return new ParallelDocuments(name, documents.first(), documents.second());
  }

  private static String names(List<Path> files) {
    return String.join(
        ", ", files.stream().skip(1).map(file -> String.valueOf(file.getFileName())).toList());
  }
}
