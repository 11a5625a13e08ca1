package io.github.songngu.corpus;

import io.github.songngu.export.CorpusPair;
import io.github.songngu.filter.Rejection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a chunk holds, in the order of its documents. */
sealed interface Entry {

  /**
   * A document; its pairs follow.
   *
   * @param id names it
   * @param broken why it could not be used; empty if it could
   * @param fields what is known about it
   */
  record Document(String id, String broken, Map<String, String> fields) implements Entry {}

  /**
   * A pair.
   *
   * @param number its chunk and its place there; ascends through the corpus
   * @param rejection why a filter threw it away; null if it passed all of them
   */
  record Pair(long number, CorpusPair pair, @Nullable Rejection rejection) implements Entry {}
}
