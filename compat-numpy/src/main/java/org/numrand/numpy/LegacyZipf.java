package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.Casts;
import org.numrand.distributions.DiscreteDistribution;
import org.numrand.distributions.VariateSource;
import org.numrand.libm.Libm;

/**
 * The legacy Zipf distribution, which rejects what is beyond 2<sup>63</sup>. Draws two doubles a
 * try. Source: {@code legacy_random_zipf} in NumPy's {@code legacy-distributions.c}.
 */
final class LegacyZipf implements DiscreteDistribution {
  private static final double LIMIT = 1025;
  private static final double LARGEST = 0x1p63;

  private final double exponent;
  private final double power;
  private final double b;

  LegacyZipf(double a) {
    checkArgument(a > 1, "a must be > 1, but is %s", a);
    // NumPy would try for ever: 2^(a - 1) overflows.
    checkArgument(a < LIMIT, "a must be < %s, but is %s", LIMIT, a);
    this.exponent = a - 1.0;
    this.power = -1.0 / exponent;
    this.b = Libm.pow(2.0, exponent);
  }

  @Override
  public long sample(VariateSource source) {
    while (true) {
      double u = 1.0 - source.nextDouble();
      double v = source.nextDouble();
      double x = Math.floor(Libm.pow(u, power));
      if (x >= 1.0 && x <= LARGEST) {
        double t = Libm.pow(1.0 + 1.0 / x, exponent);
        if (v * x * (t - 1.0) / (b - 1.0) <= t / b) {
          return Casts.toInt64(x);
        }
      }
    }
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }
}
