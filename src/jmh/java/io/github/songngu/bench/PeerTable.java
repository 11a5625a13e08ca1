package io.github.songngu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Long documents, ours beside the Gale–Church aligners of mALIGNa and Okapi: processor time and
 * heap of whole processes, in one run, as a table. A ratio is theirs by ours.
 *
 * <pre>mvn -B -Pbench,peers test-compile exec:exec -Dgold=DIR [-Dlines=1000,5000]</pre>
 */
final class PeerTable {

  private static final long SEED = 1;
  private static final int MINUTES = 5;

  private PeerTable() {}

  /** What a process said of itself. */
  private record Cost(long cpu, long heap, String figure) {}

  /** Arguments: a folder of gold documents, one for the documents made, numbers of lines. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path out = Path.of(arguments[1]);
    System.out.println(
        "| lines | songngu cpu | heap | mALIGNa GC cpu | heap | cpu ratio | heap ratio"
            + " | Okapi cpu | heap | cpu ratio | heap ratio |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (String number : arguments[2].split(",", -1)) {
      int lines = Integer.parseInt(number);
      String name = "lines-" + lines;
      LongDocument.of(Path.of(arguments[0]), lines, SEED).write(out, name);
      Cost ours = run("songngu", out.resolve(name).toString());
      Cost maligna = run("maligna", out.resolve(name).toString());
      Cost okapi = run("okapi", out.resolve(name).toString());
      System.out.printf(
          Locale.ROOT,
          "| %d | %s | %s | %s | %s | %s |%n",
          lines,
          cell(ours),
          cell(maligna),
          ratios(maligna, ours),
          cell(okapi),
          ratios(okapi, ours));
    }
    Cost lexicon = run("lexicon", "");
    System.out.println("lexicon: " + (lexicon == null ? "–" : lexicon.figure));
  }

  private static String ratios(@Nullable Cost theirs, @Nullable Cost ours) {
    return ours == null || theirs == null
        ? "– | –"
        : String.format(
            Locale.ROOT,
            "%.2f | %.2f",
            (double) theirs.cpu / ours.cpu,
            (double) theirs.heap / ours.heap);
  }

  private static String cell(@Nullable Cost cost) {
    return cost == null
        ? "none in 1 GB and " + MINUTES + " min | –"
        : String.format(Locale.ROOT, "%.1f s | %d MB", cost.cpu / 1000.0, cost.heap);
  }

  /** Runs an aligner on a document within 1 GB of heap; null if it does not end well. */
  private static @Nullable Cost run(String aligner, String document)
      throws IOException, InterruptedException {
    Path printed = Files.createTempFile("peer", ".txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    PeerRun.class.getName(),
                    aligner,
                    document))
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        return null;
      }
      String[] cells = Files.readString(printed, StandardCharsets.UTF_8).strip().split("\t", -1);
      return new Cost(
          Long.parseLong(cells[0]), Long.parseLong(cells[1]), cells.length > 2 ? cells[2] : "");
    } finally {
      process.destroyForcibly();
      Files.delete(printed);
    }
  }
}
