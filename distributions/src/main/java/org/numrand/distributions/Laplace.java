package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.PositiveDoubles;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The Laplace (double exponential) distribution, density {@code exp(-|x - loc| / scale) / (2
 * scale)}, by inversion. Draws 64 bits a value; U = 0 is drawn again. Legacy class A. Source:
 * {@code random_laplace} in NumPy's {@code distributions.c}.
 */
public final class Laplace extends Described implements ContinuousDistribution {
  private static final double BELOW_HALF = Math.nextDown(0.5);

  private final double loc;
  private final double scale;

  /**
   * The distribution.
   *
   * @param loc the mean, any
   * @param scale at least 0
   */
  public Laplace(double loc, double scale) {
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

  /**
   * NumPy's {@code loc + scale log(U + U)} below one half, else {@code loc - scale log(2 - U - U)}.
   * Branch-free, because the branch would be unpredictable.
   */
  private static double transform(double u, double loc, double scale) {
    double signed = Math.copySign(scale, BELOW_HALF - u);
    return loc + signed * Libm.log(Math.min(u + u, 2.0 - u - u));
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    PositiveDoubles.fill(source, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = transform(out[i], loc, scale);
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
