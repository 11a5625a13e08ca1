package io.github.songngu.read.html;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.read.html.Page.Range;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page its article is.
 *
 * <p>What the markup calls a menu, a comment or a teaser is none, unless the title or most of the
 * running text is in it. Of the rest, the article is in the smallest element that holds nearly all
 * running text, and from the title to there.
 */
final class Regions {

  /** How much of the running text the element of the article holds. */
  private static final double NEARLY_ALL = 0.85;

  private static final double MOST = 0.5;

  /** Links take up a smaller part of an article than of a list of teasers. */
  private static final double LINKED = 0.25;

  /** If less of the text is shown, scripts were to show the rest. */
  private static final double SHOWN = 0.25;

  /** An article's beginning that the page's data repeats is told by so many letters. */
  private static final int BEGINNING = 40;

  /** How many letters are looked through for all beginnings together. */
  private static final long MOST_SEARCHED = 1L << 30;

  private static final int SMALL = 8;
  private static final Set<String> UNSEEN = Set.of("hidden", "submit", "button", "image");
  private static final Set<String> WHOLE = Set.of("body", "main", "article");
  private static final Hint ASKING =
      new Hint(Kind.FURNITURE, "in a box with a field to fill in", false);

  private final Page page;
  private final int title;
  private final boolean ignoresHiding;
  private final int[] prose;
  private final int[] linked;
  private final int[] lengths;
  private final Map<Element, Optional<Hint>> firm = new HashMap<>();
  private final Map<Element, Optional<Hint>> hints = new HashMap<>();
  private final BitSet teasers;
  private final BitSet comments;
  private final int[] candidates;
  private final Range article;

  /**
   * Finds the article.
   *
   * @param title which piece is the title, or -1
   * @param body the article's text as the page's data has it, or empty
   */
  Regions(Page page, int title, String body) {
    this.page = page;
    this.title = title;
    int[] all = page.sums(piece -> piece.prose(page.text()));
    int[] shown = page.sums(piece -> piece.hidden() ? 0 : piece.prose(page.text()));
    int last = page.pieces().size();
    this.ignoresHiding = shown[last] < SHOWN * all[last];
    this.prose = ignoresHiding ? all : shown;
    this.linked = page.sums(Piece::linked);
    this.lengths = page.sums(Piece::length);
    this.teasers = TeaserLists.find(page);
    this.comments = CommentSections.find(page, title, prose);
    this.candidates = sums(piece -> hint(piece, firm, true) == null);
    this.article = article(body);
  }

  boolean isHidden(int piece) {
    return page.pieces().get(piece).hidden() && !ignoresHiding;
  }

  boolean isTeaser(int piece) {
    return teasers.get(piece);
  }

  boolean isComment(int piece) {
    return comments.get(piece);
  }

  /** Returns whether a piece stands where the article is. */
  boolean isInArticle(int piece) {
    return article.contains(piece);
  }

  /** Returns how much running text an element holds. */
  int prose(Element element) {
    return page.sum(prose, element);
  }

  private Range article(String body) {
    int[] weights = weights(body);
    Element root = page.dom().body();
    int least = (int) Math.ceil(NEARLY_ALL * weights[weights.length - 1]);
    for (Element next = root; next != null && least > 0; ) {
      root = next;
      next = null;
      for (Element child : root.children()) {
        if (page.sum(weights, child) >= least && !isOne(page.range(child))) {
          next = child;
        }
      }
    }
    Range range = page.range(root);
    return title >= 0 && title < range.from() ? new Range(title, range.to()) : range;
  }

  /** A paragraph is no article, however much longer it is than those around it. */
  private static boolean isOne(Range range) {
    return range.to() - range.from() == 1;
  }

  /** Returns the sums of the running text that may be the article's. */
  private int[] weights(String body) {
    int[] own = sums(piece -> hint(piece) == null);
    String key = Titles.key(body);
    if (key.isEmpty() || (long) key.length() * page.pieces().size() > MOST_SEARCHED) {
      return own;
    }
    int[] confirmed = sums(piece -> hint(piece) == null && key.contains(beginning(piece)));
    return 2 * confirmed[confirmed.length - 1] >= body.length() ? confirmed : own;
  }

  /**
   * Returns the sums of the running text, outside lists of teasers and comments, for which
   * something holds.
   */
  private int[] sums(Predicate<Piece> condition) {
    int[] sums = new int[prose.length];
    for (int i = 0; i < page.pieces().size(); i++) {
      int weight = teasers.get(i) || comments.get(i) ? 0 : prose[i + 1] - prose[i];
      boolean counts = weight > 0 && condition.test(page.pieces().get(i));
      sums[i + 1] = sums[i] + (counts ? weight : 0);
    }
    return sums;
  }

  private String beginning(Piece piece) {
    int end = Math.min(piece.span().end(), piece.span().start() + BEGINNING);
    return Titles.key(page.text().substring(piece.span().start(), end));
  }

  /** Returns what the markup around a piece says that it is, or null. */
  @Nullable Hint hint(Piece piece) {
    return hint(piece, hints, false);
  }

  /** Returns the innermost hint around a piece; inside a firm one, others do not count. */
  private @Nullable Hint hint(Piece piece, Map<Element, Optional<Hint>> known, boolean firmOnly) {
    Deque<Element> path = new ArrayDeque<>();
    Element at = piece.element();
    while (at != null && !known.containsKey(at)) {
      path.push(at);
      at = at.parent();
    }
    Optional<Hint> hint = at == null ? Optional.empty() : known(known, at);
    for (Element element : path) {
      if (hint.isEmpty() || !hint.get().firm()) {
        Optional<Hint> own = own(element, firmOnly);
        hint = own.isPresent() ? own : hint;
      }
      known.put(element, hint);
    }
    return hint.orElse(null);
  }

  private static Optional<Hint> known(Map<Element, Optional<Hint>> hints, Element element) {
    Optional<Hint> hint = hints.get(element);
    return hint == null ? Optional.empty() : hint;
  }

  private Optional<Hint> own(Element element, boolean firmOnly) {
    Hint own = Hint.of(element);
    Hint hint = own == null && asks(element) ? ASKING : own;
    boolean holds =
        hint != null
            && !page.range(element).contains(title)
            && (hint.firm() || (!firmOnly && !isMain(element)));
    return holds ? Optional.ofNullable(hint) : Optional.empty();
  }

  /** Returns whether an element is a small box with a field to fill in. */
  private boolean asks(Element element) {
    Range range = page.range(element);
    return range.to() - range.from() <= SMALL
        && !WHOLE.contains(element.normalName())
        && element.children().stream().anyMatch(Regions::isField);
  }

  private static boolean isField(Element element) {
    return switch (element.normalName()) {
      case "input" -> !UNSEEN.contains(element.attr("type").toLowerCase(Locale.ROOT));
      case "textarea" -> true;
      default -> false;
    };
  }

  private boolean isMain(Element element) {
    int own = page.sum(candidates, element);
    return own > 0
        && own >= MOST * candidates[candidates.length - 1]
        && page.sum(linked, element) <= LINKED * page.sum(lengths, element);
  }
}
