package io.github.songngu.read;

import io.github.songngu.text.Article;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that have a sentence on each line and an empty line between paragraphs.
 *
 * <p>The sentences are taken as they are, only without white space at both ends: nothing is split,
 * joined or left out, so that the n-th line with something on it is sentence n. Lines end at LF,
 * CRLF, CR, U+2028 or U+2029; a line of white space is empty.
 *
 * <p>Immutable and safe for use by several threads. Reading takes linear time and memory.
 */
public final class SegmentedReader {

  private static final SegmentedReader DEFAULTS =
      new SegmentedReader(null, TextDecoder.ofDefaults());

  private final @Nullable Language language;
  private final TextDecoder decoder;

  private SegmentedReader(@Nullable Language language, TextDecoder decoder) {
    this.language = language;
    this.decoder = decoder;
  }

  /** Returns a reader that tells the language of a document by its content. */
  public static SegmentedReader ofDefaults() {
    return DEFAULTS;
  }

  /**
   * Returns a reader that takes documents to be in the given language without looking; of two, the
   * first in this and the second in the other.
   */
  public SegmentedReader language(Language given) {
    return new SegmentedReader(given, decoder);
  }

  /** Returns a reader that decodes files with the given decoder, for example up to another size. */
  public SegmentedReader decoder(TextDecoder other) {
    return new SegmentedReader(language, other);
  }

  /**
   * Reads a file; the id of the article is its name without ending.
   *
   * @throws IOException if the file cannot be read
   * @throws InputException if it is not text, is empty, or is in neither language
   */
  public SegmentedArticle read(Path file) throws IOException {
    return read(FileNames.id(file), PlainDocument.of(decoder, file));
  }

  /**
   * Reads a text.
   *
   * @param id names the article, in output and in messages
   * @param text the whole text
   * @throws InputException if it is empty or in neither language
   */
  public SegmentedArticle read(String id, String text) {
    return read(id, PlainDocument.of(id, text));
  }

  private SegmentedArticle read(String id, PlainDocument document) {
    return article(id, document, language != null ? language : document.language());
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
  public SegmentedPair readPair(Path first, Path second) throws IOException {
    return pair(
        FileNames.id(first, second),
        PlainDocument.of(decoder, first),
        PlainDocument.of(decoder, second));
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
  public SegmentedPair readPair(String id, String first, String second) {
    return pair(
        id, PlainDocument.of(id + ", first", first), PlainDocument.of(id + ", second", second));
  }

  private SegmentedPair pair(String id, PlainDocument first, PlainDocument second) {
    Language languageOfFirst = language != null ? language : first.language(second);
    SegmentedArticle one = article(id, first, languageOfFirst);
    SegmentedArticle two = article(id, second, languageOfFirst.other());
    return languageOfFirst == Language.ENGLISH
        ? new SegmentedPair(id, one, two)
        : new SegmentedPair(id, two, one);
  }

  private static SegmentedArticle article(String id, PlainDocument document, Language language) {
    String text = document.text();
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    boolean goesOn = false;
    for (Span raw : TextLines.of(text)) {
      Span line = raw.strip(text);
      if (!line.isEmpty()) {
        int last = paragraphs.size() - 1;
        if (goesOn) {
          paragraphs.set(last, new Span(paragraphs.get(last).start(), line.end()));
        } else {
          paragraphs.add(line);
        }
        sentences.add(new Sentence(sentences.size(), paragraphs.size() - 1, line, line.of(text)));
      }
      goesOn = !line.isEmpty();
    }
    return new SegmentedArticle(new Article(id, language, text, paragraphs), sentences);
  }
}
