package io.github.songngu.read;

import io.github.songngu.language.Guess;
import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line with text in it, or a paragraph of several, before it is known whose it is.
 *
 * @param span its place in the text, the mark before it included
 * @param mark how many units the mark takes with the white space after it; 0 if it has none
 * @param gap what parts it from the passage before
 * @param heading the language that a heading before it names, or null
 * @param block the block that it is, or the first of several
 * @param language its language, or null if that is not clear or neither of the two
 * @param lean how much speaks for Vietnamese (above 0) or for English (below 0), within 10
 */
record Passage(
    Span span,
    int mark,
    Gap gap,
    @Nullable Language heading,
    Block block,
    @Nullable Language language,
    double lean) {

  /** What stands between two passages. */
  enum Gap {
    /** Nothing: they are on lines that follow one another. */
    NONE,
    /** An empty line. */
    BLANK,
    /** A line without text, such as {@code ---}, or a heading that names a language. */
    RULE
  }

  /** What a text that is too short to tell its language says all the same. */
  private static final double HINT = 0.3;

  private static final double MOST = 10;
  private static final double SURE = 3;

  /** Returns a passage whose language is still to be found. */
  static Passage of(Block block, int mark, Gap gap, @Nullable Language heading) {
    return new Passage(block.span(), mark, gap, heading, block, null, 0);
  }

  /** Returns the passage with the language that its content speaks. */
  Passage identify(String text) {
    CharSequence content = text.subSequence(content().start(), span.end());
    Guess guess = LanguageIdentifier.identify(content);
    double lean =
        switch (guess.language()) {
          case VIETNAMESE -> guess.margin();
          case ENGLISH -> -guess.margin();
          case OTHER -> 0;
          case UNKNOWN -> HINT * LanguageIdentifier.lean(content);
        };
    lean = Math.max(-MOST, Math.min(MOST, lean + declared()));
    return new Passage(span, mark, gap, heading, block, language(guess, lean), lean);
  }

  /** Returns what the document itself says: of a cell all, as its column was looked at. */
  private double declared() {
    if (block.language() == null) {
      return 0;
    }
    double weight = block.cell() != null ? 2 * MOST : SURE;
    return block.language() == Language.VIETNAMESE ? weight : -weight;
  }

  private @Nullable Language language(Guess guess, double lean) {
    if (block.language() == null) {
      return guess.language().language();
    }
    return lean == 0 ? null : lean > 0 ? Language.VIETNAMESE : Language.ENGLISH;
  }

  /** Returns this passage as a paragraph that goes on to the end of another. */
  Passage through(Passage last) {
    Span all = new Span(span.start(), last.span.end());
    return new Passage(all, mark, gap, heading, block, language, lean);
  }

  boolean isMarked() {
    return mark > 0;
  }

  /** Returns its place without the mark. */
  Span content() {
    return new Span(span.start() + mark, span.end());
  }

  /** Returns whether one is surely English and the other surely Vietnamese. */
  boolean contradicts(Passage other) {
    return language != null
        && other.language != null
        && language != other.language
        && Math.min(Math.abs(lean), Math.abs(other.lean)) >= SURE;
  }
}
