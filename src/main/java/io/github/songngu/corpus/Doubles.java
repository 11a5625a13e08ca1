package io.github.songngu.corpus;

import io.github.songngu.filter.Fingerprint;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.filter.PairFingerprints;
import io.github.songngu.filter.Rejection;
import io.github.songngu.filter.RepeatedPairs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds pairs that are there already, among pairs sorted by key, score and id. */
final class Doubles {

  private static final int UNIT = 10_000;

  /** Both fingerprints and the number. */
  private static final int TAIL = 5 * Long.BYTES;

  private final RepeatedPairs repeated;
  private final Drops.Sink out;

  Doubles(PairFilters filters, Drops.Sink out) {
    this.repeated = new RepeatedPairs(filters);
    this.out = out;
  }

  /** Returns a pair: those of one key come together, the one with the highest score first. */
  byte[] pair(PairKey pair) {
    PairFingerprints keys = pair.fingerprints();
    Fingerprint key = repeated.key(keys.exact(), keys.near());
    byte[] id = pair.id().getBytes(StandardCharsets.UTF_8);
    ByteBuffer item =
        ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES + id.length + 1 + TAIL)
            .putLong(key.high())
            .putLong(key.low())
            .putInt(UNIT - (int) Math.round(pair.score() * UNIT))
            .put(id)
            .put((byte) 0);
    put(keys.exact(), item);
    put(keys.near(), item);
    return item.putLong(pair.number()).array();
  }

  private static void put(Fingerprint fingerprint, ByteBuffer item) {
    item.putLong(fingerprint.high()).putLong(fingerprint.low());
  }

  void find(ExternalSort.Sorted pairs) throws IOException {
    for (byte[] pair = pairs.next(); pair != null; pair = pairs.next()) {
      ByteBuffer tail = ByteBuffer.wrap(pair, pair.length - TAIL, TAIL);
      Fingerprint exact = new Fingerprint(tail.getLong(), tail.getLong());
      Fingerprint near = new Fingerprint(tail.getLong(), tail.getLong());
      Optional<Rejection> why = repeated.next(exact, near);
      if (why.isPresent()) {
        out.add(Drops.drop(tail.getLong(), why.get()));
      }
    }
  }
}
