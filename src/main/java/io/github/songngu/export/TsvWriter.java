package io.github.songngu.export;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.text.LineCleaner;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes a pair a line, in five columns parted by tabs: source text, target text, score with four
 * decimals, bead shape, document.
 *
 * <pre>
 * source	target	score	bead	document
 * It opens in May.	Tuyến mở cửa vào tháng 5.	0.9731	1-1	metro
 * </pre>
 *
 * <p>Nothing is quoted, as corpus tools want it; a cell holds neither tab nor line break.
 */
public final class TsvWriter implements BitextWriter {

  private static final String HEADER = "source\ttarget\tscore\tbead\tdocument";

  private final LineCleaner cleaner = LineCleaner.forText();
  private final Selection selection;
  private final List<String> properties;
  private final Writer out;
  private boolean headerDue;

  private TsvWriter(Builder builder, OutputStream out) {
    this.selection = builder.selection;
    this.properties = builder.properties;
    this.headerDue = builder.header;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Returns a builder that begins with the defaults: a header, all pairs, nothing unaligned. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void write(Bitext bitext) throws IOException {
    writeHeader();
    String document = cleaner.clean(bitext.id());
    for (SegmentPair pair : bitext.segments()) {
      if (selection.takes(pair.bead())) {
        write(bitext, pair, document);
      }
    }
  }

  private void write(Bitext bitext, SegmentPair pair, String document) throws IOException {
    out.write(cleaner.clean(pair.source()));
    out.write('\t');
    out.write(cleaner.clean(pair.target()));
    out.write('\t');
    out.write(Scores.format(pair.score()));
    out.write('\t');
    out.write(pair.bead().label());
    out.write('\t');
    out.write(document);
    if (!properties.isEmpty()) {
      writeProperties(Properties.of(bitext.source(), pair.bead().source()));
      writeProperties(Properties.of(bitext.target(), pair.bead().target()));
    }
    out.write('\n');
  }

  private void writeProperties(Map<String, String> known) throws IOException {
    for (String property : properties) {
      out.write('\t');
      out.write(cleaner.clean(known.getOrDefault(property, "")));
    }
  }

  private void writeHeader() throws IOException {
    if (headerDue) {
      headerDue = false;
      out.write(HEADER);
      for (String side : List.of("source_", "target_")) {
        for (String property : properties) {
          out.write('\t' + side + property);
        }
      }
      out.write('\n');
    }
  }

  @Override
  public long illegalCharacters() {
    return cleaner.illegal();
  }

  /** Writes the header if nothing was written, and closes the stream beneath. */
  @Override
  public void close() throws IOException {
    try (out) {
      writeHeader();
    }
  }

  /** Options of a {@link TsvWriter}. */
  public static final class Builder {

    private Selection selection = Selection.PAIRS;
    private List<String> properties = List.of();
    private boolean header = true;

    private Builder() {}

    /** Sets whether the first line names the columns; default true. */
    public Builder header(boolean written) {
      header = written;
      return this;
    }

    /**
     * Sets which properties of the articles follow in columns of their own, first those of the
     * source, then those of the target; default none. {@code url} gives {@code source_url} and
     * {@code target_url}; {@code time} is that of subtitles.
     *
     * @throws IllegalArgumentException if a name is not made of small letters
     */
    public Builder properties(List<String> names) {
      for (String name : names) {
        if (!name.matches("[a-z]+")) {
          throw new IllegalArgumentException("property is '" + name + "', expected a name as url");
        }
      }
      properties = List.copyOf(names);
      return this;
    }

    /**
     * Sets whether text without a counterpart is written too, beside an empty cell; default false.
     */
    public Builder unaligned(boolean included) {
      selection = selection.withUnaligned(included);
      return this;
    }

    /**
     * Sets the score below which pairs are left out; default 0. Text without a counterpart is not
     * measured by it.
     *
     * @throws IllegalArgumentException if the score is not within 0 to 1
     */
    public Builder minScore(double score) {
      selection = selection.withMinScore(score);
      return this;
    }

    /** Returns a writer to the stream, which it closes when it is closed. */
    public TsvWriter build(OutputStream out) {
      return new TsvWriter(this, out);
    }
  }
}
