package io.github.songngu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BeadFileTest {

  @TempDir private Path folder;

  static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("testdata/evaluate/lines.tsv")).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsALine(String row) throws IOException {
    String line = row.substring(0, row.indexOf('\t'));
    String expected = row.substring(row.indexOf('\t') + 1);
    Path file = write("[0]:[0]\n" + line + "\n");
    if (expected.equals("bad")) {
      assertThatThrownBy(() -> BeadFile.read(file))
          .isInstanceOf(IOException.class)
          .hasMessage(file + ":2: found '" + line + "', expected a bead like [0,1]:[0]");
    } else {
      List<IndexedBead> beads = BeadFile.read(file);
      String read = beads.stream().skip(1).map(BeadFileTest::show).collect(Collectors.joining());
      assertThat(read).isEqualTo(expected.equals("-") ? "" : expected);
    }
  }

  private static String show(IndexedBead bead) {
    return join(bead.source()) + "|" + join(bead.target());
  }

  private static String join(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  @Test
  void skipsRemarksEmptyLinesAndTheByteOrderMark() throws IOException {
    assertThat(BeadFile.read(write("\uFEFF# note\r\n\r\n \t\r\n[0]:[0]\r\n#\r\n[1]:[1]")))
        .hasSize(2);
    assertThat(BeadFile.read(write("\uFEFF[0]:[0]"))).hasSize(1);
    assertThat(BeadFile.read(write(""))).isEmpty();
  }

  @Test
  @Timeout(10)
  void refusesALineOfMillionsAndShowsItsBeginning() throws IOException {
    Path open = write("[" + "1,".repeat(5_000_000));
    assertThatThrownBy(() -> BeadFile.read(open))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith(
            ":1: found '[" + "1,".repeat(19) + "1…', expected a bead like [0,1]:[0]");
    assertThatThrownBy(() -> BeadFile.read(write("[".repeat(5_000_000))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void refusesBytesThatAreNotUtf8() throws IOException {
    Path file = folder.resolve("latin1.gold");
    Files.write(file, "# caf\u00E9\n[0]:[0]\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> BeadFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ": found bytes that are not UTF-8");
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> BeadFile.read(folder.resolve("no.gold")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("doc.gold"), content);
  }
}
