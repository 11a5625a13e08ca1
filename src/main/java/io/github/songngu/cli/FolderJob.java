package io.github.songngu.cli;

import io.github.songngu.BitextPipeline;
import io.github.songngu.Outcome;
import io.github.songngu.align.Bitext;
import io.github.songngu.cli.Terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the documents of a folder: every {@code NAME.en[.EXT]} with its {@code NAME.vi[.EXT]}, and
 * every other text file as a paired article.
 */
final class FolderJob {

  private static final Pattern SIDE =
      Pattern.compile("(.+)\\.(en|vi)((?:\\.[A-Za-z0-9]{1,8})?(?:\\.gz)?)");
  private static final Pattern ARTICLE = Pattern.compile("(.+)\\.(?:txt|text|tsv)(?:\\.gz)?");

  /** Documents under way for each thread: enough to keep it busy, few enough for memory. */
  private static final int AHEAD = 4;

  private final Path folder;
  private final boolean segmented;
  private final int threads;
  private final Consumer<String> tell;
  private final Terminal terminal;

  /** Takes a document's name and bitext; returns how many characters the format cannot hold. */
  interface Sink {
    long write(String name, Bitext bitext) throws IOException;
  }

  /** A document of the folder: one file, or one of each language. */
  private record Document(String name, @Nullable Path first, @Nullable Path second) {}

  FolderJob(Path folder, boolean segmented, int threads, Consumer<String> tell, Terminal terminal) {
    this.folder = folder;
    this.segmented = segmented;
    this.threads = threads;
    this.tell = tell;
    this.terminal = terminal;
  }

  /** Returns the exit status: 1 if a document could not be used. */
  int run(BitextPipeline pipeline, Sink sink, boolean quiet) throws IOException {
    List<Document> documents = documents();
    Progress progress = new Progress(terminal, documents.size(), quiet);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Future<String>> running = new ArrayDeque<>();
    int bad = 0;
    try {
      for (Document document : documents) {
        running.add(workers.submit(() -> align(document, pipeline, sink)));
        if (running.size() > threads * AHEAD) {
          bad += finish(running.remove(), progress);
        }
      }
      while (!running.isEmpty()) {
        bad += finish(running.remove(), progress);
      }
    } finally {
      workers.shutdownNow();
      progress.end();
    }
    tell.accept((documents.size() - bad) + " of " + documents.size() + " documents aligned");
    return bad == 0 ? 0 : 1;
  }

  /** Documents are told of in the order of their names, whichever was done first. */
  private int finish(Future<String> document, Progress progress) {
    try {
      String report = document.get();
      progress.step();
      progress.say(() -> tell.accept(report));
      return 0;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      progress.step();
      progress.say(() -> terminal.err().println("songngu: " + Terminal.reason(cause)));
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted");
    }
  }

  private String align(Document document, BitextPipeline pipeline, Sink sink) throws IOException {
    Path first = document.first;
    Path second = document.second;
    if (first == null || (second == null && segmented)) {
      throw new Refusal(
          (first == null ? second : first) + ": found one language, expected a file of the other");
    }
    Outcome outcome =
        second == null
            ? pipeline.align(first)
            : segmented ? pipeline.alignSegmented(first, second) : pipeline.align(first, second);
    if (outcome instanceof Outcome.Aligned aligned) {
      long illegal = sink.write(document.name, aligned.bitext());
      return Reports.of(aligned) + (illegal > 0 ? ", " + Reports.illegal(illegal) : "");
    }
    throw new Refusal(((Outcome.Rejected) outcome).reason());
  }

  private List<Document> documents() throws IOException {
    Map<String, Path> english = new TreeMap<>();
    Map<String, Path> vietnamese = new TreeMap<>();
    Map<String, Document> documents = new TreeMap<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      Matcher side = SIDE.matcher(name);
      if (side.matches()) {
        (side.group(2).equals("en") ? english : vietnamese).put(side.group(1), file);
        continue;
      }
      Matcher article = ARTICLE.matcher(name);
      if (article.matches() && !segmented) {
        put(documents, new Document(article.group(1), file, null));
      }
    }
    english.forEach(
        (name, file) -> put(documents, new Document(name, file, vietnamese.remove(name))));
    vietnamese.forEach((name, file) -> put(documents, new Document(name, null, file)));
    if (documents.isEmpty()) {
      throw new Refusal(
          folder + ": no document in it, expected NAME.en and NAME.vi, or paired articles");
    }
    return new ArrayList<>(documents.values());
  }

  private static void put(Map<String, Document> documents, Document document) {
    Document other = documents.putIfAbsent(document.name, document);
    if (other != null) {
      throw new Refusal(
          document.first
              + ": found a second document of the name "
              + document.name
              + ", expected one output for each");
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}
