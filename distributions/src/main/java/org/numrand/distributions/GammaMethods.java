package org.numrand.distributions;

import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Recent;
import org.numrand.distributions.float32.StandardGammaFloat32;

/** The part of {@link Generator} that gives real numbers of the gamma distribution and its kin. */
abstract class GammaMethods extends VariateMethods {
  private final Recent<Beta> recentBeta = new Recent<>();
  private final Recent<Chisquare> recentChisquare = new Recent<>();
  private final Recent<FisherF> recentFisherF = new Recent<>();
  private final Recent<Gamma> recentGamma = new Recent<>();
  private final Recent<NoncentralChisquare> recentNoncentralChisquare = new Recent<>();
  private final Recent<NoncentralF> recentNoncentralF = new Recent<>();
  private final Recent<StandardGamma> recentStandardGamma = new Recent<>();
  private final Recent<StandardGammaFloat32> recentStandardGammaFloat32 = new Recent<>();
  private final Recent<StandardT> recentStandardT = new Recent<>();

  GammaMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  /** One value of the {@link Beta} distribution. */
  public double beta(double a, double b) {
    return recentBeta.of(a, b, Beta::new).sample(source);
  }

  /** A new array of {@link #beta(double, double)}. */
  public double[] beta(double a, double b, int size) {
    return new Beta(a, b).sample(source, size);
  }

  /** Fills an array with {@link #beta(double, double)}. */
  public double[] beta(double a, double b, double[] out) {
    return fill(new Beta(a, b), out);
  }

  /** {@link #beta(double, double)} for each set of elements. */
  public double[] beta(double[] a, double[] b) {
    return each(Beta::new, a, b);
  }

  /** {@link #beta(double, double)} for each set of elements. */
  public double[] beta(double[] a, double b) {
    return each(Beta::new, a, all(b));
  }

  /** {@link #beta(double, double)} for each set of elements. */
  public double[] beta(double a, double[] b) {
    return each(Beta::new, all(a), b);
  }

  /** One value of the {@link Chisquare} distribution. */
  public double chisquare(double df) {
    return recentChisquare.of(df, Chisquare::new).sample(source);
  }

  /** A new array of {@link #chisquare(double)}. */
  public double[] chisquare(double df, int size) {
    return new Chisquare(df).sample(source, size);
  }

  /** Fills an array with {@link #chisquare(double)}. */
  public double[] chisquare(double df, double[] out) {
    return fill(new Chisquare(df), out);
  }

  /** {@link #chisquare(double)} for each element. */
  public double[] chisquare(double[] df) {
    return each(Chisquare::new, df);
  }

  /** One value of the {@link FisherF} distribution. */
  public double f(double dfnum, double dfden) {
    return recentFisherF.of(dfnum, dfden, FisherF::new).sample(source);
  }

  /** A new array of {@link #f(double, double)}. */
  public double[] f(double dfnum, double dfden, int size) {
    return new FisherF(dfnum, dfden).sample(source, size);
  }

