package io.github.songngu.corpus;

import io.github.songngu.filter.Fingerprint;
import io.github.songngu.filter.PairFingerprints;
import io.github.songngu.filter.Rejection;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chunk: for each document its id, why it is broken and its fields, then its pairs, those
 * that passed with their keys, the others with the reason; at the end a mark and the {@link Stamp}
 * of the documents.
 */
final class ChunkReader implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final DataInputStream in;

  ChunkReader(Path file) throws IOException {
    in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  /** Returns the next document or pair, or null at the end. */
  @Nullable Entry next() throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case ChunkWriter.DOCUMENT ->
          new Entry.Document(PairCodec.text(in), PairCodec.text(in), PairCodec.fields(in));
      case ChunkWriter.KEPT -> new Entry.Pair(PairCodec.pair(in), null, keys());
      case ChunkWriter.REJECTED -> new Entry.Pair(PairCodec.pair(in), rejection(), null);
      case ChunkWriter.END -> null;
      default -> throw new IOException("chunk holds a record of kind " + kind);
    };
  }

  private Rejection rejection() throws IOException {
    return new Rejection(PairCodec.text(in), in.readDouble(), in.readDouble());
  }

  private PairFingerprints keys() throws IOException {
    return new PairFingerprints(fingerprint(), fingerprint(), in.readLong(), in.readLong());
  }

  private Fingerprint fingerprint() throws IOException {
    return new Fingerprint(in.readLong(), in.readLong());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
