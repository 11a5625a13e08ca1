package io.github.songngu.score;

import io.github.songngu.filter.GoldPairs;
import io.github.songngu.filter.GoldPairs.GoldPair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Fits the weights of {@link PairScorer} by logistic regression on the pairs of gold folders and as
 * many wrong pairs: half from elsewhere, a quarter neighbours, a quarter cut off on one side.
 *
 * <p>Prints them to be pasted: {@code PairWeightFitter FOLDER…}.
 */
final class PairWeightFitter {

  private static final int ROUNDS = 3000;
  private static final double RATE = .5;

  private final PairScorer scorer = PairScorer.ofDefaults();
  private final Random random = new Random(1);
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  private PairWeightFitter() {}

  /** Reads the folders and prints the weights. */
  public static void main(String[] folders) throws IOException {
    new PairWeightFitter().print(folders);
  }

  private void print(String[] folders) throws IOException {
    for (String folder : folders) {
      List<GoldPair> pairs = GoldPairs.read(Path.of(folder));
      for (int i = 0; i < pairs.size(); i++) {
        add(pairs.get(i), true);
        add(wrong(pairs, i), false);
      }
    }
    System.out.println(Arrays.toString(fit(rows, labels)));
  }

  private void add(GoldPair pair, boolean right) {
    rows.add(scorer.features(pair.english(), pair.vietnamese()));
    labels.add(right);
  }

  private GoldPair wrong(List<GoldPair> pairs, int i) {
    GoldPair pair = pairs.get(i);
    String english = pair.english();
    String vietnamese = pair.vietnamese();
    return switch (random.nextInt(8)) {
      case 0 -> with(pair, cut(english), vietnamese);
      case 1 -> with(pair, english, cut(vietnamese));
      case 2, 3 -> with(pair, english, pairs.get((i + 1) % pairs.size()).vietnamese());
      default -> with(pair, english, pairs.get(random.nextInt(pairs.size())).vietnamese());
    };
  }

  private static GoldPair with(GoldPair pair, String english, String vietnamese) {
    return new GoldPair(pair.document(), english, vietnamese);
  }

  /** Keeps 30 to 70 per cent of the words. */
  private String cut(String text) {
    String[] words = text.split(" ", -1);
    int kept = Math.max(1, (int) (words.length * (.3 + .4 * random.nextDouble())));
    return String.join(" ", Arrays.asList(words).subList(0, kept));
  }

  /** Gradient descent on standardised features; returns bias and weights for raw ones. */
  private static double[] fit(List<double[]> rows, List<Boolean> labels) {
    int size = rows.get(0).length;
    double[] mean = new double[size];
    double[] spread = new double[size];
    for (int k = 0; k < size; k++) {
      int feature = k;
      mean[k] = rows.stream().mapToDouble(row -> row[feature]).average().orElseThrow();
      spread[k] =
          Math.sqrt(
              rows.stream()
                  .mapToDouble(row -> Math.pow(row[feature] - mean[feature], 2))
                  .average()
                  .orElseThrow());
    }
    double[] weights = new double[size + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size + 1];
      for (int r = 0; r < rows.size(); r++) {
        double odds = weights[size];
        for (int k = 0; k < size; k++) {
          odds += weights[k] * (rows.get(r)[k] - mean[k]) / spread[k];
        }
        double error = (labels.get(r) ? 1 : 0) - 1 / (1 + Math.exp(-odds));
        gradient[size] += error;
        for (int k = 0; k < size; k++) {
          gradient[k] += error * (rows.get(r)[k] - mean[k]) / spread[k];
        }
      }
      for (int k = 0; k <= size; k++) {
        weights[k] += RATE * gradient[k] / rows.size();
      }
    }
    double bias = weights[size];
    for (int k = 0; k < size; k++) {
      weights[k] /= spread[k];
      bias -= weights[k] * mean[k];
    }
    weights[size] = bias;
    return Arrays.stream(weights)
        .map(weight -> Double.parseDouble(String.format(Locale.ROOT, "%.4f", weight)))
        .toArray();
  }
}
