package io.github.songngu.align;

import io.github.songngu.evaluate.AlignmentScore;
import io.github.songngu.evaluate.Evaluation;
import io.github.songngu.evaluate.GoldDocument;
import io.github.songngu.evaluate.SetVariants;
import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.lexicon.LexiconLearner;
import io.github.songngu.lexicon.LexiconOrigins;
import io.github.songngu.lexicon.Origin;
import io.github.songngu.lexicon.Translation;
import io.github.songngu.score.Evidence;
import io.github.songngu.score.EvidenceScorer;
import io.github.songngu.score.Feature;
import io.github.songngu.score.Weights;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.SentenceRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of the evidence on gold alignments.
 *
 * <p>A path of beads has the probability that a semi-Markov conditional random field gives it
 * (Sarawagi and Cohen, 2004). Its logarithm, less a small penalty on large weights, is concave in
 * the weights; its gradient is the features of the gold path less those expected of all paths. The
 * {@link Climber} finds its top, whatever the weights that it starts from.
 *
 * <pre>mvn -B -Pfit test-compile exec:exec -Dgold=DIR [-Dfit.out=DIR]</pre>
 *
 * <p>writes {@code weights.tsv}, fitted on all documents, and for each document the beads found
 * with weights fitted on other documents only, into the output folder; of some sets also those of
 * {@linkplain SetVariants harsher variants}. Printed is for each set the log-likelihood of its gold
 * beads by such weights, in nats: a finer yardstick of a change than how many beads are right. With
 * {@code -Dfit.table=true} (or a part of the name of some rows) it prints instead what each kind of
 * evidence and each source of the lexicon is worth: strict F1 and F1 of sentences without
 * counterpart, on the simulated hard sets together and on natural text, refitted without it.
 */
final class WeightFitter {

  private static final int FOLDS = 5;
  private static final int STEPS = Integer.getInteger("fit.steps", 400);
  private static final double PENALTY = 0.5;

  /** Which rows of the table are asked for. */
  private static final String ROWS = System.getProperty("fit.table", "");

  /**
   * Fitted on beside what is given: news with merged sentences, translations of other revisions,
   * free translations in other genres.
   */
  private static final List<Path> OURS =
      List.of(Path.of("testdata/gold"), Path.of("testdata/revised"), Path.of("testdata/free"));

  private static final double NATURAL = 2;
  private static final double STRESS = .3;

  /** Sets that are also fitted in a harsher variant, so that the weights do not rely on order. */
  private static final List<String> STRESSED =
      List.of("ntrex-news", "react-docs", "xquad-wiki-hard", "d2l-book-hard", "alt-wikinews-hard");

  private static final double COMPARABLE = .4;

  /** Sets of which two reports on one event are made, so that the weights do not trust a topic. */
  private static final List<String> COMPARED =
      List.of("ntrex-news", "natural-hard", "xquad-wiki-hard");

  private static final int RADIUS = 15;

  /** Beads less probable than this, by the weights that are there, are not looked at. */
  private static final double NEGLIGIBLE = 1e-6;

  private static final int SIZE = Feature.values().length;

  /** A gold document, ready to be looked at again and again. */
  private record Document(
      String set,
      String name,
      int fold,
      SegmentedArticle source,
      SegmentedArticle target,
      GoldDocument reference,
      List<TextPair> pairs,
      FeatureCache features,
      double[] goldFeatures) {

    /** How much the document counts: natural text more than what a script made of it. */
    double weight() {
      return set.endsWith("-comparable")
          ? COMPARABLE
          : set.endsWith("-stress") ? STRESS : isNatural() ? NATURAL : 1;
    }

    boolean isNatural() {
      return set.startsWith("natural") || set.equals("revised");
    }
  }

  /** What both sides of a gold bead say. */
  private record TextPair(String source, String target) {}

  /** Log-likelihood and its gradient. */
  private record Step(double value, double[] gradient) {

    Step plus(Step other) {
      double[] sum = gradient.clone();
      for (int k = 0; k < sum.length; k++) {
        sum[k] += other.gradient[k];
      }
      return new Step(value + other.value, sum);
    }

    Step times(double factor) {
      return new Step(value * factor, Arrays.stream(gradient).map(g -> g * factor).toArray());
    }
  }

