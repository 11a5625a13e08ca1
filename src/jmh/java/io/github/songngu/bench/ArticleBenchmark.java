package io.github.songngu.bench;

import io.github.songngu.BitextPipeline;
import io.github.songngu.align.Aligner;
import io.github.songngu.read.PairedArticle;
import io.github.songngu.read.PairedArticleReader;
import io.github.songngu.score.EvidenceScorer;
import io.github.songngu.split.Segmenter;
import io.github.songngu.text.SegmentedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One short article of news in both languages: the goal is under 5 ms from text to bitext. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ArticleBenchmark {

  private static final EvidenceScorer SCORER = EvidenceScorer.ofDefaults();

  private final String text;
  private final PairedArticle article;
  private final SegmentedArticle english;
  private final SegmentedArticle vietnamese;

  public ArticleBenchmark() {
    try {
      text = Files.readString(Path.of("testdata/articles/state-visit.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    article = read();
    english = Segmenter.ofDefaults().segment(article.pair().source());
    vietnamese = Segmenter.ofDefaults().segment(article.pair().target());
  }

  @Benchmark
  public Object pipeline() {
    return BitextPipeline.ofDefaults().align("state-visit", text).orThrow();
  }

  @Benchmark
  public final PairedArticle read() {
    return PairedArticleReader.ofDefaults().read("state-visit", text);
  }

  @Benchmark
  public Object segment() {
    return Segmenter.ofDefaults().segment(article.pair().source()).size()
        + Segmenter.ofDefaults().segment(article.pair().target()).size();
  }

  @Benchmark
  public Object align() {
    return Aligner.ofDefaults().align(english, vietnamese);
  }

  /** The part of {@link #align} that looks at each sentence by itself. */
  @Benchmark
  public Object prepare() {
    return SCORER.prepare(english, vietnamese);
  }
}
