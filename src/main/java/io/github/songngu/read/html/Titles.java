package io.github.songngu.read.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the title on a page, by headings and by what the head of the page calls it. */
final class Titles {

  /** A logo may be marked as a heading; a title is longer than most. */
  private static final int SHORT = 10;

  private static final int LONG = 400;

  /** Parts the name of the site from that of the article. */
  private static final Pattern SITE = Pattern.compile(" [-–—|:·•] ");

  private Titles() {}

  /**
   * Returns which piece is the title, or -1 if none is.
   *
   * @param names what the page calls itself, the surest first; site names may follow
   */
  static int find(Page page, List<String> names) {
    List<String> keys =
        names.stream()
            .flatMap(name -> Stream.concat(Stream.of(name), SITE.splitAsStream(name)))
            .map(Titles::key)
            .filter(key -> key.length() > 2)
            .toList();
    int best = -1;
    int most = 2;
    for (int i = 0; i < page.pieces().size(); i++) {
      Piece piece = page.pieces().get(i);
      int score =
          piece.hidden() || piece.length() > LONG ? 0 : score(page.text(piece), piece, keys);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private static int score(String text, Piece piece, List<String> keys) {
    int level = level(piece.element());
    int score = level == 1 ? 3 : level == 2 ? 2 : level > 0 ? 1 : 0;
    if (piece.isLinked()) {
      score -= 2;
    }
    String key = key(text);
    if (keys.contains(key)) {
      return score + 5;
    }
    boolean begins = key.length() >= SHORT && keys.stream().anyMatch(name -> name.startsWith(key));
    return begins ? score + 3 : score;
  }

  /** Returns the level of the heading that an element is or stands in, or 0. */
  static int level(Element element) {
    int steps = 0;
    for (Element at = element; at != null && steps < 6; at = at.parent()) {
      String tag = at.normalName();
      if (tag.length() == 2
          && tag.charAt(0) == 'h'
          && tag.charAt(1) >= '1'
          && tag.charAt(1) <= '6') {
        return tag.charAt(1) - '0';
      }
      steps++;
    }
    return 0;
  }

  /**
   * Returns the letters and digits of a text in small letters: equal for texts that say the same.
   */
  static String key(CharSequence text) {
    StringBuilder key = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
