package io.github.songngu.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line of a bead file from left to right. */
final class BeadParser {

  /** Enough for any article, and no number of so many digits is too large for an int. */
  private static final int MOST_DIGITS = 9;

  private final String line;
  private int at;

  BeadParser(String line) {
    this.line = line;
  }

  /** Returns whether the line has no bead to read: it is empty or a remark. */
  boolean isIgnored() {
    return line.isBlank() || line.startsWith("#");
  }

  /** Adds the line's bead to {@code beads}, unless it is empty; returns whether there is one. */
  boolean parse(List<ScoredBead> beads) {
    List<Integer> source = side();
    if (source == null || !accept(':')) {
      return false;
    }
    List<Integer> target = side();
    if (target == null || !(atEnd() || accept(':'))) {
      return false;
    }
    if (!source.isEmpty() || !target.isEmpty()) {
      beads.add(new ScoredBead(new IndexedBead(source, target), score()));
    }
    return true;
  }

  /** Reads {@code [3,4]}; null if there is something else. */
  private @Nullable List<Integer> side() {
    List<Integer> numbers = new ArrayList<>();
    if (!accept('[')) {
      return null;
    }
    if (accept(']')) {
      return numbers;
    }
    do {
      int number = number();
      if (number < 0) {
        return null;
      }
      numbers.add(number);
    } while (accept(','));
    return accept(']') ? numbers : null;
  }

  /** Reads a number; -1 if there is none or one that cannot be. */
  private int number() {
    skipSpace();
    int start = at;
    while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      at++;
    }
    boolean readable = at > start && at - start <= MOST_DIGITS;
    return readable ? Integer.parseInt(line.substring(start, at)) : -1;
  }

  /** Reads what is left of the line as a score; 1 if nothing or something else is left. */
  private double score() {
    try {
      double score = Double.parseDouble(line.substring(at).strip());
      return score >= 0 && score <= 1 ? score : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private boolean accept(char expected) {
    if (atEnd() || line.charAt(at) != expected) {
      return false;
    }
    at++;
    return true;
  }

  private boolean atEnd() {
    skipSpace();
    return at == line.length();
  }

  private void skipSpace() {
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
  }
}
