package io.github.songngu.memory;

import io.github.songngu.read.InputException;
import io.github.songngu.read.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads two files of which line <i>n</i> of one translates line <i>n</i> of the other. A blank line
 * is no text, as of text without a counterpart.
 */
final class MosesUnitReader implements MemoryReader {

  private final String name;
  private final TagPair tags;
  private final LineReader first;
  private final LineReader second;
  private long line;

  MosesUnitReader(String name, List<InputStream> in, TagPair tags) throws IOException {
    this.name = name;
    this.tags = tags;
    this.first = new LineReader(name + "." + tags.source(), in.get(0));
    this.second = new LineReader(name + "." + tags.target(), in.get(1));
  }

  @Override
  public MemoryHeader header() {
    return MemoryHeader.ofSongngu(tags.source());
  }

  @Override
  public @Nullable TranslationUnit next() throws IOException {
    LineReader.Line source = first.next();
    LineReader.Line target = second.next();
    if (source == null && target == null) {
      return null;
    }
    line++;
    if (source == null || target == null) {
      throw new InputException(
          name,
          "line " + line,
          "the end of the " + (source == null ? tags.source() : tags.target()) + " file",
          "as many lines as in the other");
    }
    List<Variant> variants = new ArrayList<>(2);
    Variant.add(tags.source(), source.text(), variants);
    Variant.add(tags.target(), target.text(), variants);
    return TranslationUnit.of().withVariants(variants);
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long unit() {
    return line;
  }

  @Override
  public void close() throws IOException {
    try (first) {
      second.close();
    }
  }
}
