package io.github.songngu.cli;

import io.github.songngu.memory.MemoryCleaner;
import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.UnitFilter;
import io.github.songngu.read.InputException;
import io.github.songngu.text.LineCleaner;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the units that are left out of a memory, and lists them in a file if one is asked for. */
final class RemovalReport implements Closeable {

  private static final String HEADER =
      "line\tunit\treason\tvalue\tthreshold\ttuid\tsource\ttarget\n";

  private final LineCleaner cleaner = LineCleaner.forText();
  private final Tally reasons = new Tally("unit");
  private final @Nullable Destination destination;
  private final Writer out;

  private RemovalReport(@Nullable Destination destination, Writer out) throws IOException {
    this.destination = destination;
    this.out = out;
    out.write(HEADER);
  }

  /**
   * Begins a report.
   *
   * @param file where it is written to; null if only the numbers are wanted
   * @param inputs files that must not be overwritten
   */
  static RemovalReport of(@Nullable Path file, List<Path> inputs, Terminal terminal)
      throws IOException {
    if (file == null) {
      return new RemovalReport(null, Writer.nullWriter());
    }
    Destination destination = Destination.of(file, inputs, terminal);
    return new RemovalReport(
        destination,
        new BufferedWriter(new OutputStreamWriter(destination.open(), StandardCharsets.UTF_8)));
  }

  /** Returns what takes the units that are left out of a memory in two languages. */
  MemoryCleaner.Removals of(TagPair tags) {
    return (unit, line, number, reason) ->
        add(
            Long.toString(line),
            Long.toString(number),
            reason,
            unit.id().orElse(""),
            unit.text(tags.source()).orElse(""),
            unit.text(tags.target()).orElse(""));
  }

  /** Takes a unit that cannot be read: its place is {@code line 3, unit 2}. */
  void broken(InputException error) {
    String[] numbers = error.place().replaceAll("[^0-9,]", "").split(",", -1);
    UnitFilter.Reason reason = new UnitFilter.Reason("broken", error.found(), "");
    try {
      add(numbers[0], numbers.length > 1 ? numbers[1] : "0", reason, "", "", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(
      String line, String number, UnitFilter.Reason reason, String id, String source, String target)
      throws IOException {
    reasons.add(reason.code());
    List<String> cells =
        List.of(
            line, number, reason.code(), reason.value(), reason.threshold(), id, source, target);
    out.write(String.join("\t", cells.stream().map(cleaner::clean).toList()) + "\n");
  }

  /** Makes the file appear. */
  void commit() throws IOException {
    out.flush();
    if (destination != null) {
      destination.commit();
    }
  }

  /** Returns how many units were left out, by reason. */
  @Override
  public String toString() {
    return reasons.toString();
  }

  @Override
  public void close() throws IOException {
    if (destination != null) {
      destination.close();
    }
  }
}
