package io.github.songngu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads again what once made a reader hang or crash. */
class RegressTest {

  @Test
  void readsWhatOnceCrashed() throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(ReaderFuzz.REGRESS)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    ExecutorService worker = Executors.newCachedThreadPool();
    try {
      for (Path file : files) {
        for (Map.Entry<String, ReaderFuzz.Target> target : ReaderFuzz.targets().entrySet()) {
          String failure = ReaderFuzz.attempt(target.getValue(), Files.readAllBytes(file), worker);
          assertThat(failure).as(target.getKey() + " of " + file).isEmpty();
        }
      }
    } finally {
      worker.shutdownNow();
    }
  }
}
