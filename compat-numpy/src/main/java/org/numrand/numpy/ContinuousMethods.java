package org.numrand.numpy;

import org.numrand.core.BitGenerator;
import org.numrand.distributions.Chisquare;
import org.numrand.distributions.Exponential;
import org.numrand.distributions.FisherF;
import org.numrand.distributions.Gamma;
import org.numrand.distributions.Gumbel;
import org.numrand.distributions.Laplace;
import org.numrand.distributions.Logistic;
import org.numrand.distributions.Lognormal;
import org.numrand.distributions.NoncentralChisquare;
import org.numrand.distributions.NoncentralF;
import org.numrand.distributions.Normal;
import org.numrand.distributions.StandardCauchy;
import org.numrand.distributions.StandardGamma;
import org.numrand.distributions.StandardT;
import org.numrand.distributions.Triangular;
import org.numrand.distributions.Weibull;
import org.numrand.distributions.call.Recent;
import org.numrand.distributions.kernel.VonMisesRejection;
import org.numrand.distributions.spi.ContinuousDistribution;

/** The part of {@link RandomState} that gives real numbers of the distributions. */
abstract class ContinuousMethods extends VariateMethods {
  private final Recent<LegacyBeta> recentBeta = new Recent<>();
  private final Recent<Chisquare> recentChisquare = new Recent<>();
  private final Recent<Exponential> recentExponential = new Recent<>();
  private final Recent<FisherF> recentFisherF = new Recent<>();
  private final Recent<Gamma> recentGamma = new Recent<>();
  private final Recent<Gumbel> recentGumbel = new Recent<>();
  private final Recent<Laplace> recentLaplace = new Recent<>();
  private final Recent<ContinuousDistribution> recentNoncentralChisquare = new Recent<>();
  private final Recent<ContinuousDistribution> recentNoncentralF = new Recent<>();
  private final Recent<StandardGamma> recentStandardGamma = new Recent<>();
  private final Recent<StandardT> recentStandardT = new Recent<>();
  private final Recent<Triangular> recentTriangular = new Recent<>();
  private final Recent<LegacyUniform> recentUniform = new Recent<>();
  private final Recent<VonMisesRejection> recentVonMisesRejection = new Recent<>();
  private final Recent<LegacyWald> recentWald = new Recent<>();

  ContinuousMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  /** A scalar among arrays. */
  private static double[] all(double parameter) {
    return new double[] {parameter};
  }

  /**
   * One value of the beta distribution. With a parameter above 1: {@code G / (G + H)} of two {@link
   * StandardGamma} variates; otherwise Jöhnk's rejection, two uniforms a try. Legacy class C.
   *
   * @param a above 0
   * @param b above 0
   */
  public double beta(double a, double b) {
    return draw(recentBeta.of(a, b, LegacyBeta::new));
  }

  /** A new array of {@link #beta(double, double)}. */
  public double[] beta(double a, double b, int size) {
    return draw(new LegacyBeta(a, b), size);
  }

  /** Fills an array with {@link #beta(double, double)}. */
  public double[] beta(double a, double b, double[] out) {
    return draw(new LegacyBeta(a, b), out);
  }

  /** {@link #beta(double, double)} for each set of elements. */
  public double[] beta(double[] a, double[] b) {
    return each(LegacyBeta::new, a, b);
  }

  /** {@link #beta(double, double)} for each set of elements. */
  public double[] beta(double[] a, double b) {
    return each(LegacyBeta::new, a, all(b));
  }

  /** {@link #beta(double, double)} for each set of elements. */
  public double[] beta(double a, double[] b) {
    return each(LegacyBeta::new, all(a), b);
  }

  /**
   * One value of the {@link Chisquare} distribution.
   *
   * @param df the degrees of freedom, above 0
   */
  public double chisquare(double df) {
    return draw(recentChisquare.of(df, Chisquare::new));
  }

  /** A new array of {@link #chisquare(double)}. */
  public double[] chisquare(double df, int size) {
    return draw(new Chisquare(df), size);
  }

