package io.github.songngu.values;

import io.github.songngu.text.Language;
import java.util.List;

/** The ways of saying values in English, the most particular first. */
final class EnglishRules {

  static final List<Rule> ALL =
      List.of(
          new WebAddresses(),
          new Codes(),
          new NumericDates(Language.ENGLISH),
          new EnglishDates(),
          new EnglishTimes(),
          new EnglishRanks(),
          new Quantities(new EnglishNumbers(), new EnglishUnits()));

  private EnglishRules() {}
}
