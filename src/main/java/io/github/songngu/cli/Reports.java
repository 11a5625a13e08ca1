package io.github.songngu.cli;

import io.github.songngu.Outcome;
import io.github.songngu.align.Bitext;

/** What is said on standard error. */
final class Reports {

  private Reports() {}

  /** Returns what was recognised and found. */
  static String of(Outcome.Aligned aligned) {
    Bitext bitext = aligned.bitext();
    String layout = aligned.layout().map(found -> "layout " + found + ", ").orElse("");
    int pairs = bitext.alignment().pairs().size();
    return bitext.id()
        + ": "
        + layout
        + side(bitext, true)
        + " and "
        + side(bitext, false)
        + " sentences, "
        + pairs
        + (pairs == 1 ? " pair" : " pairs");
  }

  private static String side(Bitext bitext, boolean source) {
    var side = source ? bitext.source() : bitext.target();
    String language =
        side.article().language() == io.github.songngu.text.Language.ENGLISH
            ? "English"
            : "Vietnamese";
    return side.size() + " " + language;
  }

  /** Returns what to say of characters that a format cannot hold. */
  static String illegal(long count) {
    return count
        + (count == 1 ? " character" : " characters")
        + " left out that the format cannot hold";
  }
}
