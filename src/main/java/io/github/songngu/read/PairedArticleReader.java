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
    String text = decoder.decode(file);
    try {
      return read(FileNames.id(file), text);
    } catch (InputException e) {
      throw e.in(file);
    }
  }

  /**
   * Reads a text.
   *
   * @param id names the article, in output and in messages
   * @param text the whole text; offsets count from its start
   * @throws InputException if it does not hold both languages
   */
  public PairedArticle read(String id, String text) {
    List<Span> lines = textLines(id, text);
    if (forced == Layout.COLUMNS || (forced == null && text.indexOf('\t') >= 0)) {
      Columns columns = new Columns(text, lines);
      if (forced != null || columns.isRecognised()) {
        return columns.read().article(id, text, Layout.COLUMNS);
      }
    }
    if (forced == Layout.INLINE || forced == null) {
      Inline inline = new Inline(text, lines.stream().map(line -> line.strip(text)).toList());
      if (forced != null || inline.isRecognised()) {
        return inline.read().article(id, text, Layout.INLINE);
      }
    }
    return readParagraphs(id, text);
  }

  private PairedArticle readParagraphs(String id, String text) {
    Paragraphs paragraphs = Paragraphs.of(text, forced);
    int english = paragraphs.clear(Language.ENGLISH);
    int vietnamese = paragraphs.clear(Language.VIETNAMESE);
    if (english == 0 || vietnamese == 0) {
      throw Sides.incomplete(id, english, vietnamese);
    }
    Layout layout = forced == null ? paragraphs.layout() : forced;
    return paragraphs.read().article(id, text, layout);
  }

  private static List<Span> textLines(String id, String text) {
    List<Span> lines =
        TextLines.of(text).stream()
            .filter(line -> TextLines.hasText(text, line))
            .filter(line -> Passages.heading(text, line.strip(text)) == null)
            .toList();
    if (lines.isEmpty()) {
      throw InputException.empty(id);
    }
    return lines;
  }
}
