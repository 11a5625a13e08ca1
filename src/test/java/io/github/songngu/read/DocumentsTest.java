package io.github.songngu.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of all formats are read block by block as they are written down beside them. */
class DocumentsTest {

  private static final Path FOLDER = Path.of("testdata/documents");

  static List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".blocks"))
          .map(name -> name.substring(0, name.length() - ".blocks".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void areReadAsWrittenDown(String name) throws IOException {
    Document document = DocumentReaders.ofDefaults().read(Source.of(FOLDER.resolve(name)));
    List<String> expected = BlockFile.of(FOLDER.resolve(name + ".blocks")).expected();
    assertThat(BlockFile.found(document)).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({"well-keeper.en.epub, The well & its keeper", "bus-route.odt, Lines 9 & 12"})
  void haveTheirWholeTitle(String name, String title) throws IOException {
    Document document = DocumentReaders.ofDefaults().read(Source.of(FOLDER.resolve(name)));
    assertThat(document.properties()).containsEntry(Document.Property.TITLE, title);
  }

  /** A format of a user's own: all in capitals. */
  private static final class Shouts implements DocumentReader {
    @Override
    public String name() {
      return "shouts";
    }

    @Override
    public boolean accepts(Source input) {
      return input.bytes().length > 0 && input.bytes()[0] == '!';
    }

    @Override
    public Document read(Source input) {
      String text = new String(input.bytes(), StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
      Block block = Block.of(new Span(1, text.length()), Block.Kind.PARAGRAPH);
      return new Document(input.id(), text, List.of(block), Map.of());
    }
  }

  @Test
  void readersOfOthersAreAskedFirst() throws IOException {
    DocumentReaders readers = DocumentReaders.ofDefaults().with(new Shouts());
    assertThat(readers.names()).startsWith("shouts").endsWith("text");
    Document document = readers.read(source("!Rain stops."));
    assertThat(BlockFile.found(document)).containsExactly("paragraph: RAIN STOPS.");
    assertThat(document.name()).isEqualTo("folder/rain");
    assertThat(BlockFile.found(readers.read(source("Rain stops."))))
        .containsExactly("paragraph: Rain stops.");
    assertThat(BlockFile.found(readers.only("text").read(source("!Rain stops."))))
        .containsExactly("paragraph: !Rain stops.");
  }

  private static Source source(String text) {
    return new Source("folder/rain", "rain", text.getBytes(StandardCharsets.UTF_8));
  }
}
