package io.github.songngu.evaluate;

import io.github.songngu.align.Alignment;
import io.github.songngu.evaluate.AlignmentScore.ShapeRecall;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares answers with gold, document by document, and sums up.
 *
 * <pre>{@code
 * Evaluation evaluation = new Evaluation();
 * for (GoldDocument gold : GoldDocument.readAll(folder)) {
 *   evaluation.add(gold, align(gold.name()));
 * }
 * AlignmentScore score = evaluation.score();
 * }</pre>
 *
 * <p>A bead that occurs twice in a document counts once. An instance belongs to one thread.
 *
 * @see AlignmentScore
 */
public final class Evaluation {

  private int documents;
  private int missing;
  private final Count all = new Count();
  private final Count pairs = new Count();
  private final Count nulls = new Count();
  private long laxPrecise;
  private long laxRecalled;
  private final Map<String, Count> shapes = new HashMap<>();

  /** Begins with no document. */
  public Evaluation() {}

  /** Adds a document and its alignment; returns this. */
  public Evaluation add(GoldDocument gold, Alignment answer) {
    return add(gold, IndexedBead.of(answer));
  }

  /** Adds a document and the beads that a bead file has of it; returns this. */
  public Evaluation add(GoldDocument gold, List<IndexedBead> answer) {
    documents++;
    compare(new LinkedHashSet<>(gold.beads()), collapse(answer, gold.coarse()));
    return this;
  }

  /** Adds a document that was not aligned: all its gold counts as not found; returns this. */
  public Evaluation addMissing(GoldDocument gold) {
    missing++;
    return add(gold, List.of());
  }

  /** Returns the score of all documents so far. */
  public AlignmentScore score() {
    double recall = ratio(pairs.found, pairs.gold);
    return new AlignmentScore(
        documents,
        missing,
        new Rate(ratio(all.found, all.answers), recall),
        new Rate(ratio(laxPrecise, all.answers), ratio(laxRecalled, pairs.gold)),
        new Rate(ratio(pairs.found, pairs.answers), recall),
        new Rate(ratio(nulls.found, nulls.answers), ratio(nulls.found, nulls.gold)),
        recalls());
  }

  private List<ShapeRecall> recalls() {
    return shapes.entrySet().stream()
        .map(e -> new ShapeRecall(e.getKey(), e.getValue().found, e.getValue().gold))
        .sorted(
            Comparator.comparingInt(ShapeRecall::gold).reversed().thenComparing(ShapeRecall::shape))
        .toList();
  }

  private void compare(Set<IndexedBead> gold, Set<IndexedBead> answer) {
    Set<IndexedBead> goldPairs = pairsOf(gold);
    Set<IndexedBead> answerPairs = pairsOf(answer);
    all.add(gold, answer);
    pairs.add(goldPairs, answerPairs);
    nulls.add(unalignedSentences(gold), unalignedSentences(answer));
    laxPrecise += common(gold, answer) - common(goldPairs, answerPairs);
    laxPrecise += new Links(goldPairs).shared(answerPairs);
    laxRecalled += new Links(answerPairs).shared(goldPairs);
    for (IndexedBead bead : gold) {
      Count shape = shapes.computeIfAbsent(bead.shape(), name -> new Count());
      shape.gold++;
      shape.found += answer.contains(bead) ? 1 : 0;
    }
  }

  private static Set<IndexedBead> pairsOf(Set<IndexedBead> beads) {
    Set<IndexedBead> pairs = new LinkedHashSet<>(beads);
    pairs.removeIf(IndexedBead::isUnaligned);
    return pairs;
  }

  private record Place(boolean isSource, int sentence) {}

  private static Set<Place> unalignedSentences(Set<IndexedBead> beads) {
    Set<Place> places = new HashSet<>();
    for (IndexedBead bead : beads) {
      if (bead.isUnaligned()) {
        bead.source().forEach(i -> places.add(new Place(true, i)));
        bead.target().forEach(j -> places.add(new Place(false, j)));
      }
    }
    return places;
  }

  /** Puts a coarse bead in place of answers that cover exactly what it covers. */
  private static Set<IndexedBead> collapse(List<IndexedBead> answer, List<IndexedBead> coarse) {
    Set<IndexedBead> beads = new LinkedHashSet<>(answer);
    for (IndexedBead block : coarse) {
      Set<Integer> source = new HashSet<>(block.source());
      Set<Integer> target = new HashSet<>(block.target());
      List<IndexedBead> inside =
          beads.stream()
              .filter(b -> source.containsAll(b.source()) && target.containsAll(b.target()))
              .toList();
      if (!inside.stream().allMatch(IndexedBead::isUnaligned)) {
        inside.forEach(bead -> source.removeAll(bead.source()));
        inside.forEach(bead -> target.removeAll(bead.target()));
        if (source.isEmpty() && target.isEmpty()) {
          inside.forEach(beads::remove);
          beads.add(block);
        }
      }
    }
    return beads;
  }

  private static int common(Collection<?> some, Collection<?> others) {
    int count = 0;
    for (Object one : some) {
      count += others.contains(one) ? 1 : 0;
    }
    return count;
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** How many things gold has, how many were answered, and how many are in both. */
  private static final class Count {

    private int gold;
    private int answers;
    private int found;

    void add(Set<?> goldThings, Set<?> answeredThings) {
      gold += goldThings.size();
      answers += answeredThings.size();
      found += common(goldThings, answeredThings);
    }
  }
}
