package io.github.songngu.cli;

import io.github.songngu.align.Aligner;
import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.lexicon.LexiconFile;
import io.github.songngu.lexicon.Translation;
import io.github.songngu.score.EvidenceScorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The user's own lexicons. */
final class LexiconOption {

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "Words and phrases that outrank the built-in ones: lines of English, a tab, Vietnamese,"
              + " perhaps a tab and a probability; may be given several times.")
  private List<Path> files = List.of();

  /** Returns whether there is any. */
  boolean isGiven() {
    return !files.isEmpty();
  }

  /** Returns the files. */
  List<Path> files() {
    return files;
  }

  /** Returns an aligner that asks it. */
  Aligner aligner() throws IOException {
    return Aligner.ofDefaults().withScorer(EvidenceScorer.ofDefaults().withLexicon(read()));
  }

  /** Returns the built-in lexicon with those of the user over it. */
  Lexicon read() throws IOException {
    List<Translation> entries = new ArrayList<>();
    for (Path file : files) {
      entries.addAll(LexiconFile.read(file));
    }
    return Lexicon.builtIn().with(entries);
  }
}
