package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/** A distribution drawn by one of several algorithms; the parameters decide by which. */
abstract class AlgorithmChoice extends Described implements DiscreteDistribution {
  private final DiscreteDistribution algorithm;

  AlgorithmChoice(DiscreteDistribution algorithm) {
    this.algorithm = algorithm;
  }

  @Override
  public final long sample(VariateSource source) {
    return algorithm.sample(source);
  }

  @Override
  public final void fill(VariateSource source, long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    algorithm.fill(source, out, from, to);
  }
}
