package io.github.songngu.read;

import io.github.songngu.text.Article;
import io.github.songngu.text.ArticlePair;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that are in one language each.
 *
 * <p>A paragraph is a line with a letter or a digit in it; where the text is hard-wrapped it is a
 * block of lines, up to an empty line or to a line that ends early. Lines end at LF, CRLF, CR,
 * U+2028 or U+2029.
 *
 * <pre>{@code
 * ArticlePair pair = PlainTextReader.ofDefaults().readPair(Path.of("a.txt"), Path.of("b.txt"));
 * pair.source();   // the English one, whichever it was
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Reading takes linear time and memory.
 */
public final class PlainTextReader {

  private static final PlainTextReader DEFAULTS =
      new PlainTextReader(null, TextDecoder.ofDefaults());

  private final @Nullable Language language;
  private final TextDecoder decoder;

  private PlainTextReader(@Nullable Language language, TextDecoder decoder) {
    this.language = language;
    this.decoder = decoder;
  }

  /** Returns a reader that tells the language of a document by its content. */
  public static PlainTextReader ofDefaults() {
    return DEFAULTS;
  }

  /**
   * Returns a reader that takes documents to be in the given language without looking; of two, the
   * first in this and the second in the other.
   */
  public PlainTextReader language(Language given) {
    return new PlainTextReader(given, decoder);
  }

  /** Returns a reader that decodes files with the given decoder, for example up to another size. */
  public PlainTextReader decoder(TextDecoder other) {
    return new PlainTextReader(language, other);
  }

  /**
   * Reads a file; the id of the article is its name without ending.
   *
   * @throws IOException if the file cannot be read
   * @throws InputException if it is not text, is empty, or is in neither language
   */
  public Article read(Path file) throws IOException {
    return read(document(file));
  }

  /**
   * Reads a text.
   *
   * @param id names the article, in output and in messages
   * @param text the whole text
   * @throws InputException if it is empty or in neither language
   */
  public Article read(String id, String text) {
    return read(TextReader.document(id, id, text));
  }

  /**
   * Takes the paragraphs of a document; parts that belong to no article are left out.
   *
   * @throws InputException if it is empty or in neither language
   */
  public Article read(Document document) {
    PlainDocument plain = new PlainDocument(document);
    return plain.article(language != null ? language : plain.language());
  }

  private Document document(Path file) throws IOException {
    return TextReader.document(file.toString(), FileNames.id(file), decoder.decode(file));
  }

  /**
   * Reads two files that are translations of one another, in either order. The id of the pair is
   * what their names have in common, as {@code news} for {@code news.en.txt} and {@code
   * news.vi.txt}, else that of the first.
   *
   * @return the pair, with the English article as the source
   * @throws IOException if one of the files cannot be read
   * @throws InputException if one is not text or is empty, or if they are not one English and one
   *     Vietnamese
   */
  public ArticlePair readPair(Path first, Path second) throws IOException {
    return readPair(document(first), document(second));
  }

  /**
   * Reads two texts that are translations of one another, in either order.
   *
   * @param id names the pair and both articles
   * @param first the whole of one text
   * @param second the whole of the other
   * @return the pair, with the English article as the source
   * @throws InputException if one is empty, or if they are not one English and one Vietnamese
   */
  public ArticlePair readPair(String id, String first, String second) {
    return readPair(
        id,
        TextReader.document(id + ", first", id, first),
        TextReader.document(id + ", second", id, second));
  }

  /**
   * Takes two documents for translations of one another, in either order. The id of the pair is
   * what their ids have in common, as {@code news} for {@code news.en} and {@code news.vi}, else
   * that of the first.
   *
   * @return the pair, with the English article as the source
   * @throws InputException if one is empty, or if they are not one English and one Vietnamese
   */
  public ArticlePair readPair(Document first, Document second) {
    return readPair(FileNames.common(first.id(), second.id()), first, second);
  }

  /**
   * Takes two documents for translations of one another, in either order.
   *
   * @param id names the pair
   * @param first one document
   * @param second the other
   * @return the pair, with the English article as the source
   * @throws InputException if one is empty, or if they are not one English and one Vietnamese
   */
  public ArticlePair readPair(String id, Document first, Document second) {
    PlainDocument one = new PlainDocument(first);
    PlainDocument two = new PlainDocument(second);
    Language languageOfFirst = language != null ? language : one.language(two);
    ArticlePair pair =
        new ArticlePair(id, one.article(languageOfFirst), two.article(languageOfFirst.other()));
    return languageOfFirst == Language.ENGLISH ? pair : pair.swapped();
  }
}
