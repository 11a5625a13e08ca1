package io.github.songngu.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The finished chunks of a run, a file each, numbered from 0. A chunk is written under another name
 * and moved, so that it is whole or not there, whenever the program is stopped. At its end stands
 * the {@link Stamp} of its documents.
 */
final class Chunks {

  private final Path folder;

  Chunks(Path folder) {
    this.folder = folder;
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
