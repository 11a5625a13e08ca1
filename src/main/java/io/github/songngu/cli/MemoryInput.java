package io.github.songngu.cli;

import io.github.songngu.memory.MemoryFormat;
import io.github.songngu.memory.MemoryHeader;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.TagPair;
import io.github.songngu.read.InputException;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command reads memories: options that several commands have. */
final class MemoryInput {

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "Format of input: ${COMPLETION-CANDIDATES} (default: by its ending, else tmx).")
  private @Nullable MemoryFormat format;

  @Option(
      names = "--languages",
      paramLabel = "SOURCE,TARGET",
      description =
          "The two languages where a format holds just two (default: en,vi; of a memory"
              + " translated from Vietnamese, vi,en).")
  private @Nullable TagPair languages;

  @Option(
      names = "--recover",
      description = "Leave out broken units of TMX, and say so, instead of stopping.")
  private boolean recover;

  MemoryFile file(String place, Terminal terminal) {
    return MemoryFile.of(place, format, languages(), terminal);
  }

  /** Returns the languages asked for, or English and Vietnamese. */
  TagPair languages() {
    return languages == null ? TagPair.ENGLISH_VIETNAMESE : languages;
  }

  /** Returns the languages asked for, or those of a memory. */
  TagPair languages(MemoryHeader header) {
    return languages == null ? TagPair.of(header) : languages;
  }

  /** Begins to read a memory. */
  MemoryReader open(MemoryFile file, Terminal terminal) throws IOException {
    Consumer<InputException> tell = error -> terminal.complain(error.getMessage() + "; left out");
    return recover ? file.open(tell) : file.open();
  }

  /** Begins to read a memory whose broken units were or will be told of in another reading. */
  MemoryReader openSilently(MemoryFile file) throws IOException {
    return recover ? file.open(error -> {}) : file.open();
  }
}
