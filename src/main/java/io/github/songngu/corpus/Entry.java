package io.github.songngu.corpus;

import io.github.songngu.export.CorpusPair;
import io.github.songngu.filter.PairFingerprints;
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
   * @param rejection why a filter threw it away; null if it passed all of them
   * @param keys what it is told by among others; null if it was thrown away
   */
  record Pair(CorpusPair pair, @Nullable Rejection rejection, @Nullable PairFingerprints keys)
      implements Entry {}
}
