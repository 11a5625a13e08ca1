package io.github.songngu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.read.DocumentReaders;
import io.github.songngu.read.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run over all readers, and whether a run finds what is wrong. */
class ReaderFuzzTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  @TempDir private Path folder;

  private ReaderFuzz fuzz(List<Target> targets, int inputs, long seed) {
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new ReaderFuzz(targets, inputs, seed, folder, print);
  }

  private long run(List<Target> targets, int inputs, long seed) throws InterruptedException {
    return fuzz(targets, inputs, seed).run(1);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void damagedFilesAreReadOrRefused() throws IOException, InterruptedException {
    long failures = run(Targets.all(), 3000, 20250915);
    assertThat(failures).as(said() + "; mvn -B -Pfuzz keeps such inputs").isZero();
  }

  @Test
  void allReadersHaveTheirShare() throws IOException {
    assertThat(Targets.all().stream().mapToInt(Target::share).sum()).isEqualTo(100);
  }

  @Test
  void everyReaderOfDocumentsIsFed() throws IOException {
    assertThat(Targets.all())
        .extracting(Target::name)
        .containsAll(DocumentReaders.ofDefaults().names());
  }

  @Test
  void keepsOneInputOfEachFailure() throws IOException, InterruptedException {
    Target broken = target(bytes -> Integer.parseInt(new String(bytes, StandardCharsets.UTF_8)));
    assertThat(run(List.of(broken), 200, 1)).isGreaterThan(100);
    assertThat(folder.toFile().list()).hasSize(1);
    assertThat(said()).contains("broken-", "input 0 of seed 1", "NumberFormatException");
  }

  @Test
  void refusalsAreNoFailures() throws InterruptedException {
    Target refusing =
        target(
            bytes -> {
              throw new InputException(Target.INPUT, "line 1", "this", "that");
            });
    assertThat(run(List.of(refusing), 10, 1)).isZero();
    Target wrong =
        target(
            bytes -> {
              throw new InputException("another", "line 1", "this", "that");
            });
    assertThat(run(List.of(wrong), 10, 1)).isEqualTo(10);
  }

  @Test
  void leavesWhatHangsBehind() throws InterruptedException {
    AtomicBoolean released = new AtomicBoolean();
    Target slow =
        target(
            bytes -> {
              while (!released.get()) {
                Thread.onSpinWait();
              }
            });
    long limit = TimeUnit.MILLISECONDS.toNanos(100);
    assertThat(fuzz(List.of(slow), 1, 1).longest(limit).run(1)).isEqualTo(1);
    assertThat(said()).contains("takes too long");
    assertThat(folder.toFile().list()).hasSize(1);
    released.set(true);
  }

  @Test
  void damageIsTheSameForASeed() throws IOException {
    List<byte[]> files = List.of(Files.readAllBytes(Path.of("testdata/documents/bus-route.odt")));
    for (int i = 0; i < 200; i++) {
      byte[] once = new Damage(new Random(i), files).next(false);
      assertThat(new Damage(new Random(i), files).next(false)).isEqualTo(once);
    }
  }

  private static Target target(Target.Reading reading) {
    byte[] file = "<p>12</p>\n<p>34</p>\n".getBytes(StandardCharsets.UTF_8);
    return new Target("broken", 100, false, List.of(file), reading);
  }
}
