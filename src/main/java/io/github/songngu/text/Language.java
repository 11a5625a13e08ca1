package io.github.songngu.text;

import java.util.Locale;

/** One of the two languages of a bitext. */
public enum Language {
  /** English, {@code en}. */
  ENGLISH("en"),
  /** Vietnamese, {@code vi}. */
  VIETNAMESE("vi");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Returns the language's BCP 47 tag: {@code en} or {@code vi}. */
  public String tag() {
    return tag;
  }

  /** Returns the other language of the pair. */
  public Language other() {
    return this == ENGLISH ? VIETNAMESE : ENGLISH;
  }

  /**
   * Returns the language of a BCP 47 tag, looking at its primary subtag only: {@code en-US} is
   * English.
   *
   * @throws IllegalArgumentException if the primary subtag is neither {@code en} nor {@code vi}
   */
  public static Language ofTag(String tag) {
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    for (Language language : values()) {
      if (language.tag.equals(primary)) {
        return language;
      }
    }
    throw new IllegalArgumentException("language is '" + tag + "', expected en or vi");
  }
}
