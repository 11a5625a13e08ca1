package io.github.songngu.memory;

import java.io.IOException;
import java.util.Map;

/** Gives units without a name one before it writes them, see {@link UnitNames}. */
public final class NamingWriter implements MemoryWriter {

  private final UnitNames names = new UnitNames();
  private final MemoryWriter out;

  /** Writes to another writer, which is closed with this one. */
  public NamingWriter(MemoryWriter out) {
    this.out = out;
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    out.write(names.named(unit));
  }

  @Override
  public Map<Loss, Long> losses() {
    return out.losses();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
