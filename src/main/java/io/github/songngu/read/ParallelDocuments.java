package io.github.songngu.read;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * Two documents that are taken for translations of one another, in either order.
 *
 * @param id names both together in output
 * @param first one of them
 * @param second the other
 */
public record ParallelDocuments(String id, Document first, Document second)
    implements Serializable {

  /**
   * Names two documents by what their ids have in common, as {@code news} for {@code news.en} and
   * {@code news.vi}, else by the id of the first.
   */
  public ParallelDocuments(Document first, Document second) {
    this(FileNames.common(first.id(), second.id()), first, second);
  }

  /** Returns the id that two documents have together if they are read from these files. */
  public static String id(Path first, Path second) {
    return FileNames.id(first, second);
  }
}
