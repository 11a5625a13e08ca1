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
 * many wrong pairs: half from elsewhere, a quarter neighbours, a quarter cut in half.
 *
 * <p>Prints them to be pasted: {@code PairWeightFitter FOLDER…}.
 */
final class PairWeightFitter {

  private static final int ROUNDS = 3000;
  private static final double RATE = .5;

  private PairWeightFitter() {}

  /** Reads the folders and prints the weights. */
  public static void main(String[] folders) throws IOException {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    PairScorer scorer = PairScorer.ofDefaults();
    Random random = new Random(1);
    for (String folder : folders) {
      List<GoldPair> pairs = GoldPairs.read(Path.of(folder));
      for (int i = 0; i < pairs.size(); i++) {
        GoldPair pair = pairs.get(i);
        rows.add(scorer.features(pair.english(), pair.vietnamese()));
        labels.add(true);
        rows.add(scorer.features(pair.english(), wrong(pairs, i, random)));
        labels.add(false);
      }
    }
    System.out.println(Arrays.toString(fit(rows, labels)));
  }

  private static String wrong(List<GoldPair> pairs, int i, Random random) {
    String text = pairs.get(i).vietnamese();
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, (text.length() + 1) / 2);
      case 1 -> pairs.get((i + 1) % pairs.size()).vietnamese();
      default -> pairs.get(random.nextInt(pairs.size())).vietnamese();
    };
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
