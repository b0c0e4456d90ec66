package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.libm.Libm;

/**
 * The standard gamma distribution, density {@code x^(shape - 1) exp(-x) / Gamma(shape)} for x &gt;=
 * 0.
 *
 * <p>Shape 0 gives 0 and draws nothing; shape 1 is one standard exponential variate. A shape below
 * 1 takes Ahrens and Dieter's rejection (a uniform and a standard exponential variate a try), one
 * above 1 Marsaglia and Tsang's (standard normal variates until the cube is positive, and a
 * uniform, a try). Legacy class B. Source: {@code random_standard_gamma} in NumPy's {@code
 * distributions.c}; J. H. Ahrens, U. Dieter, "Computer methods for sampling from gamma, beta,
 * Poisson and binomial distributions", Computing 12 (1974); Marsaglia and Tsang, "A simple method
 * for generating gamma variables", ACM TOMS 26 (2000).
 */
public final class StandardGamma implements ContinuousDistribution {
  private final double shape;

  /** {@code 1 / shape}, for shapes below 1. */
  private final double power;

  private final MarsagliaTsang large;

  /**
   * The distribution.
   *
   * @param shape at least 0
   */
  public StandardGamma(double shape) {
    this(Parameters.nonNegative("shape", shape), 1.0 / shape);
  }

  private StandardGamma(double shape, double power) {
    this.shape = shape;
    this.power = power;
    this.large = new MarsagliaTsang(shape);
  }

  /**
   * Any shape, as the formulas that build on this one may have it: -0.0 is 0, negative ones give 1.
   */
  public static StandardGamma ofAnyShape(double shape) {
    return new StandardGamma(shape, 1.0 / shape);
  }

  /** The rejection for shapes above 1. */
  MarsagliaTsang large() {
    return large;
  }

  /** Whether the shape is above 1, or NaN. */
  boolean isLarge() {
    return !(shape <= 1.0);
  }

  @Override
  public double sample(VariateSource source) {
    if (shape == 1.0) {
      return source.standardExponential();
    }
    if (shape == 0.0) {
      return 0.0;
    }
    return isLarge() ? sample(source, large, source.standardNormal()) : sampleSmall(source);
  }

  private double sampleSmall(VariateSource source) {
    while (true) {
      double u = source.nextDouble();
      double v = source.standardExponential();
      if (u <= 1.0 - shape) {
        double x = Libm.pow(u, power);
        if (x <= v) {
          return x;
        }
      } else {
        double y = -Libm.log((1 - u) / shape);
        double x = Libm.pow(1.0 - shape + shape * y, power);
        if (x <= v + y) {
          return x;
        }
      }
    }
  }

  /** A variate of a shape above 1, the first normal variate having been drawn. */
  static double sample(VariateSource source, MarsagliaTsang shape, double firstNormal) {
    double x = firstNormal;
    while (!shape.isTry(x) || !shape.accepts(x, source.nextDouble())) {
      x = source.standardNormal();
    }
    return shape.variate(x);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (shape == 1.0) {
      source.standardExponential(out, from, to);
    } else if (isLarge()) {
      new GammaCycle(large).fill(source, out, from, to);
    } else {
      for (int i = from; i < to; i++) {
        out[i] = sample(source);
      }
    }
  }
}