  /** Fills an array with {@link #f(double, double)}. */
  public double[] f(double dfnum, double dfden, double[] out) {
    return fill(new FisherF(dfnum, dfden), out);
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

  /** One value, scale = 1. */
  public double gamma(double shape) {
    return gamma(shape, 1);
  }

  /** One value of the {@link Gamma} distribution. */
  public double gamma(double shape, double scale) {
    return recentGamma.of(shape, scale, Gamma::new).sample(source);
  }

  /** A new array of {@link #gamma(double, double)}. */
  public double[] gamma(double shape, double scale, int size) {
    return new Gamma(shape, scale).sample(source, size);
  }

  /** Fills an array with {@link #gamma(double, double)}. */
  public double[] gamma(double shape, double scale, double[] out) {
    return fill(new Gamma(shape, scale), out);
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

  /** One value of the {@link NoncentralChisquare} distribution. */
  public double noncentralChisquare(double df, double nonc) {
    return recentNoncentralChisquare.of(df, nonc, NoncentralChisquare::new).sample(source);
  }

  /** A new array of {@link #noncentralChisquare(double, double)}. */
  public double[] noncentralChisquare(double df, double nonc, int size) {
    return new NoncentralChisquare(df, nonc).sample(source, size);
  }

  /** Fills an array with {@link #noncentralChisquare(double, double)}. */
  public double[] noncentralChisquare(double df, double nonc, double[] out) {
    return fill(new NoncentralChisquare(df, nonc), out);
  }

  /** {@link #noncentralChisquare(double, double)} for each set of elements. */
  public double[] noncentralChisquare(double[] df, double[] nonc) {
    return each(NoncentralChisquare::new, df, nonc);
  }

  /** {@link #noncentralChisquare(double, double)} for each set of elements. */
  public double[] noncentralChisquare(double[] df, double nonc) {
    return each(NoncentralChisquare::new, df, all(nonc));
  }

  /** {@link #noncentralChisquare(double, double)} for each set of elements. */
  public double[] noncentralChisquare(double df, double[] nonc) {
    return each(NoncentralChisquare::new, all(df), nonc);
  }

  /** One value of the {@link NoncentralF} distribution. */
  public double noncentralF(double dfnum, double dfden, double nonc) {
    return recentNoncentralF.of(dfnum, dfden, nonc, NoncentralF::new).sample(source);
  }

  /** A new array of {@link #noncentralF(double, double, double)}. */
  public double[] noncentralF(double dfnum, double dfden, double nonc, int size) {
    return new NoncentralF(dfnum, dfden, nonc).sample(source, size);
  }

  /** Fills an array with {@link #noncentralF(double, double, double)}. */
  public double[] noncentralF(double dfnum, double dfden, double nonc, double[] out) {
    return fill(new NoncentralF(dfnum, dfden, nonc), out);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double[] dfden, double[] nonc) {
    return each(NoncentralF::new, dfnum, dfden, nonc);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double[] dfden, double nonc) {
    return each(NoncentralF::new, dfnum, dfden, all(nonc));
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double dfden, double[] nonc) {
    return each(NoncentralF::new, dfnum, all(dfden), nonc);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double dfnum, double[] dfden, double[] nonc) {
    return each(NoncentralF::new, all(dfnum), dfden, nonc);
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double[] dfnum, double dfden, double nonc) {
    return each(NoncentralF::new, dfnum, all(dfden), all(nonc));
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double dfnum, double[] dfden, double nonc) {
    return each(NoncentralF::new, all(dfnum), dfden, all(nonc));
  }

  /** {@link #noncentralF(double, double, double)} for each set of elements. */
  public double[] noncentralF(double dfnum, double dfden, double[] nonc) {
    return each(NoncentralF::new, all(dfnum), all(dfden), nonc);
  }

  /** One value of the {@link StandardGamma} distribution. */
  public double standardGamma(double shape) {
    return recentStandardGamma.of(shape, StandardGamma::new).sample(source);
  }

  /** A new array of {@link #standardGamma(double)}. */
  public double[] standardGamma(double shape, int size) {
    return new StandardGamma(shape).sample(source, size);
  }

  /** Fills an array with {@link #standardGamma(double)}. */
  public double[] standardGamma(double shape, double[] out) {
    return fill(new StandardGamma(shape), out);
  }

  /** {@link #standardGamma(double)} for each element. */
  public double[] standardGamma(double[] shape) {
    return each(StandardGamma::new, shape);
  }

  /** {@link #standardGamma(double)} in single precision; the shape is rounded to it. */
  public float standardGammaFloat32(double shape) {
    return recentStandardGammaFloat32
        .of(shape, any -> new StandardGammaFloat32((float) any))
        .sample(floats);
  }

  /** A new array of {@link #standardGammaFloat32(double)}. */
  public float[] standardGammaFloat32(double shape, int size) {
    return standardGammaFloat32(shape, floats(size));
  }

  /** Fills an array with {@link #standardGammaFloat32(double)}. */
  public float[] standardGammaFloat32(double shape, float[] out) {
    new StandardGammaFloat32((float) shape).fill(floats, out);
    return out;
  }

  /** {@link #standardGammaFloat32(double)} for each element. */
  public float[] standardGammaFloat32(float[] shape) {
    return StandardGammaFloat32.each(floats, shape);
  }

  /** One value of the {@link StandardT} distribution. */
  public double standardT(double df) {
    return recentStandardT.of(df, StandardT::new).sample(source);
  }

  /** A new array of {@link #standardT(double)}. */
  public double[] standardT(double df, int size) {
    return new StandardT(df).sample(source, size);
  }

  /** Fills an array with {@link #standardT(double)}. */
  public double[] standardT(double df, double[] out) {
    return fill(new StandardT(df), out);
  }

  /** {@link #standardT(double)} for each element. */
  public double[] standardT(double[] df) {
    return each(StandardT::new, df);
  }
}
