package io.github.songngu.export;

import io.github.songngu.memory.MemoryHeader;
import io.github.songngu.memory.MemoryWriter;
import io.github.songngu.memory.TmxUnitWriter;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** TMX of pairs that have left their documents. */
final class TmxPairs implements PairWriter {

  private final PairUnits units = new PairUnits(Map.of());
  private final MemoryWriter writer;

  TmxPairs(OutputStream out) throws IOException {
    String source = units.tag(Language.ENGLISH);
    writer = new TmxUnitWriter(out, MemoryHeader.ofSongngu(source));
  }

  @Override
  public void write(CorpusPair pair) throws IOException {
    writer.write(units.unit(pair));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
