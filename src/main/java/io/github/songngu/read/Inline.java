package io.github.songngu.read;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Both languages on one line, parted by {@code /}, {@code |} or a dash between white space.
 *
 * <p>The same signs also stand inside sentences, so each is tried as the place to part the line: it
 * should leave all that speaks for one language before it and all that speaks for the other after
 * it, and two parts about as long.
 */
final class Inline {

  private static final String DASHES = "-–—";

  /** The signs in use; a file keeps to one of these sets. */
  private static final String[] SIGNS = {"/", "|", DASHES};

  private static final String ANY = String.join("", SIGNS);

  /** A line with more is no pair of paragraphs; only so many are tried. */
  private static final int MOST = 1000;

  /** What both parts must have for their language for the line to be surely parted there. */
  private static final double CLEAR = 1.5;

  /** What parts cost that are e times as long as one another. */
  private static final double IMBALANCE = 6;

  /**
   * A line parted in two.
   *
   * @param left what comes before the separator
   * @param right what comes after it
   * @param first the language of what comes before, if that of the rest is the other
   * @param clarity what speaks for this in the part for which less does
   * @param evidence what speaks for it in both
   * @param score the same, less for parts of different length
   */
  private record Parting(
      Span left, Span right, Language first, double clarity, double evidence, double score) {}

  private final String text;
  private final List<Span> lines;
  private final List<Span> candidates;
  private String signs = SIGNS[0];
  private Language first = Language.ENGLISH;
  private int clear;

  Inline(String text, List<Span> lines) {
    this.text = text;
    this.lines = lines;
    this.candidates = lines.stream().filter(line -> !separators(line, ANY, 1).isEmpty()).toList();
    for (String candidate : SIGNS) {
      for (Language language : Language.values()) {
        int count = count(candidate, language);
        if (count > clear) {
          clear = count;
          signs = candidate;
          first = language;
        }
      }
    }
  }

  private int count(String candidate, Language language) {
    int count = 0;
    for (Span line : candidates) {
      count += isClear(part(line, candidate, language)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isClear(@Nullable Parting parting) {
    return parting != null && parting.clarity >= CLEAR;
  }

  /** Returns whether lines with both languages are common among those that surely have one. */
  boolean isRecognised() {
    if (clear == 0) {
      return false;
    }
    long one =
        lines.stream()
            .filter(line -> !isClear(part(line, signs, first)) && language(line) != null)
            .count();
    return 2L * clear >= one;
  }

  Sides read() {
    Sides sides = new Sides();
    for (Span line : lines) {
      Parting parting = part(line);
      if (parting != null) {
        sides.add(parting.first, parting.left);
        sides.add(parting.first.other(), parting.right);
      } else {
        Language own = language(line);
        sides.add(own == null ? first : own, line);
      }
    }
    return sides;
  }

  private @Nullable Language language(Span line) {
    return LanguageIdentifier.identify(line.of(text)).language().language();
  }

  /** Returns where to part a line: as in most lines of the file if that will do. */
  private @Nullable Parting part(Span line) {
    Parting usual = part(line, signs, first);
    if (isClear(usual)) {
      return usual;
    }
    for (String candidate : SIGNS) {
      for (Language language : Language.values()) {
        Parting other = part(line, candidate, language);
        if (isClear(other)) {
          return other;
        }
      }
    }
    return usual != null && usual.clarity > -CLEAR && usual.evidence > 0 ? usual : null;
  }

  private @Nullable Parting part(Span line, String candidate, Language language) {
    List<Span> separators = separators(line, candidate, MOST);
    if (separators.isEmpty()) {
      return null;
    }
    double sign = language == Language.ENGLISH ? -1 : 1;
    double[] before = new double[separators.size()];
    int from = line.start();
    double sum = 0;
    for (int i = 0; i < before.length; i++) {
      sum += sign * lean(from, separators.get(i).start());
      before[i] = sum;
      from = separators.get(i).end();
    }
    double total = sum + sign * lean(from, line.end());
    Parting best = null;
    for (int i = 0; i < before.length; i++) {
      Span left = new Span(line.start(), separators.get(i).start());
      Span right = new Span(separators.get(i).end(), line.end());
      double after = before[i] - total;
      double imbalance = Math.log((double) left.length() / right.length());
      double evidence = before[i] + after;
      double score = evidence - IMBALANCE * imbalance * imbalance;
      if (best == null || score > best.score) {
        double clarity = Math.min(before[i], after);
        best = new Parting(left, right, language, clarity, evidence, score);
      }
    }
    return best;
  }

  private double lean(int start, int end) {
    return LanguageIdentifier.lean(text.subSequence(start, end));
  }

  /** Returns the signs that stand between white space, that included, with text on both sides. */
  private List<Span> separators(Span line, String candidate, int most) {
    List<Span> separators = new ArrayList<>();
    int before = line.start();
    int i = line.start() + 1;
    while (i < line.end() - 1 && separators.size() < most) {
      if (candidate.indexOf(text.charAt(i)) < 0 || !isSpace(i - 1)) {
        i++;
        continue;
      }
      int end = endOfRun(i, line.end());
      Span separator = widen(i, end, before, line.end());
      if (separator.end() > end && separator.end() < line.end() && !isScore(separator, end)) {
        separators.add(separator);
        before = separator.end();
      }
      i = end;
    }
    return separators;
  }

  /** Returns whether a dash, which ends at a place, stands between two numbers: {@code 1 - 0}. */
  private boolean isScore(Span separator, int end) {
    return separator.start() > 0
        && DASHES.indexOf(text.charAt(end - 1)) >= 0
        && Character.isDigit(text.charAt(separator.start() - 1))
        && Character.isDigit(text.charAt(separator.end()));
  }

  /** Returns where signs like the one at a place, as in {@code //}, end. */
  private int endOfRun(int start, int limit) {
    int end = start;
    while (end < limit && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }

  private Span widen(int start, int end, int from, int to) {
    int left = start;
    while (left > from && isSpace(left - 1)) {
      left--;
    }
    int right = end;
    while (right < to && isSpace(right)) {
      right++;
    }
    return new Span(left, right);
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
  }
}
