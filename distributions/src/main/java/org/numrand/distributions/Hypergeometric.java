package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.HypergeometricRejection;
import org.numrand.distributions.kernel.HypergeometricUrn;
import org.numrand.distributions.spi.DiscreteDistribution;

/**
 * The hypergeometric distribution: how many of nsample objects, taken without replacement out of
 * ngood good ones and nbad bad ones, are good.
 *
 * <p>If fewer than ten objects are taken or left, it takes them one by one, by masked rejection.
 * Otherwise it uses the ratio of uniforms, two doubles a try. Legacy class C. Source: {@code
 * random_hypergeometric} in NumPy's {@code random_hypergeometric.c}.
 */
public final class Hypergeometric extends AlgorithmChoice {
  private static final long MAX = 1_000_000_000;

  private final long ngood;
  private final long nbad;
  private final long nsample;

  /**
   * The distribution.
   *
   * @param ngood how many good objects there are, at least 0, less than 10<sup>9</sup>
   * @param nbad how many bad objects there are, at least 0, less than 10<sup>9</sup>
   * @param nsample how many objects are taken, 0 to {@code ngood + nbad}
   */
  public Hypergeometric(long ngood, long nbad, long nsample) {
    super(algorithm(checked("ngood", ngood), checked("nbad", nbad), nsample, ngood + nbad));
    this.ngood = ngood;
    this.nbad = nbad;
    this.nsample = nsample;
  }

  private static long checked(String name, long value) {
    if (value < 0 || value >= MAX) {
      throw Parameters.refusal(name, ">= 0 and < " + MAX, value);
    }
    return value;
  }

  private static DiscreteDistribution algorithm(long ngood, long nbad, long nsample, long total) {
    Parameters.nonNegative("nsample", nsample);
    if (nsample > total) {
      throw Parameters.refusalTogether("nsample", "<= ngood + nbad = " + total, nsample);
    }
    return unchecked(ngood, nbad, nsample);
  }

  /** The algorithm for unchecked parameters. */
  static DiscreteDistribution unchecked(long ngood, long nbad, long nsample) {
    return nsample >= 10 && nsample <= ngood + nbad - 10
        ? new HypergeometricRejection(ngood, nbad, nsample)
        : new HypergeometricUrn(ngood, nbad, nsample);
  }

  /** The parameter {@code ngood}. */
  public long ngood() {
    return ngood;
  }

  /** The parameter {@code nbad}. */
  public long nbad() {
    return nbad;
  }

  /** The parameter {@code nsample}. */
  public long nsample() {
    return nsample;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"ngood", ngood, "nbad", nbad, "nsample", nsample};
  }
}
