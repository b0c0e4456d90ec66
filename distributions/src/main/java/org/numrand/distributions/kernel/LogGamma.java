package org.numrand.distributions.kernel;

import org.numrand.core.NumPyVersion;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * NumPy's {@code random_loggam}: the logarithm of the gamma function, for x &gt;= 1, with NumPy's
 * rounding errors. Source: S. Zhang and J. Jin, "Computation of Special Functions" (Wiley, 1996);
 * {@code distributions.c}.
 */
public final class LogGamma {
  private static final double LOG_2_PI = 1.8378770664093453e+00;

  /** Stirling's series, the highest power first. */
  private static final double[] SERIES = {
    -1.39243221690590e+00,
    1.796443723688307e-01,
    -2.955065359477124e-02,
    6.410256410256410e-03,
    -1.917526917526918e-03,
    8.417508417508418e-04,
    -5.952380952380952e-04,
    7.936507936507937e-04,
    -2.777777777777778e-03,
    8.333333333333333e-02
  };

  /** Integers up to this are in the table. */
  static final int TABULATED = 1023;

  private static final double[] TABLE = new double[TABULATED + 1];

  static {
    for (int i = 1; i < TABLE.length; i++) {
      TABLE[i] = compute(i, false);
    }
  }

  private LogGamma() {}

  /** The logarithm of gamma(x). */
  public static double of(double x) {
    int integer = (int) x;
    return integer == x && integer < TABLE.length ? TABLE[integer] : compute(x, false);
  }

  /** Whether a source's version is before 1.20. */
  public static boolean isBefore120(VariateSource source) {
    return source.version().isBefore(NumPyVersion.V1_20_0);
  }

  /** The logarithm as NumPy before 1.20 rounded it. */
  public static double before120(double x) {
    return compute(x, true);
  }

  private static double compute(double x, boolean before120) {
    if (x == 1.0 || x == 2.0) {
      return 0;
    }
    int steps = x < 7.0 ? (int) (7 - x) : 0;
    double x0 = x + steps;
    double x2 = before120 ? 1.0 / (x0 * x0) : (1.0 / x0) * (1.0 / x0);
    double sum = SERIES[0];
    for (int i = 1; i < SERIES.length; i++) {
      sum = sum * x2 + SERIES[i];
    }
    double logGamma = sum / x0 + 0.5 * LOG_2_PI + (x0 - 0.5) * Libm.log(x0) - x0;
    for (int i = 0; i < steps; i++) {
      logGamma -= Libm.log(x0 - 1.0);
      x0 -= 1.0;
    }
    return logGamma;
  }
}
