package org.numrand.distributions.kernel;

import org.numrand.distributions.spi.NormalRejection;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * A try of Marsaglia and Tsang's rejection for gamma variates of a shape above 1: a normal variate
 * x and a uniform u give {@code b v}, v = (1 + c x)^3, if u is accepted.
 *
 * <p>NumPy accepts u if it is below 1 - 0.0331 x^4, or if log(u) &lt; h = x^2 / 2 + b (1 - v +
 * log(v)). Bounds from both sides save nearly all logarithms: with w = 1 - u,
 *
 * <pre>   w + w^2 / 2 &lt;= -log(u) &lt;= w + w^2 / 2 + w^3 (the latter for w &lt;= 0.7),</pre>
 *
 * and with t = c x and b = 1 / (9 c^2) the series of log(1 + t) gives
 *
 * <pre>   -h = c^2 x^4 / 12 * (1 - 4/5 t + 4/6 t^2 - 4/7 t^3 + ...).</pre>
 *
 * The sum up to t^3 is a lower bound; with 1.85 t^4 more it is an upper bound for t &gt;= -0.8;
 * 1.12 + 3.2 t^2 is a coarse upper bound. Where the bounds differ by more than the largest rounding
 * error of NumPy's test, they decide as it does.
 *
 * <p>Source: G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS
 * 26 (2000); {@code random_standard_gamma} in NumPy's {@code distributions.c}.
 */
public class MarsagliaTsang implements NormalRejection {
  private static final double MOST_W = 0.7;
  private static final double LEAST_T = -0.8;

  /** The coarse bound of u is 1 + x^2 t^2 (SLOPE + CURVE t^2), minus the slack. */
  private static final double SLOPE = -1.12 / 12;

  private static final double CURVE = -3.2 / 12;

  private final double b;
  private final double c;

  /** Far more than the largest rounding error of NumPy's test. */
  private final double slack;

  public MarsagliaTsang(double shape) {
    this(shape, 1e-13);
  }

  public MarsagliaTsang(double shape, double precision) {
    this.b = shape - 1.0 / 3.0;
    this.c = 1.0 / Math.sqrt(9 * b);
    this.slack = precision * (1 + b);
  }

  final double b() {
    return b;
  }

  final double c() {
    return c;
  }

  /** The coarse bound of u where x is 0. */
  public final double top() {
    return 1 - slack;
  }

  /** {@link #isTry} holds for every normal variate above this. */
  final double bound() {
    return -0.999 / c;
  }

  /** Whether a normal variate makes a try, which draws a uniform. */
  @Override
  public final boolean isTry(double x) {
    return !(1.0 + c * x <= 0.0);
  }

  /** A variate that begins with a normal variate drawn before. */
  public final double sample(VariateSource source, double firstNormal) {
    double x = firstNormal;
    while (!isTry(x) || !accepts(x, source.nextDouble())) {
      x = source.standardNormal();
    }
    return variate(x);
  }

  /** The variate of an accepted try. */
  public final double variate(double x) {
    double v = 1.0 + c * x;
    return b * (v * v * v);
  }

  /** Leaves what is above 0 only where the coarse bound accepts a try. */
  final void margins(double[] normals, double[] uniforms, double[] margins, int tries) {
    double top = top();
    for (int i = 0; i < tries; i++) {
      double x = normals[i];
      double t = c * x;
      double t2 = t * t;
      double most = top + x * x * t2 * (SLOPE + CURVE * t2);
      margins[i] = Math.min(most - uniforms[i], t - LEAST_T);
    }
  }

  /** Makes the variates of accepted tries of their normal variates. */
  public final void variates(double[] normals, int from, int to) {
    for (int i = from; i < to; i++) {
      normals[i] = variate(normals[i]);
    }
  }

  /** Whether the coarse bound accepts a try; t is c x. */
  public static boolean acceptsSurely(double x, double t, double u, double top) {
    double t2 = t * t;
    return u < top + x * x * t2 * (SLOPE + CURVE * t2) && t >= LEAST_T;
  }

  @Override
  public final boolean accepts(double x, double u) {
    return acceptsSurely(x, c * x, u, top()) || acceptsUnlikely(x, u);
  }

  @Override
  public final boolean acceptsUpTo(double square, double u) {
    double t2 = c * c * square;
    return t2 <= LEAST_T * LEAST_T && u < top() + square * t2 * (SLOPE + CURVE * t2);
  }

  /** Decides a try that the coarse bound leaves open. */
  public final boolean acceptsUnlikely(double x, double u) {
    double t = c * x;
    if (!(t >= LEAST_T)) {
      return acceptsAsNumPy(x, u);
    }
    double t2 = t * t;
    double factor = c * c / 12 * (x * x) * (x * x);
    double sum = 1 - 0.8 * t + t2 * (2.0 / 3 - 4.0 / 7 * t);
    double w = 1 - u;
    if (w + 0.5 * w * w > factor * (sum + 1.85 * t2 * t2) + slack) {
      return true;
    }
    if (w <= MOST_W && w + w * w * (0.5 + w) < factor * sum - slack) {
      return false;
    }
    return acceptsAsNumPy(x, u);
  }

  /** NumPy's own test, for what the bounds leave open. */
  protected boolean acceptsAsNumPy(double x, double u) {
    if (u < 1.0 - 0.0331 * (x * x) * (x * x)) {
      return true;
    }
    double v = 1.0 + c * x;
    v = v * v * v;
    return Libm.log(u) < 0.5 * x * x + b * (1.0 - v + Libm.log(v));
  }
}
