package io.github.songngu.corpus;

import io.github.songngu.export.CorpusPair;
import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Finds pairs that are there already, among pairs sorted by key, score and id. */
final class Doubles {

  private static final int KEY = 2 * Long.BYTES;
  private static final int UNIT = 10_000;

  /** The exact fingerprint and the number. */
  private static final int TAIL = 3 * Long.BYTES;

  private final OptionalDouble exactly;
  private final OptionalDouble nearly;
  private final Drops.Sink out;

  /** What stays of the group so far. */
  private final List<Fingerprint> kept = new ArrayList<>();

  private byte[] previous = {};

  Doubles(OptionalDouble exactly, OptionalDouble nearly, Drops.Sink out) {
    this.exactly = exactly;
    this.nearly = nearly;
    this.out = out;
  }

  /** Adds a pair: those of one key come together, the one with the highest score first. */
  void add(long number, CorpusPair pair, Entry.Keys keys, ExternalSort pairs) throws IOException {
    Fingerprint key = nearly.isPresent() ? keys.near() : keys.exact();
    byte[] id = pair.id().getBytes(StandardCharsets.UTF_8);
    pairs.add(
        ByteBuffer.allocate(KEY + Integer.BYTES + id.length + TAIL)
            .putLong(key.high())
            .putLong(key.low())
            .putInt(UNIT - (int) Math.round(pair.score() * UNIT))
            .put(id)
            .putLong(keys.exact().high())
            .putLong(keys.exact().low())
            .putLong(number)
            .array());
  }

  void find(ExternalSort.Sorted pairs) throws IOException {
    for (byte[] pair = pairs.next(); pair != null; pair = pairs.next()) {
      if (previous.length == 0 || !Arrays.equals(previous, 0, KEY, pair, 0, KEY)) {
        kept.clear();
      }
      previous = pair;
      judge(ByteBuffer.wrap(pair, pair.length - TAIL, TAIL));
    }
  }

  private void judge(ByteBuffer tail) throws IOException {
    Fingerprint exact = new Fingerprint(tail.getLong(), tail.getLong());
    long number = tail.getLong();
    long same = kept.stream().filter(exact::equals).count();
    if (exactly.isPresent() && same >= exactly.getAsDouble()) {
      out.add(Drops.drop(number, Criterion.DUPLICATE, same + 1.0, exactly.getAsDouble()));
    } else if (nearly.isPresent() && kept.size() >= nearly.getAsDouble()) {
      double times = kept.size() + 1.0;
      out.add(Drops.drop(number, Criterion.NEAR_DUPLICATE, times, nearly.getAsDouble()));
    } else {
      kept.add(exact);
    }
  }
}
