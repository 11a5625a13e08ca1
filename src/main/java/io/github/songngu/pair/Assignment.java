package io.github.songngu.pair;

import io.github.songngu.pair.DocumentPairer.Scored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes candidates best first, each document once, and says of the others why they are left. */
final class Assignment {

  private final List<DocumentProfile> english;
  private final List<DocumentProfile> vietnamese;
  private final double threshold;
  private final boolean[] sourceTaken;
  private final boolean[] targetTaken;

  Assignment(List<DocumentProfile> english, List<DocumentProfile> vietnamese, double threshold) {
    this.english = english;
    this.vietnamese = vietnamese;
    this.threshold = threshold;
    this.sourceTaken = new boolean[english.size()];
    this.targetTaken = new boolean[vietnamese.size()];
  }

  /**
   * Returns the pairs.
   *
   * @param candidates the best first
   */
  Pairing assign(List<Scored> candidates) {
    List<DocumentPair> pairs = new ArrayList<>();
    Scored[] sourceBest = new Scored[english.size()];
    Scored[] targetBest = new Scored[vietnamese.size()];
    for (Scored each : candidates) {
      int source = each.candidate().source();
      int target = each.candidate().target();
      if (each.score() >= threshold && !sourceTaken[source] && !targetTaken[target]) {
        sourceTaken[source] = true;
        targetTaken[target] = true;
        pairs.add(pair(each));
      }
      sourceBest[source] = sourceBest[source] == null ? each : sourceBest[source];
      targetBest[target] = targetBest[target] == null ? each : targetBest[target];
    }
    List<Unpaired> unpaired = new ArrayList<>();
    for (int i = 0; i < sourceTaken.length; i++) {
      if (!sourceTaken[i]) {
        unpaired.add(new Unpaired(english.get(i).name(), reason(sourceBest[i], true)));
      }
    }
    for (int i = 0; i < targetTaken.length; i++) {
      if (!targetTaken[i]) {
        unpaired.add(new Unpaired(vietnamese.get(i).name(), reason(targetBest[i], false)));
      }
    }
    unpaired.sort(Comparator.comparing(Unpaired::name));
    return new Pairing(pairs, unpaired);
  }

  private DocumentPair pair(Scored each) {
    return new DocumentPair(
        english.get(each.candidate().source()).name(),
        vietnamese.get(each.candidate().target()).name(),
        each.score());
  }

  private String reason(@Nullable Scored best, boolean fromSource) {
    if (best == null) {
      return "shares nothing with a document in the other language";
    }
    int source = best.candidate().source();
    int target = best.candidate().target();
    String other = fromSource ? vietnamese.get(target).name() : english.get(source).name();
    boolean taken = fromSource ? targetTaken[target] : sourceTaken[source];
    return taken
        ? "its best, " + other + ", has a better one"
        : String.format(Locale.ROOT, "its best, %s, scores %.4f", other, best.score());
  }
}