  /** Fills an array with {@link #chisquare(double)}. */
  public double[] chisquare(double df, double[] out) {
    return draw(new Chisquare(df), out);
  }

  /** {@link #chisquare(double)} for each set of elements. */
  public double[] chisquare(double[] df) {
    return each(Chisquare::new, df);
  }

  /** The same as {@link #standardExponential()}. */
  public double exponential() {
    return standardExponential();
  }

  /**
   * One value of the {@link Exponential} distribution, {@code scale} times {@link
   * #standardExponential()}.
   *
   * @param scale the mean, at least 0
   */
  public double exponential(double scale) {
    return draw(recentExponential.of(scale, Exponential::new));
  }

  /** A new array of {@link #exponential(double)}. */
  public double[] exponential(double scale, int size) {
    return draw(new Exponential(scale), size);
  }

  /** Fills an array with {@link #exponential(double)}. */
  public double[] exponential(double scale, double[] out) {
    return draw(new Exponential(scale), out);
  }

  /** {@link #exponential(double)} for each set of elements. */
  public double[] exponential(double[] scale) {
    return each(Exponential::new, scale);
  }

  /**
   * One value of the {@link FisherF} distribution.
   *
   * @param dfnum the numerator's degrees of freedom, above 0
   * @param dfden the denominator's degrees of freedom, above 0
   */
  public double f(double dfnum, double dfden) {
    return draw(recentFisherF.of(dfnum, dfden, FisherF::new));
  }

  /** A new array of {@link #f(double, double)}. */
  public double[] f(double dfnum, double dfden, int size) {
    return draw(new FisherF(dfnum, dfden), size);
  }

  /** Fills an array with {@link #f(double, double)}. */
  public double[] f(double dfnum, double dfden, double[] out) {
    return draw(new FisherF(dfnum, dfden), out);
  }

  /** {@link #f(double, double)} for each set of elements. */
  public double[] f(double[] dfnum, double[] dfden) {
    return each(FisherF::new, dfnum, dfden);
  }

  /** {@link #f(double, double)} for each set of elements. */
  public double[] f(double[] dfnum, double dfden) {
    return each(FisherF::new, dfnum, all(dfden));
  }

  /** {@link #f(double, double)} for each set of elements. */
  public double[] f(double dfnum, double[] dfden) {
    return each(FisherF::new, all(dfnum), dfden);
  }

  /** {@code gamma(shape, 1)}. */
  public double gamma(double shape) {
    return gamma(shape, 1);
  }

  /**
   * One value of the {@link Gamma} distribution.
   *
   * @param shape at least 0
   * @param scale at least 0
   */
  public double gamma(double shape, double scale) {
    return draw(recentGamma.of(shape, scale, Gamma::new));
  }

  /** A new array of {@link #gamma(double, double)}. */
  public double[] gamma(double shape, double scale, int size) {
    return draw(new Gamma(shape, scale), size);
  }

  /** Fills an array with {@link #gamma(double, double)}. */
  public double[] gamma(double shape, double scale, double[] out) {
    return draw(new Gamma(shape, scale), out);
  }

  /** {@link #gamma(double, double)} for each set of elements. */
  public double[] gamma(double[] shape, double[] scale) {
    return each(Gamma::new, shape, scale);
  }

  /** {@link #gamma(double, double)} for each set of elements. */
  public double[] gamma(double[] shape, double scale) {
    return each(Gamma::new, shape, all(scale));
  }

  /** {@link #gamma(double, double)} for each set of elements. */
  public double[] gamma(double shape, double[] scale) {
    return each(Gamma::new, all(shape), scale);
  }

  /** The same as {@code gumbel(0, 1)}. */
  public double gumbel() {
    return gumbel(0, 1);
  }

  /**
   * One value of the {@link Gumbel} distribution.
   *
   * @param loc the mode
   * @param scale at least 0
   */
  public double gumbel(double loc, double scale) {
    return draw(recentGumbel.of(loc, scale, Gumbel::new));
  }

