package io.github.songngu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.songngu.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What many documents take, with one thread and two, beside a tenth of them, and on a cluster of
 * one machine: {@code mvn -B test -Dtest=CorpusSizeTest -Dtest.excludedGroups= -Ddocuments=20000}.
 * Documents are as long as those of the gold sets, with {@code -Dleast=3 -Dmost=6} they are short
 * notes; with {@code -Dcluster=false} there is no cluster.
 *
 * <p>Memory must not grow; the scaling is printed, as it says something only where nothing else
 * runs.
 */
@Tag("slow")
class CorpusSizeTest {

  private static final Path GOLD = Path.of("../shared/eval/align");

  /** Pairs of a document at least, 0 for those of the gold documents. */
  private static final int LEAST = Integer.getInteger("least", 0);

  private static final int MOST = Integer.getInteger("most", LEAST);

  /** What a run took. */
  private record Cost(
      long pairs, double seconds, double processor, double main, long peak, long live) {}

  @TempDir Path folder;

  @Test
  void memoryDoesNotGrow() throws IOException, InterruptedException {
    int many = Integer.getInteger("documents", 0);
    Assumptions.assumeTrue(many > 0, "no number of documents: -Ddocuments=20000");
    Assumptions.assumeTrue(Files.isDirectory(GOLD), "no " + GOLD + " to make documents of");
    StringBuilder table =
        new StringBuilder(
            "run\tdocuments\tpairs\tseconds\tpairs/s\tcpu s\tcpu s of main thread\tpeak MB\tlive"
                + " MB\n");
    Cost few = corpus(many / 10, 2, table);
    Cost one = corpus(many, 1, table);
    Cost two = corpus(many, 2, table);
    if (!"false".equals(System.getProperty("cluster"))) {
      cluster(many, table);
    }
    table.append(
        String.format(
            Locale.ROOT,
            "two threads are %.2f times as fast as one; %.2f times the memory of a tenth\n",
            one.seconds / two.seconds,
            (double) two.peak / few.peak));
    System.out.println(table);
    assertThat((double) two.peak / few.peak).as(table.toString()).isLessThanOrEqualTo(1.2);
    assertThat(two.pairs).isEqualTo(one.pairs);
  }

  private Cost corpus(int documents, int threads, StringBuilder table)
      throws IOException, InterruptedException {
    String output = folder.resolve("corpus-" + documents + "-" + threads).toString();
    return run(
        "corpus, threads: " + threads,
        documents,
        Path.of(output),
        List.of("-Xmx256m"),
        List.of(
            Main.class.getName(),
            "corpus",
            "-q",
            documents(documents).toString(),
            "-o",
            output,
            "--threads",
            Integer.toString(threads)),
        table);
  }

  private void cluster(int documents, StringBuilder table)
      throws IOException, InterruptedException {
    String output = folder.resolve("cluster-" + documents).toString();
    run(
        "Spark, local[2]",
        documents,
        Path.of(output),
        List.of("-Xmx1g", "-Dspark.master=local[2]", "-Dspark.ui.enabled=false"),
        List.of("io.github.songngu.spark.SparkCorpusJob", documents(documents).toString(), output),
        table);
  }

  private Path documents(int number) throws IOException {
    Path file = folder.resolve("documents-" + number + ".jsonl");
    if (!Files.exists(file)) {
      if (LEAST == 0) {
        CorpusGenerator.write(GOLD, number, file);
      } else {
        CorpusGenerator.write(GOLD, number, LEAST, MOST, file);
      }
    }
    return file;
  }

  private Cost run(
      String name,
      int documents,
      Path output,
      List<String> machine,
      List<String> program,
      StringBuilder table)
      throws IOException, InterruptedException {
    Path cost = folder.resolve("cost");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Measured.class.getName(), cost.toString()));
    command.addAll(program);
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start()
            .waitFor();
    assertThat(status).as(Files.readString(folder.resolve("said"))).isBetween(0, 1);
    long pairs =
        new ObjectMapper()
            .readTree(output.resolve("manifest.json").toFile())
            .at("/pairs/kept")
            .asLong();
    List<Double> lines = Files.readAllLines(cost).stream().map(Double::valueOf).toList();
    Cost taken =
        new Cost(
            pairs,
            lines.get(0),
            lines.get(1),
            lines.get(2),
            lines.get(3).longValue(),
            lines.get(4).longValue());
    table.append(
        String.format(
            Locale.ROOT,
            "%s\t%d\t%d\t%.1f\t%.0f\t%.1f\t%.1f\t%d\t%d\n",
            name,
            documents,
            pairs,
            taken.seconds,
            pairs / taken.seconds,
            taken.processor,
            taken.main,
            taken.peak,
            taken.live));
    return taken;
  }
}
