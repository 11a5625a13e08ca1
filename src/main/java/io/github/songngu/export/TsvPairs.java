package io.github.songngu.export;

import io.github.songngu.text.LineCleaner;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A pair a line under Bitextor's column names and our own. */
final class TsvPairs implements PairWriter {

  private static final String HEADER =
      "src_url\ttrg_url\tsrc_text\ttrg_text\taligner_score\t"
          + "doc_id\tpair_id\talignment_type\tsrc_span\ttrg_span\n";

  private final LineCleaner cleaner = LineCleaner.forText();
  private final Writer out;
  private boolean headerDue = true;

  TsvPairs(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void write(CorpusPair pair) throws IOException {
    writeHeader();
    List<String> cells =
        List.of(
            cleaner.clean(pair.field("src_url")),
            cleaner.clean(pair.field("trg_url")),
            pair.english(),
            pair.vietnamese(),
            Scores.format(pair.score()),
            cleaner.clean(pair.document()),
            pair.id(),
            pair.bead(),
            pair.englishSpan().start() + ":" + pair.englishSpan().end(),
            pair.vietnameseSpan().start() + ":" + pair.vietnameseSpan().end());
    out.append(String.join("\t", cells)).append('\n');
  }

  private void writeHeader() throws IOException {
    if (headerDue) {
      headerDue = false;
      out.write(HEADER);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      writeHeader();
    }
  }
}
