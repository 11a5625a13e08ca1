package io.github.songngu.corpus;

import io.github.songngu.BitextPipeline;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * A document that is not even looked at before it is aligned.
 *
 * @param changes adds what tells whether it has changed
 */
record Deferred(String place, long size, Consumer<Stamp> changes, Work work)
    implements SourceDocument {

  /** What is done then. */
  @FunctionalInterface
  interface Work {
    Result align(BitextPipeline pipeline) throws IOException;
  }

  @Override
  public void addTo(Stamp stamp) {
    changes.accept(stamp);
  }

  @Override
  public Result align(BitextPipeline pipeline) throws IOException {
    return work.align(pipeline);
  }
}
