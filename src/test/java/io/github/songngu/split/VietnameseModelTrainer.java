package io.github.songngu.split;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the Vietnamese sentence model from {@code src/models/sentences.vi.txt}.
 *
 * <p>After a change of the sentences write the model anew with
 *
 * <pre>mvn -q test-compile exec:java -Ptrain</pre>
 *
 * <p>The model proper is the same on every run; the file around it holds the time of its making.
 */
public final class VietnameseModelTrainer {

  static final Path SENTENCES = Path.of("src/models/sentences.vi.txt");
  static final Path MODEL = Path.of("src/main/resources/io/github/songngu/split/vi-sentence.bin");

  private static final char[] MARKS = {'.', '!', '?', '…'};
  private static final int SENTENCES_PER_SAMPLE = 8;

  private VietnameseModelTrainer() {}

  /** Trains the model and writes it over the one that is shipped. */
  public static void main(String[] args) throws IOException {
    try (OutputStream out = Files.newOutputStream(MODEL)) {
      train().serialize(out);
    }
  }

  static SentenceModel train() throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    // Fewer than three sightings teach the model accidents: "1.234,5" came apart.
    parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
    return SentenceDetectorME.train(
        "vi",
        ObjectStreamUtils.createObjectStream(samples()),
        new SentenceDetectorFactory("vi", true, null, MARKS),
        parameters);
  }

  static List<String> sentences() throws IOException {
    return Files.readAllLines(SENTENCES, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Joins the sentences by eights, so that the model sees what follows a mark. */
  private static List<SentenceSample> samples() throws IOException {
    List<String> sentences = sentences();
    List<SentenceSample> samples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += SENTENCES_PER_SAMPLE) {
      int end = Math.min(sentences.size(), i + SENTENCES_PER_SAMPLE);
      samples.add(sample(sentences.subList(i, end)));
    }
    return samples;
  }

  private static SentenceSample sample(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    Span[] spans = new Span[sentences.size()];
    for (int i = 0; i < spans.length; i++) {
      text.append(i == 0 ? "" : " ");
      spans[i] = new Span(text.length(), text.length() + sentences.get(i).length());
      text.append(sentences.get(i));
    }
    return new SentenceSample(text, spans);
  }
}
