package io.github.songngu;

import io.github.songngu.align.Aligner;
import io.github.songngu.align.Anchor;
import io.github.songngu.align.Bitext;
import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.read.ArticleCleaner;
import io.github.songngu.read.Document;
import io.github.songngu.read.DocumentReaders;
import io.github.songngu.read.InputException;
import io.github.songngu.read.Layout;
import io.github.songngu.read.PairedArticle;
import io.github.songngu.read.PairedArticleReader;
import io.github.songngu.read.ParallelDocuments;
import io.github.songngu.read.PlainTextReader;
import io.github.songngu.read.SegmentedPair;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.read.Source;
import io.github.songngu.read.TextReader;
import io.github.songngu.score.EvidenceScorer;
import io.github.songngu.score.Explanation;
import io.github.songngu.score.TimeScorer;
import io.github.songngu.split.Segmenter;
import io.github.songngu.text.ArticlePair;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The front door: text or files in, a {@link Bitext} out.
 *
 * <p>Immutable, thread-safe and cheap to share: one instance serves a whole program. Input that
 * cannot be used is no exception but an {@link Outcome.Rejected} that says why.
 *
 * <pre>{@code
 * BitextPipeline pipeline = BitextPipeline.ofDefaults();
 * Bitext bitext = pipeline.align(Path.of("testdata/articles/state-visit.txt")).orThrow();
 * for (SegmentPair pair : bitext.pairs()) {
 *   memory.add(pair.source(), pair.target(), pair.score());
 * }
 * }</pre>
 */
public final class BitextPipeline {

  private static final BitextPipeline DEFAULTS = builder().build();

  private final Language source;
  private final DocumentReaders readers;
  private final boolean keepAll;
  private final PairedArticleReader pairedReader;
  private final PlainTextReader plainReader;
  private final SegmentedReader segmentedReader;
  private final Segmenter segmenter;
  private final Aligner aligner;
  private final List<Anchor> anchors;

  private BitextPipeline(Builder builder) {
    this.source = builder.source;
    this.readers = builder.readers;
    this.keepAll = builder.keepAll;
    this.pairedReader =
        builder.layout == null
            ? PairedArticleReader.ofDefaults()
            : PairedArticleReader.ofDefaults().forcedLayout(builder.layout);
    this.plainReader =
        builder.first == null
            ? PlainTextReader.ofDefaults()
            : PlainTextReader.ofDefaults().language(builder.first);
    this.segmentedReader =
        builder.first == null
            ? SegmentedReader.ofDefaults()
            : SegmentedReader.ofDefaults().language(builder.first);
    this.segmenter = Segmenter.ofDefaults();
    this.aligner = builder.aligner;
    this.anchors = builder.anchors;
  }

  /** Returns a pipeline with all defaults: English is the source, everything else found. */
  public static BitextPipeline ofDefaults() {
    return DEFAULTS;
  }

  /** Returns a builder that begins with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Reads one result or the reason why there is none. */
  private interface Work {
    Outcome run() throws IOException;
  }

  private static Outcome attempt(String id, Work work) throws IOException {
    try {
      return work.run();
    } catch (InputException e) {
      return new Outcome.Rejected(id, Objects.requireNonNullElse(e.getMessage(), e.toString()));
    }
  }

  private static Outcome attemptText(String id, Work work) {
    try {
      return attempt(id, work);
    } catch (IOException e) {
      throw new IllegalStateException("text in memory was read from a file", e);
    }
  }

  /**
   * Reads a file of any format that holds both languages; {@link #align(Document)} goes on from
   * there.
   *
   * @throws InputException if the content cannot be used
   * @throws IOException if the file cannot be read
   */
  public Document read(Path file) throws IOException {
    return read(Source.of(file));
  }

  /**
   * Reads a document of any format, and sets aside what is no part of its article: see {@link
   * ArticleCleaner}.
   *
   * @throws InputException if the content cannot be used
   * @throws IOException if the input cannot be read
   */
  public Document read(Source input) throws IOException {
    return cleaned(readers.read(input));
  }

