package io.github.songngu.values;

import java.util.EnumSet;
import java.util.Set;

/**
 * A word of the tables.
 *
 * @param form its first spelling in the tables, in lower case
 * @param roles what it can do, a bit for each {@link Role}
 * @param starts whether a value can start with it: most words of a text are known but cannot
 * @param number its number, 0 if it has none
 * @param code its ISO 4217 code, empty if it is no currency
 */
record Word(String form, long roles, boolean starts, long number, String code) {

  /** Stands for every word that is not in the tables. */
  static final Word UNKNOWN = of("");

  private static final Set<Role> STARTING =
      EnumSet.of(
          Role.DIGIT,
          Role.TEEN,
          Role.TENS,
          Role.HALF,
          Role.TWO,
          Role.SOME,
          Role.SCALES,
          Role.MINUS,
          Role.CURRENCY_CODE,
          Role.MONTH,
          Role.WEEKDAY,
          Role.RARE_WEEKDAY,
          Role.ORDINAL,
          Role.DECADE,
          Role.STARTER);

  /** Returns the word without any role. */
  static Word of(String form) {
    return new Word(form, 0, false, 0, "");
  }

  boolean isKnown() {
    return !form.isEmpty();
  }

  boolean has(Role role) {
    return (roles >>> role.ordinal() & 1) != 0;
  }

  boolean hasRole() {
    return roles != 0;
  }

  /** Returns this word with another role; number and code may be given once only. */
  Word with(Role role, long otherNumber, String otherCode) {
    if ((number != 0 && otherNumber != 0 && number != otherNumber)
        || (!code.isEmpty() && !otherCode.isEmpty() && !code.equals(otherCode))) {
      throw new IllegalStateException("word '" + form + "' has two numbers or currencies");
    }
    return new Word(
        form,
        roles | 1L << role.ordinal(),
        starts || STARTING.contains(role),
        number == 0 ? otherNumber : number,
        code.isEmpty() ? otherCode : code);
  }
}
