package io.github.songngu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The README's example, run. */
class ReadmeTest {

  @Test
  void theExamplePrintsWhatTheReadmeSays() throws IOException {
    BitextPipeline pipeline = BitextPipeline.ofDefaults();
    Bitext bitext = pipeline.align(Path.of("testdata/articles/state-visit.txt")).orThrow();
    StringBuilder out = new StringBuilder();
    for (SegmentPair pair : bitext.pairs().subList(0, 4)) {
      out.append(
          String.format(Locale.ROOT, "%.2f %s%n", pair.score(), pair.bead().shape())
              .replace("\r", ""));
      out.append("  ").append(pair.source()).append('\n');
      out.append("  ").append(pair.target()).append('\n');
    }
    assertThat(Files.readString(Path.of("README.md"))).contains(out);
  }
}