  /**
   * Reads two documents of any format, one in each language; {@link #align(ParallelDocuments)} goes
   * on from there. Set aside is what is no part of their articles, but not what both of them have.
   *
   * @throws InputException if the content of one cannot be used
   * @throws IOException if one cannot be read
   */
  public ParallelDocuments read(Source first, Source second) throws IOException {
    return cleaned(new ParallelDocuments(readers.read(first), readers.read(second)));
  }

  private Document cleaned(Document document) {
    return keepAll ? document.keepingAll() : ArticleCleaner.ofDefaults().cleanPaired(document);
  }

  private ParallelDocuments cleaned(ParallelDocuments documents) {
    return keepAll
        ? new ParallelDocuments(
            documents.id(), documents.first().keepingAll(), documents.second().keepingAll())
        : ArticleCleaner.ofDefaults().clean(documents);
  }

  /**
   * Aligns a paired article: a file of any format that holds both languages.
   *
   * @throws IOException if the file cannot be read
   */
  public Outcome align(Path pairedArticle) throws IOException {
    return attempt(pairedArticle.toString(), () -> align(pairedReader.read(read(pairedArticle))));
  }

  /** Aligns a document that holds both languages. */
  public Outcome align(Document pairedArticle) {
    return attemptText(pairedArticle.name(), () -> align(pairedReader.read(pairedArticle)));
  }

  /**
   * Aligns the text of a paired article, which holds both languages; it is cleaned as a file is.
   *
   * @param id names the article in output
   * @param pairedArticle the whole text
   */
  public Outcome align(String id, String pairedArticle) {
    return align(cleaned(TextReader.document(id, id, pairedArticle)));
  }

  /**
   * Aligns two documents of any format, one in each language, in either order.
   *
   * @throws IOException if a file cannot be read
   */
  public Outcome align(Path first, Path second) throws IOException {
    return attempt(first + ", " + second, () -> align(read(Source.of(first), Source.of(second))));
  }

  /**
   * Aligns two documents, one in each language, in either order. Of two books, no pair reaches from
   * one chapter into the next where the chapters correspond.
   */
  public Outcome align(ParallelDocuments documents) {
    return attemptText(documents.id(), () -> aligned(alignBooks(documents)));
  }

  private Bitext alignBooks(ParallelDocuments documents) {
    ArticlePair pair = plainReader.readPair(documents.id(), documents.first(), documents.second());
    SegmentedArticle english = segmenter.segment(pair.source());
    SegmentedArticle vietnamese = segmenter.segment(pair.target());
    boolean ordered = pair.source().text().equals(documents.first().text());
    Document first = ordered ? documents.first() : documents.second();
    Document second = ordered ? documents.second() : documents.first();
    return split(
        english, vietnamese, (here, there) -> alignBooks(pair.id(), first, here, second, there));
  }

  /**
   * Aligns articles, splitting them anew where that shows more sentences. Known places count those
   * sentences, as output does.
   */
  private Bitext split(SegmentedArticle first, SegmentedArticle second, LostStops.Attempt attempt) {
    Bitext bitext = LostStops.align(first, second, attempt);
    return anchors.isEmpty()
        ? bitext
        : align(bitext.id(), bitext.source(), bitext.target(), anchors);
  }

  private Bitext alignBooks(
      String id,
      Document first,
      SegmentedArticle english,
      Document second,
      SegmentedArticle vietnamese) {
    Chapters here = Chapters.of(first, english);
    Chapters there = Chapters.of(second, vietnamese);
    return source == Language.ENGLISH
        ? align(id, english, vietnamese, here.anchors(there))
        : align(id, vietnamese, english, there.anchors(here));
  }

  /**
   * Aligns the texts of two documents, one in each language, in either order; they are cleaned as
   * files are.
   *
   * @param id names the pair in output
   * @param first the whole text of one
   * @param second the whole text of the other
   */
  public Outcome align(String id, String first, String second) {
    return align(
        cleaned(
            new ParallelDocuments(
                id,
                TextReader.document(id + ", first", id, first),
                TextReader.document(id + ", second", id, second))));
  }

  /**
   * Aligns two documents that have a sentence a line and an empty line between paragraphs.
   *
   * @throws IOException if a file cannot be read
   */
  public Outcome alignSegmented(Path first, Path second) throws IOException {
    return attempt(
        first + ", " + second, () -> aligned(align(segmentedReader.readPair(first, second))));
  }

