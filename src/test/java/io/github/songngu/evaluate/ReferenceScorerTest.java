package io.github.songngu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the table with that of the reference scorer, a Python script outside the project, on
 * random beads, to the last digit. Skipped where the script or Python is absent.
 */
class ReferenceScorerTest {

  private static final Path SCRIPT = Path.of("../shared/eval/score.py");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 10", "3, 1", "4, 40", "5, 150", "6, 2", "7, 5", "8, 20"})
  void agreesToTheLastDigit(int seed, int documents) throws Exception {
    assumeTrue(Files.exists(SCRIPT), () -> skipped("no " + SCRIPT));
    assumeTrue(hasPython(), () -> skipped("no python3"));
    Random random = new Random(seed);
    for (int i = 0; i < documents; i++) {
      writeDocument("doc" + i, random);
    }
    List<String> ours = EvaluationTest.evaluate(folder).toString().lines().toList();
    List<String> theirs = reference();
    int last = theirs.size() - 1;
    assertThat(ours).hasSameSizeAs(theirs);
    assertThat(ours.subList(0, last)).isEqualTo(theirs.subList(0, last));
    // Python does not say in which order shapes that are equally frequent come.
    assertThat(shapes(ours.get(last)))
        .containsExactlyInAnyOrderElementsOf(shapes(theirs.get(last)));
  }

  private static List<String> shapes(String line) {
    return List.of(line.split("(: )|( {2})"));
  }

  /** Gold, an answer that is gold with some beads cut, joined or lost, and now and then blocks. */
  private void writeDocument(String name, Random random) throws IOException {
    List<String> gold = new ArrayList<>();
    List<String> answer = new ArrayList<>();
    List<String> coarse = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (int i = random.nextInt(30); i >= 0; i--) {
      int m = random.nextInt(4);
      int n = m == 0 ? 1 + random.nextInt(2) : random.nextInt(4);
      String bead = bead(source, m, target, n);
      gold.add(bead);
      switch (random.nextInt(6)) {
        case 0 -> answer.add(bead(source + 1, m, target, n));
        case 1 -> {
          answer.add(bead(source, m / 2, target, n / 2));
          answer.add(bead(source + m / 2, m - m / 2, target + n / 2, n - n / 2));
        }
        case 2 -> answer.add(bead(source, m, target, 0));
        default -> answer.add(bead + ":0." + random.nextInt(100));
      }
      if (random.nextInt(5) == 0) {
        coarse.add(bead);
      }
      source += m;
      target += n;
    }
    Files.write(folder.resolve(name + ".gold"), gold);
    if (random.nextInt(10) > 0) {
      Files.write(folder.resolve(name + ".beads"), answer);
    }
    if (random.nextBoolean()) {
      Files.write(folder.resolve(name + ".coarse"), coarse);
    }
  }

  private static String bead(int source, int m, int target, int n) {
    return numbers(source, m) + ":" + numbers(target, n);
  }

  private static String numbers(int start, int size) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      numbers.add(start + i);
    }
    return numbers.toString().replace(" ", "");
  }

  private List<String> reference() throws IOException, InterruptedException {
    String directory = folder.toString();
    Process process =
        new ProcessBuilder("python3", SCRIPT.toString(), directory, directory)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines().toList();
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String skipped(String reason) {
    System.out.println("ReferenceScorerTest skipped: " + reason);
    return reason;
  }
}
