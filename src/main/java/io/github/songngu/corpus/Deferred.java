package io.github.songngu.corpus;

import io.github.songngu.BitextPipeline;
import java.io.IOException;

/** A document that is not even looked at before it is aligned. */
record Deferred(String place, long size, Work work) implements SourceDocument {

  /** What is done then. */
  @FunctionalInterface
  interface Work {
    Result align(BitextPipeline pipeline) throws IOException;
  }

  @Override
  public Result align(BitextPipeline pipeline) throws IOException {
    return work.align(pipeline);
  }
}
