package io.github.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sessions of {@code testdata/sessions}. */
class TranscriptTest {

  private static final Path SESSIONS = Path.of("testdata/sessions");

  @TempDir private Path folder;

  static List<Arguments> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(SESSIONS)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(TranscriptTest::arguments)
          .toList();
    }
  }

  private static Stream<Arguments> arguments(Path file) {
    try {
      return Transcript.read(file).stream()
          .map(transcript -> Arguments.of(file.getFileName().toString(), transcript));
    } catch (IOException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("transcripts")
  void goesAsWrittenDown(String file, Transcript transcript) throws IOException {
    transcript.run(folder);
  }

  @Test
  void findsTheSessions() throws IOException {
    assertThat(transcripts()).hasSizeGreaterThan(40);
  }

  @Test
  void noticesWhatDiffers() throws IOException {
    Path file = folder.resolve("wrong.txt");
    for (String wrong : List.of("> no", "! no", "! songngu: …\n> no", "! songngu: …\nexit 0")) {
      Files.writeString(file, "# wrong\n$ songngu --bogus\n" + wrong + "\n");
      Transcript transcript = Transcript.read(file).get(0);
      assertThatThrownBy(() -> transcript.run(folder)).isInstanceOf(AssertionError.class);
    }
  }
}
