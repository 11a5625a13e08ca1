package io.github.songngu.cli;

import io.github.songngu.export.OutputFiles;
import io.github.songngu.read.InputException;
import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of a command that turns one text into another: where it comes from and goes to. */
final class TextStreams {

  private static final String STANDARD = "-";

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "- or none: standard input.")
  private String file = STANDARD;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A file (default: standard output).")
  private @Nullable Path output;

  /** What a command writes. */
  @FunctionalInterface
  interface Job {
    void writeTo(Writer out) throws IOException;
  }

  /** Returns what messages call the input. */
  String name() {
    return file.equals(STANDARD) ? "standard input" : file;
  }

  /** Opens the input; closing it leaves standard input open. */
  InputStream open(Terminal terminal) throws IOException {
    if (file.equals(STANDARD)) {
      return new Unclosed(terminal.in());
    }
    if (Files.isDirectory(Path.of(file))) {
      throw new InputException(file, "", "a directory", "a text file");
    }
    return Files.newInputStream(Path.of(file));
  }

  /** Runs a job; an output file appears only if all of it could be written. */
  void write(Terminal terminal, Job job) throws IOException {
    Path place = output;
    if (place == null || place.toString().equals(STANDARD)) {
      Writer out = writer(new Checked(terminal.out()));
      job.writeTo(out);
      out.flush();
      return;
    }
    try (OutputFiles files = new OutputFiles()) {
      Writer out = writer(files.create(place));
      job.writeTo(out);
      out.flush();
      files.commit();
    }
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The terminal's, not ours.
    }
  }

  /** Standard output; a print stream keeps its errors to itself, and a long job has to stop. */
  private static final class Checked extends FilterOutputStream {

    private final PrintStream stream;

    Checked(PrintStream stream) {
      super(stream);
      this.stream = stream;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      stream.write(bytes, offset, length);
      if (stream.checkError()) {
        throw new IOException("standard output: cannot be written, expected room for the result");
      }
    }
  }
}
