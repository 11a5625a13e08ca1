package io.github.songngu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads again what once made a reader hang or crash: every file by every reader. */
class RegressTest {

  static List<Target> targets() throws IOException {
    return Targets.all();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(ReaderFuzz.REGRESS)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void readsWhatOnceFailed(Target target) throws IOException {
    for (Path file : files()) {
      Throwable failure = ReaderFuzz.attempt(target, Files.readAllBytes(file));
      assertThat(failure).as(target.name() + " of " + file).isNull();
    }
  }

  /** A file that no reader is named by would tell nobody what to look at. */
  @Test
  void filesAreNamedByTheirReader() throws IOException {
    List<String> names = targets().stream().map(Target::name).toList();
    assertThat(files())
        .hasSizeGreaterThan(1)
        .allMatch(
            file ->
                file.endsWith("README.md")
                    || names.stream().anyMatch(n -> file.getFileName().toString().startsWith(n)));
  }
}
