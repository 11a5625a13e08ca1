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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chunk: for each document its id, why it is broken and its fields, then its pairs, those
 * that passed behind their keys, the others behind the reason; at the end a mark and the {@link
 * Stamp} of the documents.
 */
final class ChunkReader implements Closeable {

  private static final int BUFFER = 1 << 16;

  /** Bytes of pairs that make a part, and keys that make one: documents may be of any size. */
  private static final int PART = 1 << 18;

  private static final int KEYS = 2000;

  private final DataInputStream in;

  /** The number of the next pair. */
  private long number;

  /** The document of the next key. */
  private long document;

  /** Bytes of pairs in the present part. */
  private int read;

  private boolean ended;

  /**
   * Opens a chunk.
   *
   * @param chunk its number, less than 2<sup>31</sup>
   */
  ChunkReader(Path file, long chunk) throws IOException {
    in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    number = chunk << Integer.SIZE;
  }

  /** Returns the next documents and pairs, a part of all, or null at the end. */
  @Nullable List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    read = 0;
    while (!ended && read < PART) {
      int kind = in.readByte();
      if (kind == ChunkWriter.END) {
        ended = true;
      } else {
        entries.add(entry(kind));
      }
    }
    return entries.isEmpty() ? null : entries;
  }

  private Entry entry(int kind) throws IOException {
    return switch (kind) {
      case ChunkWriter.DOCUMENT ->
          new Entry.Document(PairCodec.text(in), PairCodec.text(in), PairCodec.fields(in));
      case ChunkWriter.KEPT -> {
        key();
        yield pair(null);
      }
      case ChunkWriter.REJECTED -> pair(rejection());
      default -> throw unknown(kind);
    };
  }

  private Entry.Pair pair(@Nullable Rejection why) throws IOException {
    read += in.readInt();
    return new Entry.Pair(number++, PairCodec.pair(in), why);
  }

  /** Returns the keys of the next pairs that passed, a part of all, or null at the end. */
  @Nullable List<PairKey> keys() throws IOException {
    List<PairKey> keys = new ArrayList<>();
    while (!ended && keys.size() < KEYS) {
      int kind = in.readByte();
      switch (kind) {
        case ChunkWriter.DOCUMENT -> {
          document = Fingerprint.exact(PairCodec.text(in), "").high();
          PairCodec.text(in);
          PairCodec.fields(in);
        }
        case ChunkWriter.KEPT -> {
          keys.add(key());
          passPair();
        }
        case ChunkWriter.REJECTED -> {
          rejection();
          passPair();
        }
        case ChunkWriter.END -> ended = true;
        default -> throw unknown(kind);
      }
    }
    return keys.isEmpty() ? null : keys;
  }

  private void passPair() throws IOException {
    in.skipNBytes(in.readInt());
    number++;
  }

  private static IOException unknown(int kind) {
    return new IOException("chunk holds a record of kind " + kind);
  }

  private PairKey key() throws IOException {
    return new PairKey(number, document, PairCodec.text(in), in.readDouble(), fingerprints());
  }

  private Rejection rejection() throws IOException {
    return new Rejection(PairCodec.text(in), in.readDouble(), in.readDouble());
  }

  private PairFingerprints fingerprints() throws IOException {
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