  /**
   * What is left out of the evidence, or added to it.
   *
   * @param without kind of feature that is left out, if any
   * @param lexicon what the words mean
   * @param learning whether documents teach what their words mean in them
   * @param users whether the gold pairs of the other documents of a set teach that too, as the
   *     memory of a user's earlier work would
   */
  private record Setting(
      Feature.@Nullable Kind without, Lexicon lexicon, boolean learning, boolean users) {

    static final Setting SHIPPED = new Setting(null, Lexicon.builtIn(), true, false);

    Setting without(Feature.Kind kind) {
      return new Setting(kind, lexicon, learning, users);
    }

    Setting with(Lexicon other) {
      return new Setting(without, other, learning, users);
    }

    Setting unlearned() {
      return new Setting(without, lexicon, false, users);
    }

    Setting withUsersWords() {
      return new Setting(without, lexicon, learning, true);
    }

    /** Returns the aligner for a set by weights, and words, of other documents. */
    Aligner aligner(Weights weights, String set, List<Document> others) {
      Lexicon words = users ? lexicon.with(taughtBy(others, set)) : lexicon;
      Aligner aligner =
          Aligner.ofDefaults().withScorer(EvidenceScorer.of(weights).withLexicon(words));
      return learning ? aligner : aligner.untaught();
    }

    private List<Translation> taughtBy(List<Document> others, String set) {
      LexiconLearner learner = LexiconLearner.ofDefaults().over(lexicon);
      for (Document document : others) {
        if (document.set.equals(set)) {
          document.pairs.forEach(pair -> learner.add(pair.source(), pair.target(), 1));
        }
      }
      return learner.translations();
    }
  }

  /** Called with each document, aligned with weights that were fitted on others. */
  private interface Visitor {
    void visit(Document document, Weights weights, Alignment alignment);
  }

  private WeightFitter() {}

  /** Arguments: the folder of gold sets, the output folder. */
  public static void main(String[] arguments) throws IOException {
    Path gold = Path.of(arguments[0]);
    Path out = Files.createDirectories(Path.of(arguments[1]));
    makeVariants(gold, out);
    if (!ROWS.isEmpty()) {
      table(gold, out);
      return;
    }
    List<Document> documents = read(gold, out, Lexicon.builtIn());
    System.out.printf(Locale.ROOT, "%d documents%n", documents.size());
    double[] all = fit(documents, Weights.builtIn().toArray(), STEPS, null);
    Files.writeString(out.resolve("weights.tsv"), Weights.of(all).toString());
    Map<String, Double> likelihood = new TreeMap<>();
    crossFitted(
        documents,
        all,
        Setting.SHIPPED,
        (document, weights, alignment) -> {
          write(alignment, document, out);
          likelihood.merge(document.set, gradient(document, weights).value, Double::sum);
        });
    likelihood.forEach((set, nats) -> System.out.printf(Locale.ROOT, "%s\t%.2f%n", set, nats));
  }

  private static void makeVariants(Path gold, Path out) throws IOException {
    for (String set : STRESSED) {
      if (Files.isDirectory(gold.resolve(set))) {
        Path variant = Files.createDirectories(out.resolve("stress").resolve(set + "-stress"));
        SetVariants.stress(gold.resolve(set), variant, 17);
      }
    }
    for (String set : COMPARED) {
      if (Files.isDirectory(gold.resolve(set))) {
        Path variant =
            Files.createDirectories(out.resolve("comparable").resolve(set + "-comparable"));
        SetVariants.comparable(gold.resolve(set), variant, 17);
      }
    }
  }

  private static List<Document> read(Path gold, Path out, Lexicon lexicon) throws IOException {
    List<Document> documents = new ArrayList<>();
    List<Path> folders = new ArrayList<>(OURS);
    folders.addAll(List.of(gold, out.resolve("comparable"), out.resolve("stress")));
    for (Path folder : folders) {
      documents.addAll(read(folder, lexicon));
    }
    return documents;
  }

