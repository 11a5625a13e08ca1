package io.github.songngu.cli;

import io.github.songngu.export.OutputFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the result of a command goes: standard output, or files that appear whole or not at all.
 *
 * <pre>{@code
 * try (Destination destination = Destination.of(output, terminal)) {
 *   write(destination.open());
 *   destination.commit();
 * }
 * }</pre>
 */
interface Destination extends Closeable {

  /** The name that means standard input or output. */
  String STANDARD = "-";

  /** Returns whether no file is meant. */
  static boolean isStandard(@Nullable Path place) {
    return place == null || place.toString().equals(STANDARD);
  }

  /**
   * Returns the destination of a place.
   *
   * @param place a file; null or {@code -} is standard output
   * @param inputs files that must not be overwritten
   */
  static Destination of(@Nullable Path place, List<Path> inputs, Terminal terminal) {
    return place == null || isStandard(place)
        ? new StandardOutput(terminal)
        : new OutputFile(place, inputs, terminal);
  }

  /** Returns the file of a part, by its number and what is added to the name of the place. */
  static Path file(String place, int part, String suffix) {
    // The number of a part stands before the ending that tells the format.
    int folder = Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1;
    int ending = place.indexOf('.', folder + 1);
    int at = ending < 0 ? place.length() : ending;
    String named = part == 0 ? place : place.substring(0, at) + "-" + part + place.substring(at);
    boolean compressed = named.toLowerCase(Locale.ROOT).endsWith(OutputFile.COMPRESSED);
    int end = named.length() - (compressed ? OutputFile.COMPRESSED.length() : 0);
    return Path.of(named.substring(0, end) + suffix + named.substring(end));
  }

  /** Opens the one stream that most formats need. */
  default OutputStream open() throws IOException {
    return open("");
  }

  /**
   * Opens one of several parts, by its number and what is added to the name of the place; 0 is the
   * number of the one part that is all.
   */
  OutputStream openPart(int part, String suffix) throws IOException;

  /** Opens one of several streams, by what is added to the name of the place. */
  OutputStream open(String suffix) throws IOException;

  /** Makes what was written to all streams appear. */
  void commit() throws IOException;

  /** Standard output. */
  record StandardOutput(Terminal terminal) implements Destination {

    @Override
    public OutputStream openPart(int part, String suffix) {
      return terminal.data();
    }

    @Override
    public OutputStream open(String suffix) {
      return terminal.data();
    }

    @Override
    public void commit() throws IOException {
      terminal.data().flush();
    }

    @Override
    public void close() {}
  }

  /** A file, or several whose names begin alike. */
  final class OutputFile implements Destination {

    private static final String COMPRESSED = ".gz";

    private final String place;
    private final List<Path> inputs;
    private final Terminal terminal;
    private final OutputFiles files;

    private OutputFile(Path place, List<Path> inputs, Terminal terminal) {
      this.place = place.toString();
      this.inputs = inputs;
      this.terminal = terminal;
      this.files = terminal.begin(new OutputFiles());
    }

    @Override
    public OutputStream open(String suffix) throws IOException {
      return openPart(0, suffix);
    }

    @Override
    public OutputStream openPart(int part, String suffix) throws IOException {
      Path file = file(place, part, suffix);
      for (Path input : inputs) {
        if (Files.isRegularFile(file) && Files.isSameFile(file, input)) {
          throw new Refusal(file + ": found an input, expected another file for output");
        }
      }
      return files.create(file);
    }

    @Override
    public void commit() throws IOException {
      files.commit();
    }

    @Override
    public void close() throws IOException {
      terminal.end(files);
    }
  }
}
