package io.github.songngu.bench;

import com.ibm.icu.text.Transliterator;
import io.github.songngu.text.Language;
import io.github.songngu.vietnamese.Folding;
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
 * Folding an article of Vietnamese, beside ICU's transliterator, with and without its lower case,
 * which ours has: the goal is ten times its speed. No more than an article, since ICU's time grows
 * with the square of the length.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class FoldingBenchmark {

  private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
  private static final Transliterator LOWER_ASCII =
      Transliterator.getInstance("Latin-ASCII; Any-Lower");

  private static final int LENGTH = 20_000;

  @Param("testdata/gold")
  public String texts = "";

  private String document = "";

  @Setup
  public void read() {
    document = Texts.large(texts, Language.VIETNAMESE).substring(0, LENGTH);
  }

  @Benchmark
  public String fold() {
    return Folding.fold(document);
  }

  @Benchmark
  public String foldIcu() {
    return ASCII.transliterate(document);
  }

  @Benchmark
  public String foldIcuLower() {
    return LOWER_ASCII.transliterate(document);
  }
}
