package io.github.songngu.pair;

import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds, among many documents of both languages in no order, which are translations of one another.
 *
 * <p>Translations share names, values, addresses, and words that translate one another. What
 * documents share is weighed by how rare it is among all of them. An inverted index proposes a few
 * candidates for each document, so that time grows about linearly with their number; of these, the
 * pairs are taken, best first, that share much, their values among it, and share it in the same
 * order – two reports of one event do not –, and that are best for both sides, clearly better than
 * the second best.
 *
 * <pre>{@code
 * List<DocumentProfile> profiles = new ArrayList<>();
 * for (Path file : files) {
 *   DocumentProfile.of(file.toString(), Files.readString(file)).ifPresent(profiles::add);
 * }
 * for (DocumentPair pair : DocumentPairer.ofDefaults().pair(profiles).pairs()) {
 *   System.out.println(pair.source() + " " + pair.target() + " " + pair.score());
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Memory is some kilobytes a document.
 */
public final class DocumentPairer {

  /** The lowest score of a pair unless another is asked for. */
  public static final double DEFAULT_THRESHOLD = 0.5;

  private static final DocumentPairer DEFAULTS = new DocumentPairer(DEFAULT_THRESHOLD);

  private static final int CANDIDATES = 10;

  /**
   * The logarithm of similarity, and three times the order in which things are shared, at which two
   * documents are as likely a pair as not; translations have more, reports of one event less.
   */
  private static final double EVEN = 1.09;

  private static final double PER_ORDER = 3;

  /** What is beyond {@link #EVEN} adds so much to the log-odds. */
  private static final double PER_SIMILARITY = 12;

  /** Translations share half of their values; reports of one event, or of two weeks, less. */
  private static final double USUAL_VALUES = 0.5;

  /** What is missing of it takes so much from the log-odds. */
  private static final double PER_VALUES = 36;

  /** The lead over the second best, as a logarithm, below which a pair gets less likely. */
  private static final double CLEAR_LEAD = 0.1;

  /** What is missing of a clear lead takes so much from the log-odds. */
  private static final double PER_LEAD = 40;

  /** How much the logarithms of the lengths of two sides differ, as a standard deviation. */
  private static final double LENGTH_DEVIATION = 1;

  private final double threshold;

  private DocumentPairer(double threshold) {
    this.threshold = threshold;
  }

  /** Returns a pairer that takes pairs from a score of {@value #DEFAULT_THRESHOLD}. */
  public static DocumentPairer ofDefaults() {
    return DEFAULTS;
  }

  /**
   * Returns a pairer that takes pairs from another score.
   *
   * @param score 0 to 1
   * @throws IllegalArgumentException if it is not
   */
  public DocumentPairer threshold(double score) {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("threshold is " + score + ", expected 0 to 1");
    }
    return new DocumentPairer(score);
  }

  /**
   * Pairs documents one to one.
   *
   * @param documents the profiles of all documents, with different names
   */
  public Pairing pair(List<DocumentProfile> documents) {
    Copies copies = Copies.of(documents);
    List<DocumentProfile> english = copies.originals(Language.ENGLISH);
    List<DocumentProfile> vietnamese = copies.originals(Language.VIETNAMESE);
    Addresses addresses = new Addresses(english, vietnamese);
    List<Candidate> candidates = candidates(english, vietnamese, addresses);
    List<Scored> scored = score(candidates, english, vietnamese, addresses);
    scored.sort(
        Comparator.comparingDouble((Scored pair) -> -pair.score)
            .thenComparingDouble(pair -> -pair.candidate.similarity)
            .thenComparingInt(pair -> pair.candidate.source)
            .thenComparingInt(pair -> pair.candidate.target));
    return copies.addTo(new Assignment(english, vietnamese, threshold).assign(scored));
  }

  private static List<Scored> score(
      List<Candidate> candidates,
      List<DocumentProfile> english,
      List<DocumentProfile> vietnamese,
      Addresses addresses) {
    Rivals sources = new Rivals(english.size());
    Rivals targets = new Rivals(vietnamese.size());
    for (Candidate candidate : candidates) {
      sources.add(candidate.source, candidate.similarity);
      targets.add(candidate.target, candidate.similarity);
    }
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double rival =
          Math.max(
              sources.rival(candidate.source, candidate.similarity),
              targets.rival(candidate.target, candidate.similarity));
      boolean named =
          addresses.areNamed(english.get(candidate.source), vietnamese.get(candidate.target));
      scored.add(new Scored(candidate, named ? 1 : score(candidate, rival)));
    }
    return scored;
  }

  /**
   * Two documents that share something.
   *
   * @param similarity what they share of what could be shared, 0 to 1
   * @param order how much of it is in the same order in both, 0 to 1
   * @param values how many of their values they share, 0 to 1
   */
  record Candidate(int source, int target, double similarity, double order, double values) {}

  /** A candidate and the probability that it is a pair. */
  record Scored(Candidate candidate, double score) {}

  private static List<Candidate> candidates(
      List<DocumentProfile> english, List<DocumentProfile> vietnamese, Addresses addresses) {
    FeatureIndex sources = new FeatureIndex(english);
    FeatureIndex targets = new FeatureIndex(vietnamese);
    double[] totals =
        english.stream().mapToDouble(each -> targets.total(each.features(), sources)).toArray();
    List<List<Candidate>> found =
        IntStream.range(0, vietnamese.size())
            .parallel()
            .mapToObj(
                target -> {
                  DocumentProfile document = vietnamese.get(target);
                  double total = sources.total(document.features(), targets);
                  Set<Integer> proposed = new TreeSet<>(addresses.candidates(document));
                  proposed.addAll(sources.candidates(document.features(), CANDIDATES));
                  return proposed.stream()
                      .map(
                          source -> {
                            DocumentProfile other = english.get(source);
                            double shared =
                                sources.shared(document.features(), other.features(), targets);
                            double part = shared / Math.sqrt(totals[source] * total);
                            double similarity = shared > 0 ? part * likelihood(other, document) : 0;
                            double order =
                                sources.order(document.features(), other.features(), targets);
                            double values = document.features().valuesIn(other.features());
                            return new Candidate(source, target, similarity, order, values);
                          })
                      .toList();
                })
            .toList();
    return found.stream().flatMap(List::stream).toList();
  }

  /** Returns how well two lengths go together, at most 1. */
  private static double likelihood(DocumentProfile source, DocumentProfile target) {
    double ratio = Math.log((double) (1 + source.length()) / (1 + target.length()));
    return Math.exp(-ratio * ratio / (2 * LENGTH_DEVIATION * LENGTH_DEVIATION));
  }

  private static double score(Candidate candidate, double rival) {
    double similarity = candidate.similarity;
    if (similarity <= 0) {
      return 0;
    }
    double lead = rival <= 0 ? CLEAR_LEAD : Math.min(CLEAR_LEAD, Math.log(similarity / rival));
    double evidence = Math.log(similarity) + PER_ORDER * candidate.order - EVEN;
    double odds =
        PER_SIMILARITY * evidence
            - PER_LEAD * (CLEAR_LEAD - lead)
            - PER_VALUES * Math.max(0, USUAL_VALUES - candidate.values);
    return 1 / (1 + Math.exp(-odds));
  }

  /** The two best similarities of each document. */
  private static final class Rivals {

    private final double[] best;
    private final double[] second;

    Rivals(int size) {
      best = new double[size];
      second = new double[size];
    }

    void add(int document, double similarity) {
      if (similarity > best[document]) {
        second[document] = best[document];
        best[document] = similarity;
      } else {
        second[document] = Math.max(second[document], similarity);
      }
    }

    /** Returns the best similarity other than the given one. */
    double rival(int document, double similarity) {
      return similarity < best[document] ? best[document] : second[document];
    }
  }
}
