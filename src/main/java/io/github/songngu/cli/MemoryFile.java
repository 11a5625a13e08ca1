package io.github.songngu.cli;

import io.github.songngu.memory.MemoryFormat;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.TmxReader;
import io.github.songngu.read.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A memory as a command names it.
 *
 * @param place a file, {@code -} for standard input, or what the names of two Moses files begin
 *     with
 * @param format what is in it
 * @param tags its languages, where the format does not say them
 * @param terminal where standard input is
 */
record MemoryFile(String place, MemoryFormat format, TagPair tags, Terminal terminal) {

  private static final String STANDARD_INPUT = "standard-input";

  /**
   * Returns a memory.
   *
   * @param format what is in it; null if the ending says so
   */
  static MemoryFile of(
      String place, @Nullable MemoryFormat format, TagPair tags, Terminal terminal) {
    MemoryFormat found = format == null ? format(place, tags) : format;
    return new MemoryFile(place, found, tags, terminal);
  }

  private static MemoryFormat format(String place, TagPair tags) {
    Path path = Path.of(place);
    boolean isMoses =
        !Files.exists(path)
            && paths(place, MemoryFormat.MOSES, tags).stream().allMatch(Files::exists);
    return MemoryFormat.of(path).orElse(isMoses ? MemoryFormat.MOSES : MemoryFormat.TMX);
  }

  /** Returns the files that there are. */
  List<Path> paths() {
    return place.equals(Destination.STANDARD) ? List.of() : paths(place, format, tags);
  }

  private static List<Path> paths(String place, MemoryFormat format, TagPair tags) {
    if (format != MemoryFormat.MOSES) {
      return List.of(Path.of(place));
    }
    return Stream.of(tags.source(), tags.target())
        .map(tag -> Destination.file(place, 0, suffix(tag)))
        .toList();
  }

  /** Returns what the name of a file of one language ends in: its primary subtag. */
  static String suffix(String tag) {
    return "." + tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** Begins to read; a broken unit is the last. */
  MemoryReader open() throws IOException {
    return format.reader(name(), streams(), tags);
  }

  /** Begins to read; broken units of TMX are told and left out. */
  MemoryReader open(Consumer<InputException> onBroken) throws IOException {
    return format == MemoryFormat.TMX
        ? TmxReader.builder().onBroken(onBroken).build(name(), streams().get(0))
        : open();
  }

  String name() {
    return place.equals(Destination.STANDARD) ? STANDARD_INPUT : place;
  }

  List<InputStream> streams() throws IOException {
    if (place.equals(Destination.STANDARD)) {
      if (format.files() > 1) {
        throw new Refusal("standard input: found one, expected two files of " + format);
      }
      return List.of(terminal.in());
    }
    List<InputStream> streams = new ArrayList<>();
    for (Path path : paths()) {
      if (Files.isDirectory(path)) {
        throw new Refusal(path + ": is a folder, expected a memory");
      }
      streams.add(Files.newInputStream(path));
    }
    return streams;
  }
}