  /** Aligns each document with weights fitted on those of other folds. */
  private static void crossFitted(
      List<Document> documents, double[] start, Setting setting, Visitor visitor) {
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<Document> others = documents.stream().filter(d -> d.fold != held).toList();
      Weights weights = Weights.of(fit(others, start, STEPS, setting.without));
      Map<String, Aligner> aligners = new HashMap<>();
      for (Document document : documents) {
        if (document.fold == held) {
          Aligner aligner =
              aligners.computeIfAbsent(document.set, set -> setting.aligner(weights, set, others));
          visitor.visit(document, weights, aligner.align(document.source, document.target));
        }
      }
    }
  }

  /** Prints what each kind of evidence and each source of the lexicon is worth. */
  private static void table(Path gold, Path out) throws IOException {
    List<Document> documents = read(gold, out, Lexicon.builtIn());
    row("nothing", documents, Setting.SHIPPED);
    for (Feature.Kind kind : Feature.Kind.values()) {
      if (Arrays.stream(Feature.values()).anyMatch(feature -> feature.kind() == kind)) {
        row(kind.name().toLowerCase(Locale.ROOT), documents, Setting.SHIPPED.without(kind));
      }
    }
    for (Set<Origin> origins :
        List.of(
            Set.of(Origin.CLDR),
            Set.of(Origin.TECHNICAL, Origin.NEWS, Origin.GENERAL),
            Set.of(Origin.CORPUS))) {
      Lexicon less = LexiconOrigins.without(Lexicon.builtIn(), origins);
      String name = "lexicon: " + new TreeSet<>(origins);
      row(name, read(gold, out, less), Setting.SHIPPED.with(less));
    }
    row("lexicon: the document's own", documents, Setting.SHIPPED.unlearned());
    row("nothing, and a user's lexicon added", documents, Setting.SHIPPED.withUsersWords());
  }

  /** Prints the scores without a kind of evidence: of the hard sets together, of natural text. */
  private static void row(String name, List<Document> documents, Setting setting) {
    if (!ROWS.equals("true") && !name.contains(ROWS)) {
      return;
    }
    Evaluation simulated = new Evaluation();
    Evaluation natural = new Evaluation();
    double[] all = fit(documents, Weights.builtIn().toArray(), STEPS, setting.without);
    crossFitted(
        documents,
        all,
        setting,
        (document, weights, alignment) -> {
          if (document.set.endsWith("-hard")) {
            (document.isNatural() ? natural : simulated).add(document.reference, alignment);
          }
        });
    AlignmentScore one = simulated.score();
    AlignmentScore other = natural.score();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.4f / %.4f | %.4f / %.4f |%n",
        name,
        one.strict().f1(),
        one.unaligned().f1(),
        other.strict().f1(),
        other.unaligned().f1());
  }

  private static void write(Alignment alignment, Document document, Path out) {
    StringBuilder lines = new StringBuilder();
    for (Bead bead : alignment.beads()) {
      lines.append(String.format(Locale.ROOT, "%s:%.4f\n", bead, bead.score()));
    }
    try {
      Path folder = Files.createDirectories(out.resolve(document.set));
      Files.writeString(folder.resolve(document.name + ".beads"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fits all weights but those of a kind that is left out, if any. */
  private static double[] fit(
      List<Document> documents, double[] start, int steps, Feature.@Nullable Kind without) {
    boolean[] off = new boolean[SIZE];
    Arrays.stream(Feature.values())
        .forEach(feature -> off[feature.ordinal()] = feature.kind() == without);
    // Revisions of one text often differ in figures, but that is no reason to pair two texts.
    off[Feature.VALUE_OTHER.ordinal()] = true;
    double[] first = start.clone();
    IntStream.range(0, SIZE).filter(k -> off[k]).forEach(k -> first[k] = 0);
    return Climber.climb(
        first,
        steps,
        weights -> {
          Step step = gradient(documents, weights);
          double value = step.value;
          double[] slope = step.gradient;
          for (int k = 0; k < SIZE; k++) {
            value -= PENALTY * weights[k] * weights[k] / 2;
            slope[k] = off[k] ? 0 : slope[k] - PENALTY * weights[k];
          }
          return new Climber.Point(weights, value, slope);
        });
  }

  private static Step gradient(List<Document> documents, double[] weights) {
    return documents.parallelStream()
        .map(document -> gradient(document, Weights.of(weights)).times(document.weight()))
        .reduce(new Step(0, new double[SIZE]), Step::plus);
  }

  private static Step gradient(Document document, Weights weights) {
    FeatureCache cache = document.features;
    Grid grid =
        new Grid(cache.scorer(weights), cache.band, document.target.size(), Aligner.DEFAULT_SHAPES);
    Posterior posterior = new Posterior(grid);
    double[] gradient = document.goldFeatures.clone();
    double value = -posterior.logTotal();
    double[] w = weights.toArray();
    for (int k = 0; k < SIZE; k++) {
      value += w[k] * gradient[k];
    }
    posterior.forEachBead(
        1e-7,
        (i, j, s, t, p) -> {
          float[] features = cache.of(i, i + s, j, j + t);
          for (int k = 0; k < SIZE; k++) {
            gradient[k] -= p * features[k];
          }
        });
    double[] follows = posterior.transitions();
    gradient[Feature.SOURCE_AFTER_SOURCE.ordinal()] -= follows[0];
    gradient[Feature.TARGET_AFTER_SOURCE.ordinal()] -= follows[1];
    gradient[Feature.TARGET_AFTER_TARGET.ordinal()] -= follows[2];
    return new Step(value, gradient);
  }

  private static List<Document> read(Path gold, Lexicon lexicon) throws IOException {
    List<Document> documents = new ArrayList<>();
    if (!Files.isDirectory(gold)) {
      return documents;
    }
    try (Stream<Path> files = Files.walk(gold)) {
      List<Path> paths = files.filter(p -> p.toString().endsWith(".gold")).sorted().toList();
      documents.addAll(paths.parallelStream().map(path -> document(path, lexicon)).toList());
    }
    return documents;
  }

  private static Document document(Path path, Lexicon lexicon) {
    try {
      return load(path, lexicon);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document load(Path path, Lexicon lexicon) throws IOException {
    String name = path.getFileName().toString().replaceAll("\\.gold$", "");
    String set = Objects.requireNonNull(path.getParent()).getFileName().toString();
    SegmentedArticle source = GoldFiles.article(path.resolveSibling(name + ".en"));
    SegmentedArticle target = GoldFiles.article(path.resolveSibling(name + ".vi"));
    List<Bead> beads = GoldFiles.beads(path);
    Evidence evidence = Evidence.of(source, target, lexicon);
    double[] features = goldFeatures(evidence, beads);
    Band band = band(source, target, beads);
    FeatureCache cache = new FeatureCache(evidence, band, target.size());
    GoldDocument reference = GoldDocument.read(path);
    List<TextPair> pairs =
        beads.stream()
            .filter(bead -> !bead.isUnaligned())
            .map(bead -> new TextPair(text(source, bead.source()), text(target, bead.target())))
            .toList();
    return new Document(set, name, fold(name), source, target, reference, pairs, cache, features);
  }

  private static String text(SegmentedArticle article, SentenceRange range) {
    return article.sentences().subList(range.start(), range.end()).stream()
        .map(Sentence::text)
        .collect(Collectors.joining(" "));
  }

  /**
   * Returns the cells near the gold path, and of those only the ones that are in the least likely.
   */
  private static Band band(SegmentedArticle source, SegmentedArticle target, List<Bead> beads) {
    Band wide = Band.around(beads, source.size(), target.size(), RADIUS);
    Posterior posterior =
        new Posterior(
            new Grid(
                EvidenceScorer.ofDefaults().prepare(source, target),
                wide,
                target.size(),
                Aligner.DEFAULT_SHAPES));
    Band sure = Band.around(beads, source.size(), target.size(), 2);
    int[] low = IntStream.range(0, sure.rows()).map(sure::low).toArray();
    int[] high = IntStream.range(0, sure.rows()).map(sure::high).toArray();
    posterior.forEachBead(
        NEGLIGIBLE,
        (i, j, s, t, p) -> {
          low[i] = Math.min(low[i], j);
          high[i] = Math.max(high[i], j);
          low[i + s] = Math.min(low[i + s], j + t);
          high[i + s] = Math.max(high[i + s], j + t);
        });
    return Band.between(low, high, target.size());
  }

  /** All variants of a document are in one fold. */
  private static int fold(String name) {
    String base =
        name.replaceAll("-(abridged-)?hard$", "")
            .replaceAll("^d2l-", "")
            .replaceAll("__", "-")
            .replaceAll("^debian-.*", "debian");
    return Math.floorMod((base.hashCode() * 31) >> 4, FOLDS);
  }

  private static double[] goldFeatures(Evidence evidence, List<Bead> beads) {
    double[] sum = new double[SIZE];
    double[] features = new double[SIZE];
    int last = State.PAIR;
    for (Bead bead : beads) {
      SentenceRange s = bead.source();
      SentenceRange t = bead.target();
      evidence.features(s.start(), s.end(), t.start(), t.end(), features);
      IntStream.range(0, SIZE).forEach(k -> sum[k] += features[k]);
      int state = t.isEmpty() ? State.SOURCE : s.isEmpty() ? State.TARGET : State.PAIR;
      if (last == State.SOURCE && state == State.SOURCE) {
        sum[Feature.SOURCE_AFTER_SOURCE.ordinal()]++;
      } else if (last == State.SOURCE && state == State.TARGET) {
        sum[Feature.TARGET_AFTER_SOURCE.ordinal()]++;
      } else if (last == State.TARGET && state == State.TARGET) {
        sum[Feature.TARGET_AFTER_TARGET.ordinal()]++;
      }
      last = state;
    }
    return Arrays.copyOf(sum, SIZE);
  }
}
