package io.github.songngu;

import io.github.songngu.align.Bitext;
import io.github.songngu.read.Layout;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of an article: a bitext, or the reason why there is none.
 *
 * <pre>{@code
 * Outcome outcome = BitextPipeline.ofDefaults().align(Path.of("visit.txt"));
 * if (outcome instanceof Outcome.Aligned aligned) {
 *   aligned.bitext().pairs().forEach(pair -> …);
 * } else if (outcome instanceof Outcome.Rejected rejected) {
 *   log.warn("{}: {}", rejected.id(), rejected.reason());
 * }
 * }</pre>
 */
public sealed interface Outcome extends Serializable {

  /** Returns the id of the article or pair of articles. */
  String id();

  /**
   * Returns the bitext.
   *
   * @throws IllegalStateException if there is none; the message is the reason
   */
  Bitext orThrow();

  /**
   * The article was aligned.
   *
   * @param bitext the sentences of both sides and how they correspond
   * @param found how the paired article arranges its languages; null if they were two articles
   */
  record Aligned(Bitext bitext, @Nullable Layout found) implements Outcome {

    @Override
    public String id() {
      return bitext.id();
    }

    /** Returns how the paired article arranges its languages; empty if they were two articles. */
    public Optional<Layout> layout() {
      return Optional.ofNullable(found);
    }

    @Override
    public Bitext orThrow() {
      return bitext;
    }
  }

  /**
   * The input cannot be used.
   *
   * @param id names the input
   * @param reason one line: place, what was found, what was expected
   */
  record Rejected(String id, String reason) implements Outcome {

    @Override
    public Bitext orThrow() {
      throw new IllegalStateException(reason);
    }
  }
}
