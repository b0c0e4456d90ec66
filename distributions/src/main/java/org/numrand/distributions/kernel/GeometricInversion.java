package org.numrand.distributions.kernel;

import org.numrand.distributions.call.Casts;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * {@code Geometric} for small p: rounds a scaled exponential variate up. A value beyond 64 bits
 * becomes the largest integer, and before NumPy 1.25 the least. Source: {@code
 * random_geometric_inversion} in NumPy's {@code distributions.c}.
 */
public final class GeometricInversion implements DiscreteDistribution {
  private static final int CHUNK = 512;

  private final double logFailure;
  private final boolean wraps;

  public GeometricInversion(double p) {
    this(p, false);
  }

  private GeometricInversion(double p, boolean wraps) {
    this.logFailure = Libm.log1p(-p);
    this.wraps = wraps;
  }

  /** The distribution of NumPy before 1.25. */
  public static GeometricInversion wrapping(double p) {
    return new GeometricInversion(p, true);
  }

  @Override
  public long sample(VariateSource source) {
    return trials(source.standardExponential());
  }

  private long trials(double exponential) {
    double x = -exponential / logFailure;
    if (x < 0x1p51) {
      return ceil(x);
    }
    return wraps ? Casts.toInt64(Math.ceil(x)) : (long) Math.ceil(x);
  }

  /**
   * The ceiling of a double from 0 to 2<sup>51</sup>, from its bits: without {@link Math#ceil} and
   * without a cast.
   */
  private static long ceil(double x) {
    double shifted = x + 0x1p52;
    double excess = shifted - 0x1p52 - x;
    long rounded = Double.doubleToRawLongBits(shifted) - Double.doubleToRawLongBits(0x1p52);
    return rounded + (Double.doubleToRawLongBits(excess) >>> 63);
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    double[] exponentials = source.scratch().doubles(Math.min(CHUNK, to - from));
    for (int next = from; next < to; next += CHUNK) {
      int count = Math.min(CHUNK, to - next);
      source.standardExponential(exponentials, 0, count);
      for (int i = 0; i < count; i++) {
        out[next + i] = trials(exponentials[i]);
      }
    }
    source.scratch().giveBack(exponentials);
  }
}
