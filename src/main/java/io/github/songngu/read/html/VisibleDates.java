package io.github.songngu.read.html;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.text.Language;
import org.jspecify.annotations.Nullable;

/** Finds the lines beside the title that say when an article was published. */
final class VisibleDates {

  /** How many pieces before the title and after it such a line may stand. */
  private static final int NEAR = 6;

  /** So many letters hold a weekday, a month and a name; more are a sentence. */
  private static final int LETTERS = 45;

  /** What ends sentences, speech, and what leads to it. */
  private static final String ENDS = ".!?…:;\"”’»";

  private final Page page;
  private final int title;
  private final Regions regions;
  private final Language language;

  /**
   * Prepares to look.
   *
   * @param title which piece is the title, or -1; without one, no date is found
   */
  VisibleDates(Page page, int title, Regions regions) {
    this.page = page;
    this.title = title;
    this.regions = regions;
    boolean vietnamese =
        title >= 0 && LanguageIdentifier.lean(page.text(page.pieces().get(title))) > 0;
    this.language = vietnamese ? Language.VIETNAMESE : Language.ENGLISH;
  }

  /** Returns whether a piece near the title is such a line and says little else. */
  boolean isDate(int piece) {
    return title >= 0
        && Math.abs(piece - title) <= NEAR
        && page.text(page.pieces().get(piece)).chars().filter(Character::isLetter).count()
            <= LETTERS
        && !date(piece).isEmpty();
  }

  /** Returns the date nearest to the title, below it if two are as near, or null. */
  @Nullable String nearest() {
    for (int distance = 1; title >= 0 && distance <= NEAR; distance++) {
      String below = date(title + distance);
      String date = below.isEmpty() ? date(title - distance) : below;
      if (!date.isEmpty()) {
        return date;
      }
    }
    return null;
  }

  private String date(int i) {
    if (i < 0 || i >= page.pieces().size()) {
      return "";
    }
    Piece piece = page.pieces().get(i);
    boolean mayBe =
        !piece.isLinked()
            && ENDS.indexOf(page.text().charAt(piece.span().end() - 1)) < 0
            && !regions.isHidden(i)
            && !regions.isTeaser(i);
    return mayBe ? Dates.visible(page.text(piece), language) : "";
  }
}
