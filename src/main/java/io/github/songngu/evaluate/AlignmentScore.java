package io.github.songngu.evaluate;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How well some documents were aligned, micro-averaged over them: each bead counts once, so that
 * long documents weigh more.
 *
 * <ul>
 *   <li><b>strict</b>: an answer is right if gold has the very same bead. Precision is over all
 *       answers, unaligned ones too, recall over gold beads with text on both sides.
 *   <li><b>lax</b>: an answer with text on both sides is right if it joins at least one pair of
 *       sentences that gold joins; the rest as strict.
 *   <li><b>pairs</b>: strict, but over beads with text on both sides only, which is what a
 *       translation memory would receive.
 *   <li><b>unaligned</b>: per sentence, was it rightly left without a counterpart?
 * </ul>
 *
 * @param documents the number of documents
 * @param missing how many of them had no answer at all
 * @param strict the same bead
 * @param lax at least one true link
 * @param pairs strict, over pairs only
 * @param unaligned sentences without a counterpart
 * @param shapes the recall of each shape of gold bead, the most frequent first
 */
public record AlignmentScore(
    int documents,
    int missing,
    Rate strict,
    Rate lax,
    Rate pairs,
    Rate unaligned,
    List<ShapeRecall> shapes)
    implements Serializable {

  /** Copies the list. */
  public AlignmentScore {
    shapes = List.copyOf(shapes);
  }

  /**
   * How many gold beads of a shape were found.
   *
   * @param shape the shape, {@code 1-2}, or {@code null} for all without a counterpart
   * @param found how many were found exactly
   * @param gold how many there are
   */
  public record ShapeRecall(String shape, int found, int gold) implements Serializable {

    /** Returns, for example, {@code 1-2 17/20}. */
    @Override
    public String toString() {
      return shape + " " + found + "/" + gold;
    }
  }

  /**
   * Returns the table that the command line prints, without a line feed at its end.
   *
   * <pre>
   * 59 documents, 1 without a system file
   * strict  P 0.9914  R 0.9939  F1 0.9926
   * lax     P 0.9977  R 0.9990  F1 0.9983
   * pairs   P 0.9949  R 0.9939  F1 0.9944
   * null    P 0.8000  R 0.8571  F1 0.8276
   * recall by gold bead: 1-1 980/985  1-2 7/8  null 6/7
   * </pre>
   */
  @Override
  public String toString() {
    String without = missing == 0 ? "" : ", " + missing + " without a system file";
    String recalls = shapes.stream().map(ShapeRecall::toString).collect(Collectors.joining("  "));
    return String.join(
        "\n",
        documents + " documents" + without,
        "strict  " + strict,
        "lax     " + lax,
        "pairs   " + pairs,
        "null    " + unaligned,
        "recall by gold bead: " + recalls);
  }
}
