package io.github.songngu.read;

import io.github.songngu.read.Passage.Gap;
import io.github.songngu.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives each passage a language: its own where that is clear, else the one that fits best between
 * its neighbours.
 *
 * <p>How a file arranges its languages is learned from its clear passages: how often the language
 * changes where nothing, an empty line or a rule stands between two of them, and how often each is
 * marked. The sequence of languages is then the likeliest in a hidden Markov model with these odds
 * (Viterbi, 1967).
 */
final class Labels {

  private static final int ENGLISH = 0;
  private static final int VIETNAMESE = 1;

  /** What is counted of changes before any is seen. */
  private static final double UNSEEN = 1;

  /** What is counted of marks: where they are in use, they are hardly ever left out. */
  private static final double UNSEEN_MARK = 0.05;

  /** What a layout that was asked for counts beforehand. */
  private static final double EXPECTED = 3;

  /** What a heading says about the passage below it. */
  private static final double HEADING = 8;

  private final List<Passage> passages;
  private final Map<Gap, double[][]> changes = new EnumMap<>(Gap.class);
  private final double[][] marks = new double[2][2];

  private Labels(List<Passage> passages, @Nullable Layout layout) {
    this.passages = passages;
    for (Gap gap : Gap.values()) {
      double same = layout == Layout.STACKED && gap != Gap.RULE ? EXPECTED : UNSEEN;
      double other = layout == null || layout == Layout.STACKED ? UNSEEN : EXPECTED;
      changes.put(gap, new double[][] {{same, other}, {other, same}});
    }
    for (int language = 0; language < 2; language++) {
      marks[language][0] = UNSEEN_MARK;
      marks[language][1] = UNSEEN_MARK;
    }
    count();
  }

  private void count() {
    Language before = null;
    for (Passage passage : passages) {
      Language language = passage.language();
      if (language != null) {
        marks[index(language)][passage.isMarked() ? 1 : 0]++;
        if (before != null) {
          changes(passage)[index(before)][index(language)]++;
        }
      }
      before = language;
    }
  }

  /** Returns the languages of the passages, in the layout if one is given. */
  static Language[] of(List<Passage> passages, @Nullable Layout layout) {
    return new Labels(passages, layout).likeliest();
  }

  private Language[] likeliest() {
    byte[][] from = new byte[passages.size()][2];
    double[] cost = new double[2];
    for (int i = 0; i < passages.size(); i++) {
      double[] next = new double[2];
      for (int to = 0; to < 2; to++) {
        double stay = cost[to] + change(i, to, to);
        double turn = cost[1 - to] + change(i, 1 - to, to);
        from[i][to] = (byte) (turn < stay ? 1 - to : to);
        next[to] = Math.min(stay, turn) + cost(passages.get(i), to);
      }
      cost = next;
    }
    Language[] labels = new Language[passages.size()];
    int language = cost[ENGLISH] <= cost[VIETNAMESE] ? ENGLISH : VIETNAMESE;
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = language == ENGLISH ? Language.ENGLISH : Language.VIETNAMESE;
      language = from[i][language];
    }
    return labels;
  }

  private static int index(Language language) {
    return language == Language.ENGLISH ? ENGLISH : VIETNAMESE;
  }

  private double[][] changes(Passage passage) {
    return Objects.requireNonNull(changes.get(passage.gap()));
  }

  private double change(int passage, int from, int to) {
    return passage == 0 ? 0 : cost(changes(passages.get(passage))[from], to);
  }

  private double cost(Passage passage, int language) {
    double lean = language == VIETNAMESE ? passage.lean() : -passage.lean();
    Language heading = passage.heading();
    return Math.max(0, -lean)
        + cost(marks[language], passage.isMarked() ? 1 : 0)
        + (heading != null && index(heading) != language ? HEADING : 0);
  }

  /** Returns the negative logarithm of the share that one of two counts has. */
  private static double cost(double[] counts, int which) {
    return -Math.log(counts[which] / (counts[0] + counts[1]));
  }
}
