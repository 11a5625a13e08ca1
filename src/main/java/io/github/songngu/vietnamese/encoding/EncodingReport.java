package io.github.songngu.vietnamese.encoding;

import io.github.songngu.vietnamese.NormalizationRule;
import io.github.songngu.vietnamese.NormalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What {@link EncodingDetector} found.
 *
 * @param encoding the encoding that the text really was in, {@code utf-8} or the label of a {@link
 *     LegacyEncoding}; empty if it was read rightly
 * @param original the text as given
 * @param repaired the text read in that encoding; the text as given if it was read rightly
 * @param words how many words the repair changes
 * @param syllables how many of those words are Vietnamese syllables afterwards
 * @param losses what is lost for good, in the order of the text
 */
public record EncodingReport(
    Optional<String> encoding,
    String original,
    String repaired,
    int words,
    int syllables,
    List<Loss> losses)
    implements Serializable {

  /** Copies the list. */
  public EncodingReport {
    losses = List.copyOf(losses);
  }

  /** Returns whether the text was read in the wrong encoding, or letters are lost. */
  public boolean isDamaged() {
    return encoding.isPresent() || !losses.isEmpty();
  }

  /**
   * Returns the repaired text with its changes, which map offsets from it to the text as given and
   * back; in a word that was changed, offsets between the first and the last letter that differs go
   * to the first. Made anew by every call, in linear time.
   */
  public NormalizedText repairs() {
    return NormalizedText.ofWords(original, repaired, NormalizationRule.ENCODING);
  }
}
