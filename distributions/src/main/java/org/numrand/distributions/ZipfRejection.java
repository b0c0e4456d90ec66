package org.numrand.distributions;

import org.numrand.libm.Libm;

/**
 * {@link Zipf} by rejection from a continuous power law.
 *
 * <p>Sources: L. Devroye, "Non-uniform random variate generation" (Springer, 1986), X.6.1; {@code
 * random_zipf} in NumPy's {@code distributions.c}.
 */
final class ZipfRejection extends PairRejection {
  private static final double INT64_MAX = 0x1p63;

  private final double am1;
  private final double b;
  private final double leastU;

  ZipfRejection(double a) {
    am1 = a - 1.0;
    b = Libm.pow(2.0, am1);
    leastU = Libm.pow(INT64_MAX, -am1);
  }

  @Override
  long attempt(double uniform, double v) {
    double u = uniform * leastU + (1 - uniform);
    double x = Math.floor(Libm.pow(u, -1.0 / am1));
    if (x > INT64_MAX || x < 1.0) {
      return REJECTED;
    }
    double t = Libm.pow(1.0 + 1.0 / x, am1);
    return v * x * (t - 1.0) / (b - 1.0) <= t / b ? Casts.toInt64(x) : REJECTED;
  }
}
