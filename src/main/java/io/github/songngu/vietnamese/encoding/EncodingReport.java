package io.github.songngu.vietnamese.encoding;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What {@link EncodingDetector} found.
 *
 * @param encoding the encoding that the text really was in, {@code utf-8} or the label of a {@link
 *     LegacyEncoding}; empty if it was read rightly
 * @param repaired the text read in that encoding; the text as given if it was read rightly
 * @param words how many words the repair changes
 * @param syllables how many of those words are Vietnamese syllables afterwards
 * @param losses what is lost for good, in the order of the text
 */
public record EncodingReport(
    Optional<String> encoding, String repaired, int words, int syllables, List<Loss> losses)
    implements Serializable {

  /** Copies the list. */
  public EncodingReport {
    losses = List.copyOf(losses);
  }

  /** Returns whether the text was read in the wrong encoding, or letters are lost. */
  public boolean isDamaged() {
    return encoding.isPresent() || !losses.isEmpty();
  }
}
