package io.github.songngu.filter;

import io.github.songngu.text.Language;
import io.github.songngu.values.Mention;
import io.github.songngu.values.ValueExtractor;
import java.util.List;

/** Compares what two sides say in figures. */
final class Numbers {

  private Numbers() {}

  /** Returns how many values in figures, on either side, the other side does not say at all. */
  static int disagreements(String english, String vietnamese) {
    List<Mention> left = ValueExtractor.of(Language.ENGLISH).extract(english);
    List<Mention> right = ValueExtractor.of(Language.VIETNAMESE).extract(vietnamese);
    return missing(english, left, right) + missing(vietnamese, right, left);
  }

  private static int missing(String text, List<Mention> mentions, List<Mention> others) {
    int missing = 0;
    for (Mention mention : mentions) {
      boolean tells = mention.informativeness() > 0 && hasDigit(mention.span().of(text));
      if (tells && !isSaid(mention, others)) {
        missing++;
      }
    }
    return missing;
  }

  private static boolean isSaid(Mention mention, List<Mention> others) {
    for (Mention other : others) {
      if (mention.matches(other) || mention.agreement(other) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
