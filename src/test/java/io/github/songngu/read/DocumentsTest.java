package io.github.songngu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
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
}
