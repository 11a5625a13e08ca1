package io.github.songngu.corpus;

import io.github.songngu.export.CorpusPair;
import io.github.songngu.filter.Rejection;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What was thrown away and why, in columns: reason, value, threshold, score, English, Vietnamese,
 * document. A document that could not be used has the reason {@code broken} and the fault in the
 * column of the English text.
 */
final class Report implements Closeable {

  private final Writer out;

  Report(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    row("reason", "value", "threshold", "score", "source", "target", "document");
  }

  void add(CorpusPair pair, Rejection why) throws IOException {
    row(
        why.code(),
        number(why.value()),
        number(why.threshold()),
        number(pair.score()),
        pair.english(),
        pair.vietnamese(),
        pair.document());
  }

  void add(Entry.Document broken) throws IOException {
    row("broken", "", "", "", broken.broken(), "", broken.id());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private void row(String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.append(i == 0 ? "" : "\t").append(cells[i].replaceAll("[\\t\\r\\n]", " "));
    }
    out.append('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
