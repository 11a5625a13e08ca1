package io.github.songngu.bench;

import io.github.songngu.align.Aligner;
import io.github.songngu.read.SegmentedPair;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import java.util.List;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Long documents, beside mALIGNa's Gale–Church, which looks at lengths only: the goal is its time
 * at 5,000 lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class AlignmentBenchmark {

  private static final SegmentedReader READER =
      SegmentedReader.ofDefaults().language(Language.ENGLISH);

  @Param("testdata/gold")
  public String texts = "";

  @Param({"1000", "5000"})
  public int lines;

  private SegmentedPair pair = READER.readPair("none", "no", "không");

  @Setup
  public void read() {
    String[] sides = Texts.bothSides(texts, lines);
    pair = READER.readPair("lines", sides[0], sides[1]);
  }

  @Benchmark
  public Object align() {
    return Aligner.ofDefaults().align(pair.source(), pair.target());
  }

  @Benchmark
  public Object alignMaligna() {
    Alignment all = new Alignment(sentences(pair.source()), sentences(pair.target()));
    return new GaleAndChurchMacro().apply(List.of(all));
  }

  private static List<String> sentences(SegmentedArticle article) {
    return article.sentences().stream().map(Sentence::text).toList();
  }
}
