package io.github.songngu.export;

import io.github.songngu.align.Bead;
import io.github.songngu.align.Bitext;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a bead a line, as sentence numbers counted from 0, with its score; no text.
 *
 * <pre>
 * [0,1]:[0]:0.9731
 * [2]:[]:0.8800
 * </pre>
 *
 * <p>All beads are written, those without a counterpart too, so that every sentence is in exactly
 * one line. An empty line parts one bitext from the next.
 */
public final class BeadsWriter implements BitextWriter {

  private final Selection selection;
  private final Writer out;
  private boolean first = true;

  private BeadsWriter(Builder builder, OutputStream out) {
    this.selection = builder.selection;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Returns a builder that begins with the default: all beads. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void write(Bitext bitext) throws IOException {
    if (!first) {
      out.write('\n');
    }
    first = false;
    for (Bead bead : bitext.alignment().beads()) {
      if (selection.takes(bead)) {
        out.append(bead.toString()).append(':').append(Scores.format(bead.score())).append('\n');
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Options of a {@link BeadsWriter}. */
  public static final class Builder {

    private Selection selection = Selection.PAIRS.withUnaligned(true);

    private Builder() {}

    /**
     * Sets the score below which pairs are left out; default 0. Their sentences are then in no
     * line. Beads without a counterpart are not measured by it.
     *
     * @throws IllegalArgumentException if the score is not within 0 to 1
     */
    public Builder minScore(double score) {
      selection = selection.withMinScore(score);
      return this;
    }

    /** Returns a writer to the stream, which it closes when it is closed. */
    public BeadsWriter build(OutputStream out) {
      return new BeadsWriter(this, out);
    }
  }
}
