package io.github.songngu.memory;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A format of memories, all read and written one unit after the other.
 *
 * <table>
 * <caption>What each holds</caption>
 * <tr><th>format</th><th>languages</th><th>of a unit</th></tr>
 * <tr><td>TMX</td><td>any</td><td>all</td></tr>
 * <tr><td>JSONL</td><td>any</td><td>all; of the head, nothing</td></tr>
 * <tr><td>XLIFF</td><td>two</td><td>name, attributes, properties, remarks, codes without their
 *     types</td></tr>
 * <tr><td>TSV</td><td>two</td><td>text in one line, score, bead, document, name</td></tr>
 * <tr><td>MOSES</td><td>two</td><td>text in one line</td></tr>
 * </table>
 */
public enum MemoryFormat {
  /** TMX 1.4b; older ones are read. */
  TMX("tmx"),
  /** A pair a line, in columns parted by tabs. */
  TSV("tsv"),
  /** A JSON object a line. */
  JSONL("jsonl"),
  /** Two files of lines, one a language. */
  MOSES("moses"),
  /** XLIFF 2.1; 2.0 is read. */
  XLIFF("xliff", "xlf");

  private final ImmutableList<String> endings;

  MemoryFormat(String... endings) {
    this.endings = ImmutableList.copyOf(endings);
  }

  /** Returns the format's name in lower case, which is also the ending of its files. */
  @Override
  public String toString() {
    return endings.get(0);
  }

  /** Returns the format of a file by its ending, before {@code .gz} if there is one. */
  public static Optional<MemoryFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    for (MemoryFormat format : values()) {
      if (format.endings.stream().anyMatch(ending -> plain.endsWith("." + ending))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Returns how many files a memory of this format is: a file for each language, or one. */
  public int files() {
    return this == MOSES ? 2 : 1;
  }

  /**
   * Returns a reader.
   *
   * @param name names the memory in messages
   * @param in as many streams as the format has {@linkplain #files files}; closed with the reader,
   *     and if there is none
   * @param tags the languages, where the format does not say them
   * @throws io.github.songngu.read.InputException if the streams do not begin as the format does
   * @throws IOException if they cannot be read
   */
  public MemoryReader reader(String name, List<InputStream> in, TagPair tags) throws IOException {
    try {
      return begin(name, in, tags);
    } catch (IOException | RuntimeException e) {
      for (InputStream each : in) {
        each.close();
      }
      throw e;
    }
  }

  private MemoryReader begin(String name, List<InputStream> in, TagPair tags) throws IOException {
    return switch (this) {
      case TMX -> TmxReader.builder().build(name, in.get(0));
      case TSV -> new TsvUnitReader(name, in.get(0), tags);
      case JSONL -> new JsonlUnitReader(name, in.get(0), tags);
      case MOSES -> new MosesUnitReader(name, in, tags);
      case XLIFF -> new XliffUnitReader(name, in.get(0), tags);
    };
  }

  /**
   * Returns a writer.
   *
   * @param out as many streams as the format has {@linkplain #files files}; closed with the writer
   * @param header the head of the memory, where the format has one
   * @param tags the languages, where the format holds two
   * @throws IOException if a stream refuses
   */
  public MemoryWriter writer(List<OutputStream> out, MemoryHeader header, TagPair tags)
      throws IOException {
    return switch (this) {
      case TMX -> new TmxUnitWriter(out.get(0), header);
      case TSV -> TextUnitWriter.columns(out.get(0), tags);
      case JSONL -> new JsonlUnitWriter(out.get(0));
      case MOSES -> TextUnitWriter.moses(out, tags);
      case XLIFF -> new XliffUnitWriter(out.get(0), tags);
    };
  }
}
