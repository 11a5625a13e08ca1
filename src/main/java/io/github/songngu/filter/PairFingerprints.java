package io.github.songngu.filter;

/**
 * The fingerprints of a pair that passed the filters: what it is told by in a corpus.
 *
 * @param exact of the pair, character by character
 * @param near of what counts in the pair
 * @param english 64 bits of what counts in its English side
 * @param vietnamese 64 bits of what counts in its Vietnamese side
 */
public record PairFingerprints(Fingerprint exact, Fingerprint near, long english, long vietnamese) {

  /** Returns the fingerprints of a pair. */
  public static PairFingerprints of(String english, String vietnamese) {
    String essence = Essence.of(english);
    String other = Essence.of(vietnamese);
    return new PairFingerprints(
        Fingerprint.exact(english, vietnamese),
        Fingerprint.of(essence, other),
        Fingerprint.of(essence).high(),
        Fingerprint.of(other).high());
  }
}
