package io.github.songngu.corpus;

import io.github.songngu.export.CorpusPair;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Gives pairs in a random order that depends on nothing but the seed and the pairs. */
final class Shuffle implements Closeable {

  private static final int KEY = Long.BYTES;

  private final ExternalSort sort;
  private final Split split;

  Shuffle(Path folder, Split split, long memory) {
    this.sort = new ExternalSort(folder, "shuffle", memory);
    this.split = split;
  }

  void add(CorpusPair pair) throws IOException {
    byte[] bytes = PairCodec.bytes(pair);
    sort.add(
        ByteBuffer.allocate(KEY + bytes.length).putLong(split.hash(pair.id())).put(bytes).array());
  }

  /** Is given each pair. */
  interface Sink {
    void write(CorpusPair pair) throws IOException;
  }

  void forEach(Sink sink) throws IOException {
    ExternalSort.Sorted sorted = sort.sorted();
    for (byte[] item = sorted.next(); item != null; item = sorted.next()) {
      sink.write(PairCodec.pair(item, KEY));
    }
  }

  @Override
  public void close() throws IOException {
    sort.close();
  }
}
