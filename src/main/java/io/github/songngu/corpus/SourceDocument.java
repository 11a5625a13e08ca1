package io.github.songngu.corpus;

import io.github.songngu.BitextPipeline;
import io.github.songngu.Outcome;
import java.io.IOException;
import java.util.Map;

/** A document of an input; nothing of it is read before it is aligned. */
interface SourceDocument {

  /** Returns what messages call it. */
  String place();

  /** Returns how many bytes of it are in memory already. */
  default long size() {
    return 0;
  }

  /** Adds what tells whether it has changed since an earlier run. */
  void addTo(Stamp stamp);

  /**
   * Reads and aligns it.
   *
   * @throws IOException if it cannot be read
   * @throws io.github.songngu.read.InputException if it cannot be used
   */
  Result align(BitextPipeline pipeline) throws IOException;

  /** What became of it, and what is known about it. */
  record Result(Outcome outcome, Map<String, String> fields) {}
}
