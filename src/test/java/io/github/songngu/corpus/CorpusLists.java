package io.github.songngu.corpus;

import io.github.songngu.BitextPipeline;
import io.github.songngu.read.InputException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the lists of documents that a corpus is made of, and none of the documents. */
public final class CorpusLists {

  private CorpusLists() {}

  /** Reads a list of pairs whose files are not there. */
  public static void readPairs(Path file) throws IOException {
    InputException broken = null;
    try (DocumentCursor cursor = new PairListInput(file, null).open()) {
      for (SourceDocument each = cursor.next(); each != null; each = cursor.next()) {
        try {
          each.align(BitextPipeline.ofDefaults());
        } catch (FileSystemException e) {
          // As expected: only the list is read.
        } catch (InputException e) {
          broken = e.input().equals(file.toString()) ? e : broken;
        }
      }
    }
    refuse(broken);
  }

  /** Reads documents in JSONL. */
  public static void readJson(Path file) throws IOException {
    InputException broken = null;
    try (LineCursor lines = new LineCursor(file)) {
      for (LineCursor.Line line = lines.next(); line != null; line = lines.next()) {
        try {
          JsonDocument.parse(file.toString(), "line " + line.number(), line.bytes());
        } catch (InputException e) {
          broken = e;
        }
      }
    }
    refuse(broken);
  }

  /** A line that is broken does not keep the others from being read, but is told. */
  private static void refuse(@Nullable InputException broken) {
    if (broken != null) {
      throw broken;
    }
  }
}
