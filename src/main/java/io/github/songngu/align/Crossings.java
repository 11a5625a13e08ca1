package io.github.songngu.align;

import io.github.songngu.score.BeadScorer;
import io.github.songngu.text.SentenceRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds pairs that stand in another order on the two sides: a run of source sentences that the
 * search in order left without counterpart, and a run of target sentences elsewhere, may be a
 * paragraph that was moved.
 *
 * <p>Only runs that share something rare are compared, so that time stays linear; and what was
 * moved must fit well, because there are many more places to look at than in order.
 */
final class Crossings {

  /** By how much a pair out of order must be better than two sentences alone, in nats. */
  private static final double SURPRISE = 7;

  /** Less probable pairs out of order are not reported. */
  private static final double LEAST = .5;

  /** Larger pairs of runs are no moved paragraphs, but documents that differ. */
  private static final long MANY_CELLS = 10_000;

  private final Search search;
  private final List<Bead> beads;
  private final List<Anchor> anchors;

  /** The run of each source sentence without counterpart, by the place of its bead; else 0. */
  private final int[] sourceRun;

  private final int[] targetRun;
  private final List<SentenceRange> sourceRuns = new ArrayList<>();
  private final List<SentenceRange> targetRuns = new ArrayList<>();

  private Crossings(Search search, List<Bead> beads, List<Anchor> anchors) {
    this.search = search;
    this.beads = beads;
    this.anchors = anchors;
    Bead last = beads.get(beads.size() - 1);
    this.sourceRun = new int[last.source().end()];
    this.targetRun = new int[last.target().end()];
    number();
  }

  /**
   * Returns the beads with those exchanged that correspond out of order.
   *
   * @param anchors of the user, across which no bead reaches
   */
  static List<Bead> find(Search search, List<Bead> beads, List<Anchor> anchors) {
    return beads.isEmpty() ? beads : new Crossings(search, beads, anchors).found();
  }

  /** Numbers from 1 the runs of sentences without counterpart; pairs part them. */
  private void number() {
    boolean inGap = false;
    for (Bead bead : beads) {
      if (bead.isUnaligned()) {
        if (!inGap) {
          sourceRuns.add(Alignment.none(bead.source().start()));
          targetRuns.add(Alignment.none(bead.target().start()));
        }
        int gap = sourceRuns.size();
        mark(sourceRun, bead.source(), gap);
        mark(targetRun, bead.target(), gap);
        sourceRuns.set(gap - 1, extended(sourceRuns.get(gap - 1), bead.source()));
        targetRuns.set(gap - 1, extended(targetRuns.get(gap - 1), bead.target()));
      }
      inGap = bead.isUnaligned();
    }
  }

  private static void mark(int[] runs, SentenceRange range, int run) {
    for (int i = range.start(); i < range.end(); i++) {
      runs[i] = run;
    }
  }

  private static SentenceRange extended(SentenceRange run, SentenceRange more) {
    return more.isEmpty() ? run : new SentenceRange(run.start(), more.end());
  }

  /** Two gaps that share something rare. */
  private record Gaps(int source, int target) {}

  private List<Bead> found() {
    Set<Gaps> seen = new HashSet<>();
    List<Bead> candidates = new ArrayList<>();
    for (BeadScorer.Anchor anchor : search.scorer.anchors()) {
      Gaps gaps = new Gaps(sourceRun[anchor.source()], targetRun[anchor.target()]);
      boolean apart = gaps.source > 0 && gaps.target > 0 && gaps.source != gaps.target;
      if (apart && seen.add(gaps)) {
        candidates.addAll(pairs(gaps));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Bead::score)
            .reversed()
            .thenComparingInt(bead -> bead.source().start())
            .thenComparingInt(bead -> bead.target().start()));
    return merged(candidates);
  }

  /** Returns the probable pairs of two runs. */
  private List<Bead> pairs(Gaps gaps) {
    SentenceRange source = sourceRuns.get(gaps.source - 1);
    SentenceRange target = targetRuns.get(gaps.target - 1);
    if ((long) source.size() * target.size() > MANY_CELLS) {
      return List.of();
    }
    List<Bead> here =
        search.between(source.start(), target.start(), source.end(), target.end()).stream()
            .filter(bead -> !bead.isUnaligned())
            .toList();
    double gain = here.stream().mapToDouble(this::gain).sum() - SURPRISE;
    double moved = 1 / (1 + Math.exp(-gain));
    return here.stream()
        .map(bead -> new Bead(bead.source(), bead.target(), bead.score() * moved, true))
        .filter(bead -> bead.score() >= LEAST && isBetweenAnchors(bead))
        .toList();
  }

  /** Returns whether each anchor lies before both sides of a bead or behind both. */
  private boolean isBetweenAnchors(Bead bead) {
    for (Anchor anchor : anchors) {
      boolean behind = anchor.source() >= bead.source().end();
      boolean before = anchor.source() <= bead.source().start();
      boolean both =
          (behind && anchor.target() >= bead.target().end())
              || (before && anchor.target() <= bead.target().start());
      if (!both) {
        return false;
      }
    }
    return true;
  }

  /** Returns by how much a pair is better than its sentences alone. */
  private double gain(Bead bead) {
    SentenceRange s = bead.source();
    SentenceRange t = bead.target();
    double gain = search.score(s.start(), s.end(), t.start(), t.end());
    for (int i = s.start(); i < s.end(); i++) {
      gain -= search.score(i, i + 1, t.start(), t.start());
    }
    for (int j = t.start(); j < t.end(); j++) {
      gain -= search.score(s.start(), s.start(), j, j + 1);
    }
    return gain;
  }

  /** Takes the best pairs of which no sentence is taken yet, in place of those sentences alone. */
  private List<Bead> merged(List<Bead> candidates) {
    BitSet sources = new BitSet();
    BitSet targets = new BitSet();
    List<Bead> all = new ArrayList<>();
    for (Bead bead : candidates) {
      SentenceRange s = bead.source();
      SentenceRange t = bead.target();
      if (sources.get(s.start(), s.end()).isEmpty() && targets.get(t.start(), t.end()).isEmpty()) {
        sources.set(s.start(), s.end());
        targets.set(t.start(), t.end());
        all.add(bead);
      }
    }
    for (Bead bead : beads) {
      boolean taken =
          bead.isUnaligned()
              && ((sources.get(bead.source().start()) && !bead.source().isEmpty())
                  || (targets.get(bead.target().start()) && !bead.target().isEmpty()));
      if (!taken) {
        all.add(bead);
      }
    }
    all.sort(Alignment.ORDER);
    return all;
  }
}
