package io.github.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.songngu.cli.Transcript.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code align -f beads} writes of articles outside the project, {@code evaluate} scores as
 * the reference scorer does. Skipped where articles, scorer or Python are absent.
 */
class ReferenceScoreTest {

  private static final Path SCORER = Path.of("../shared/eval/score.py");
  private static final Path GOLD = Path.of("../shared/eval/align/natural-hard");

  @TempDir private Path folder = Path.of("");

  @Test
  void evaluatePrintsWhatTheReferenceScorerPrints() throws Exception {
    assume(Files.exists(SCORER), "no " + SCORER);
    assume(Files.isDirectory(GOLD), "no " + GOLD);
    assume(hasPython(), "no python3");
    Result aligned = run("align", "-q", "--segmented", GOLD, "-f", "beads", "-o", folder);
    assertThat(aligned.err()).isEmpty();
    List<String> ours = run("evaluate", GOLD, "--system", folder).out();
    assertThat(ours).hasSize(6);
    assertThat(sorted(ours)).isEqualTo(sorted(reference()));
    assertThat(run("evaluate", GOLD).out()).isEqualTo(ours);
  }

  /** Python does not say in which order shapes that are equally frequent come. */
  private static List<String> sorted(List<String> lines) {
    return lines.stream()
        .map(line -> String.join(" ", Pattern.compile(" +").splitAsStream(line).sorted().toList()))
        .toList();
  }

  private static Result run(Object... arguments) {
    List<String> words = Stream.of(arguments).map(Object::toString).toList();
    return Transcript.songngu(words, InputStream.nullInputStream());
  }

  private List<String> reference() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("python3", SCORER.toString(), GOLD.toString(), folder.toString())
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

  private static void assume(boolean condition, String reason) {
    if (!condition) {
      System.out.println("ReferenceScoreTest skipped: " + reason);
    }
    assumeTrue(condition, reason);
  }
}
