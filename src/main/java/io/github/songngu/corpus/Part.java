package io.github.songngu.corpus;

import java.nio.file.Path;
import java.util.Locale;

/** A part of a corpus that is {@linkplain Split split}. */
public enum Part {
  /** What a model is trained on. */
  TRAIN,
  /** What it is tuned on. */
  DEV,
  /** What it is tested with. */
  TEST;

  /** Returns whether a file has the name of one of this part's files: {@code dev.en.gz}. */
  boolean names(Path file) {
    return String.valueOf(file.getFileName()).startsWith(this + ".");
  }

  /** Returns what the names of its files begin with: {@code train}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