  /**
   * Aligns the texts of two documents that have a sentence a line.
   *
   * @param id names the pair in output
   * @param first the whole text of one
   * @param second the whole text of the other
   */
  public Outcome alignSegmented(String id, String first, String second) {
    return attemptText(id, () -> aligned(align(segmentedReader.readPair(id, first, second))));
  }

  /** Aligns two articles. */
  public Bitext align(ArticlePair pair) {
    return split(
        segmenter.segment(pair.source()),
        segmenter.segment(pair.target()),
        (first, second) -> align(pair.id(), first, second, List.of()));
  }

  private Bitext align(SegmentedPair pair) {
    return align(pair.id(), pair.source(), pair.target());
  }

  private Outcome align(PairedArticle article) {
    return new Outcome.Aligned(align(article.pair()), article.layout());
  }

  private static Outcome aligned(Bitext bitext) {
    return new Outcome.Aligned(bitext, null);
  }

  /**
   * Aligns two articles whose sentences are known.
   *
   * @param id names the bitext in output
   * @param first the article in one language
   * @param second the article in the other
   * @return the bitext, its source in the language that the pipeline has for the source
   */
  public Bitext align(String id, SegmentedArticle first, SegmentedArticle second) {
    return align(id, first, second, anchors);
  }

  private Bitext align(
      String id, SegmentedArticle first, SegmentedArticle second, List<Anchor> places) {
    boolean ordered = first.article().language() == source;
    SegmentedArticle left = ordered ? first : second;
    SegmentedArticle right = ordered ? second : first;
    return new Bitext(id, left, right, aligner.align(left, right, places));
  }

  /**
   * Says of each bead what spoke for it and against it, by the evidence of this pipeline's aligner.
   *
   * @return an explanation for each bead of the bitext, in order
   */
  public List<Explanation> explain(Bitext bitext) {
    return aligner.explain(bitext);
  }

  /** Options of a {@link BitextPipeline}. */
  public static final class Builder {

    private Language source = Language.ENGLISH;
    private @Nullable Language first;
    private @Nullable Layout layout;
    private DocumentReaders readers = DocumentReaders.ofDefaults();
    private boolean keepAll;
    private Aligner aligner = Aligner.ofDefaults();
    private List<Anchor> anchors = List.of();

    private Builder() {}

    /** Sets which language is the source side of bitexts; default English. */
    public Builder source(Language language) {
      source = language;
      return this;
    }

    /**
     * Sets the language of the first of two documents, the second being in the other; default: both
     * are told by content.
     */
    public Builder first(Language language) {
      first = language;
      return this;
    }

    /** Sets how paired articles arrange their languages; default: it is found. */
    public Builder layout(Layout arrangement) {
      layout = arrangement;
      return this;
    }

    /** Sets the formats that can be read; default {@link DocumentReaders#ofDefaults()}. */
    public Builder readers(DocumentReaders others) {
      readers = Objects.requireNonNull(others);
      return this;
    }

    /**
     * Sets whether all text counts as article, menus and credits too, but for characters that are
     * no text; default false.
     */
    public Builder keepAll(boolean all) {
      keepAll = all;
      return this;
    }

    /** Sets the aligner; default {@link Aligner#ofDefaults()}. */
    public Builder aligner(Aligner other) {
      aligner = Objects.requireNonNull(other);
      return this;
    }

    /**
     * Sets the places of one document that are known to correspond, by sentence; default none. A
     * pipeline that has some is for that document only: with another it may throw an {@link
     * io.github.songngu.align.AnchorException}.
     */
    public Builder anchors(List<Anchor> places) {
      anchors = List.copyOf(places);
      return this;
    }

    /**
     * Lets the aligner weigh the built-in evidence with another lexicon, for example {@code
     * Lexicon.builtIn().with(entries)}; replaces the scorer of the aligner.
     */
    public Builder lexicon(Lexicon lexicon) {
      aligner =
          aligner.withScorer(TimeScorer.around(EvidenceScorer.ofDefaults().withLexicon(lexicon)));
      return this;
    }

    /** Returns the pipeline. */
    public BitextPipeline build() {
      return new BitextPipeline(this);
    }
  }
}
