package org.example;

import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.numrand.distributions.Poisson;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.junit.DiscreteDistributionContract;

class SkellamTest extends DiscreteDistributionContract {
  /** Skellam: the difference of two Poisson variates. */
  static DiscreteDistribution skellam(double mu1, double mu2) {
    var first = new Poisson(mu1);
    var second = new Poisson(mu2);
    return DiscreteDistribution.of(source -> first.sample(source) - second.sample(source));
  }

  @Override
  protected DiscreteDistribution distribution() {
    return skellam(1.4, 1.1);
  }

  /** The sum over all ways to make that difference. */
  @Override
  protected double pmf(long x) {
    double sum = 0;
    double p = Math.exp(-1.4 - 1.1);
    for (int n = 1; n <= Math.abs(x); n++) {
      p *= (x > 0 ? 1.4 : 1.1) / n;
    }
    for (int k = 0; k < 100; k++) {
      sum += p;
      p *= 1.4 * 1.1 / ((k + 1) * (k + 1 + Math.abs(x)));
    }
    return sum;
  }

  @Override
  protected double mean() {
    return 1.4 - 1.1;
  }

  @Override
  protected double variance() {
    return 1.4 + 1.1;
  }

  @Override
  protected List<Executable> refusals() {
    return List.of(() -> skellam(-1, 1), () -> skellam(1, Double.NaN));
  }
}
