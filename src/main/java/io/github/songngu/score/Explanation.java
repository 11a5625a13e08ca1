package io.github.songngu.score;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Why a bead has its log-odds: what speaks for it and against it.
 *
 * <pre>
 * +11.27 nats
 *   shape   +2.14  1-1
 *   words   +5.02  agreement = thỏa thuận, sign = ký
 *   names   +1.31  lehtonen, noibai; only in English: helsinki
 *   length  +1.10  96 and 104 letters
 * </pre>
 *
 * @param logOdds the sum of all that was weighed, in nats; above 0 the bead is likelier right than
 *     wrong, its neighbours aside
 * @param reasons what was weighed, in the order of {@link Feature.Kind}
 */
public record Explanation(double logOdds, List<Reason> reasons) implements Serializable {

  /** Copies the reasons. */
  public Explanation {
    reasons = List.copyOf(reasons);
  }

  /**
   * One kind of evidence.
   *
   * @param kind what it is about
   * @param nats what it adds to the log-odds; below 0 it speaks against the bead
   * @param detail what was found, for people to read; may be empty
   */
  public record Reason(Feature.Kind kind, double nats, String detail) implements Serializable {

    /** Returns the reason in one line. */
    @Override
    public String toString() {
      String name = kind.name().toLowerCase(Locale.ROOT);
      return String.format(Locale.ROOT, "%-10s %+6.2f  %s", name, nats, detail).stripTrailing();
    }
  }

  /** Returns a line for the sum and one for each reason, parted by line feeds. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%+.2f nats", logOdds));
    for (Reason reason : reasons) {
      out.append("\n  ").append(reason);
    }
    return out.toString();
  }
}
