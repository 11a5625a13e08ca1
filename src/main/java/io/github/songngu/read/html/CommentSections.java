package io.github.songngu.read.html;

import io.github.songngu.read.html.Page.Range;
import java.util.BitSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds what readers wrote by the label before it: {@code 57 bình luận}, {@code Comments (5)}. What
 * follows in the same box is a comment, unless running text stands before the label there.
 */
final class CommentSections {

  private static final int LABEL = 40;

  /** Letters of labels; digits do not count. */
  private static final Set<String> LABELS =
      Set.of(
          "bìnhluận",
          "bìnhluậnhay",
          "bìnhluậnbàiviết",
          "bìnhluậncủabạnđọc",
          "ýkiến",
          "ýkiếnbạnđọc",
          "ýkiếncủabạn",
          "phảnhồi",
          "thảoluận",
          "comment",
          "comments",
          "readercomments",
          "readerscomments",
          "viewcomments",
          "discussion",
          "responses",
          "leaveacomment",
          "jointheconversation");

  private CommentSections() {}

  /**
   * Returns the numbers of the pieces that are in such sections.
   *
   * @param title which piece is the title, or -1; comments follow it and some text
   * @param prose sums of running text
   */
  static BitSet find(Page page, int title, int[] prose) {
    BitSet found = new BitSet();
    for (int i = title < 0 ? page.pieces().size() : title; i < page.pieces().size(); i++) {
      Piece piece = page.pieces().get(i);
      boolean mayBe = piece.length() <= LABEL && !piece.isLinked() && prose[i] > prose[title];
      if (mayBe && !found.get(i) && isLabel(page.text(piece))) {
        Range section = section(page, piece, i, prose);
        if (prose[i] == prose[section.from()]) {
          found.set(i, section.to());
        }
      }
    }
    return found;
  }

  private static boolean isLabel(String text) {
    StringBuilder letters = new StringBuilder();
    Titles.key(text).chars().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return LABELS.contains(letters.toString());
  }

  /** Returns the smallest element in which running text follows the label. */
  private static Range section(Page page, Piece label, int number, int[] prose) {
    for (Element at = label.element(); at != null; at = at.parent()) {
      Range range = page.range(at);
      if (range.to() > number && prose[range.to()] > prose[number + 1]) {
        return range;
      }
    }
    return new Range(number, number + 1);
  }
}
