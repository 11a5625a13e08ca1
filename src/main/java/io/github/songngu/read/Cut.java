package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a block, or all of it, that is something else than the rest.
 *
 * @param span its place, inside the block
 * @param kind what it is
 * @param reason why
 * @param rest what that makes of the rest of the block, or null if it stays what it is
 */
record Cut(Span span, Kind kind, String reason, @Nullable Kind rest) {

  static Cut of(Span span, Kind kind, String reason) {
    return new Cut(span, kind, reason, null);
  }

  static Cut whole(Block block, Kind kind, String reason) {
    return of(block.span(), kind, reason);
  }

  /** Finds what to cut off a block. */
  @FunctionalInterface
  interface Rule {

    /**
     * Returns the cut, or null if there is nothing to cut.
     *
     * @param line the block, which belongs to the article as far as is known
     * @param before how many blocks of the article come before it
     */
    @Nullable Cut find(Line line, int before);
  }

  /** Applies a rule to every block that belongs to the article, and makes the cuts wanted. */
  static List<Block> apply(Rule rule, Predicate<Cut> wanted, String text, List<Block> blocks) {
    List<Block> cut = new ArrayList<>(blocks.size());
    int before = 0;
    for (Block block : blocks) {
      Line line = new Line(text, block);
      Cut found = line.isOpen() ? rule.find(line, before) : null;
      if (found == null || !wanted.test(found)) {
        cut.add(block);
      } else {
        found.divide(line, cut);
      }
      before += line.isOpen() ? 1 : 0;
    }
    return cut;
  }

  private void divide(Line line, List<Block> out) {
    Block block = line.block();
    Block other =
        rest == null || rest == block.kind() ? block : block.as(rest, reason + " beside it");
    add(other, new Span(block.span().start(), span.start()).strip(line.text()), out);
    out.add(block.as(kind, reason).at(span));
    add(other, new Span(span.end(), block.span().end()).strip(line.text()), out);
  }

  private static void add(Block block, Span place, List<Block> out) {
    if (!place.isEmpty()) {
      out.add(block.at(place));
    }
  }
}
