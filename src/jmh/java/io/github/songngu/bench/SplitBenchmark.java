package io.github.songngu.bench;

import io.github.songngu.split.SentenceSplitter;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
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
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Splitting a million characters, paragraph by paragraph, beside OpenNLP alone with the same model:
 * the goal is its speed. OpenNLP's detector keeps state, so both sides make one for each call.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SplitBenchmark {

  private static final Dictionary NO_ABBREVIATIONS = new Dictionary(true);

  @Param("testdata/gold")
  public String texts = "";

  @Param({"ENGLISH", "VIETNAMESE"})
  public Language language = Language.ENGLISH;

  private List<String> paragraphs = List.of();
  private SentenceSplitter splitter = SentenceSplitter.of(Language.ENGLISH);
  private final List<SentenceModel> model = new ArrayList<>();

  @Setup
  public void read() throws IOException {
    paragraphs = Texts.largeParagraphs(texts, language);
    splitter = SentenceSplitter.of(language);
    try (InputStream in = model(language).openStream()) {
      model.add(new SentenceModel(in));
    }
  }

  private static URL model(Language language) throws IOException {
    ClassLoader loader = SentenceSplitter.class.getClassLoader();
    if (language == Language.VIETNAMESE) {
      return Objects.requireNonNull(SentenceSplitter.class.getResource("vi-sentence.bin"));
    }
    for (URL url : Collections.list(loader.getResources("model.properties"))) {
      Properties properties = new Properties();
      try (InputStream in = url.openStream()) {
        properties.load(in);
      }
      String name = properties.getProperty("model.name", "");
      if (name.contains("-en-") && name.contains("sentence")) {
        return Objects.requireNonNull(loader.getResource(name));
      }
    }
    throw new IllegalStateException("no English sentence model on the class path");
  }

  @Benchmark
  public void split(Blackhole hole) {
    for (String paragraph : paragraphs) {
      hole.consume(splitter.split(paragraph));
    }
  }

  @Benchmark
  public void splitOpenNlp(Blackhole hole) {
    for (String paragraph : paragraphs) {
      hole.consume(new SentenceDetectorME(model.get(0)).sentPosDetect(paragraph));
    }
  }

  /** OpenNLP without the abbreviations of its model, which cost it most of its time. */
  @Benchmark
  public void splitOpenNlpBare(Blackhole hole) {
    for (String paragraph : paragraphs) {
      hole.consume(
          new SentenceDetectorME(model.get(0), NO_ABBREVIATIONS).sentPosDetect(paragraph));
    }
  }
}
