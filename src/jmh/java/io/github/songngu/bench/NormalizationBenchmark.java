package io.github.songngu.bench;

import com.ibm.icu.text.Normalizer2;
import io.github.songngu.text.Language;
import io.github.songngu.vietnamese.VietnameseNormalizer;
import java.text.Normalizer;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Canonical text of a million characters of clean Vietnamese, beside ICU's NFC, which only
 * composes: the goal is at least half its speed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class NormalizationBenchmark {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final VietnameseNormalizer NORMALIZER = VietnameseNormalizer.ofDefaults();

  @Param("testdata/gold")
  public String texts = "";

  private String document = "";
  private String decomposed = "";
  private List<String> lines = List.of();

  @Setup
  public void read() {
    document = NORMALIZER.normalize(Texts.large(texts, Language.VIETNAMESE)).text();
    decomposed = Normalizer.normalize(document, Normalizer.Form.NFD);
    lines = document.lines().toList();
  }

  @Benchmark
  public Object document() {
    return NORMALIZER.normalize(document);
  }

  @Benchmark
  public Object documentIcu() {
    return NFC.normalize(document);
  }

  @Benchmark
  public void lines(Blackhole hole) {
    for (String line : lines) {
      hole.consume(NORMALIZER.normalize(line));
    }
  }

  @Benchmark
  public void linesIcu(Blackhole hole) {
    for (String line : lines) {
      hole.consume(NFC.normalize(line));
    }
  }

  /** Not a goal: every vowel has to be composed, and its place remembered. */
  @Benchmark
  public Object decomposed() {
    return NORMALIZER.normalize(decomposed);
  }

  @Benchmark
  public Object decomposedIcu() {
    return NFC.normalize(decomposed);
  }
}
