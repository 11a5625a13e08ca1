package io.github.songngu.score;

/** The natural logarithm to about three digits, from a table: most of the search's time is this. */
final class FastLog {

  private static final int BITS = 12;
  private static final float LN2 = (float) Math.log(2);
  private static final float[] OF_MANTISSA = new float[1 << BITS];

  static {
    for (int k = 0; k < OF_MANTISSA.length; k++) {
      OF_MANTISSA[k] = (float) Math.log(1 + (k + .5) / OF_MANTISSA.length);
    }
  }

  private FastLog() {}

  /** Returns ln x, within .0002, for a positive normal number. */
  static float ln(float x) {
    int bits = Float.floatToRawIntBits(x);
    int exponent = (bits >>> 23) - 127;
    return exponent * LN2 + OF_MANTISSA[(bits >>> (23 - BITS)) & ((1 << BITS) - 1)];
  }
}
