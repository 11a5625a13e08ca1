package io.github.songngu.export;

import io.github.songngu.align.Bitext;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes bitexts in some format, one after the other.
 *
 * <p>A file is complete once the writer is closed. Closing closes the streams beneath, and closing
 * twice does nothing. A writer belongs to one thread at a time.
 *
 * <pre>{@code
 * try (BitextWriter writer = TsvWriter.builder().build(out)) {
 *   for (Bitext bitext : bitexts) {
 *     writer.write(bitext);
 *   }
 * }
 * }</pre>
 */
public interface BitextWriter extends Closeable {

  /**
   * Writes one bitext; all that was written before stays as it is.
   *
   * @throws IOException if the stream beneath refuses it; the output is then incomplete
   */
  void write(Bitext bitext) throws IOException;

  /**
   * Returns how many characters had to be left out so far, or replaced by a space, because the
   * format cannot carry them: half surrogate pairs everywhere, control characters in XML.
   */
  default long illegalCharacters() {
    return 0;
  }
}
