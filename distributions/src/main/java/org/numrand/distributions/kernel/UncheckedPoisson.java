package org.numrand.distributions.kernel;

import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * Poisson variates of any mean. {@code Poisson} says how they are drawn; a mean of NaN draws one
 * double and gives 0.
 */
public final class UncheckedPoisson {
  private static final double REJECTION_FROM = 10;

  private UncheckedPoisson() {}

  /** The distribution of a mean. */
  public static DiscreteDistribution of(double lam) {
    if (lam >= REJECTION_FROM) {
      return new PoissonRejection(lam);
    }
    return lam == 0 ? new Constant(0) : new PoissonMultiplication(lam);
  }

  /** One variate without an object: for mixtures, which draw the mean too. */
  public static long sample(VariateSource source, double lam) {
    if (lam >= REJECTION_FROM) {
      return PoissonRejection.sample(source, lam);
    }
    return lam == 0 ? 0 : PoissonMultiplication.sample(source, lam);
  }
}
