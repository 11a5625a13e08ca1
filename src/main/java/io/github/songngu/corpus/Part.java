package io.github.songngu.corpus;

import java.util.Locale;

/** A part of a split corpus. */
enum Part {
  TRAIN,
  DEV,
  TEST;

  /** Returns what the names of its files begin with. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
