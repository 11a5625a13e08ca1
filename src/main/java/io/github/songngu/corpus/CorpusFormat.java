package io.github.songngu.corpus;

import io.github.songngu.export.PairWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A format in which the pairs of a corpus are written. */
public enum CorpusFormat {
  /** Two files whose lines correspond: {@code train.en} and {@code train.vi}. */
  MOSES,
  /** Lines with tabs under Bitextor's column names: {@code train.tsv}. */
  TSV,
  /** A JSON object a line: {@code train.jsonl}. */
  JSONL,
  /** TMX 1.4b: {@code train.tmx}. */
  TMX;

  /** Opens a file by the ending of its name. */
  @FunctionalInterface
  interface Opener {
    OutputStream open(String ending) throws IOException;
  }

  PairWriter writer(Opener files) throws IOException {
    return switch (this) {
      case MOSES -> PairWriter.moses(files.open("en"), files.open("vi"));
      case TSV -> PairWriter.tsv(files.open("tsv"));
      case JSONL -> PairWriter.jsonl(files.open("jsonl"));
      case TMX -> PairWriter.tmx(files.open("tmx"));
    };
  }

  /** Returns the word that the command line has for it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
