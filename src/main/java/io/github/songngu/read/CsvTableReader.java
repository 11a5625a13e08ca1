package io.github.songngu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads tables as text, {@code csv}: needs {@code de.siegmar:fastcsv}. */
final class CsvTableReader implements DocumentReader {

  private static final String FORMAT = "a table";

  @Override
  public String name() {
    return "csv";
  }

  /** By the name alone: text with commas is text. */
  @Override
  public boolean accepts(Source input) {
    return input.endsWith(".csv", ".tsv", ".tab");
  }

  @Override
  public Document read(Source input) throws IOException {
    String text =
        TextDecoder.ofDefaults().decode(input.name(), new ByteArrayInputStream(input.bytes()));
    Library.FAST_CSV.require(input, FORMAT);
    return CsvTable.read(input, text);
  }
}
