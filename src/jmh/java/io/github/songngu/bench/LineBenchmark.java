package io.github.songngu.bench;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.text.Language;
import io.github.songngu.values.ValueExtractor;
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

/** Language and values of a million characters, line by line; there is no peer to set beside. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LineBenchmark {

  @Param("testdata/gold")
  public String texts = "";

  @Param({"ENGLISH", "VIETNAMESE"})
  public Language language = Language.ENGLISH;

  private List<String> lines = List.of();

  @Setup
  public void read() {
    lines = Texts.largeLines(texts, language);
  }

  @Benchmark
  public void identify(Blackhole hole) {
    for (String line : lines) {
      hole.consume(LanguageIdentifier.identify(line));
    }
  }

  @Benchmark
  public void values(Blackhole hole) {
    ValueExtractor extractor = ValueExtractor.of(language);
    for (String line : lines) {
      hole.consume(extractor.extract(line));
    }
  }
}
