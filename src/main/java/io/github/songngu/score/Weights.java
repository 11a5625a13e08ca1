package io.github.songngu.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What each {@link Feature} adds to the log-odds of a bead, in nats; immutable.
 *
 * <p>The built-in weights were fitted on gold alignments as those of a semi-Markov conditional
 * random field; the file says how to fit them again.
 */
public final class Weights {

  private static final Weights BUILT_IN = load("weights.tsv");

  private final double[] values;

  private Weights(double[] values) {
    this.values = values;
  }

  /** Returns the fitted weights. */
  public static Weights builtIn() {
    return BUILT_IN;
  }

  /**
   * Returns weights in the order of {@link Feature#values()}.
   *
   * @throws IllegalArgumentException if there is not one finite weight for each feature
   */
  public static Weights of(double... values) {
    if (values.length != Feature.values().length
        || !Arrays.stream(values).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(
          "expected " + Feature.values().length + " finite weights, found " + values.length);
    }
    return new Weights(values.clone());
  }

  /** Returns the weight of a feature. */
  public double get(Feature feature) {
    return values[feature.ordinal()];
  }

  /** Returns all weights, in the order of {@link Feature#values()}. */
  public double[] toArray() {
    return values.clone();
  }

  /** Returns the sum of values times weights: the log-odds of a bead with those features. */
  double dot(double[] features) {
    // Two sums, because an addition need not wait for the other's.
    double even = 0;
    double odd = 0;
    int k = 0;
    for (; k + 1 < values.length; k += 2) {
      even += values[k] * features[k];
      odd += values[k + 1] * features[k + 1];
    }
    return k < values.length ? even + values[k] * features[k] + odd : even + odd;
  }

  /** Returns a line a feature, name and weight parted by a tab, as the file of weights has it. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Feature feature : Feature.values()) {
      out.append(String.format(Locale.ROOT, "%s\t%.4f\n", feature.name(), get(feature)));
    }
    return out.toString();
  }

  private static Weights load(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Weights.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      double[] values = new double[Feature.values().length];
      Set<Feature> missing = EnumSet.allOf(Feature.class);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          Feature feature = Feature.valueOf(cells[0]);
          values[feature.ordinal()] = Double.parseDouble(cells[1]);
          missing.remove(feature);
        }
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException(resource + " has no weight for " + missing);
      }
      return new Weights(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
