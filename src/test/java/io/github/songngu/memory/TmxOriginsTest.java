package io.github.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.export.TmxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in the layouts of many programs: what is in them, and that nothing of it is lost. */
class TmxOriginsTest {

  private static final Path ORIGIN = Path.of("testdata/tmx/origin");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(ORIGIN)) {
      return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void areTwentyAtLeast() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(20);
  }

  /** With {@code -Dgolden=update} the drawings are made anew. */
  @ParameterizedTest
  @MethodSource("files")
  void areReadWhole(Path file) throws IOException {
    String drawn = Units.draw(Units.read(Files.readAllBytes(file)));
    Path drawing = Path.of(file + ".txt");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(drawing, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(drawing));
  }

  @ParameterizedTest
  @MethodSource("files")
  void areWrittenWithTheSameContent(Path file) throws IOException {
    Units.Memory memory = Units.read(Files.readAllBytes(file));
    byte[] written = Units.write(memory);
    Units.Memory again = Units.read(written);
    assertThat(again.header().annotations()).isEqualTo(memory.header().annotations());
    assertThat(Units.draw(again)).isEqualTo(withoutUnknown(Units.draw(memory)));
    assertThat(Units.write(again)).isEqualTo(written);
  }

  /** What the DTD knows nothing of cannot be written, and what it demands is added. */
  private static String withoutUnknown(String drawing) {
    return drawing
        .replace(" | x:locked=true | undeclared:state=ok", "")
        .replace(
            "adminlang=vi | datatype=plaintext}",
            "adminlang=vi | datatype=plaintext | o-tmf=unknown}");
  }

  @ParameterizedTest
  @MethodSource("files")
  void areWrittenValidByTheDtd(Path file) throws Exception {
    TmxFile tmx = TmxFile.parse(Units.write(Units.read(Files.readAllBytes(file))));
    assertThat(tmx.errors).isEmpty();
  }

  @Test
  void ourOwnAreWrittenByteForByte() throws IOException {
    Set<Path> own = Set.of(ORIGIN.resolve("songngu.tmx"));
    for (String name : List.of("shapes", "hostile", "from-vietnamese", "nothing")) {
      Path file = Path.of("testdata/export", name, "pairs.tmx");
      assertThat(Units.write(Units.read(Files.readAllBytes(file))))
          .as(name)
          .isEqualTo(Files.readAllBytes(file));
    }
    for (Path file : own) {
      assertThat(Units.write(Units.read(Files.readAllBytes(file))))
          .isEqualTo(Files.readAllBytes(file));
    }
  }
}
