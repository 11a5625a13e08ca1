package io.github.songngu.corpus;

import io.github.songngu.export.CorpusPair;
import io.github.songngu.filter.Fingerprint;
import io.github.songngu.filter.PairFingerprints;
import io.github.songngu.filter.Rejection;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes a chunk; see {@link ChunkReader}. */
final class ChunkWriter implements Closeable {

  static final int DOCUMENT = 1;
  static final int KEPT = 2;
  static final int REJECTED = 3;
  static final int END = 0;

  private final DataOutputStream out;

  ChunkWriter(Path file) throws IOException {
    out = new DataOutputStream(Scratch.open(file));
  }

  /** Begins a document. */
  void document(String id, String broken, Map<String, String> fields) throws IOException {
    out.writeByte(DOCUMENT);
    PairCodec.write(id, out);
    PairCodec.write(broken, out);
    PairCodec.write(fields, out);
  }

  /** Writes a pair that passed. */
  void kept(CorpusPair pair) throws IOException {
    out.writeByte(KEPT);
    PairCodec.write(pair.id(), out);
    out.writeDouble(pair.score());
    PairFingerprints keys = PairFingerprints.of(pair.english(), pair.vietnamese());
    write(keys.exact());
    write(keys.near());
    out.writeLong(keys.english());
    out.writeLong(keys.vietnamese());
    write(pair);
  }

  /** Writes a pair that did not. */
  void rejected(CorpusPair pair, Rejection why) throws IOException {
    out.writeByte(REJECTED);
    PairCodec.write(why.code(), out);
    out.writeDouble(why.value());
    out.writeDouble(why.threshold());
    write(pair);
  }

  /** Says that the chunk is whole, and what it was made of. */
  void end(byte[] stamp) throws IOException {
    out.writeByte(END);
    out.write(stamp);
  }

  /** Writes a pair behind its length, so that those who need its key only can pass it over. */
  private void write(CorpusPair pair) throws IOException {
    byte[] bytes = PairCodec.bytes(pair);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void write(Fingerprint fingerprint) throws IOException {
    out.writeLong(fingerprint.high());
    out.writeLong(fingerprint.low());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
