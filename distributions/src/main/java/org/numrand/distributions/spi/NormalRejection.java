package org.numrand.distributions.spi;

/**
 * A rejection that tries standard normal variates, each with a uniform that is drawn after it. It
 * is asked about bounds so that most tries are decided before their variates are computed.
 */
public interface NormalRejection {
  /**
   * Whether a standard normal variate makes a try. If not, it is rejected without a uniform.
   *
   * @param x the variate
   */
  boolean isTry(double x);

  /**
   * Whether a try is accepted.
   *
   * @param x a variate that makes a try
   * @param u the uniform
   */
  boolean accepts(double x, double u);

  /**
   * Whether every variate up to a size surely makes a try that is accepted. If in doubt, no.
   *
   * @param square what the variate's square is at most; it may be infinite
   * @param u the uniform
   */
  boolean acceptsUpTo(double square, double u);
}
