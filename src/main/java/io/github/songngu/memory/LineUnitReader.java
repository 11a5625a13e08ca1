package io.github.songngu.memory;

import io.github.songngu.read.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit a line, in two languages that are known before; lines without one are passed over.
 */
abstract class LineUnitReader implements MemoryReader {

  final String name;

  /** The languages, source first. */
  TagPair tags;

  private final LineReader lines;
  private final Predicate<String> without;
  private LineReader.@Nullable Line waiting;
  private long line;
  private long unit;

  /**
   * Begins with the first line.
   *
   * @param without whether a line has no unit
   */
  LineUnitReader(String name, InputStream in, TagPair tags, Predicate<String> without)
      throws IOException {
    this.name = name;
    this.tags = tags;
    this.lines = new LineReader(name, in);
    this.without = without;
  }

  /** Returns what a line says. */
  abstract TranslationUnit unit(String text);

  /** Takes the first line if it is wanted as a header; else it is read as any other. */
  final void header(Predicate<String> wanted) throws IOException {
    waiting = lines.next();
    if (waiting != null && wanted.test(waiting.text())) {
      waiting = null;
      line++;
    }
  }

  @Override
  public final MemoryHeader header() {
    return MemoryHeader.ofSongngu(tags.source());
  }

  @Override
  public final @Nullable TranslationUnit next() throws IOException {
    LineReader.Line read = advance();
    while (read != null && without.test(read.text())) {
      read = advance();
    }
    if (read == null) {
      return null;
    }
    unit++;
    return unit(read.text());
  }

  private LineReader.@Nullable Line advance() throws IOException {
    LineReader.Line next = waiting == null ? lines.next() : waiting;
    waiting = null;
    line++;
    return next;
  }

  /** Returns where the last line is, as errors name it. */
  final String place() {
    return "line " + line;
  }

  @Override
  public final long line() {
    return line;
  }

  @Override
  public final long unit() {
    return unit;
  }

  @Override
  public final void close() throws IOException {
    lines.close();
  }
}
