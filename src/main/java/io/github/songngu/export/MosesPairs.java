package io.github.songngu.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Two files whose lines correspond. */
final class MosesPairs implements PairWriter {

  private final Writer english;
  private final Writer vietnamese;

  MosesPairs(OutputStream english, OutputStream vietnamese) {
    this.english = new BufferedWriter(new OutputStreamWriter(english, StandardCharsets.UTF_8));
    this.vietnamese =
        new BufferedWriter(new OutputStreamWriter(vietnamese, StandardCharsets.UTF_8));
  }

  @Override
  public void write(CorpusPair pair) throws IOException {
    english.append(pair.english()).append('\n');
    vietnamese.append(pair.vietnamese()).append('\n');
  }

  @Override
  public void close() throws IOException {
    try (vietnamese) {
      english.close();
    }
  }
}
