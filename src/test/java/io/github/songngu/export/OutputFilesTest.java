package io.github.songngu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {

  @TempDir private Path folder;

  @Test
  void filesAppearTogetherOnCommit() throws IOException {
    try (OutputFiles files = new OutputFiles()) {
      files.create(folder.resolve("out.en")).write(bytes("Yes\n"));
      files.create(folder.resolve("out.vi")).write(bytes("Vâng\n"));
      assertThat(names()).allMatch(name -> name.startsWith(".songngu-"));
      files.commit();
    }
    assertThat(names()).containsExactly("out.en", "out.vi");
    assertThat(Files.readString(folder.resolve("out.vi"))).isEqualTo("Vâng\n");
  }

  @Test
  void nothingIsLeftWithoutCommit() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept"), "before");
    try (OutputFiles files = new OutputFiles()) {
      files.create(kept).write(bytes("after"));
      files.create(folder.resolve("new.gz")).write(bytes("after"));
    }
    assertThat(names()).containsExactly("kept");
    assertThat(kept).hasContent("before");
  }

  @Test
  void writesNoMoreOnceItIsClosed() throws IOException {
    OutputFiles files = new OutputFiles();
    files.create(folder.resolve("new")).write(1);
    files.close();
    assertThatThrownBy(files::commit).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> files.create(folder.resolve("other"))).isInstanceOf(IOException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void replacesAFileThatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "before, and longer");
    commit(file, "after");
    assertThat(file).hasContent("after");
    assertThat(names()).containsExactly("file");
  }

  @Test
  void compressesWhatEndsInGz() throws IOException {
    Path file = folder.resolve("a.tsv.GZ");
    commit(file, "Vâng");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(in.readAllBytes()).isEqualTo(bytes("Vâng"));
    }
    Path again = folder.resolve("b.gz");
    commit(again, "Vâng");
    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void streamsMayBeClosedBeforeTheCommit() throws IOException {
    Path file = folder.resolve("a.gz");
    try (OutputFiles files = new OutputFiles()) {
      try (OutputStream out = files.create(file)) {
        out.write(1);
      }
      files.commit();
    }
    assertThat(file).exists();
  }

  @Test
  void refusesAFolderThatDoesNotExistAndNamesTheFile() {
    try (OutputFiles files = new OutputFiles()) {
      assertThatThrownBy(() -> files.create(folder.resolve("no/out.tsv")))
          .isInstanceOf(IOException.class)
          .hasMessage(folder.resolve("no/out.tsv") + ": its folder does not exist");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void refusesAFolderInTheFilesPlaceAndAFileInTheFoldersPlace() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    try (OutputFiles files = new OutputFiles()) {
      assertThatThrownBy(() -> files.create(folder))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("is a folder, expected a file");
      assertThatThrownBy(() -> files.create(file.resolve("out")))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith(file.resolve("out") + ": cannot be written");
    }
    assertThat(names()).containsExactly("file");
  }

  @Test
  void removesTheFirstFileIfTheSecondCannotBeMoved() throws IOException {
    Path second = folder.resolve("second");
    try (OutputFiles files = new OutputFiles()) {
      files.create(folder.resolve("first")).write(1);
      files.create(second).write(2);
      // Somebody makes a folder of that name, with something in it, in the meantime.
      Files.createDirectories(second.resolve("in the way"));
      assertThatThrownBy(files::commit).isInstanceOf(IOException.class);
    }
    assertThat(names()).containsExactly("second");
  }

  @Test
  void aFullDiskLeavesNothing() throws IOException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "no /dev/full here");
    try (OutputFiles files = new OutputFiles()) {
      files.create(folder.resolve("first")).write(1);
      files.create(full).write(2);
      assertThatThrownBy(files::commit)
          .isInstanceOf(IOException.class)
          .hasMessage("/dev/full: cannot be written, No space left on device");
    }
    assertThat(names()).isEmpty();
    assertThat(full).exists();
  }

  @Test
  void writesThroughWhatIsNoFile() throws IOException {
    Path device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(device), "no /dev/null here");
    commit(device, "gone");
    assertThat(Files.isRegularFile(device)).isFalse();
    assertThat(device).exists();
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "before");
    Path link = link(folder.resolve("link"), file);
    commit(link, "after");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("after");
  }

  @Test
  void othersMayReadTheFileAsAnyOther() throws IOException {
    Path usual = Files.createFile(folder.resolve("usual"));
    commit(folder.resolve("ours"), "x");
    Set<PosixFilePermission> expected = Files.getPosixFilePermissions(usual);
    assertThat(Files.getPosixFilePermissions(folder.resolve("ours"))).isEqualTo(expected);
  }

  @Test
  void aNameAsLongAsTheFileSystemAllowsIsNotTooLong() throws IOException {
    Path file = folder.resolve("n".repeat(255));
    commit(file, "x");
    assertThat(file).exists();
  }

  private static Path link(Path link, Path target) throws IOException {
    try {
      return Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      return Assumptions.abort("no links here");
    }
  }

  private static void commit(Path file, String content) throws IOException {
    try (OutputFiles files = new OutputFiles()) {
      files.create(file).write(bytes(content));
      files.commit();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
