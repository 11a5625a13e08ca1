package io.github.songngu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed at random moments and resumed gives what an undisturbed one gives. With
 * more documents: {@code mvn -B test -Dtest=KilledRunTest -Dtest.excludedGroups=
 * -Ddocuments=20000}.
 */
@Tag("slow")
class KilledRunTest {

  private static final Path GOLD = Path.of("../shared/eval/align");
  private static final int DOCUMENTS = Integer.getInteger("documents", 2000);
  private static final int KILLS = 10;

  @TempDir Path folder;

  @Test
  void givesTheSameBytes() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isDirectory(GOLD), "no " + GOLD + " to make documents of");
    Path documents = folder.resolve("documents.jsonl");
    CorpusGenerator.write(GOLD, DOCUMENTS, 3, 6, documents);
    long start = System.nanoTime();
    finish("whole", documents);
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

    Random random = new Random();
    List<Long> moments = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      long moment = 300 + random.nextLong(Math.max(1000, whole / 4));
      moments.add(moment);
      Process process = start("killed", documents);
      if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
    finish("killed", documents);
    System.out.println("killed after " + moments + " ms of " + whole);
    assertThat(files("killed")).as("killed after %s", moments).isEqualTo(files("whole"));
  }

  private Process start(String output, Path documents) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "corpus",
            "-q",
            documents.toString(),
            "-o",
            folder.resolve(output).toString(),
            "--resume",
            "--shuffle",
            "--dev",
            "0.1",
            "--formats",
            "moses,tsv,jsonl,tmx",
            "--report",
            folder.resolve(output + ".tsv").toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void finish(String output, Path documents) throws IOException, InterruptedException {
    start(output, documents).waitFor();
    assertThat(folder.resolve(output).resolve("manifest.json")).exists();
  }

  private Map<String, String> files(String output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve(output))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    files.put("report", Files.readString(folder.resolve(output + ".tsv")));
    return files;
  }
}
