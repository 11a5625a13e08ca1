package io.github.songngu.cli;

import io.github.songngu.read.InputException;
import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of a command that turns one text into another: where it comes from and goes to. */
final class TextStreams {

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "- or none is standard input.")
  private String file = Destination.STANDARD;

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
    return file.equals(Destination.STANDARD) ? "standard input" : file;
  }

  /** Opens the input; closing it leaves standard input open. */
  InputStream open(Terminal terminal) throws IOException {
    if (file.equals(Destination.STANDARD)) {
      return new Unclosed(terminal.in());
    }
    if (Files.isDirectory(Path.of(file))) {
      throw new InputException(file, "", "a directory", "a text file");
    }
    return Files.newInputStream(Path.of(file));
  }

  /** Runs a job; an output file, which may be the input, appears only if all could be written. */
  void write(Terminal terminal, Job job) throws IOException {
    try (Progress progress = new Progress(terminal, 1);
        Destination out = Destination.of(output, List.of(), terminal)) {
      Writer writer =
          new BufferedWriter(new OutputStreamWriter(out.open(), StandardCharsets.UTF_8));
      job.writeTo(writer);
      writer.flush();
      out.commit();
      progress.step();
    }
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
}
