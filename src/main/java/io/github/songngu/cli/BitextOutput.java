package io.github.songngu.cli;

import io.github.songngu.Outcome;
import io.github.songngu.align.Bitext;
import io.github.songngu.export.BitextWriter;
import io.github.songngu.text.SegmentedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what became of documents.
 *
 * @param format the format of all of them
 * @param settings what the format's writer is told
 * @param terminal where standard output is
 */
record BitextOutput(OutputFormat format, OutputFormat.Settings settings, Terminal terminal) {

  /**
   * Writes a bitext.
   *
   * @param outcome the bitext, or why there is none
   * @param place a file; null or {@code -} is standard output
   * @param inputs files that must not be overwritten
   * @return what is to be said of it: layout, sentences, pairs
   * @throws Refusal if there is no bitext
   */
  String write(Outcome outcome, @Nullable Path place, List<Path> inputs) throws IOException {
    if (outcome instanceof Outcome.Rejected rejected) {
      throw new Refusal(rejected.reason());
    }
    Bitext bitext = outcome.orThrow();
    try (Destination out = Destination.of(place, inputs, terminal)) {
      BitextWriter writer = format.writer(out, settings);
      try (writer) {
        writer.write(bitext);
      }
      out.commit();
      return summary(outcome) + lost(writer.illegalCharacters());
    }
  }

  private static String summary(Outcome outcome) {
    Bitext bitext = outcome.orThrow();
    String layout =
        outcome instanceof Outcome.Aligned aligned
            ? aligned.layout().map(found -> "layout " + found + ", ").orElse("")
            : "";
    int pairs = bitext.alignment().pairs().size();
    return bitext.id()
        + ": "
        + layout
        + side(bitext.source())
        + " and "
        + side(bitext.target())
        + " sentences, "
        + pairs
        + (pairs == 1 ? " pair" : " pairs");
  }

  private static String side(SegmentedArticle side) {
    return switch (side.article().language()) {
      case ENGLISH -> side.size() + " English";
      case VIETNAMESE -> side.size() + " Vietnamese";
    };
  }

  private String lost(long characters) {
    return characters == 0
        ? ""
        : ", left out " + characters + " characters that " + format + " cannot hold";
  }
}