  /** A new array of {@link #gumbel(double, double)}. */
  public double[] gumbel(double loc, double scale, int size) {
    return draw(new Gumbel(loc, scale), size);
  }

  /** Fills an array with {@link #gumbel(double, double)}. */
  public double[] gumbel(double loc, double scale, double[] out) {
    return draw(new Gumbel(loc, scale), out);
  }

  /** {@link #gumbel(double, double)} for each set of elements. */
  public double[] gumbel(double[] loc, double[] scale) {
    return each(Gumbel::new, loc, scale);
  }

  /** {@link #gumbel(double, double)} for each set of elements. */
  public double[] gumbel(double[] loc, double scale) {
    return each(Gumbel::new, loc, all(scale));
  }

  /** {@link #gumbel(double, double)} for each set of elements. */
  public double[] gumbel(double loc, double[] scale) {
    return each(Gumbel::new, all(loc), scale);
  }

  /** The same as {@code laplace(0, 1)}. */
  public double laplace() {
    return laplace(0, 1);
  }

  /**
   * One value of the {@link Laplace} distribution.
   *
   * @param loc the mean
   * @param scale at least 0
   */
  public double laplace(double loc, double scale) {
    return draw(recentLaplace.of(loc, scale, Laplace::new));
  }

  /** A new array of {@link #laplace(double, double)}. */
  public double[] laplace(double loc, double scale, int size) {
    return draw(new Laplace(loc, scale), size);
  }

  /** Fills an array with {@link #laplace(double, double)}. */
  public double[] laplace(double loc, double scale, double[] out) {
    return draw(new Laplace(loc, scale), out);
  }

  /** {@link #laplace(double, double)} for each set of elements. */
  public double[] laplace(double[] loc, double[] scale) {
    return each(Laplace::new, loc, scale);
  }

  /** {@link #laplace(double, double)} for each set of elements. */
  public double[] laplace(double[] loc, double scale) {
    return each(Laplace::new, loc, all(scale));
  }

  /** {@link #laplace(double, double)} for each set of elements. */
  public double[] laplace(double loc, double[] scale) {
    return each(Laplace::new, all(loc), scale);
  }

  /** The same as {@code logistic(0, 1)}. */
  public double logistic() {
    return logistic(0, 1);
  }

  /**
   * One value of the {@link Logistic} distribution.
   *
   * @param loc the mean
   * @param scale at least 0
   */
  public double logistic(double loc, double scale) {
    return draw(new Logistic(loc, scale));
  }

  /** A new array of {@link #logistic(double, double)}. */
  public double[] logistic(double loc, double scale, int size) {
    return draw(new Logistic(loc, scale), size);
  }

  /** Fills an array with {@link #logistic(double, double)}. */
  public double[] logistic(double loc, double scale, double[] out) {
    return draw(new Logistic(loc, scale), out);
  }

  /** {@link #logistic(double, double)} for each set of elements. */
  public double[] logistic(double[] loc, double[] scale) {
    return each(Logistic::new, loc, scale);
  }

  /** {@link #logistic(double, double)} for each set of elements. */
  public double[] logistic(double[] loc, double scale) {
    return each(Logistic::new, loc, all(scale));
  }

  /** {@link #logistic(double, double)} for each set of elements. */
  public double[] logistic(double loc, double[] scale) {
    return each(Logistic::new, all(loc), scale);
  }

  /** The same as {@code lognormal(0, 1)}. */
  public double lognormal() {
    return lognormal(0, 1);
  }

  /**
   * One value of the {@link Lognormal} distribution.
   *
   * @param mean the logarithm's mean
   * @param sigma the logarithm's standard deviation, at least 0
   */
  public double lognormal(double mean, double sigma) {
    return draw(new Lognormal(mean, sigma));
  }

  /** A new array of {@link #lognormal(double, double)}. */
  public double[] lognormal(double mean, double sigma, int size) {
    return draw(new Lognormal(mean, sigma), size);
  }

  /** Fills an array with {@link #lognormal(double, double)}. */
  public double[] lognormal(double mean, double sigma, double[] out) {
    return draw(new Lognormal(mean, sigma), out);
  }

