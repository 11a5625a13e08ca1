package io.github.songngu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The finished chunks of a run, a file each, numbered from 0. A chunk is written under another name
 * and moved, so that it is whole or not there, whenever the program is stopped.
 */
final class Chunks {

  private final Path folder;

  Chunks(Path folder) {
    this.folder = folder;
  }

  private Path file(long number) {
    return folder.resolve("chunk-" + number);
  }

  boolean has(long number) {
    return Files.exists(file(number));
  }

  /** Writes what a chunk holds. */
  interface Content {
    void write(ChunkWriter out) throws IOException;
  }

  void write(long number, Content content) throws IOException {
    Path part = folder.resolve("chunk-" + number + ".part");
    try (ChunkWriter out = new ChunkWriter(part)) {
      content.write(out);
      out.end();
    }
    Files.move(
        part, file(number), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Is shown what all chunks hold, in order. */
  interface Visitor {

    /** A document begins. */
    default void document(Entry.Document document) throws IOException {}

    /**
     * A pair of the document that began last.
     *
     * @param number counts the pairs of all chunks, from 0
     */
    void pair(long number, Entry.Pair pair) throws IOException;
  }

  /** Goes through the first {@code count} chunks. */
  void visit(long count, Visitor visitor) throws IOException {
    long pairs = 0;
    for (long chunk = 0; chunk < count; chunk++) {
      try (ChunkReader reader = new ChunkReader(file(chunk))) {
        for (@Nullable Entry entry = reader.next(); entry != null; entry = reader.next()) {
          if (entry instanceof Entry.Pair pair) {
            visitor.pair(pairs++, pair);
          } else if (entry instanceof Entry.Document document) {
            visitor.document(document);
          }
        }
      }
    }
  }
}
