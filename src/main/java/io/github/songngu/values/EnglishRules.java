package io.github.songngu.values;

import java.util.List;

/** The ways of saying values in English, the most particular first. */
final class EnglishRules {

  static final List<Rule> ALL =
      List.of(
          new WebAddresses(),
          new Codes(),
          new Quantities(new EnglishNumbers(), new EnglishUnits()));

  private EnglishRules() {}
}
