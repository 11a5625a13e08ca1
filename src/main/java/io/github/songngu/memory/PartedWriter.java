package io.github.songngu.memory;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a memory in parts, each whole in itself, of so many units at most. */
public final class PartedWriter implements MemoryWriter {

  /** Makes the parts. */
  @FunctionalInterface
  public interface Parts {

    /**
     * Returns a writer of a part, which is closed when the part is complete.
     *
     * @param number the number of the part, from 1
     */
    MemoryWriter open(int number) throws IOException;
  }

  private final int most;
  private final Parts parts;
  private final LossCount lost = new LossCount();
  private @Nullable MemoryWriter part;
  private int number;
  private int units;
  private boolean closed;

  /**
   * Begins a memory; its first part is there even if no unit is written.
   *
   * @param most how many units a part may have
   * @param parts makes the parts
   * @throws IllegalArgumentException if {@code most} is not positive
   */
  public PartedWriter(int most, Parts parts) {
    if (most < 1) {
      throw new IllegalArgumentException("units of a part: " + most + ", expected 1 or more");
    }
    this.most = most;
    this.parts = parts;
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    if (units == most) {
      end();
    }
    begin().write(unit);
    units++;
  }

  private MemoryWriter begin() throws IOException {
    if (part == null) {
      part = parts.open(++number);
    }
    return part;
  }

  private void end() throws IOException {
    MemoryWriter ended = part;
    part = null;
    units = 0;
    if (ended != null) {
      ended.close();
      lost.addAll(ended.losses());
    }
  }

  /** Returns how many parts were begun. */
  public int parts() {
    return number;
  }

  @Override
  public Map<Loss, Long> losses() {
    LossCount all = new LossCount();
    all.addAll(lost.counts());
    all.addAll(part == null ? Map.of() : part.losses());
    return all.counts();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      if (number == 0) {
        begin();
      }
      end();
    }
  }
}
