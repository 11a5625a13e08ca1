package io.github.songngu.read;

import io.github.songngu.read.html.HtmlReader;
import io.github.songngu.read.html.MhtmlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The formats that can be read: chooses the reader of an input.
 *
 * <p>Asked are, in this order, readers {@linkplain #with added by the program}, those that {@link
 * ServiceLoader} finds, and the built-in ones; the first that {@linkplain DocumentReader#accepts
 * accepts} the input reads it. What no other accepts is read as plain text.
 *
 * <pre>{@code
 * Document page = DocumentReaders.ofDefaults().read(Source.of(Path.of("report.docx")));
 * page.text();
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Built-in readers of formats whose library is
 * not on the class path say so when they are used.
 */
public final class DocumentReaders {

  private final List<DocumentReader> readers;

  private DocumentReaders(List<DocumentReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** Returns the built-in readers and those that {@link ServiceLoader} finds. */
  public static DocumentReaders ofDefaults() {
    List<DocumentReader> readers = new ArrayList<>();
    ServiceLoader.load(DocumentReader.class).forEach(readers::add);
    readers.addAll(builtIn());
    return new DocumentReaders(readers);
  }

  /** Each loads the classes of its library when it first reads, not before. */
  private static List<DocumentReader> builtIn() {
    return List.of(
        new DocxReader(),
        new OdtReader(),
        new XlsxReader(),
        new EpubReader(),
        new HtmlReader(),
        SubtitleReader.srt(),
        SubtitleReader.vtt(),
        new CsvTableReader(),
        new MarkdownReader(),
        new MhtmlReader(),
        TextReader.ofDefaults());
  }

  /** Returns these readers and another one, which is asked first. */
  public DocumentReaders with(DocumentReader reader) {
    List<DocumentReader> more = new ArrayList<>();
    more.add(reader);
    more.addAll(readers);
    return new DocumentReaders(more);
  }

  /**
   * Returns a choice of one: every input is taken to be in its format.
   *
   * @throws IllegalArgumentException if no reader has this name; the message has all names
   */
  public DocumentReaders only(String name) {
    List<DocumentReader> named =
        readers.stream().filter(reader -> reader.name().equals(name)).limit(1).toList();
    if (named.isEmpty()) {
      throw new IllegalArgumentException(
          "reader is '"
              + name
              + "', expected one of "
              + names().stream().collect(Collectors.joining(", ")));
    }
    return new DocumentReaders(named);
  }

  /** Returns the names of the readers in the order in which they are asked. */
  public List<String> names() {
    return readers.stream().map(DocumentReader::name).distinct().toList();
  }

  /** Returns the reader that will read an input. */
  public DocumentReader readerOf(Source input) {
    if (readers.size() == 1) {
      return readers.get(0);
    }
    return readers.stream()
        .filter(reader -> reader.accepts(input))
        .findFirst()
        .orElseGet(TextReader::ofDefaults);
  }

  /**
   * Reads a document; messages call it by the input's name. Where a table has columns for both
   * languages, the language of their cells is declared and other columns are set aside.
   *
   * @throws InputException if the content cannot be used, or the library that reads it is missing
   * @throws IOException if the input cannot be read
   */
  public Document read(Source input) throws IOException {
    return Tables.declare(readerOf(input).read(input).named(input.name()), false);
  }
}
