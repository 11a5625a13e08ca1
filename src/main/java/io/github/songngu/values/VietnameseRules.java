package io.github.songngu.values;

import java.util.List;

/** The ways of saying values in Vietnamese, the most particular first. */
final class VietnameseRules {

  static final List<Rule> ALL =
      List.of(
          new WebAddresses(),
          new Codes(),
          new Quantities(new VietnameseNumbers(), new VietnameseUnits()));

  private VietnameseRules() {}
}
