package org.numrand.distributions.kernel;

import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * {@code Geometric} for large p: adds the probabilities of 1, 2, ... until they reach a uniform
 * double. If the sum stops growing before that, the search ends, where NumPy's never does. Source:
 * {@code random_geometric_search} in NumPy's {@code distributions.c}.
 */
public final class GeometricSearch implements DiscreteDistribution {
  private static final int TABLE_FROM = 256;

  /** For p &gt;= 1/3, the sum stops growing before it has this many terms. */
  private static final int MOST_STEPS = 100;

  private static final int CHUNK = 512;

  private final double p;
  private final double q;

  /** Null before the first fill that pays for it; threads that see it late make another. */
  private final @Nullable StepFunction[] steps = {null};

  public GeometricSearch(double p) {
    this.p = p;
    this.q = 1.0 - p;
  }

  @Override
  public long sample(VariateSource source) {
    double u = source.nextDouble();
    long k = 1;
    double product = p * q;
    double sum = p;
    while (u > sum && sum + product > sum) {
      sum += product;
      product *= q;
      k++;
    }
    return k;
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    if (to - from >= TABLE_FROM) {
      fill(source, steps(), out, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }

  /** Maps a uniform double to the number of failures before the success. */
  private StepFunction steps() {
    StepFunction made = steps[0];
    if (made == null) {
      made = new StepFunction(ends());
      steps[0] = made;
    }
    return made;
  }

  private double[] ends() {
    double[] ends = new double[MOST_STEPS];
    double product = p;
    double sum = 0;
    for (int k = 0; k < MOST_STEPS; k++) {
      sum += product;
      product *= q;
      // The least multiple of 2^-53 beyond the sum; 1 where the sum stops growing.
      ends[k] = sum + product == sum ? 1 : (Math.floor(sum * 0x1p53) + 1) * 0x1p-53;
    }
    return ends;
  }

  private static void fill(VariateSource source, StepFunction steps, long[] out, int from, int to) {
    double[] uniforms = source.scratch().doubles(Math.min(CHUNK, to - from));
    int next = from;
    while (next < to) {
      int count = Math.min(CHUNK, to - next);
      source.bits().nextDoubles(uniforms, 0, count);
      for (int i = 0; i < count; i++) {
        out[next + i] = 1L + steps.at(uniforms[i]);
      }
      next += count;
    }
    source.scratch().giveBack(uniforms);
  }
}
