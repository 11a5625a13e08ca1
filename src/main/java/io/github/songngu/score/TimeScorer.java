package io.github.songngu.score;

import io.github.songngu.text.Cue;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.Span;
import io.github.songngu.text.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Adds to what another scorer says how much sentences of subtitles are shown at the same time.
 *
 * <p>Two versions of one film may begin at different times: the shift between them is the median of
 * that of sentences that share something rare. Where these disagree, as with films cut differently,
 * time says nothing. Articles without time codes are left to the other scorer. Immutable and
 * thread-safe.
 */
public final class TimeScorer implements BeadScorer {

  /** Log-odds of sentences that are shown at exactly the same time, and never at the same. */
  private static final double TOGETHER = 4;

  private static final double APART = -3;

  /** Of an anchor that time gives, in nats. */
  private static final double ANCHOR = 2;

  /** So many anchors are needed to tell a shift, in milliseconds, and how far they may disagree. */
  private static final int FEW = 5;

  private static final long SPREAD = 4000;

  private final BeadScorer text;

  private TimeScorer(BeadScorer text) {
    this.text = text;
  }

  /** Returns a scorer that adds the evidence of time to that of another one. */
  public static TimeScorer around(BeadScorer text) {
    return new TimeScorer(Objects.requireNonNull(text));
  }

  @Override
  public Prepared prepare(SegmentedArticle source, SegmentedArticle target) {
    Prepared words = text.prepare(source, target);
    if (source.article().cues().isEmpty() || target.article().cues().isEmpty()) {
      return words;
    }
    List<TimeSpan> sources = times(source);
    List<TimeSpan> targets = times(target);
    long[] shifts =
        words.anchors().stream()
            .mapToLong(
                anchor ->
                    targets.get(anchor.target()).start() - sources.get(anchor.source()).start())
            .sorted()
            .toArray();
    if (shifts.length < FEW) {
      return new Timed(words, sources, targets, 0);
    }
    long shift = shifts[shifts.length / 2];
    long[] spread = Arrays.stream(shifts).map(other -> Math.abs(other - shift)).sorted().toArray();
    return spread[spread.length / 2] > SPREAD ? words : new Timed(words, sources, targets, shift);
  }

  /** Returns the time of each sentence; one that begins inside of a cue begins later than it. */
  private static List<TimeSpan> times(SegmentedArticle side) {
    List<Cue> cues = joined(side.article().cues());
    List<TimeSpan> times = new ArrayList<>();
    int i = 0;
    for (Sentence sentence : side.sentences()) {
      while (i + 1 < cues.size() && cues.get(i).span().end() <= sentence.span().start()) {
        i++;
      }
      int last = i;
      while (last + 1 < cues.size() && cues.get(last + 1).span().start() < sentence.span().end()) {
        last++;
      }
      long start = at(cues.get(i), sentence.span().start());
      times.add(new TimeSpan(start, Math.max(start, at(cues.get(last), sentence.span().end()))));
    }
    return times;
  }

  /** Returns the cues, those of one time that follow one another as one. */
  private static List<Cue> joined(List<Cue> cues) {
    List<Cue> joined = new ArrayList<>();
    for (Cue cue : cues) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).time().equals(cue.time())) {
        Cue before = joined.remove(last);
        joined.add(new Cue(new Span(before.span().start(), cue.span().end()), cue.time()));
      } else {
        joined.add(cue);
      }
    }
    return joined;
  }

  /** Returns when an offset is spoken, if all characters of a cue take equally long. */
  private static long at(Cue cue, int offset) {
    double share = (double) (offset - cue.span().start()) / cue.span().length();
    return cue.time().start() + Math.round(cue.time().length() * Math.max(0, Math.min(1, share)));
  }

  /** Words and times of two articles. */
  private static final class Timed implements Prepared {

    private final Prepared words;
    private final List<TimeSpan> sources;
    private final List<TimeSpan> targets;
    private final long shift;

    Timed(Prepared words, List<TimeSpan> sources, List<TimeSpan> targets, long shift) {
      this.words = words;
      this.sources = sources;
      this.targets = targets;
      this.shift = shift;
    }

    @Override
    public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      return words.score(sourceStart, sourceEnd, targetStart, targetEnd)
          + gain(sourceStart, sourceEnd, targetStart, targetEnd);
    }

    @Override
    public Explanation explain(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      Explanation why = words.explain(sourceStart, sourceEnd, targetStart, targetEnd);
      double gain = gain(sourceStart, sourceEnd, targetStart, targetEnd);
      List<Explanation.Reason> reasons = new ArrayList<>(why.reasons());
      if (gain != 0) {
        TimeSpan first = sources.get(sourceStart).through(sources.get(sourceEnd - 1));
        TimeSpan second = targets.get(targetStart).through(targets.get(targetEnd - 1));
        reasons.add(new Explanation.Reason(Feature.Kind.TIME, gain, first + " and " + second));
      }
      return new Explanation(why.logOdds() + gain, reasons);
    }

    private double gain(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      if (sourceStart == sourceEnd || targetStart == targetEnd) {
        return 0;
      }
      double together = together(sourceStart, sourceEnd, targetStart, targetEnd);
      return APART + (TOGETHER - APART) * together;
    }

    /** Returns which part of the time of both is the time of each, 0 to 1. */
    private double together(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      long start = sources.get(sourceStart).start() + shift;
      long end = Math.max(start, sources.get(sourceEnd - 1).end() + shift);
      long otherStart = targets.get(targetStart).start();
      long otherEnd = Math.max(otherStart, targets.get(targetEnd - 1).end());
      long both = Math.min(end, otherEnd) - Math.max(start, otherStart);
      long either = Math.max(end, otherEnd) - Math.min(start, otherStart);
      return either == 0 ? 1 : Math.max(0, (double) both / either);
    }

    @Override
    public double transition(boolean fromTarget, boolean toTarget) {
      return words.transition(fromTarget, toTarget);
    }

    @Override
    public Prepared ofComparables() {
      return new Timed(words.ofComparables(), sources, targets, shift);
    }

    @Override
    public Prepared taughtBy(List<BeadScorer.Pair> pairs) {
      Prepared taught = words.taughtBy(pairs);
      return taught == words ? this : new Timed(taught, sources, targets, shift);
    }

    @Override
    public List<Anchor> anchors() {
      List<Anchor> anchors = new ArrayList<>(words.anchors());
      int j = 0;
      for (int i = 0; i < sources.size(); i++) {
        while (j + 1 < targets.size() && targets.get(j).end() <= sources.get(i).start() + shift) {
          j++;
        }
        if (j < targets.size() && together(i, i + 1, j, j + 1) > 0.5) {
          anchors.add(new Anchor(i, j, ANCHOR));
        }
      }
      return anchors;
    }
  }
}
