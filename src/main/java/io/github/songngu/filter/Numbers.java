package io.github.songngu.filter;

import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import io.github.songngu.values.Mention;
import io.github.songngu.values.ValueExtractor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares what two sides say in figures. */
final class Numbers {

  private static final Pattern CLOSED = Pattern.compile("[\\s\u00A0-]+");

  private static final Pattern NO_FIGURES = Pattern.compile("[^0-9]+");

  private Numbers() {}

  /**
   * Returns how many values in figures, on either side, the other side does not say. One that
   * stands against another value counts 1.
   *
   * @param leftOut what a value counts that stands against none: it was left out, or put otherwise
   */
  static double disagreements(String english, String vietnamese, double leftOut) {
    Side left = new Side(english, Language.ENGLISH);
    Side right = new Side(vietnamese, Language.VIETNAMESE);
    left.match(right);
    int most = Math.max(left.unsaid(right), right.unsaid(left));
    int against = Math.min(most, Math.min(left.rivals(), right.rivals()));
    return against + leftOut * (most - against);
  }

  /** What each value of a side has on the other. */
  private enum Match {
    /** The same value, which is the match of no other. */
    FULL,
    /** A value that agrees in part: a date without its year. */
    PART,
    NONE
  }

  private static final class Side {

    private final String text;
    private final List<Mention> mentions;
    private final Match[] matches;

    Side(String text, Language language) {
      this.text = text;
      this.mentions = ValueExtractor.of(language).extract(text);
      this.matches = new Match[mentions.size()];
      Arrays.fill(matches, Match.NONE);
    }

    void match(Side other) {
      for (int i = 0; i < matches.length; i++) {
        for (int k = 0; k < other.matches.length && matches[i] == Match.NONE; k++) {
          if (other.matches[k] == Match.NONE && mentions.get(i).matches(other.mentions.get(k))) {
            matches[i] = Match.FULL;
            other.matches[k] = Match.FULL;
          }
        }
      }
      for (int i = 0; i < matches.length; i++) {
        for (int k = 0; k < other.matches.length && matches[i] != Match.FULL; k++) {
          if (other.matches[k] != Match.FULL
              && mentions.get(i).agreement(other.mentions.get(k)) > 0) {
            matches[i] = Match.PART;
            other.matches[k] = Match.PART;
          }
        }
      }
    }

    /** Counts the values in figures that the other side does not say anywhere. */
    int unsaid(Side other) {
      Set<String> figures = null;
      int unsaid = 0;
      for (int i = 0; i < matches.length; i++) {
        Mention mention = mentions.get(i);
        if (matches[i] == Match.NONE
            && mention.informativeness() > 0
            && isInFigures(mention)
            && other.mentions.stream().noneMatch(mention::matches)) {
          figures = figures == null ? other.unmatchedFigures() : figures;
          boolean bare = isBare(mention) && figures.containsAll(figures(mention));
          unsaid += bare || other.writes(mention.span().of(text)) ? 0 : 1;
        }
      }
      return unsaid;
    }

    /** Counts the values that one on the other side could stand against. */
    int rivals() {
      int rivals = 0;
      for (int i = 0; i < matches.length; i++) {
        Mention mention = mentions.get(i);
        boolean tells = mention.informativeness() > 0 || isInFigures(mention);
        rivals += matches[i] != Match.FULL && tells ? 1 : 0;
      }
      return rivals;
    }

    private boolean isInFigures(Mention mention) {
      return mention.span().of(text).chars().anyMatch(Character::isDigit);
    }

    /** Whether a value has no word or unit: figures that are set otherwise may be the same. */
    private boolean isBare(Mention mention) {
      return mention.span().of(text).chars().noneMatch(Character::isLetter);
    }

    /** Returns whether this says something letter by letter, but for spaces and hyphens. */
    private boolean writes(String value) {
      String wanted = closed(value);
      String all = closed(text);
      int at = all.indexOf(wanted);
      while (at >= 0 && (isFigure(all, at - 1) || isFigure(all, at + wanted.length()))) {
        at = all.indexOf(wanted, at + 1);
      }
      return at >= 0;
    }

    private static boolean isFigure(String text, int at) {
      return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static String closed(String text) {
      return CLOSED.matcher(text).replaceAll("");
    }

    private Set<String> figures(Mention mention) {
      return runs(mention.span().of(text));
    }

    /** Returns the runs of figures in what has no match: 0 and 1 of {@code [0,1]}. */
    private Set<String> unmatchedFigures() {
      StringBuilder rest = new StringBuilder(text);
      for (int i = 0; i < matches.length; i++) {
        if (matches[i] == Match.FULL) {
          Span span = mentions.get(i).span();
          rest.replace(span.start(), span.end(), " ".repeat(span.end() - span.start()));
        }
      }
      return runs(rest.toString());
    }

    private static Set<String> runs(String text) {
      Set<String> runs = new HashSet<>(Arrays.asList(NO_FIGURES.split(text)));
      runs.remove("");
      return runs;
    }
  }
}
