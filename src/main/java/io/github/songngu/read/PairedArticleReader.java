package io.github.songngu.read;

import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that holds an article in both languages.
 *
 * <p>Its {@link Layout} is found by itself. Every line with a letter or a digit goes to exactly one
 * side, except headings that only name a language ({@code Tiếng Việt}) and columns of a table that
 * are in neither; a line whose language cannot be told goes with its neighbours. Marks before
 * paragraphs and separators are outside the paragraphs. Hard-wrapped paragraphs are joined.
 *
 * <pre>{@code
 * PairedArticle article = PairedArticleReader.ofDefaults().read(Path.of("state-visit.txt"));
 * article.layout();                // marked
 * article.pair().source();         // the English paragraphs
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Reading takes linear time and memory.
 */
public final class PairedArticleReader {

  private static final PairedArticleReader DEFAULTS =
      new PairedArticleReader(null, TextDecoder.ofDefaults());

  private final @Nullable Layout forced;
  private final TextDecoder decoder;

  private PairedArticleReader(@Nullable Layout forced, TextDecoder decoder) {
    this.forced = forced;
    this.decoder = decoder;
  }

  /** Returns a reader that finds the layout by itself. */
  public static PairedArticleReader ofDefaults() {
    return DEFAULTS;
  }

  /** Returns a reader that takes every file to be arranged in the given way. */
  public PairedArticleReader forcedLayout(Layout layout) {
    return new PairedArticleReader(layout, decoder);
  }

  /** Returns a reader that decodes files with the given decoder, for example up to another size. */
  public PairedArticleReader decoder(TextDecoder other) {
    return new PairedArticleReader(forced, other);
  }

  /**
   * Reads a file; the id of the article is its name without ending.
   *
   * @throws IOException if the file cannot be read
   * @throws InputException if it is not text, or does not hold both languages
   */
  public PairedArticle read(Path file) throws IOException {
    return read(TextReader.document(file.toString(), FileNames.id(file), decoder.decode(file)));
  }

  /**
   * Reads a text.
   *
   * @param id names the article, in output and in messages
   * @param text the whole text; offsets count from its start
   * @throws InputException if it does not hold both languages
   */
  public PairedArticle read(String id, String text) {
    return read(TextReader.document(id, id, text));
  }

  /**
   * Takes the two sides of a document apart. The two columns of a bilingual table are an article
   * row by row; parts that belong to no article are left out.
   *
   * @throws InputException if it does not hold both languages
   */
  public PairedArticle read(Document document) {
    String text = document.text();
    List<Span> lines = textLines(document);
    if (forced == Layout.COLUMNS || (forced == null && text.indexOf('\t') >= 0)) {
      List<Span> whole = lines.stream().map(line -> TextLines.widen(text, line)).toList();
      Columns columns = Columns.ofTabs(text, whole);
      if (isWithoutTables(document) && (forced != null || columns.isRecognised())) {
        return columns.read().article(document, Layout.COLUMNS);
      }
    }
    if (forced == Layout.INLINE || forced == null) {
      Inline inline = new Inline(text, lines);
      if (forced != null || inline.isRecognised()) {
        return inline.read().article(document, Layout.INLINE);
      }
    }
    return readParagraphs(Tables.declare(document, forced == Layout.COLUMNS));
  }

  private static boolean isWithoutTables(Document document) {
    return document.blocks().stream().allMatch(block -> block.cell() == null);
  }

  private PairedArticle readParagraphs(Document document) {
    Paragraphs paragraphs = Paragraphs.of(document, forced);
    int english = paragraphs.clear(Language.ENGLISH);
    int vietnamese = paragraphs.clear(Language.VIETNAMESE);
    if (english == 0 || vietnamese == 0) {
      throw Sides.incomplete(document.name(), english, vietnamese);
    }
    Layout layout = forced == null ? paragraphs.layout() : forced;
    return paragraphs.read().article(document, layout);
  }

  private static List<Span> textLines(Document document) {
    String text = document.text();
    List<Span> lines =
        document.blocks().stream()
            .filter(block -> block.kind().isArticle())
            .map(Block::span)
            .filter(line -> TextLines.hasText(text, line))
            .filter(line -> Passages.heading(text, line) == null)
            .toList();
    if (lines.isEmpty()) {
      throw InputException.empty(document.name());
    }
    return lines;
  }
}
