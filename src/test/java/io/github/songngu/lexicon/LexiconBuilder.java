package io.github.songngu.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the lexicon that comes with the library: learned from parallel text, our own dictionary and
 * the names of CLDR.
 *
 * <pre>mvn -B -Plexicon test-compile exec:exec -Dparallel=DIR</pre>
 *
 * <p>The folder holds the parallel text, {@code alt.tsv} (Asian Language Treebank) and {@code
 * talpco.tsv} (TUFS Asian Language Parallel Corpus), both CC BY 4.0.
 */
final class LexiconBuilder {

  private static final Path RESOURCES = Path.of("src/main/resources/io/github/songngu/lexicon");
  private static final Path MODELS = Path.of("src/models");
  private static final List<String> PARALLEL = List.of("alt.tsv", "talpco.tsv");

  /** A line of a dictionary counts as so many sentences: nothing else stands in it. */
  private static final double TERM_WEIGHT = 3;

  private static final String HEADER =
      """
      # Which English and Vietnamese words produce which, in -100 ln of a probability.
      # Learned from the Asian Language Treebank (NICT, CC BY 4.0), the TUFS Asian Language
      # Parallel Corpus (CC BY 4.0), the dictionary in src/models and names of Unicode CLDR.
      # To make it again: mvn -B -Plexicon test-compile exec:exec -Dparallel=DIR
      """;

  private LexiconBuilder() {}

  /** Arguments: the folder of parallel text; optionally the file to write. */
  public static void main(String[] arguments) throws IOException {
    LexiconLearner learner = LexiconLearner.ofDefaults();
    for (String name : PARALLEL) {
      add(learner, Path.of(arguments[0], name), 1, Origin.CORPUS);
    }
    add(learner, MODELS.resolve("cldr-names.tsv"), TERM_WEIGHT, Origin.CLDR);
    for (Origin origin : List.of(Origin.GENERAL, Origin.NEWS, Origin.TECHNICAL)) {
      add(learner, MODELS.resolve("dictionary/" + origin + ".tsv"), TERM_WEIGHT, origin);
    }
    List<String> lines = new ArrayList<>(HEADER.lines().toList());
    lines.addAll(LexiconFormat.lines(learner.learn()));
    System.out.println("one pair of " + learner.sampling() + " learned from");
    Path out = arguments.length > 1 ? Path.of(arguments[1]) : RESOURCES.resolve("lexicon.tsv");
    Files.write(out, lines);
  }

  private static void add(LexiconLearner learner, Path file, double weight, Origin origin)
      throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : lines.filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        learner.add(cells[0], cells[1], weight, origin);
      }
    }
  }
}
