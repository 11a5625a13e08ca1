package io.github.songngu.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the pairs of a corpus in some format, one after the other.
 *
 * <p>A file is complete once the writer is closed. Closing closes the streams beneath. A writer
 * belongs to one thread at a time. The same pairs give the same bytes.
 *
 * <pre>{@code
 * try (PairWriter writer = PairWriter.tsv(out)) {
 *   for (CorpusPair pair : CorpusPair.of(bitext, Map.of("licence", "CC BY 4.0"))) {
 *     writer.write(pair);
 *   }
 * }
 * }</pre>
 */
public interface PairWriter extends Closeable {

  /**
   * Writes one pair.
   *
   * @throws IOException if the stream beneath refuses it; the output is then incomplete
   */
  void write(CorpusPair pair) throws IOException;

  /** Returns a writer of two files, a text a line, whose lines correspond. */
  static PairWriter moses(OutputStream english, OutputStream vietnamese) {
    return new MosesPairs(english, vietnamese);
  }

  /**
   * Returns a writer of lines with tabs under Bitextor's column names {@code src_url trg_url
   * src_text trg_text aligner_score} and our own {@code doc_id pair_id alignment_type src_span
   * trg_span}; nothing is quoted.
   */
  static PairWriter tsv(OutputStream out) {
    return new TsvPairs(out);
  }

  /**
   * Returns a writer of a JSON object a line: {@code {"id":…,"document":…,"translation":{"en":…,
   * "vi":…},"score":…,"bead":…,"source":{"start":…,"end":…},"target":{…},"fields":{…}}}.
   *
   * @throws IOException if the stream refuses
   */
  static PairWriter jsonl(OutputStream out) throws IOException {
    return new JsonlPairs(out);
  }

  /**
   * Returns a writer of TMX 1.4b as {@link TmxWriter} writes it, with a property {@code x-NAME} for
   * each field of the document.
   *
   * @throws IOException if the stream refuses
   */
  static PairWriter tmx(OutputStream out) throws IOException {
    return new TmxPairs(out);
  }
}
