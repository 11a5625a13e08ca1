package io.github.songngu.values;

import java.util.EnumSet;

/**
 * A word of the tables.
 *
 * @param form its first spelling in the tables, in lower case
 * @param roles what it can do; not to be changed
 * @param number its number, 0 if it has none
 * @param code its ISO 4217 code, empty if it is no currency
 */
record Word(String form, EnumSet<Role> roles, long number, String code) {

  /** Stands for every word that is not in the tables. */
  static final Word UNKNOWN = new Word("", EnumSet.noneOf(Role.class), 0, "");

  boolean isKnown() {
    return !form.isEmpty();
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  /** Returns this word with another role; number and code may be given once only. */
  Word with(Role role, long otherNumber, String otherCode) {
    if ((number != 0 && otherNumber != 0 && number != otherNumber)
        || (!code.isEmpty() && !otherCode.isEmpty() && !code.equals(otherCode))) {
      throw new IllegalStateException("word '" + form + "' has two numbers or currencies");
    }
    EnumSet<Role> more = EnumSet.copyOf(roles);
    more.add(role);
    return new Word(
        form, more, number == 0 ? otherNumber : number, code.isEmpty() ? otherCode : code);
  }
}
