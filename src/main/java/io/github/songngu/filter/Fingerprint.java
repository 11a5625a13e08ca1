package io.github.songngu.filter;

import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.Serializable;
import java.nio.ByteBuffer;

/**
 * 128 bits that stand for a text or a pair, the same on every machine: among a thousand million two
 * meet by chance with a probability below 10^-20 (MurmurHash3).
 *
 * @param high the first 64 bits
 * @param low the others
 */
public record Fingerprint(long high, long low) implements Serializable {

  private static final HashFunction HASH = Hashing.murmur3_128();

  /** Returns the fingerprint of a pair, character by character. */
  public static Fingerprint exact(String english, String vietnamese) {
    return of(english, vietnamese);
  }

  /**
   * Returns the fingerprint of what counts in a pair: its letters and figures, without regard to
   * case, composition and the place of tone marks; {@code Hoà bình!} and {@code hòa bình} are one,
   * {@code hoa binh} is another.
   */
  public static Fingerprint near(String english, String vietnamese) {
    return of(Essence.of(english), Essence.of(vietnamese));
  }

  /** Returns the fingerprint of what counts in one side. */
  public static Fingerprint near(String side) {
    return of(Essence.of(side));
  }

  static Fingerprint of(String... parts) {
    Hasher hasher = HASH.newHasher();
    for (String part : parts) {
      // The length keeps "ab" and "c" from being named as "a" and "bc".
      hasher.putInt(part.length()).putUnencodedChars(part);
    }
    return of(hasher.hash());
  }

  private static Fingerprint of(HashCode hash) {
    ByteBuffer bytes = ByteBuffer.wrap(hash.asBytes());
    return new Fingerprint(bytes.getLong(), bytes.getLong());
  }
}
