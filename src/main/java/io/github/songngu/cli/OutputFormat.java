package io.github.songngu.cli;

import io.github.songngu.export.BeadsWriter;
import io.github.songngu.export.BitextWriter;
import io.github.songngu.export.JsonlWriter;
import io.github.songngu.export.MosesWriter;
import io.github.songngu.export.OutputFiles;
import io.github.songngu.export.TmxWriter;
import io.github.songngu.export.TsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/** A format of {@code align}, its names as the command line has them. */
enum OutputFormat {
  TSV,
  JSONL,
  TMX,
  MOSES,
  BEADS;

  /** What a writer is told, whatever its format. */
  record Settings(boolean header, boolean unaligned, double minScore, String[] tags) {}

  /** Returns the ending of files, {@code tmx}; the two files of Moses are named by language. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format of a file by its ending, TSV if the ending says nothing. */
  static OutputFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
    for (OutputFormat format : values()) {
      if (name.endsWith("." + format.ending())) {
        return format;
      }
    }
    return TSV;
  }

  /** Returns whether text without counterpart can be left in or out. */
  boolean hasUnaligned() {
    return this == TSV || this == JSONL;
  }

  /** Returns a writer to one stream; not for Moses. */
  BitextWriter writer(OutputStream out, Settings settings) throws IOException {
    return switch (this) {
      case TSV ->
          TsvWriter.builder()
              .header(settings.header)
              .unaligned(settings.unaligned)
              .minScore(settings.minScore)
              .build(out);
      case JSONL ->
          JsonlWriter.builder()
              .unaligned(settings.unaligned)
              .minScore(settings.minScore)
              .build(out);
      case TMX -> TmxWriter.builder().tags(settings.tags).minScore(settings.minScore).build(out);
      case BEADS -> new BeadsWriter(out);
      case MOSES -> throw new IllegalArgumentException("moses needs two files");
    };
  }

  /** Returns a writer to the file or files of a place. */
  BitextWriter writer(OutputFiles files, Path place, Settings settings) throws IOException {
    if (this != MOSES) {
      return writer(files.create(place), settings);
    }
    String name = place.toString();
    String zip = name.endsWith(".gz") ? ".gz" : "";
    String base = name.substring(0, name.length() - zip.length());
    return MosesWriter.builder()
        .minScore(settings.minScore)
        .build(
            files.create(Path.of(base + ".en" + zip)), files.create(Path.of(base + ".vi" + zip)));
  }
}
