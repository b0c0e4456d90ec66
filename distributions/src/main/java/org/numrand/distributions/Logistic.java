package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.PositiveDoubles;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The logistic distribution, density {@code exp(-z) / (scale (1 + exp(-z))^2)} with z = (x - loc) /
 * scale: {@code loc + scale * log(U / (1 - U))}. Draws 64 bits a value; U = 0 is drawn again.
 * Legacy class A. Source: {@code random_logistic} in NumPy's {@code distributions.c}.
 */
public final class Logistic extends Described implements ContinuousDistribution {
  /** How many values go through the stages at once: few enough for the fastest cache. */
  private static final int CHUNK = 512;

  private final double loc;
  private final double scale;

  /**
   * The distribution.
   *
   * @param loc the mean, any
   * @param scale at least 0
   */
  public Logistic(double loc, double scale) {
    this.loc = loc;
    this.scale = Parameters.nonNegative("scale", scale);
  }

  /** One value, checked, without an object: whether a JVM removes one depends on what else ran. */
  static double sample(VariateSource source, double loc, double scale) {
    double checked = Parameters.nonNegative("scale", scale);
    return transform(PositiveDoubles.next(source), loc, checked);
  }

  @Override
  public double sample(VariateSource source) {
    return transform(PositiveDoubles.next(source), loc, scale);
  }

  private static double transform(double u, double loc, double scale) {
    return loc + scale * Libm.log(u / (1.0 - u));
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    for (int next = from; next < to; next += CHUNK) {
      int end = Math.min(to, next + CHUNK);
      PositiveDoubles.fill(source, out, next, end);
      transform(out, next, end);
    }
  }

  private void transform(double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = out[i] / (1.0 - out[i]);
    }
    Libm.log(out, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = loc + scale * out[i];
    }
  }

  /** The parameter {@code loc}. */
  public double loc() {
    return loc;
  }

  /** The parameter {@code scale}. */
  public double scale() {
    return scale;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"loc", loc, "scale", scale};
  }
}
