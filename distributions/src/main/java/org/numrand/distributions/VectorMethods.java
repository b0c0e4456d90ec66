package org.numrand.distributions;

import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Broadcast;

/** The part of {@link Generator} that gives vectors. */
abstract class VectorMethods extends DiscreteMethods {
  VectorMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  private long[][] fill(Multinomial distribution, long[][] out) {
    distribution.fill(source, out);
    return out;
  }

  private long[][] fill(MultivariateHypergeometric distribution, long[][] out) {
    distribution.fill(source, out);
    return out;
  }

  /** One vector of the {@link Dirichlet} distribution. */
  public double[] dirichlet(double[] alpha) {
    return new Dirichlet(alpha).sample(source);
  }

  /** A new array of {@link #dirichlet(double[])}. */
  public double[][] dirichlet(double[] alpha, int size) {
    return new Dirichlet(alpha).sample(source, size);
  }

  /** Fills rows with {@link #dirichlet(double[])}. */
  public double[][] dirichlet(double[] alpha, double[][] out) {
    new Dirichlet(alpha).fill(source, out);
    return out;
  }

  /** One variate of the {@link Multinomial} distribution. */
  public long[] multinomial(long n, double[] pvals) {
    return new Multinomial(n, pvals).sample(source);
  }

  /** New variates of {@link #multinomial(long, double[])}, one a row. */
  public long[][] multinomial(long n, double[] pvals, int size) {
    return new Multinomial(n, pvals).sample(source, size);
  }

  /** Fills an array with a variate of {@link #multinomial(long, double[])}. */
  public long[] multinomial(long n, double[] pvals, long[] out) {
    return fill(new Multinomial(n, pvals), new long[][] {out})[0];
  }

  /** Fills each row with a variate of {@link #multinomial(long, double[])}. */
  public long[][] multinomial(long n, double[] pvals, long[][] out) {
    return fill(new Multinomial(n, pvals), out);
  }

  /** One variate of {@link #multinomial(long, double[])} a row, for each n. */
  public long[][] multinomial(long[] n, double[] pvals) {
    return multinomial(n, new double[][] {pvals});
  }

  /** One variate of {@link #multinomial(long, double[])} a row, for each row of pvals. */
  public long[][] multinomial(long n, double[][] pvals) {
    return multinomial(all(n), pvals);
  }

  /**
   * One variate of {@link #multinomial(long, double[])} a row, for each n and row of pvals, which
   * are as many, or one.
   */
  public long[][] multinomial(long[] n, double[][] pvals) {
    return Broadcast.multinomial(source, n, pvals);
  }

  /** One variate of the {@link MultivariateHypergeometric} distribution, by its marginals. */
  public long[] multivariateHypergeometric(long[] colors, long nsample) {
    return new MultivariateHypergeometric(
            colors, nsample, MultivariateHypergeometric.Method.MARGINALS)
        .sample(source);
  }

  /** New variates of {@link #multivariateHypergeometric(long[], long)}, one a row. */
  public long[][] multivariateHypergeometric(long[] colors, long nsample, int size) {
    return multivariateHypergeometric(
        colors, nsample, size, MultivariateHypergeometric.Method.MARGINALS);
  }

  /** New variates of the {@link MultivariateHypergeometric} distribution, one a row. */
  public long[][] multivariateHypergeometric(
      long[] colors, long nsample, int size, MultivariateHypergeometric.Method method) {
    return new MultivariateHypergeometric(colors, nsample, method).sample(source, size);
  }

  /**
   * Fills each row with a variate of the {@link MultivariateHypergeometric} distribution, as one
   * call of NumPy's does.
   */
  public long[][] multivariateHypergeometric(
      long[] colors, long nsample, long[][] out, MultivariateHypergeometric.Method method) {
    return fill(new MultivariateHypergeometric(colors, nsample, method), out);
  }

  /** One vector of the {@link MultivariateNormal} distribution. */
  public double[] multivariateNormal(double[] mean, double[][] cov) {
    return multivariateNormal(new MultivariateNormal(mean, cov));
  }

  /** A new array of {@link #multivariateNormal(double[], double[][])}. */
  public double[][] multivariateNormal(double[] mean, double[][] cov, int size) {
    return multivariateNormal(new MultivariateNormal(mean, cov), size);
  }

  /** Fills rows with {@link #multivariateNormal(double[], double[][])}. */
  public double[][] multivariateNormal(double[] mean, double[][] cov, double[][] out) {
    return multivariateNormal(new MultivariateNormal(mean, cov), out);
  }

  /** A new array of {@link MultivariateNormal} with NumPy's options. */
  public double[][] multivariateNormal(
      double[] mean,
      double[][] cov,
      int size,
      MultivariateNormal.CheckValid checkValid,
      double tol,
      MultivariateNormal.Method method) {
    return multivariateNormal(new MultivariateNormal(mean, cov, checkValid, tol, method), size);
  }

  /** One vector of a distribution with options. */
  public double[] multivariateNormal(MultivariateNormal distribution) {
    return distribution.sample(source);
  }

  /** A new array of {@link #multivariateNormal(MultivariateNormal)}. */
  public double[][] multivariateNormal(MultivariateNormal distribution, int size) {
    return distribution.sample(source, size);
  }

  /** Fills rows with {@link #multivariateNormal(MultivariateNormal)}. */
  public double[][] multivariateNormal(MultivariateNormal distribution, double[][] out) {
    distribution.fill(source, out);
    return out;
  }
}