  /** {@link #lognormal(double, double)} for each set of elements. */
  public double[] lognormal(double[] mean, double[] sigma) {
    return each(Lognormal::new, mean, sigma);
  }

  /** {@link #lognormal(double, double)} for each set of elements. */
  public double[] lognormal(double[] mean, double sigma) {
    return each(Lognormal::new, mean, all(sigma));
  }

  /** {@link #lognormal(double, double)} for each set of elements. */
  public double[] lognormal(double mean, double[] sigma) {
    return each(Lognormal::new, all(mean), sigma);
  }

  /**
   * One value of the {@link NoncentralChisquare} distribution, except that a NaN for nonc draws
   * what another number would.
   *
   * @param df the degrees of freedom, above 0
   * @param nonc the non-centrality, at least 0
   */
  public double noncentralChisquare(double df, double nonc) {
    return draw(recentNoncentralChisquare.of(df, nonc, LegacyNoncentral::chisquare));
  }

  /** A new array of {@link #noncentralChisquare(double, double)}. */
  public double[] noncentralChisquare(double df, double nonc, int size) {
    return draw(LegacyNoncentral.chisquare(df, nonc), size);
  }

  /** Fills an array with {@link #noncentralChisquare(double, double)}. */
  public double[] noncentralChisquare(double df, double nonc, double[] out) {
    return draw(LegacyNoncentral.chisquare(df, nonc), out);
  }

  /** {@link #noncentralChisquare(double, double)} for each set of elements. */
  public double[] noncentralChisquare(double[] df, double[] nonc) {
    return each(LegacyNoncentral::chisquare, df, nonc);
  }

  /** {@link #noncentralChisquare(double, double)} for each set of elements. */
  public double[] noncentralChisquare(double[] df, double nonc) {
    return each(LegacyNoncentral::chisquare, df, all(nonc));
  }

  /** {@link #noncentralChisquare(double, double)} for each set of elements. */
  public double[] noncentralChisquare(double df, double[] nonc) {
    return each(LegacyNoncentral::chisquare, all(df), nonc);
  }

  /**
   * One value of the {@link NoncentralF} distribution, except that a NaN for nonc draws what
   * another number would.
   *
   * @param dfnum the numerator's degrees of freedom, above 0
   * @param dfden the denominator's degrees of freedom, above 0
   * @param nonc the non-centrality, at least 0
   */
  public double noncentralF(double dfnum, double dfden, double nonc) {
    return draw(recentNoncentralF.of(dfnum, dfden, nonc, LegacyNoncentral::f));
  }

  /** A new array of {@link #noncentralF(double, double, double)}. */
  public double[] noncentralF(double dfnum, double dfden, double nonc, int size) {
    return draw(LegacyNoncentral.f(dfnum, dfden, nonc), size);
  }

  /** Fills an array with {@link #noncentralF(double, double, double)}. */
  public double[] noncentralF(double dfnum, double dfden, double nonc, double[] out) {
    return draw(LegacyNoncentral.f(dfnum, dfden, nonc), out);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double[] dfden, double[] nonc) {
    return each(LegacyNoncentral::f, dfnum, dfden, nonc);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double[] dfden, double nonc) {
    return each(LegacyNoncentral::f, dfnum, dfden, all(nonc));
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double dfden, double[] nonc) {
    return each(LegacyNoncentral::f, dfnum, all(dfden), nonc);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double dfnum, double[] dfden, double[] nonc) {
    return each(LegacyNoncentral::f, all(dfnum), dfden, nonc);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double dfden, double nonc) {
    return each(LegacyNoncentral::f, dfnum, all(dfden), all(nonc));
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double dfnum, double[] dfden, double nonc) {
    return each(LegacyNoncentral::f, all(dfnum), dfden, all(nonc));
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double dfnum, double dfden, double[] nonc) {
    return each(LegacyNoncentral::f, all(dfnum), all(dfden), nonc);
  }

  /** The same as {@link #standardNormal()}. */
  public double normal() {
    return standardNormal();
  }

