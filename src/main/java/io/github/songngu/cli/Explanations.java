package io.github.songngu.cli;

import io.github.songngu.BitextPipeline;
import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.score.Explanation;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints why beads have their place. */
final class Explanations {

  private Explanations() {}

  /** Prints each bead with its text, its score and what was found in it. */
  static void print(Bitext bitext, BitextPipeline pipeline, PrintStream out) {
    List<SegmentPair> segments = bitext.segments();
    List<Explanation> explanations = pipeline.explain(bitext);
    for (int i = 0; i < segments.size(); i++) {
      SegmentPair segment = segments.get(i);
      out.printf(Locale.ROOT, "%s %.2f  ", segment.bead(), segment.score());
      out.println(explanations.get(i));
      side(segment.source(), out);
      side(segment.target(), out);
    }
  }

  private static void side(String text, PrintStream out) {
    if (!text.isEmpty()) {
      out.println("  | " + text);
    }
  }
}
