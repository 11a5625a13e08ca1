package io.github.songngu.score;

import io.github.songngu.score.BeadScorer.Anchor;
import io.github.songngu.score.BeadScorer.Prepared;
import java.util.ArrayList;
import java.util.List;

/** What two scorers say together; see {@link BeadScorer#plus}. */
record SummedScores(Prepared first, Prepared second) implements Prepared {

  @Override
  public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    return first.score(sourceStart, sourceEnd, targetStart, targetEnd)
        + second.score(sourceStart, sourceEnd, targetStart, targetEnd);
  }

  @Override
  public double transition(boolean fromTarget, boolean toTarget) {
    return first.transition(fromTarget, toTarget) + second.transition(fromTarget, toTarget);
  }

  @Override
  public Prepared ofComparables() {
    return new SummedScores(first.ofComparables(), second.ofComparables());
  }

  @Override
  public Prepared taughtBy(List<BeadScorer.Pair> pairs) {
    Prepared one = first.taughtBy(pairs);
    Prepared other = second.taughtBy(pairs);
    return one == first && other == second ? this : new SummedScores(one, other);
  }

  @Override
  public List<Anchor> anchors() {
    List<Anchor> anchors = new ArrayList<>(first.anchors());
    anchors.addAll(second.anchors());
    return anchors;
  }

  @Override
  public Explanation explain(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    Explanation one = first.explain(sourceStart, sourceEnd, targetStart, targetEnd);
    Explanation other = second.explain(sourceStart, sourceEnd, targetStart, targetEnd);
    List<Explanation.Reason> reasons = new ArrayList<>(one.reasons());
    if (other.reasons().isEmpty() && other.logOdds() != 0) {
      reasons.add(new Explanation.Reason(Feature.Kind.OTHER, other.logOdds(), ""));
    }
    reasons.addAll(other.reasons());
    return new Explanation(one.logOdds() + other.logOdds(), reasons);
  }
}