  /**
   * One value of the {@link Normal} distribution, {@code loc + scale} times {@link
   * #standardNormal()}.
   *
   * @param loc the mean
   * @param scale the standard deviation, at least 0
   */
  public double normal(double loc, double scale) {
    return draw(new Normal(loc, scale));
  }

  /** A new array of {@link #normal(double, double)}. */
  public double[] normal(double loc, double scale, int size) {
    return draw(new Normal(loc, scale), size);
  }

  /** Fills an array with {@link #normal(double, double)}. */
  public double[] normal(double loc, double scale, double[] out) {
    return draw(new Normal(loc, scale), out);
  }

  /** A new array of rows of {@link #normal(double, double)}. */
  public double[][] normal(double loc, double scale, int rows, int columns) {
    return Rows.of(normal(loc, scale, Rows.size(rows, columns)), rows, columns);
  }

  /** {@link #normal(double, double)} for each set of elements. */
  public double[] normal(double[] loc, double[] scale) {
    return each(Normal::new, loc, scale);
  }

  /** {@link #normal(double, double)} for each set of elements. */
  public double[] normal(double[] loc, double scale) {
    return each(Normal::new, loc, all(scale));
  }

  /** {@link #normal(double, double)} for each set of elements. */
  public double[] normal(double loc, double[] scale) {
    return each(Normal::new, all(loc), scale);
  }

  /**
   * One value of the Pareto II (Lomax) distribution: {@code exp(E / a) - 1} of a standard
   * exponential variate. Legacy class C.
   *
   * @param a the shape, above 0
   */
  public double pareto(double a) {
    return draw(new LegacyPareto(a));
  }

  /** A new array of {@link #pareto(double)}. */
  public double[] pareto(double a, int size) {
    return draw(new LegacyPareto(a), size);
  }

  /** Fills an array with {@link #pareto(double)}. */
  public double[] pareto(double a, double[] out) {
    return draw(new LegacyPareto(a), out);
  }

  /** {@link #pareto(double)} for each set of elements. */
  public double[] pareto(double[] a) {
    return each(LegacyPareto::new, a);
  }

  /**
   * One value of the power distribution: {@code (1 - exp(-E))^(1 / a)} of a standard exponential
   * variate. Legacy class C.
   *
   * @param a the shape, above 0
   */
  public double power(double a) {
    return draw(new LegacyPower(a));
  }

  /** A new array of {@link #power(double)}. */
  public double[] power(double a, int size) {
    return draw(new LegacyPower(a), size);
  }

  /** Fills an array with {@link #power(double)}. */
  public double[] power(double a, double[] out) {
    return draw(new LegacyPower(a), out);
  }

  /** {@link #power(double)} for each set of elements. */
  public double[] power(double[] a) {
    return each(LegacyPower::new, a);
  }

  /** The same as {@code rayleigh(1)}. */
  public double rayleigh() {
    return rayleigh(1);
  }

  /**
   * One value of the Rayleigh distribution: {@code scale * sqrt(-2 log1p(-U))}. Takes 64 bits.
   * Legacy class C.
   *
   * @param scale the mode, at least 0
   */
  public double rayleigh(double scale) {
    return draw(new LegacyRayleigh(scale));
  }

  /** A new array of {@link #rayleigh(double)}. */
  public double[] rayleigh(double scale, int size) {
    return draw(new LegacyRayleigh(scale), size);
  }

  /** Fills an array with {@link #rayleigh(double)}. */
  public double[] rayleigh(double scale, double[] out) {
    return draw(new LegacyRayleigh(scale), out);
  }

  /** {@link #rayleigh(double)} for each set of elements. */
  public double[] rayleigh(double[] scale) {
    return each(LegacyRayleigh::new, scale);
  }

  /** One value of the {@link StandardCauchy} distribution. */
  public double standardCauchy() {
    return draw(new StandardCauchy());
  }

  /** A new array of {@link #standardCauchy()}. */
  public double[] standardCauchy(int size) {
    return draw(new StandardCauchy(), size);
  }

