package io.github.songngu.align;

import io.github.songngu.score.BeadScorer;
import io.github.songngu.score.Evidence;
import io.github.songngu.score.Feature;
import io.github.songngu.score.Weights;

/** The features of all beads of a band, looked up once: a fit asks for them again and again. */
final class FeatureCache {

  private static final int SIZE = Feature.values().length;

  final Band band;
  private final float[][] pairs;
  private final float[][] sources;
  private final float[][] targets;

  FeatureCache(Evidence evidence, Band band, int targetSize) {
    this.band = band;
    int shapes = Aligner.DEFAULT_SHAPES.size();
    int n = band.rows() - 1;
    this.pairs = new float[band.size() * shapes][];
    this.sources = new float[n][];
    this.targets = new float[targetSize][];
    double[] values = new double[SIZE];
    for (int i = 0; i < n; i++) {
      evidence.features(i, i + 1, 0, 0, values);
      sources[i] = copy(values);
    }
    for (int j = 0; j < targetSize; j++) {
      evidence.features(0, 0, j, j + 1, values);
      targets[j] = copy(values);
    }
    for (int i = 0; i <= n; i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        for (int k = 0; k < shapes; k++) {
          BeadShape shape = Aligner.DEFAULT_SHAPES.get(k);
          if (band.cell(i - shape.source(), j - shape.target()) >= 0) {
            evidence.features(i - shape.source(), i, j - shape.target(), j, values);
            pairs[band.cell(i, j) * shapes + k] = copy(values);
          }
        }
      }
    }
  }

  private static float[] copy(double[] values) {
    float[] copy = new float[SIZE];
    for (int k = 0; k < SIZE; k++) {
      copy[k] = (float) values[k];
    }
    return copy;
  }

  float[] of(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    if (sourceStart == sourceEnd) {
      return targets[targetStart];
    }
    if (targetStart == targetEnd) {
      return sources[sourceStart];
    }
    BeadShape shape = new BeadShape(sourceEnd - sourceStart, targetEnd - targetStart);
    int shapes = Aligner.DEFAULT_SHAPES.size();
    return pairs[band.cell(sourceEnd, targetEnd) * shapes + Aligner.DEFAULT_SHAPES.indexOf(shape)];
  }

  BeadScorer.Prepared scorer(Weights weights) {
    double[] w = weights.toArray();
    return new BeadScorer.Prepared() {
      @Override
      public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
        float[] features = of(sourceStart, sourceEnd, targetStart, targetEnd);
        double sum = 0;
        for (int k = 0; k < SIZE; k++) {
          sum += w[k] * features[k];
        }
        return sum;
      }

      @Override
      public double transition(boolean fromTarget, boolean toTarget) {
        if (!toTarget) {
          return fromTarget ? 0 : weights.get(Feature.SOURCE_AFTER_SOURCE);
        }
        return weights.get(fromTarget ? Feature.TARGET_AFTER_TARGET : Feature.TARGET_AFTER_SOURCE);
      }
    };
  }
}
