package org.numrand.distributions;

import org.numrand.core.BitGenerator;

/** The part of {@link Generator} that gives integers of the distributions. */
abstract class DiscreteMethods extends RealMethods {
  private final Recent<Binomial> recentBinomial = new Recent<>();
  private final Recent<Geometric> recentGeometric = new Recent<>();
  private final Recent<Hypergeometric> recentHypergeometric = new Recent<>();
  private final Recent<Logseries> recentLogseries = new Recent<>();
  private final Recent<NegativeBinomial> recentNegativeBinomial = new Recent<>();
  private final Recent<Poisson> recentPoisson = new Recent<>();
  private final Recent<Zipf> recentZipf = new Recent<>();

  DiscreteMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  /** One value of the {@link Binomial} distribution. */
  public long binomial(long n, double p) {
    return recentBinomial.ofCount(n, p, Binomial::new).sample(source);
  }

  /** A new array of {@link #binomial(long, double)}. */
  public long[] binomial(long n, double p, int size) {
    return new Binomial(n, p).sample(source, size);
  }

  /** Fills an array with {@link #binomial(long, double)}. */
  public long[] binomial(long n, double p, long[] out) {
    return fill(new Binomial(n, p), out);
  }

  /** {@link #binomial(long, double)} for each set of elements. */
  public long[] binomial(long[] n, double[] p) {
    return each(
        Broadcast.length(n.length, p.length),
        i -> new Binomial(Broadcast.at(n, i), Broadcast.at(p, i)));
  }

  /** {@link #binomial(long, double)} for each set of elements. */
  public long[] binomial(long n, double[] p) {
    return binomial(all(n), p);
  }

  /** {@link #binomial(long, double)} for each set of elements. */
  public long[] binomial(long[] n, double p) {
    return binomial(n, all(p));
  }

  /** One value of the {@link Geometric} distribution. */
  public long geometric(double p) {
    return recentGeometric.of(p, Geometric::new).sample(source);
  }

  /** A new array of {@link #geometric(double)}. */
  public long[] geometric(double p, int size) {
    return new Geometric(p).sample(source, size);
  }

  /** Fills an array with {@link #geometric(double)}. */
  public long[] geometric(double p, long[] out) {
    return fill(new Geometric(p), out);
  }

  /** {@link #geometric(double)} for each set of elements. */
  public long[] geometric(double[] p) {
    return eachInteger(Geometric::new, p);
  }

  /** One value of the {@link Hypergeometric} distribution. */
  public long hypergeometric(long ngood, long nbad, long nsample) {
    return recentHypergeometric.ofCounts(ngood, nbad, nsample, Hypergeometric::new).sample(source);
  }

  /** A new array of {@link #hypergeometric(long, long, long)}. */
  public long[] hypergeometric(long ngood, long nbad, long nsample, int size) {
    return new Hypergeometric(ngood, nbad, nsample).sample(source, size);
  }

  /** Fills an array with {@link #hypergeometric(long, long, long)}. */
  public long[] hypergeometric(long ngood, long nbad, long nsample, long[] out) {
    return fill(new Hypergeometric(ngood, nbad, nsample), out);
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long[] nbad, long[] nsample) {
    return each(
        Broadcast.length(ngood.length, nbad.length, nsample.length),
        i ->
            new Hypergeometric(
                Broadcast.at(ngood, i), Broadcast.at(nbad, i), Broadcast.at(nsample, i)));
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long ngood, long nbad, long[] nsample) {
    return hypergeometric(all(ngood), all(nbad), nsample);
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long ngood, long[] nbad, long nsample) {
    return hypergeometric(all(ngood), nbad, all(nsample));
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long ngood, long[] nbad, long[] nsample) {
    return hypergeometric(all(ngood), nbad, nsample);
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long nbad, long nsample) {
    return hypergeometric(ngood, all(nbad), all(nsample));
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long nbad, long[] nsample) {
    return hypergeometric(ngood, all(nbad), nsample);
  }

  /** {@link #hypergeometric(long, long, long)} for each set of elements. */
  public long[] hypergeometric(long[] ngood, long[] nbad, long nsample) {
    return hypergeometric(ngood, nbad, all(nsample));
  }

  /** One value of the {@link Logseries} distribution. */
  public long logseries(double p) {
    return recentLogseries.of(p, Logseries::new).sample(source);
  }

  /** A new array of {@link #logseries(double)}. */
  public long[] logseries(double p, int size) {
    return new Logseries(p).sample(source, size);
  }

  /** Fills an array with {@link #logseries(double)}. */
  public long[] logseries(double p, long[] out) {
    return fill(new Logseries(p), out);
  }

  /** {@link #logseries(double)} for each set of elements. */
  public long[] logseries(double[] p) {
    return eachInteger(Logseries::new, p);
  }

  /** One value of the {@link NegativeBinomial} distribution. */
  public long negativeBinomial(double n, double p) {
    return recentNegativeBinomial.of(n, p, NegativeBinomial::new).sample(source);
  }

  /** A new array of {@link #negativeBinomial(double, double)}. */
  public long[] negativeBinomial(double n, double p, int size) {
    return new NegativeBinomial(n, p).sample(source, size);
  }

  /** Fills an array with {@link #negativeBinomial(double, double)}. */
  public long[] negativeBinomial(double n, double p, long[] out) {
    return fill(new NegativeBinomial(n, p), out);
  }

  /** {@link #negativeBinomial(double, double)} for each set of elements. */
  public long[] negativeBinomial(double[] n, double[] p) {
    return each(
        Broadcast.length(n.length, p.length),
        i -> new NegativeBinomial(Broadcast.at(n, i), Broadcast.at(p, i)));
  }

  /** {@link #negativeBinomial(double, double)} for each set of elements. */
  public long[] negativeBinomial(double n, double[] p) {
    return negativeBinomial(all(n), p);
  }

  /** {@link #negativeBinomial(double, double)} for each set of elements. */
  public long[] negativeBinomial(double[] n, double p) {
    return negativeBinomial(n, all(p));
  }

  /** One value of the {@link Poisson} distribution. */
  public long poisson(double lam) {
    return recentPoisson.of(lam, Poisson::new).sample(source);
  }

  /** A new array of {@link #poisson(double)}. */
  public long[] poisson(double lam, int size) {
    return new Poisson(lam).sample(source, size);
  }

  /** Fills an array with {@link #poisson(double)}. */
  public long[] poisson(double lam, long[] out) {
    return fill(new Poisson(lam), out);
  }

  /** {@link #poisson(double)} for each set of elements. */
  public long[] poisson(double[] lam) {
    return eachInteger(Poisson::new, lam);
  }

  /** One value of the {@link Zipf} distribution. */
  public long zipf(double a) {
    return recentZipf.of(a, Zipf::new).sample(source);
  }

  /** A new array of {@link #zipf(double)}. */
  public long[] zipf(double a, int size) {
    return new Zipf(a).sample(source, size);
  }

  /** Fills an array with {@link #zipf(double)}. */
  public long[] zipf(double a, long[] out) {
    return fill(new Zipf(a), out);
  }

  /** {@link #zipf(double)} for each set of elements. */
  public long[] zipf(double[] a) {
    return eachInteger(Zipf::new, a);
  }
}