  /** Fills an array with {@link #standardCauchy()}. */
  public double[] standardCauchy(double[] out) {
    return draw(new StandardCauchy(), out);
  }

  /**
   * One value of the {@link StandardGamma} distribution.
   *
   * @param shape at least 0
   */
  public double standardGamma(double shape) {
    return draw(recentStandardGamma.of(shape, StandardGamma::new));
  }

  /** A new array of {@link #standardGamma(double)}. */
  public double[] standardGamma(double shape, int size) {
    return draw(new StandardGamma(shape), size);
  }

  /** Fills an array with {@link #standardGamma(double)}. */
  public double[] standardGamma(double shape, double[] out) {
    return draw(new StandardGamma(shape), out);
  }

  /** {@link #standardGamma(double)} for each set of elements. */
  public double[] standardGamma(double[] shape) {
    return each(StandardGamma::new, shape);
  }

  /**
   * One value of the {@link StandardT} distribution.
   *
   * @param df the degrees of freedom, above 0
   */
  public double standardT(double df) {
    return draw(recentStandardT.of(df, StandardT::new));
  }

  /** A new array of {@link #standardT(double)}. */
  public double[] standardT(double df, int size) {
    return draw(new StandardT(df), size);
  }

  /** Fills an array with {@link #standardT(double)}. */
  public double[] standardT(double df, double[] out) {
    return draw(new StandardT(df), out);
  }

  /** {@link #standardT(double)} for each set of elements. */
  public double[] standardT(double[] df) {
    return each(StandardT::new, df);
  }

  /**
   * One value of the {@link Triangular} distribution.
   *
   * @param left the lower limit, at most {@code mode}
   * @param mode the peak
   * @param right the upper limit, at least {@code mode} and not equal to {@code left}
   */
  public double triangular(double left, double mode, double right) {
    return draw(recentTriangular.of(left, mode, right, Triangular::new));
  }

  /** A new array of {@link #triangular(double, double, double)}. */
  public double[] triangular(double left, double mode, double right, int size) {
    return draw(new Triangular(left, mode, right), size);
  }

  /** Fills an array with {@link #triangular(double, double, double)}. */
  public double[] triangular(double left, double mode, double right, double[] out) {
    return draw(new Triangular(left, mode, right), out);
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double[] left, double[] mode, double[] right) {
    return each(Triangular::new, left, mode, right);
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double[] left, double[] mode, double right) {
    return each(Triangular::new, left, mode, all(right));
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double[] left, double mode, double[] right) {
    return each(Triangular::new, left, all(mode), right);
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double left, double[] mode, double[] right) {
    return each(Triangular::new, all(left), mode, right);
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double[] left, double mode, double right) {
    return each(Triangular::new, left, all(mode), all(right));
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double left, double[] mode, double right) {
    return each(Triangular::new, all(left), mode, all(right));
  }

  /** {@link #triangular(double, double, double)} for each set of elements. */
  public double[] triangular(double left, double mode, double[] right) {
    return each(Triangular::new, all(left), all(mode), right);
  }

  /** The same as {@link #randomSample()}. */
  public double uniform() {
    return randomSample();
  }

  /**
   * One value between two bounds: {@code low + (high - low) * U}. Takes 64 bits. Unlike {@link
   * org.numrand.distributions.Uniform} it takes the bounds in any order. Legacy class A.
   *
   * @param low one bound, included
   * @param high the other, excluded but for rounding; {@code high - low} must be finite
   */
  public double uniform(double low, double high) {
    return draw(recentUniform.of(low, high, LegacyUniform::new));
  }

  /** A new array of {@link #uniform(double, double)}. */
  public double[] uniform(double low, double high, int size) {
    return draw(new LegacyUniform(low, high), size);
  }

  /** Fills an array with {@link #uniform(double, double)}. */
  public double[] uniform(double low, double high, double[] out) {
    return draw(new LegacyUniform(low, high), out);
  }

