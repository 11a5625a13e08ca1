package io.github.songngu.cli;

import io.github.songngu.align.Aligner;
import io.github.songngu.cli.Terminal.Refusal;
import io.github.songngu.evaluate.AlignmentScore;
import io.github.songngu.evaluate.BeadFile;
import io.github.songngu.evaluate.Evaluation;
import io.github.songngu.evaluate.GoldDocument;
import io.github.songngu.read.SegmentedPair;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the aligner, or the beads of another, against gold documents. */
@Command(
    name = "evaluate",
    description = "Measures alignments against gold: strict, lax, pairs and null P, R and F1.",
    footer = {
      "",
      "GOLD_DIR holds NAME.gold, NAME.en and NAME.vi, or folders that do; of several folders",
      "a table is printed.",
      "",
      "Example: songngu evaluate testdata/gold"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "GOLD_DIR", description = "A folder of gold documents.")
  private Path gold = Path.of("");

  @Option(
      names = "--system",
      paramLabel = "DIR",
      description = "Measure the NAME.beads files of this folder, not the aligner.")
  private @Nullable Path system;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> sets = sets();
    if (sets.isEmpty()) {
      throw new Refusal(gold + ": found no *.gold, expected NAME.gold, NAME.en and NAME.vi");
    }
    if (sets.size() == 1 && sets.get(0).equals(gold)) {
      terminal.out().println(score(gold, system));
      return 0;
    }
    terminal.out().println("| set | documents | strict F1 | lax F1 | pairs F1 | null F1 |");
    terminal.out().println("| --- | --- | --- | --- | --- | --- |");
    for (Path set : sets) {
      String name = set.getFileName().toString();
      terminal.out().println(row(name, score(set, system == null ? null : system.resolve(name))));
      terminal.out().flush();
    }
    return 0;
  }

  private List<Path> sets() throws IOException {
    if (hasGold(gold)) {
      return List.of(gold);
    }
    List<Path> sets = new ArrayList<>();
    try (Stream<Path> folders = Files.list(gold)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        if (hasGold(folder)) {
          sets.add(folder);
        }
      }
    }
    return sets;
  }

  private static boolean hasGold(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".gold"));
    }
  }

  private static String row(String name, AlignmentScore score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.4f | %.4f | %.4f | %.4f |",
        name,
        score.documents(),
        score.strict().f1(),
        score.lax().f1(),
        score.pairs().f1(),
        score.unaligned().f1());
  }

  private AlignmentScore score(Path folder, @Nullable Path answers) throws IOException {
    Evaluation evaluation = new Evaluation();
    Aligner aligner = Aligner.ofDefaults();
    List<GoldDocument> documents = GoldDocument.readAll(folder);
    Progress progress = new Progress(terminal, documents.size(), common.quiet);
    for (GoldDocument document : documents) {
      if (answers == null) {
        SegmentedPair pair = sentences(folder, document.name());
        evaluation.add(document, aligner.align(pair.source(), pair.target()));
      } else {
        Path beads = answers.resolve(document.name() + ".beads");
        if (Files.exists(beads)) {
          evaluation.add(document, BeadFile.read(beads));
        } else {
          terminal.err().println("missing: " + beads);
          evaluation.addMissing(document);
        }
      }
      progress.step();
    }
    progress.end();
    return evaluation.score();
  }

  private static SegmentedPair sentences(Path folder, String name) throws IOException {
    return SegmentedReader.ofDefaults()
        .language(Language.ENGLISH)
        .readPair(folder.resolve(name + ".en"), folder.resolve(name + ".vi"));
  }
}
