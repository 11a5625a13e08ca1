package io.github.songngu.cli;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.lexicon.LexiconFile;
import io.github.songngu.lexicon.LexiconLearner;
import io.github.songngu.lexicon.Translation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Learns a lexicon from parallel text. */
@Command(
    name = "learn",
    description = {
      "Learns which words translate one another from text that is aligned, and writes",
      "them for --lexicon; they may be edited."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "A corpus is a TMX file, a TSV file (English, Vietnamese; or with the header that",
      "align writes, whose scores count), or NAME for NAME.en and NAME.vi, line by line;",
      "each may end in .gz. Of more than some 50,000 sentences an even sample is used.",
      "",
      "Example: songngu lexicon learn memory.tmx -o terms.tsv"
    })
final class LexiconLearnCommand implements Callable<Integer> {

  private final Terminal terminal;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "CORPUS", description = "Aligned text.")
  private List<Path> corpora = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "LEXICON",
      description = "A file (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = "--iterations",
      paramLabel = "N",
      description = "Rounds of learning (default: ${DEFAULT-VALUE}).")
  private int iterations = 6;

  @Option(
      names = "--min-count",
      paramLabel = "N",
      description = "How often a word must be translated so (default: ${DEFAULT-VALUE}).")
  private double minCount = 2;

  LexiconLearnCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (iterations < 1 || iterations > 100) {
      throw usage("--iterations is " + iterations + ", expected 1 to 100");
    }
    if (!(minCount >= 0)) {
      throw usage("--min-count is " + minCount + ", expected 0 or more");
    }
    LexiconLearner learner = LexiconLearner.of(iterations, minCount).over(Lexicon.builtIn());
    try (Progress progress = new Progress(terminal, 1);
        Destination out = Destination.of(output, corpora, terminal)) {
      int pairs = 0;
      for (Path corpus : corpora) {
        pairs += ParallelCorpus.read(corpus, learner::add);
      }
      if (pairs == 0) {
        throw new Refusal(corpora.get(0) + ": found no pair in English and Vietnamese");
      }
      List<Translation> entries = learner.translations();
      try (Writer writer =
          new BufferedWriter(new OutputStreamWriter(out.open(), StandardCharsets.UTF_8))) {
        LexiconFile.write(entries, writer);
      }
      out.commit();
      progress.step();
      report(pairs, entries.size(), learner.sampling());
    }
    return 0;
  }

  private void report(int pairs, int entries, int sampling) {
    String sample = sampling == 1 ? "" : ", one of " + sampling + " learned from";
    String result = entries == 1 ? "1 entry" : entries + " entries";
    terminal.say(Tally.count(pairs, "pair") + sample + ", " + result);
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