  /** A new array of rows of {@link #uniform(double, double)}. */
  public double[][] uniform(double low, double high, int rows, int columns) {
    return Rows.of(uniform(low, high, Rows.size(rows, columns)), rows, columns);
  }

  /** {@link #uniform(double, double)} for each set of elements. */
  public double[] uniform(double[] low, double[] high) {
    return each(LegacyUniform::new, low, high);
  }

  /** {@link #uniform(double, double)} for each set of elements. */
  public double[] uniform(double[] low, double high) {
    return each(LegacyUniform::new, low, all(high));
  }

  /** {@link #uniform(double, double)} for each set of elements. */
  public double[] uniform(double low, double[] high) {
    return each(LegacyUniform::new, all(low), high);
  }

  /**
   * One angle in [-pi, pi] of the von Mises distribution. Below kappa = 1e-8 a uniform one, the
   * mean ignored; otherwise Best and Fisher's rejection, two uniforms a try and one for the side.
   * Legacy class C.
   *
   * @param mu the mean angle
   * @param kappa the concentration, at least 0; where NumPy never returns (some values from 6e15
   *     on, all from 1.9e16 on), it is refused
   */
  public double vonmises(double mu, double kappa) {
    return draw(recentVonMisesRejection.of(mu, kappa, VonMisesRejection::new));
  }

  /** A new array of {@link #vonmises(double, double)}. */
  public double[] vonmises(double mu, double kappa, int size) {
    return draw(new VonMisesRejection(mu, kappa), size);
  }

  /** Fills an array with {@link #vonmises(double, double)}. */
  public double[] vonmises(double mu, double kappa, double[] out) {
    return draw(new VonMisesRejection(mu, kappa), out);
  }

  /** {@link #vonmises(double, double)} for each set of elements. */
  public double[] vonmises(double[] mu, double[] kappa) {
    return each(VonMisesRejection::new, mu, kappa);
  }

  /** {@link #vonmises(double, double)} for each set of elements. */
  public double[] vonmises(double[] mu, double kappa) {
    return each(VonMisesRejection::new, mu, all(kappa));
  }

  /** {@link #vonmises(double, double)} for each set of elements. */
  public double[] vonmises(double mu, double[] kappa) {
    return each(VonMisesRejection::new, all(mu), kappa);
  }

  /**
   * One value of the Wald (inverse Gaussian) distribution. Draws one standard normal variate and
   * one uniform. Legacy class C.
   *
   * @param mean above 0
   * @param scale above 0
   */
  public double wald(double mean, double scale) {
    return draw(recentWald.of(mean, scale, LegacyWald::new));
  }

  /** A new array of {@link #wald(double, double)}. */
  public double[] wald(double mean, double scale, int size) {
    return draw(new LegacyWald(mean, scale), size);
  }

  /** Fills an array with {@link #wald(double, double)}. */
  public double[] wald(double mean, double scale, double[] out) {
    return draw(new LegacyWald(mean, scale), out);
  }

  /** {@link #wald(double, double)} for each set of elements. */
  public double[] wald(double[] mean, double[] scale) {
    return each(LegacyWald::new, mean, scale);
  }

  /** {@link #wald(double, double)} for each set of elements. */
  public double[] wald(double[] mean, double scale) {
    return each(LegacyWald::new, mean, all(scale));
  }

  /** {@link #wald(double, double)} for each set of elements. */
  public double[] wald(double mean, double[] scale) {
    return each(LegacyWald::new, all(mean), scale);
  }

  /**
   * One value of the {@link Weibull} distribution.
   *
   * @param a the shape, at least 0
   */
  public double weibull(double a) {
    return draw(new Weibull(a));
  }

  /** A new array of {@link #weibull(double)}. */
  public double[] weibull(double a, int size) {
    return draw(new Weibull(a), size);
  }

  /** Fills an array with {@link #weibull(double)}. */
  public double[] weibull(double a, double[] out) {
    return draw(new Weibull(a), out);
  }

  /** {@link #weibull(double)} for each set of elements. */
  public double[] weibull(double[] a) {
    return each(Weibull::new, a);
  }
}
