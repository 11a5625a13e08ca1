package io.github.songngu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged documents are read or refused, never anything else. What failed once is kept in
 * testdata/regress.
 */
class DocumentFuzzTest {

  private static final Path DOCUMENTS = Path.of("testdata/documents");
  private static final Path REGRESS = Path.of("testdata/regress");
  private static final DocumentReaders READERS = DocumentReaders.ofDefaults();
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(5);

  @Test
  void damagedDocumentsAreReadOrRefused() throws IOException {
    fuzz(1, 150);
  }

  @Test
  @Tag("slow")
  void manyDamagedDocumentsAreReadOrRefused() throws IOException {
    fuzz(1000, 16_000);
  }

  @ParameterizedTest
  @MethodSource("failedOnce")
  void whatFailedOnceIsReadOrRefused(Path file) throws IOException {
    read(Source.of(file));
  }

  static List<Path> failedOnce() throws IOException {
    List<Path> files = files(REGRESS);
    assertThat(files).isNotEmpty();
    return files;
  }

  private static void fuzz(long seed, int times) throws IOException {
    for (Path file : files(DOCUMENTS)) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < times; i++) {
        byte[] damaged = new Mutation(seed + i).of(bytes);
        Source source = new Source(file.toString(), "damaged", damaged);
        long start = System.nanoTime();
        try {
          read(source);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
          fail(keep(file, seed + i, damaged) + " failed", e);
        }
        if (System.nanoTime() - start > LONGEST) {
          fail(keep(file, seed + i, damaged) + " takes too long");
        }
      }
    }
  }

  private static void read(Source source) throws IOException {
    try {
      Document document = READERS.read(source);
      PairedArticleReader.ofDefaults().read(document);
    } catch (InputException e) {
      assertThat(e).hasMessageStartingWith(source.name() + ": ");
    }
  }

  private static Path keep(Path file, long seed, byte[] bytes) throws IOException {
    Files.createDirectories(REGRESS);
    return Files.write(REGRESS.resolve(seed + "-" + file.getFileName()), bytes);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*\\.blocks|.*\\.pairs\\.tsv|.*README.*"))
          .sorted()
          .toList();
    }
  }
}
