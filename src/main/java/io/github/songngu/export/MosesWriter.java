package io.github.songngu.export;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.text.Language;
import io.github.songngu.text.LineCleaner;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes two files, one per language: line <i>n</i> of one translates line <i>n</i> of the other.
 *
 * <p>This is what Moses, fast_align, Marian and most training tools read. Only pairs are written,
 * and none of which one side would be a blank line; no line holds a tab or any other line break.
 */
public final class MosesWriter implements BitextWriter {

  private final LineCleaner cleaner = LineCleaner.forText();
  private final Selection selection;
  private final Writer english;
  private final Writer vietnamese;

  private MosesWriter(Builder builder, OutputStream english, OutputStream vietnamese) {
    this.selection = builder.selection;
    this.english = new BufferedWriter(new OutputStreamWriter(english, StandardCharsets.UTF_8));
    this.vietnamese =
        new BufferedWriter(new OutputStreamWriter(vietnamese, StandardCharsets.UTF_8));
  }

  /** Returns a builder that begins with the default: all pairs. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void write(Bitext bitext) throws IOException {
    boolean fromEnglish = bitext.source().article().language() == Language.ENGLISH;
    Writer source = fromEnglish ? english : vietnamese;
    Writer target = fromEnglish ? vietnamese : english;
    for (SegmentPair pair : bitext.segments()) {
      if (selection.takes(pair.bead())) {
        write(cleaner.clean(pair.source()), source, cleaner.clean(pair.target()), target);
      }
    }
  }

  private static void write(String source, Writer sourceOut, String target, Writer targetOut)
      throws IOException {
    if (!LineCleaner.isBlank(source) && !LineCleaner.isBlank(target)) {
      sourceOut.append(source).append('\n');
      targetOut.append(target).append('\n');
    }
  }

  @Override
  public long illegalCharacters() {
    return cleaner.illegal();
  }

  @Override
  public void close() throws IOException {
    try (vietnamese) {
      english.close();
    }
  }

  /** Options of a {@link MosesWriter}. */
  public static final class Builder {

    private Selection selection = Selection.PAIRS;

    private Builder() {}

    /**
     * Sets the score below which pairs are left out; default 0.
     *
     * @throws IllegalArgumentException if the score is not within 0 to 1
     */
    public Builder minScore(double score) {
      selection = selection.withMinScore(score);
      return this;
    }

    /** Returns a writer to two streams, which it closes when it is closed. */
    public MosesWriter build(OutputStream english, OutputStream vietnamese) {
      return new MosesWriter(this, english, vietnamese);
    }
  }
}
