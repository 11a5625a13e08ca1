package io.github.songngu.cli;

import io.github.songngu.export.BeadsWriter;
import io.github.songngu.export.BitextWriter;
import io.github.songngu.export.JsonlWriter;
import io.github.songngu.export.MosesWriter;
import io.github.songngu.export.TmxWriter;
import io.github.songngu.export.TsvWriter;
import io.github.songngu.export.XliffWriter;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A format of {@code align}. */
enum OutputFormat {
  TSV,
  JSONL,
  TMX,
  MOSES,
  XLIFF,
  BEADS;

  /**
   * What a writer is told; each format takes what concerns it.
   *
   * @param header whether columns are named
   * @param unaligned whether text without a counterpart is written
   * @param minScore the least score of a pair
   * @param tags language tags, one of each language
   * @param properties names of properties of documents that get a column
   */
  record Settings(
      boolean header,
      boolean unaligned,
      double minScore,
      List<String> tags,
      List<String> properties) {}

  /** Returns the name that the command line has for it, which is also the ending of its files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format of a file by its ending, TSV if the ending says nothing. */
  static OutputFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return Stream.of(values())
        .filter(format -> plain.endsWith("." + format))
        .findFirst()
        .orElse(plain.endsWith(".xlf") ? XLIFF : TSV);
  }

  /** Returns the name of the output of a document; Moses adds the languages to it by itself. */
  String fileName(String document) {
    return this == MOSES ? document : document + "." + this;
  }

  /** Returns whether text without a counterpart can be written. */
  boolean hasUnaligned() {
    return this == TSV || this == JSONL || this == BEADS;
  }

  /** Returns whether languages are named by tags. */
  boolean hasTags() {
    return this == TMX || this == XLIFF;
  }

  /** Returns a writer to a destination. */
  BitextWriter writer(Destination out, Settings settings) throws IOException {
    return switch (this) {
      case TSV ->
          TsvWriter.builder()
              .header(settings.header)
              .unaligned(settings.unaligned)
              .minScore(settings.minScore)
              .properties(settings.properties)
              .build(out.open());
      case JSONL ->
          JsonlWriter.builder()
              .unaligned(settings.unaligned)
              .minScore(settings.minScore)
              .build(out.open());
      case TMX ->
          TmxWriter.builder()
              .tags(settings.tags.toArray(String[]::new))
              .minScore(settings.minScore)
              .build(out.open());
      case XLIFF ->
          XliffWriter.builder()
              .tags(settings.tags.toArray(String[]::new))
              .minScore(settings.minScore)
              .build(out.open());
      case MOSES ->
          MosesWriter.builder()
              .minScore(settings.minScore)
              .build(open(out, Language.ENGLISH), open(out, Language.VIETNAMESE));
      case BEADS -> BeadsWriter.builder().minScore(settings.minScore).build(out.open());
    };
  }

  private static OutputStream open(Destination out, Language language) throws IOException {
    return out.open("." + language.tag());
  }
}
