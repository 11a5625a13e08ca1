package io.github.songngu.language;

import io.github.songngu.text.Language;
import org.jspecify.annotations.Nullable;

/** What language a line can be in. */
public enum LineLanguage {
  /** English. */
  ENGLISH("en", Language.ENGLISH),
  /** Vietnamese, with or without its diacritics. */
  VIETNAMESE("vi", Language.VIETNAMESE),
  /** Another language, for example by its script. */
  OTHER("other", null),
  /** Not to be told from the line alone: a name, a score, a number. */
  UNKNOWN("unknown", null);

  private final String label;
  private final @Nullable Language language;

  LineLanguage(String label, @Nullable Language language) {
    this.label = label;
    this.language = language;
  }

  /** Returns {@code en}, {@code vi}, {@code other} or {@code unknown}. */
  public String label() {
    return label;
  }

  /** Returns the language of a bitext that this is, or null if it is neither. */
  public @Nullable Language language() {
    return language;
  }
}
