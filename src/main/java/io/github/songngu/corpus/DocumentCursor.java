package io.github.songngu.corpus;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Goes through the documents of an input, in an order that is always the same. */
interface DocumentCursor extends Closeable {

  /** Returns the next document, or null after the last. */
  @Nullable SourceDocument next() throws IOException;
}
