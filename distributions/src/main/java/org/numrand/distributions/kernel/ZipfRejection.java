package org.numrand.distributions.kernel;

import java.util.Arrays;
import org.numrand.distributions.call.Casts;
import org.numrand.libm.Libm;

/**
 * {@code Zipf} by rejection from a continuous power law.
 *
 * <p>Sources: L. Devroye, "Non-uniform random variate generation" (Springer, 1986), X.6.1; {@code
 * random_zipf} in NumPy's {@code distributions.c}.
 */
public final class ZipfRejection extends PairRejection {
  private static final double INT64_MAX = 0x1p63;

  /** Fills of at least this many values build a table. */
  private static final int TABLE_FROM = 1000;

  private static final int TABLE_LENGTH = 64;

  private final double a;
  private final double am1;
  private final double power;
  private final double b;
  private final double leastU;

  /** {@link #t} of small integers; empty if none are kept. */
  private final double[] table;

  public ZipfRejection(double a) {
    this(a, Libm.pow(INT64_MAX, -(a - 1.0)));
  }

  /**
   * The distribution, parameters unchecked.
   *
   * @param a the exponent, above 1
   * @param leastU the least value to which uniform doubles are scaled, which cuts off the tail; 0
   *     to reject the tail instead
   */
  public ZipfRejection(double a, double leastU) {
    this(a, leastU, new double[0]);
  }

  private ZipfRejection(double a, double leastU, double[] table) {
    this.a = a;
    am1 = a - 1.0;
    power = -1.0 / am1;
    b = Libm.pow(2.0, am1);
    this.leastU = leastU;
    this.table = table;
  }

  @Override
  long attempt(double uniform, double v) {
    double u = uniform * leastU + (1 - uniform);
    double x = Math.floor(Libm.pow(u, power));
    if (x > INT64_MAX) {
      return REJECTED;
    }
    double t = x < table.length ? table[(int) x] : t(x);
    return v * x * (t - 1.0) / (b - 1.0) <= t / b ? Casts.toInt64(x) : REJECTED;
  }

  private double t(double x) {
    return Libm.pow(1.0 + 1.0 / x, am1);
  }

  @Override
  PairRejection tabulated(int size) {
    if (size < TABLE_FROM) {
      return this;
    }
    double[] small = new double[TABLE_LENGTH];
    Arrays.setAll(small, this::t);
    return new ZipfRejection(a, leastU, small);
  }
}
