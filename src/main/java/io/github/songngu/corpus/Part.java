package io.github.songngu.corpus;

import java.util.Locale;

/** A part of a corpus that is {@linkplain Split split}. */
public enum Part {
  /** What a model is trained on. */
  TRAIN,
  /** What it is tuned on. */
  DEV,
  /** What it is tested with. */
  TEST;

  /** Returns what the names of its files begin with: {@code train}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
