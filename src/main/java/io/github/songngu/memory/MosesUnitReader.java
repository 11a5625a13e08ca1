package io.github.songngu.memory;

import io.github.songngu.read.InputException;
import io.github.songngu.read.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads two files of which line <i>n</i> of one translates line <i>n</i> of the other. A blank line
 * is no text, as of text without a counterpart.
 */
final class MosesUnitReader implements MemoryReader {

  private final String firstName;
  private final String secondName;
  private final TagPair tags;
  private final LineReader first;
  private final LineReader second;
  private long line;

  MosesUnitReader(String name, List<InputStream> in, TagPair tags) throws IOException {
    this.tags = tags;
    this.firstName = file(name, tags.source());
    this.secondName = file(name, tags.target());
    this.first = new LineReader(firstName, in.get(0));
    this.second = new LineReader(secondName, in.get(1));
  }

  /** Returns the name of the file of a language: {@code train.en.gz} of {@code train.gz}. */
  private static String file(String name, String tag) {
    boolean compressed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    int end = name.length() - (compressed ? 3 : 0);
    return name.substring(0, end) + "." + LanguageTags.primary(tag) + name.substring(end);
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
          source == null ? firstName : secondName,
          "line " + line,
          "the end of the file",
          "as many lines as " + (source == null ? secondName : firstName) + " has");
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
