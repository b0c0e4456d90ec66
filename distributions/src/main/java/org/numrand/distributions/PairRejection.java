package org.numrand.distributions;

/** Rejection that draws two uniform doubles a try, whether it accepts or not. */
abstract class PairRejection implements DiscreteDistribution {
  /** What {@link #attempt} gives for a rejected pair. */
  static final long REJECTED = -1;

  private static final int CHUNK = 256;

  /** The variate that a pair of uniform doubles makes, or {@link #REJECTED}. */
  abstract long attempt(double u, double v);

  @Override
  public final long sample(VariateSource source) {
    long value;
    do {
      double u = source.nextDouble();
      value = attempt(u, source.nextDouble());
    } while (value == REJECTED);
    return value;
  }

  /** Tries as many pairs at once as there are values to come, so never too many. */
  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    double[] uniforms = new double[2 * Math.min(CHUNK, to - from)];
    int next = from;
    while (next < to) {
      int doubles = Math.min(uniforms.length, 2 * (to - next));
      source.bits().nextDoubles(uniforms, 0, doubles);
      for (int i = 0; i < doubles; i += 2) {
        long value = attempt(uniforms[i], uniforms[i + 1]);
        if (value != REJECTED) {
          out[next++] = value;
        }
      }
    }
  }
}
