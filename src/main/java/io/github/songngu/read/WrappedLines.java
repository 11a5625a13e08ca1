package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.read.Passage.Gap;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins blocks that are the lines of a paragraph, where the text is {@linkplain Wrapping wrapped}.
 */
final class WrappedLines {

  private static final String MARKS = "-–—*•‣·●▪◦";

  private WrappedLines() {}

  static List<Block> join(String text, List<Block> blocks) {
    List<Passage> lines = new ArrayList<>();
    int before = 0;
    for (Block block : blocks) {
      if (isLine(block)) {
        Span span = block.span();
        Gap gap = isNext(text, before, span.start()) ? Gap.NONE : Gap.BLANK;
        int mark = MARKS.indexOf(text.charAt(span.start())) >= 0 && span.length() > 1 ? 1 : 0;
        lines.add(Passage.of(block, mark, gap, null));
        before = span.end();
      }
    }
    if (Wrapping.join(text, lines).size() == lines.size()) {
      return blocks;
    }
    // Only now is it worth knowing where the language changes.
    List<Passage> known = lines.stream().map(line -> line.identify(text)).toList();
    return replace(blocks, Wrapping.join(text, known));
  }

  private static boolean isLine(Block block) {
    return block.kind() == Kind.PARAGRAPH && block.cell() == null;
  }

  /** Returns whether there is nothing but one line break between two offsets. */
  private static boolean isNext(String text, int end, int start) {
    int lines = 0;
    for (int i = end; i < start; i++) {
      char unit = text.charAt(i);
      if (!Character.isWhitespace(unit)) {
        return false;
      }
      lines += unit == '\n' || (unit == '\r' && text.charAt(i + 1) != '\n') ? 1 : 0;
      if (lines > 1) {
        return false;
      }
    }
    return true;
  }

  private static List<Block> replace(List<Block> blocks, List<Passage> paragraphs) {
    List<Block> replaced = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      if (!isLine(block)) {
        replaced.add(block);
      } else if (next < paragraphs.size()
          && paragraphs.get(next).span().start() == block.span().start()) {
        replaced.add(block.at(paragraphs.get(next++).span()));
      }
    }
    return replaced;
  }
}
