package io.github.songngu.values;

import io.github.songngu.text.Language;
import java.util.List;

/** The ways of saying values in Vietnamese, the most particular first. */
final class VietnameseRules {

  static final List<Rule> ALL =
      List.of(
          new WebAddresses(),
          new VietnameseWeekdays(),
          new Codes(),
          new VietnameseDates(),
          new NumericDates(Language.VIETNAMESE),
          new VietnameseTimes(),
          new VietnameseRanks(),
          new Quantities(new VietnameseNumbers(), new VietnameseUnits()));

  private VietnameseRules() {}
}
