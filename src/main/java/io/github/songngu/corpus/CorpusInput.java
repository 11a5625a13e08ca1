package io.github.songngu.corpus;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where documents come from. */
interface CorpusInput {

  /** Begins at the first document. */
  DocumentCursor open() throws IOException;

  /** Returns how many documents there are, good or bad. */
  default long count() throws IOException {
    long count = 0;
    try (DocumentCursor cursor = open()) {
      while (cursor.next() != null) {
        count++;
      }
    }
    return count;
  }

  /**
   * Returns the input of a path: a folder, a list of pairs, or documents in JSONL.
   *
   * @param alone whether it is the only one
   * @param output the folder of the output, in which nothing is an input
   * @param base the folder that documents of lists are in, or null
   */
  static CorpusInput of(Path path, boolean alone, Path output, @Nullable Path base)
      throws IOException {
    if (Files.isDirectory(path)) {
      return new FolderInput(path, alone, output);
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isRegularFile(path)) {
      throw new FileSystemException(
          path.toString(), null, "is no regular file, expected one, as inputs are read twice");
    }
    String name = path.toString().toLowerCase(Locale.ROOT);
    boolean json = name.matches(".*\\.(jsonl|ndjson|json)(\\.gz)?");
    return json ? new JsonlInput(path) : new PairListInput(path, base);
  }
}
