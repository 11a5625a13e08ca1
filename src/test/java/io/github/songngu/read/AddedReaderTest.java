package io.github.songngu.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.BitextPipeline;
import io.github.songngu.align.SegmentPair;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader of a user's own is found on the class path, as {@link DocumentReader} says. */
class AddedReaderTest {

  private static final String ENGLISH =
      "%lang en\nThe rain has stopped.\n%x\nThe market is open.\n";
  private static final String VIETNAMESE = "%lang vi\nMưa đã tạnh.\nChợ đã mở cửa.\n";

  @TempDir Path folder;

  private interface Work {
    void run() throws IOException;
  }

  /** Runs something with a folder on the class path that names the reader. */
  private void withService(Work work) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(DocumentReader.class.getName()), NoteReader.class.getName() + "\n");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      work.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void isAskedFirstAndByName() throws IOException {
    assertThat(DocumentReaders.ofDefaults().names()).doesNotContain("note");
    withService(
        () -> {
          DocumentReaders readers = DocumentReaders.ofDefaults();
          assertThat(readers.names()).startsWith("note").endsWith("text");
          Path note = Files.writeString(folder.resolve("rain.note"), ENGLISH);
          Path text = Files.writeString(folder.resolve("rain.txt"), ENGLISH);
          assertThat(readers.readerOf(Source.of(note)).name()).isEqualTo("note");
          assertThat(readers.readerOf(Source.of(text)).name()).isEqualTo("text");
          assertThat(readers.only("note").read(Source.of(text)).setAside()).hasSize(2);
        });
  }

  @Test
  void servesThePipeline() throws IOException {
    Path english = Files.writeString(folder.resolve("rain.en.note"), ENGLISH);
    Path vietnamese = Files.writeString(folder.resolve("rain.vi.note"), VIETNAMESE);
    BitextPipeline pipeline =
        BitextPipeline.builder()
            .readers(DocumentReaders.ofDefaults().with(new NoteReader()))
            .build();
    List<SegmentPair> pairs = pipeline.align(english, vietnamese).orThrow().pairs();
    assertThat(pairs)
        .extracting(SegmentPair::source)
        .containsExactly("The rain has stopped.", "The market is open.");
  }
}
