package io.github.songngu.evaluate;

import io.github.songngu.align.Alignment;
import io.github.songngu.align.Bead;
import io.github.songngu.text.SentenceRange;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A bead as a bead file has it: sentence numbers only.
 *
 * <p>Unlike a {@link Bead} it need not be a run of sentences, and where it is empty on one side it
 * does not say between which sentences of that side it stands.
 *
 * @param source numbers of the source sentences, from 0
 * @param target numbers of the target sentences, from 0
 */
public record IndexedBead(List<Integer> source, List<Integer> target) implements Serializable {

  /** Copies the numbers and checks that there is one. */
  public IndexedBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a bead needs a sentence on one side at least");
    }
  }

  /** Returns the beads of an alignment, in order. */
  public static List<IndexedBead> of(Alignment alignment) {
    return alignment.beads().stream()
        .map(bead -> new IndexedBead(numbers(bead.source()), numbers(bead.target())))
        .toList();
  }

  private static List<Integer> numbers(SentenceRange range) {
    return IntStream.range(range.start(), range.end()).boxed().toList();
  }

  /** Returns whether its sentences have no counterpart. */
  public boolean isUnaligned() {
    return source.isEmpty() || target.isEmpty();
  }

  /** Returns the shape in the usual notation, {@code 1-2}, or {@code null} if it is unaligned. */
  String shape() {
    return isUnaligned() ? "null" : source.size() + "-" + target.size();
  }
}
