package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts as documents, and what the cleaner makes of them as lines of a file. */
final class MessyText {

  private MessyText() {}

  /** Returns a text as a document, each line a block. */
  static Document document(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    for (Span line : TextLines.of(text)) {
      Span span = line.strip(text);
      if (!span.isEmpty()) {
        blocks.add(Block.of(span, TextLines.hasText(text, span) ? Kind.PARAGRAPH : Kind.JUNK));
      }
    }
    return new Document(id, text, blocks, Map.of());
  }

  static Document read(Path file) throws IOException {
    return document(String.valueOf(file.getFileName()), Files.readString(file));
  }

  /** Returns whether both languages have a third of the blocks that are clear. */
  static boolean isPaired(Document document) {
    long english = clear(document, Language.ENGLISH);
    long vietnamese = clear(document, Language.VIETNAMESE);
    return 2 * Math.min(english, vietnamese) >= Math.max(english, vietnamese);
  }

  private static long clear(Document document, Language language) {
    return document.blocks().stream()
        .map(block -> Passage.of(block, 0, Passage.Gap.NONE, null).identify(document.text()))
        .filter(passage -> passage.language() == language)
        .count();
  }

  static Document clean(Document document) {
    ArticleCleaner cleaner = ArticleCleaner.ofDefaults();
    return isPaired(document) ? cleaner.cleanPaired(document) : cleaner.clean(document);
  }

  /** Returns a line for each block: its kind, and its text with line breaks as {@code ⏎}. */
  static String describe(Document document) {
    StringBuilder lines = new StringBuilder();
    for (Block block : document.blocks()) {
      String kind = block.kind().name().toLowerCase(Locale.ROOT);
      String text = block.span().of(document.text()).replaceAll("\\R", "⏎");
      lines.append(String.format(Locale.ROOT, "%-10s %s%n", kind, text));
    }
    return lines.toString().replace("\r\n", "\n");
  }

  /** Writes, for each {@code NAME.txt} given, what to expect of it: to be checked by eye. */
  public static void main(String[] files) throws IOException {
    for (String name : files) {
      Path expected = Path.of(name.replaceAll("\\.txt$", ".blocks"));
      Files.writeString(expected, describe(clean(read(Path.of(name)))));
    }
  }
}
