package io.github.songngu.memory;

import java.util.Locale;

/** What a format may be unable to hold. */
public enum Loss {
  /** A unit that lacks text in one of the two languages, or in all. */
  UNIT,
  /** A text in a further language, or another text in one of the two. */
  VARIANT,
  /** An inline code; the text around it is there. */
  CODE,
  /** A remark. */
  NOTE,
  /** A property. */
  PROPERTY,
  /** An attribute of a unit, a text, a code, a remark or a property. */
  ATTRIBUTE,
  /** A character, which was left out or replaced by a space. */
  CHARACTER;

  /** Returns the name in lower case: {@code unit}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
