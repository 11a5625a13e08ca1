package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Span;
import io.github.songngu.vietnamese.Change;
import io.github.songngu.vietnamese.NormalizationRule;
import io.github.songngu.vietnamese.VietnameseNormalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds characters inside paragraphs that are no text: letters of a far-off script inside a word
 * ({@code an꧑d}), the hyphen and line break in a word that was broken at the end of a line.
 *
 * <p>The parts of a paragraph go right up to them, which says that they belong together: see {@link
 * ArticleCleaner#paragraphs}.
 */
final class StrayCharacters {

  private static final VietnameseNormalizer JUNK = junkOnly();

  /** A word broken with fewer letters on a side is more likely a compound: {@code e-mail}. */
  private static final int SHORTEST_PART = 2;

  private static final int LONGEST_PART = 40;

  private StrayCharacters() {}

  private static VietnameseNormalizer junkOnly() {
    VietnameseNormalizer.Builder builder = VietnameseNormalizer.builder();
    for (NormalizationRule rule : NormalizationRule.values()) {
      if (rule != NormalizationRule.JUNK) {
        builder.without(rule);
      }
    }
    return builder.build();
  }

  /** Cuts them out of the blocks. */
  static List<Block> cut(String text, List<Block> blocks) {
    List<Stray> strays = find(text, blocks);
    if (strays.isEmpty()) {
      return blocks;
    }
    List<Block> cut = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      int from = block.span().start();
      while (next < strays.size() && strays.get(next).span.start() < from) {
        next++;
      }
      while (next < strays.size() && block.span().contains(strays.get(next).span)) {
        Stray stray = strays.get(next++);
        addRest(block, from, stray.span.start(), cut);
        cut.add(block.as(Kind.JUNK, stray.reason).at(stray.span));
        from = stray.span.end();
      }
      addRest(block, from, block.span().end(), cut);
    }
    return cut;
  }

  private static void addRest(Block block, int from, int to, List<Block> out) {
    if (from < to) {
      out.add(block.at(new Span(from, to)));
    }
  }

  private record Stray(Span span, String reason) {}

  /** Returns what is found, in order. */
  private static List<Stray> find(String text, List<Block> blocks) {
    List<Stray> found = new ArrayList<>();
    if (text.chars().anyMatch(StrayCharacters::isFarOff)) {
      for (Change change : JUNK.normalize(text).changes()) {
        found.add(new Stray(change.original(), "letter of another script"));
      }
    }
    List<Span> hyphens = new ArrayList<>();
    for (Block block : blocks) {
      if (new Line(text, block).isOpen()) {
        hyphens(text, block.span(), hyphens);
      }
    }
    if (!hyphens.isEmpty()) {
      Set<String> compounds = compounds(text);
      hyphens.stream()
          .filter(span -> !compounds.contains(compound(text, span)))
          .forEach(span -> found.add(new Stray(span, "word broken at the end of a line")));
      found.sort((one, other) -> one.span.compareTo(other.span));
    }
    return found;
  }

  /** Returns whether a unit can be of a script other than Latin, Greek or Cyrillic. */
  private static boolean isFarOff(int unit) {
    return unit >= '\u0500' && (unit < '\u1E00' || unit > '\u2100');
  }

  /** Finds each hyphen between small English letters that has a line break behind it. */
  private static void hyphens(String text, Span block, List<Span> out) {
    for (int at = block.start(); at < block.end(); at++) {
      if (text.charAt(at) == '-') {
        int next = at + 1;
        while (next < block.end() && Character.isWhitespace(text.charAt(next))) {
          next++;
        }
        boolean breaks = TextLines.holdsBreak(text, at + 1, next);
        if (breaks && left(text, at) >= SHORTEST_PART && right(text, next) >= SHORTEST_PART) {
          out.add(new Span(at, next));
        }
        at = next - 1;
      }
    }
  }

  private static int left(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_PART && isSmall(text.charAt(start - 1))) {
      start--;
    }
    return end - start;
  }

  private static int right(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_PART && isSmall(text.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private static boolean isSmall(char unit) {
    return unit >= 'a' && unit <= 'z';
  }

  private static String compound(String text, Span hyphen) {
    return text.substring(hyphen.start() - left(text, hyphen.start()), hyphen.start())
        + "-"
        + text.substring(hyphen.end(), hyphen.end() + right(text, hyphen.end()));
  }

  /** Returns the compounds that stand on one line somewhere: a hyphen in them is their own. */
  private static Set<String> compounds(String text) {
    Set<String> compounds = new HashSet<>();
    int at = text.indexOf('-');
    while (at >= 0) {
      compounds.add(compound(text, new Span(at, at + 1)));
      at = text.indexOf('-', at + 1);
    }
    return compounds;
  }
}
