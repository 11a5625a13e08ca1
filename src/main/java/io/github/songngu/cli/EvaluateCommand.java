package io.github.songngu.cli;

import io.github.songngu.align.Aligner;
import io.github.songngu.align.Alignment;
import io.github.songngu.evaluate.AlignmentScore;
import io.github.songngu.evaluate.BeadFile;
import io.github.songngu.evaluate.Calibration;
import io.github.songngu.evaluate.Evaluation;
import io.github.songngu.evaluate.GoldDocument;
import io.github.songngu.evaluate.ScoredBead;
import io.github.songngu.read.SegmentedPair;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.text.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "GOLD_DIR holds NAME.gold, NAME.en and NAME.vi, or folders that do: then a",
      "table is printed, and DIR holds a folder of the same name for each.",
      "",
      "Example: songngu evaluate testdata/gold"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "GOLD_DIR", description = "A folder of gold documents.")
  private Path gold = Path.of("");

  @Option(
      names = "--system",
      paramLabel = "DIR",
      description = "Measure the NAME.beads files of this folder, not the aligner.")
  private @Nullable Path system;

  @Option(
      names = "--calibration",
      description = "Also say how many pairs are right at each score, over all documents.")
  private boolean withCalibration;

  private final Calibration calibration = new Calibration();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A file (default: standard output).")
  private @Nullable Path output;

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> sets = sets();
    if (sets.isEmpty()) {
      throw new Refusal(gold + ": found no *.gold, expected NAME.gold, NAME.en and NAME.vi");
    }
    try (Destination out = Destination.of(output, List.of(), terminal)) {
      try (Writer writer =
          new BufferedWriter(new OutputStreamWriter(out.open(), StandardCharsets.UTF_8))) {
        if (sets.size() == 1 && sets.get(0).equals(gold)) {
          writer.append(score(gold, system).toString()).append('\n');
        } else {
          writeTable(sets, writer);
        }
        if (withCalibration) {
          writer.append(calibration.toString()).append('\n');
        }
      }
      out.commit();
    }
    return 0;
  }

  /** Returns the folders with gold documents: the one that is given, or those in it. */
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

  private void writeTable(List<Path> sets, Writer out) throws IOException {
    out.write("| set | documents | strict F1 | lax F1 | pairs F1 | null F1 |\n");
    out.write("| --- | --- | --- | --- | --- | --- |\n");
    for (Path set : sets) {
      String name = String.valueOf(set.getFileName());
      out.write(row(name, score(set, system == null ? null : system.resolve(name))));
      out.flush();
    }
  }

  private static String row(String name, AlignmentScore score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.4f | %.4f | %.4f | %.4f |\n",
        name,
        score.documents(),
        score.strict().f1(),
        score.lax().f1(),
        score.pairs().f1(),
        score.unaligned().f1());
  }

  private AlignmentScore score(Path folder, @Nullable Path answers) throws IOException {
    if (answers != null && !Files.isDirectory(answers)) {
      throw new Refusal(answers + ": found no such folder, expected NAME.beads in it");
    }
    Evaluation evaluation = new Evaluation();
    Aligner aligner = lexicon.aligner();
    List<GoldDocument> documents = GoldDocument.readAll(folder);
    try (Progress progress = new Progress(terminal, documents.size())) {
      for (GoldDocument document : documents) {
        if (answers == null) {
          align(document, folder, aligner, evaluation);
        } else {
          read(document, answers, evaluation);
        }
        progress.step();
      }
    }
    return evaluation.score();
  }

  private void align(GoldDocument document, Path folder, Aligner aligner, Evaluation evaluation)
      throws IOException {
    SegmentedPair pair =
        SegmentedReader.ofDefaults()
            .language(Language.ENGLISH)
            .readPair(
                folder.resolve(document.name() + ".en"), folder.resolve(document.name() + ".vi"));
    Alignment alignment = aligner.align(pair.source(), pair.target());
    evaluation.add(document, alignment);
    calibration.add(document, ScoredBead.of(alignment));
  }

  private void read(GoldDocument document, Path answers, Evaluation evaluation) throws IOException {
    Path beads = answers.resolve(document.name() + ".beads");
    if (Files.exists(beads)) {
      List<ScoredBead> answer = BeadFile.readScored(beads);
      evaluation.add(document, answer.stream().map(ScoredBead::bead).toList());
      calibration.add(document, answer);
    } else {
      terminal.say("missing: " + beads);
      evaluation.addMissing(document);
    }
  }
}
