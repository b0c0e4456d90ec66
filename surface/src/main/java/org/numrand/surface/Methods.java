package org.numrand.surface;

import static org.numrand.surface.LegacyClass.A;
import static org.numrand.surface.LegacyClass.B;
import static org.numrand.surface.LegacyClass.C;
import static org.numrand.surface.Parameter.count;
import static org.numrand.surface.Parameter.plain;
import static org.numrand.surface.Parameter.real;

import java.util.List;
import java.util.stream.Stream;

/**
 * The table: one row a method of NumPy's; {@code PythonMethods} has those of Python's own {@code
 * random}. To add a distribution, write its class and its row here; all its forms follow.
 */
public final class Methods {
  private static final String GAMMAS = "a standard gamma variate of each shape";

  private static final List<Method> ALL =
      Stream.of(
              // Real numbers
              reals("beta", "the beta distribution")
                  .param(real("a", "the first shape").above(0).tried(1e-100, 1e3))
                  .param(real("b", "the second shape").above(0).tried(1e-100, 1e3))
                  .by(
                      "Beta",
                      "With a shape above 1, draws "
                          + GAMMAS
                          + "; else two uniforms a try (Jöhnk), or one where both shapes are below"
                          + " 3e-103.")
                  .legacy(
                      C,
                      "LegacyBeta",
                      "With a shape above 1, draws "
                          + GAMMAS
                          + "; else two uniforms a try (Jöhnk).")
                  .kept()
                  .bench(2, 3)
                  .bench(0.5, 0.5),
              reals("chisquare", "the chi-square distribution")
                  .param(real("df", "the degrees of freedom").above(0).tried(1e-2, 1e3))
                  .by("Chisquare", "Draws a standard gamma variate of shape {@code df / 2}.")
                  .legacy(B)
                  .kept()
                  .bench(3),
              reals("exponential", "the exponential distribution")
                  .param(scale("the mean, the inverse of the rate").orElse("1.0"))
                  .by("Exponential", "Draws one standard exponential variate.")
                  .legacy(B)
                  .keptUnderLock()
                  .bench(2),
              reals("f", "Fisher's F distribution")
                  .param(
                      real("dfnum", "the numerator's degrees of freedom").above(0).tried(.1, 1e3))
                  .param(
                      real("dfden", "the denominator's degrees of freedom").above(0).tried(.1, 1e3))
                  .by("FisherF", "Draws two chi-square variates, the numerator's first.")
                  .legacy(B)
                  .kept()
                  .bench(5, 7),
              reals("gamma", "the gamma distribution")
                  .param(real("shape", "the shape").atLeast(0).tried(1e-3, 1e3))
                  .param(scale("the scale").orElse("1.0"))
                  .by("Gamma", "Draws one standard gamma variate.")
                  .legacy(B)
                  .kept()
                  .bench(2.5, 1),
              reals("gumbel", "the Gumbel distribution")
                  .param(real("loc", "the mode").orElse("0.0"))
                  .param(scale("the scale").orElse("1.0"))
                  .by("Gumbel", "Draws one uniform; 0 is drawn again.")
                  .legacy(A)
                  .keptUnderLock()
                  .bench(0, 1),
              reals("laplace", "the Laplace distribution")
                  .param(real("loc", "the mean").orElse("0.0"))
                  .param(scale("the exponential decay").orElse("1.0"))
                  .by("Laplace", "Draws one uniform; 0 is drawn again.")
                  .legacy(A)
                  .keptUnderLock()
                  .bench(0, 1),
              reals("logistic", "the logistic distribution")
                  .param(real("loc", "the mean").orElse("0.0"))
                  .param(scale("the scale").orElse("1.0"))
                  .by("Logistic", "Draws one uniform; 0 is drawn again.")
                  .legacy(A)
                  .bench(0, 1),
              reals("lognormal", "the log-normal distribution")
                  .param(real("mean", "the mean of the logarithm").orElse("0.0").tried(-30, 30))
                  .param(
                      real("sigma", "the standard deviation of the logarithm")
                          .atLeast(0)
                          .orElse("1.0")
                          .tried(1e-3, 30))
                  .by("Lognormal", "Draws one standard normal variate.")
                  .legacy(B)
                  .bench(0, 1),
              reals("noncentral_chisquare", "the non-central chi-square distribution")
                  .param(real("df", "the degrees of freedom").above(0).tried(.1, 1e3))
                  .param(real("nonc", "the non-centrality").atLeast(0).tried(1e-2, 1e3))
                  .by(
                      "NoncentralChisquare",
                      "With df above 1, draws a chi-square and a normal variate; else a Poisson and"
                          + " a chi-square variate. NaN for nonc draws nothing.")
                  .legacy(
                      B,
                      "LegacyNoncentral.chisquare",
                      "With df above 1, draws a chi-square and a normal variate; else a Poisson and"
                          + " a chi-square variate. NaN for nonc draws too.")
                  .kept()
                  .bench(3, 1),
              reals("noncentral_f", "the non-central F distribution")
                  .param(
                      real("dfnum", "the numerator's degrees of freedom").above(0).tried(.1, 1e3))
                  .param(
                      real("dfden", "the denominator's degrees of freedom").above(0).tried(.1, 1e3))
                  .param(real("nonc", "the non-centrality").atLeast(0).tried(1e-2, 1e3))
                  .by(
                      "NoncentralF",
                      "Draws a non-central chi-square variate, then a chi-square variate.")
                  .legacy(
                      B,
                      "LegacyNoncentral.f",
                      "Draws a non-central chi-square variate, then a chi-square variate.")
                  .kept()
                  .bench(5, 7, 1),
              reals("normal", "the normal distribution")
                  .param(real("loc", "the mean").orElse("0.0"))
                  .param(scale("the standard deviation").orElse("1.0"))
                  .by("Normal", "Draws one standard normal variate.")
                  .legacy(B)
                  .bench(1, 2),
              reals("pareto", "the Pareto II (Lomax) distribution")
                  .param(real("a", "the shape").above(0).tried(1e-2, 1e3))
                  .by("Pareto", "Draws one standard exponential variate.")
                  .legacy(C, "LegacyPareto", "Draws one standard exponential variate.")
                  .bench(3),
              reals("power", "the power distribution")
                  .param(real("a", "the shape").above(0).tried(1e-2, 1e3))
                  .by("Power", "Draws one standard exponential variate.")
                  .legacy(C, "LegacyPower", "Draws one standard exponential variate.")
                  .bench(3),
              reals("random", "the uniform distribution over [0, 1)")
                  .by("StandardUniform", "Draws 64 bits for a multiple of 2<sup>-53</sup>.")
                  .float32("StandardUniformFloat32")
                  .legacy(A)
                  .alias("random_sample")
                  .bench(),
              reals("rayleigh", "the Rayleigh distribution")
                  .param(scale("the mode").orElse("1.0"))
                  .by("Rayleigh", "Draws one standard exponential variate.")
                  .legacy(C, "LegacyRayleigh", "Draws one uniform and takes its logarithm.")
                  .bench(1),
              reals("standard_cauchy", "the standard Cauchy distribution")
                  .by("StandardCauchy", "Draws two standard normal variates.")
                  .legacy(B)
                  .bench(),
              reals("standard_exponential", "the standard exponential distribution")
                  .by("StandardExponential", "Draws 64 bits a try (ziggurat), nearly always one.")
                  .float32("StandardExponentialFloat32")
                  .legacy(
                      C, "StandardExponential", "Draws one uniform and takes {@code -log(1 - U)}.")
                  .bench(),
              reals("standard_exponential", "the standard exponential distribution, by inversion")
                  .option("method='inv'", "Inv")
                  .by("StandardExponentialInv", "Draws one uniform and takes {@code -log1p(-U)}.")
                  .float32("StandardExponentialInvFloat32"),
              reals("standard_gamma", "the standard gamma distribution")
                  .param(real("shape", "the shape").atLeast(0).tried(1e-3, 1e3))
                  .by(
                      "StandardGamma",
                      "Shape 0 draws nothing, shape 1 a standard exponential variate; below 1 a"
                          + " uniform and an exponential a try (Ahrens and Dieter), above 1 a normal"
                          + " and a uniform a try (Marsaglia and Tsang).")
                  .float32("StandardGammaFloat32")
                  .legacy(B)
                  .kept()
                  .bench(0.5)
                  .bench(2.5),
              reals("standard_normal", "the standard normal distribution")
                  .by("StandardNormal", "Draws 64 bits a try (ziggurat), nearly always one.")
                  .float32("StandardNormalFloat32")
                  .legacy(
                      C,
                      "StandardNormal",
                      "Every second call draws pairs of uniforms until one lies in the unit circle"
                          + " (polar method); the other returns what was kept.")
                  .bench(),
              reals("standard_t", "Student's t distribution")
                  .param(real("df", "the degrees of freedom").above(0).tried(.1, 1e3))
                  .by(
                      "StandardT",
                      "Draws a standard normal variate, then a standard gamma variate of shape"
                          + " {@code df / 2}.")
                  .legacy(B)
                  .kept()
                  .bench(5),
              reals("triangular", "the triangular distribution")
                  .param(real("left", "the lower limit"))
                  .param(real("mode", "the peak").notBelow("left"))
                  .param(real("right", "the upper limit").notBelow("mode"))
                  .rule("right must not be equal to left")
                  .by("Triangular", "Draws one uniform.")
                  .legacy(A)
                  .kept()
                  .bench(0, 1, 3),
              reals("uniform", "the uniform distribution over [low, high)")
                  .param(real("low", "the lower bound, included").orElse("0.0"))
                  .param(
                      real("high", "the upper bound, excluded but for rounding")
                          .notBelow("low")
                          .orElse("1.0"))
                  .rule("high - low must be finite")
                  .by("Uniform", "Draws one uniform.")
                  .legacy(A, "LegacyUniform", "Draws one uniform; the bounds may be in any order.")
                  .legacyParam(
                      real("high", "the other bound, excluded but for rounding").orElse("1.0"))
                  .keptUnderLock()
                  .bench(1, 3),
              reals("vonmises", "the von Mises distribution over [-pi, pi]")
                  .param(real("mu", "the mode").tried(-10, 10))
                  .param(real("kappa", "the concentration").atLeast(0).tried(1e-9, 1e7))
                  .by(
                      "VonMises",
                      "Draws one uniform for kappa below 1e-8, one standard normal variate above"
                          + " 1e6, else two uniforms a try and one for the side (Best and Fisher).")
                  .legacy(
                      C,
                      "VonMisesRejection",
                      "Draws one uniform for kappa below 1e-8, else two uniforms a try and one for"
                          + " the side (Best and Fisher). A kappa for which NumPy never returns (some"
                          + " from 6e15 on, all from 1.9e16 on) is refused.")
                  .kept()
                  .bench(0, 4),
              reals("wald", "the Wald (inverse Gaussian) distribution")
                  .param(real("mean", "the mean").above(0).tried(1e-3, 1e3))
                  .param(real("scale", "the scale").above(0).tried(1e-3, 1e3))
                  .by("Wald", "Draws one standard normal variate and one uniform.")
                  .legacy(C, "LegacyWald", "Draws one standard normal variate and one uniform.")
                  .kept()
                  .bench(1, 2),
              reals("weibull", "the Weibull distribution")
                  .param(real("a", "the shape").atLeast(0).tried(1e-2, 1e2))
                  .by("Weibull", "Draws one standard exponential variate; a = 0 draws nothing.")
                  .legacy(B)
                  .bench(2),
              // Counts
              counts("binomial", "the binomial distribution")
                  .param(count("n", "how many trials").atLeast(0).tried(0, 0x1p40))
                  .param(probability("p", "the probability of a success").atLeast(0).atMost(1))
                  .by(
                      "Binomial",
                      "Up to {@code n p} = 30 (with p or 1 - p, the lesser) draws one uniform a try"
                          + " (inversion), nearly always one; beyond that two a try (BTPE). n = 0 and"
                          + " p = 0 draw nothing.")
                  .legacy(
                      C,
                      "LegacyBinomial",
                      "Up to {@code n p} = 30 (with p or 1 - p, the lesser) draws one uniform a try"
                          + " (inversion), nearly always one; beyond that two a try (BTPE).")
                  .kept()
                  .bench(10, 0.5)
                  .bench(100, 0.3)
                  .bench(1000, 0.3),
              counts("geometric", "the geometric distribution")
                  .param(probability("p", "the probability of a success").above(0).atMost(1))
                  .by(
                      "Geometric",
                      "From p = 1/3 on draws one uniform (search), below one standard exponential"
                          + " variate (inversion).")
                  .legacy(
                      C,
                      "LegacyGeometric.of",
                      "Draws one uniform: by search from p = 1/3 on (class A), by inversion below.")
                  .kept()
                  .bench(0.2)
                  .bench(0.5),
              counts("hypergeometric", "the hypergeometric distribution")
                  .param(
                      count("ngood", "how many good objects there are")
                          .atLeast(0)
                          .below(1e9)
                          .tried(0, 1e9 - 1))
                  .param(
                      count("nbad", "how many bad objects there are")
                          .atLeast(0)
                          .below(1e9)
                          .tried(0, 1e9 - 1))
                  .param(
                      count("nsample", "how many objects are taken, at most {@code ngood + nbad}")
                          .atLeast(0))
                  .rule("nsample must be at most ngood + nbad")
                  .by(
                      "Hypergeometric",
                      "If fewer than ten are taken or left, draws them one by one; else two uniforms"
                          + " a try (ratio of uniforms).")
                  .legacy(
                      C,
                      "LegacyHypergeometric",
                      "Up to ten objects take one uniform each; more of them two uniforms a try"
                          + " (ratio of uniforms).")
                  .legacyParam(
                      count("ngood", "how many good objects there are").atLeast(0).tried(0, 1e12))
                  .legacyParam(
                      count("nbad", "how many bad objects there are").atLeast(0).tried(0, 1e12))
                  .legacyParam(
                      count("nsample", "how many objects are taken, at most {@code ngood + nbad}")
                          .atLeast(1)
                          .tried(1, 1e3))
                  .kept()
                  .bench(50, 60, 30)
                  .bench(15, 15, 5),
              counts("logseries", "the logarithmic series distribution")
                  .param(probability("p", "the shape").atLeast(0).below(1).tried(1e-3, 0.999))
                  .by(
                      "Logseries",
                      "Draws one uniform, a second one if the first is below p, and again after a"
                          + " rejection.")
                  .legacy(
                      C,
                      "LegacyLogseries",
                      "Draws one uniform, a second one if the first is below p, and again after a"
                          + " rejection.")
                  .kept()
                  .bench(0.9),
              counts("negative_binomial", "the negative binomial distribution")
                  .param(
                      real("n", "how many successes, not necessarily an integer")
                          .above(0)
                          .tried(1e-2, 1e3))
                  .param(probability("p", "the probability of a success").above(0).atMost(1))
                  .rule("the mean of the Poisson variate must not be too large")
                  .by("NegativeBinomial", "Draws a gamma variate, then a Poisson variate.")
                  .legacy(
                      B,
                      "LegacyNegativeBinomial",
                      "Draws a gamma variate, then a Poisson variate; a mean too large for the latter"
                          + " gives the least {@code long}, as in NumPy.")
                  .legacyParam(
                      probability("p", "the probability of a success").atLeast(0).atMost(1))
                  .kept()
                  .bench(5, 0.3),
              counts("poisson", "the Poisson distribution")
                  .param(
                      real("lam", "the mean, at most {@link Poisson#MAX_LAM}")
                          .atLeast(0)
                          .orElse("1.0")
                          .tried(1e-2, 1e4))
                  .by(
                      "Poisson",
                      "Below lam = 10 draws k + 1 uniforms for the value k (multiplication), from"
                          + " there on two a try (transformed rejection); lam = 0 draws nothing.")
                  .legacy(A)
                  .kept()
                  .bench(3)
                  .bench(10)
                  .bench(100),
              counts("zipf", "the Zipf distribution")
                  .param(real("a", "the exponent").above(1).tried(1.01, 20))
                  .by("Zipf", "Draws two uniforms a try; a of 1025 and more draws nothing.")
                  .legacy(
                      C,
                      "LegacyZipf.of",
                      "Draws two uniforms a try; a of 1025 and more, for which NumPy never returns,"
                          + " is refused.")
                  .kept()
                  .bench(2),
              new Method.Builder(
                      "tomaxint", Result.COUNT, "the integers from 0 to 2<sup>63</sup>-1")
                  .legacyOnly("LegacyTomaxint", "Draws 64 bits."),
              reals("rand", "the uniform distribution over [0, 1)")
                  .param(plain("d", Kind.AXES, "the lengths of the axes"))
                  .legacyOnly("", "Draws as {@code random_sample()}."),
              reals("randn", "the standard normal distribution")
                  .param(plain("d", Kind.AXES, "the lengths of the axes"))
                  .legacyOnly("", "Draws as {@code standard_normal()}."),
              // Integers of a range
              new Method.Builder("integers", Result.INTEGER, "the integers of [low, high)")
                  .param(plain("low", Kind.BOUND, "the least").orElse("0"))
                  .param(plain("high", Kind.BOUND, "one more than the greatest"))
                  .param(
                      plain("endpoint", Kind.FLAG, "whether high itself may come").orElse("False"))
                  .dtypes(Dtype.values())
                  .by(
                      "Integers",
                      "Draws 32 bits a try for up to 2<sup>32</sup> integers, else 64; dtypes of 8"
                          + " and 16 bits share 32 bits within a call, bool 32 values (Lemire). One"
                          + " integer alone draws nothing.")
                  .bench(0, 100)
                  .bench(0, 0x1p40)
                  .bench(Dtype.INT32, 0, 1e9)
                  .bench(Dtype.UINT8, 0, 200),
              new Method.Builder("randint", Result.INTEGER, "the integers of [low, high)")
                  .param(plain("low", Kind.BOUND, "the least").orElse("0"))
                  .param(plain("high", Kind.BOUND, "one more than the greatest"))
                  .dtypes(Dtype.values())
                  .legacyOnly(
                      "LegacyIntegers",
                      "Draws 32 bits a try for up to 2<sup>32</sup> integers, else 64; dtypes of 8"
                          + " and 16 bits share 32 bits within a call, bool 32 values (masked"
                          + " rejection). One integer alone draws nothing.")
                  .bench(0, 100)
                  .bench(0, 0x1p40)
                  .bench(Dtype.UINT8, 0, 200),
              new Method.Builder("random_integers", Result.INTEGER, "the integers of [low, high]")
                  .param(plain("low", Kind.BOUND, "the least").orElse("1"))
                  .param(plain("high", Kind.BOUND, "the greatest"))
                  .dtypes(Dtype.INT64)
                  .legacyOnly("", "Draws as {@code randint(low, high + 1)}."),
              new Method.Builder("bytes", Result.BYTES, "random bytes")
                  .param(plain("length", Kind.LENGTH, "how many").atLeast(0))
                  .byHand("Draws 32 bits for each four of them, and for none.")
                  .legacy(A),
              // Vectors
              new Method.Builder("dirichlet", Result.REALS, "the Dirichlet distribution")
                  .param(plain("alpha", Kind.REALS, "the concentrations").atLeast(0))
                  .by(
                      "Dirichlet",
                      "Draws a standard gamma variate for each, and divides by their sum; up to k - 1"
                          + " beta variates if all are below 0.1; nothing if all are 0.")
                  .legacy(
                      C,
                      "LegacyDirichlet",
                      "Draws a standard gamma variate for each, and divides by their sum; where that"
                          + " is 0, as it may be for tiny ones, the vector is NaN, as in NumPy.")
                  .legacyParam(plain("alpha", Kind.REALS, "the concentrations").above(0)),
              new Method.Builder("multinomial", Result.COUNTS, "the multinomial distribution")
                  .param(count("n", "how many trials").atLeast(0))
                  .param(plain("pvals", Kind.REALS, "the probabilities").atLeast(0).atMost(1))
                  .by(
                      "Multinomial",
                      "Draws a binomial variate for each outcome but the last, while trials are"
                          + " left.")
                  .legacy(
                      A,
                      "LegacyMultinomial",
                      "Draws a binomial variate for each outcome but the last, while trials are"
                          + " left; shares what {@link #binomial(long, double)} remembers."),
              new Method.Builder(
                      "multivariate_hypergeometric",
                      Result.COUNTS,
                      "the multivariate hypergeometric distribution")
                  .param(plain("colors", Kind.COUNTS, "how many objects of each color").atLeast(0))
                  .param(count("nsample", "how many are taken").atLeast(0))
                  .param(plain("method", Kind.WORD, "how to draw").orElse("'marginals'"))
                  .by(
                      "MultivariateHypergeometric",
                      "Draws a hypergeometric variate for each color but the last."),
              new Method.Builder(
                      "multivariate_normal", Result.REALS, "the multivariate normal distribution")
                  .param(plain("mean", Kind.REALS, "the center"))
                  .param(plain("cov", Kind.MATRIX, "the covariances"))
                  .param(plain("check_valid", Kind.WORD, "what to do if it isn't").orElse("'warn'"))
                  .param(plain("tol", Kind.NUMBER, "how far it may be").orElse("1e-8"))
                  .param(plain("method", Kind.WORD, "how to factor it").orElse("'svd'"))
                  .by(
                      "MultivariateNormal",
                      "Draws a standard normal variate for each element. The values are NumPy's to"
                          + " some 1e-12 only, since its linear algebra is not reproducible from one"
                          + " build to the next.")
                  .legacy(
                      C,
                      "MultivariateNormal.legacy",
                      "Draws a standard normal variate for each element. The values are NumPy's to"
                          + " some 1e-12 only, since its linear algebra is not reproducible from one"
                          + " build to the next."),
              // Elements
              new Method.Builder("choice", Result.ELEMENTS, "elements of a sequence")
                  .param(plain("a", Kind.SEQUENCE, "the elements, or how many integers from 0 on"))
                  .param(plain("replace", Kind.FLAG, "whether one may come twice").orElse("True"))
                  .param(plain("p", Kind.REALS, "the probabilities").orElse("None"))
                  .param(plain("axis", Kind.LENGTH, "the axis to choose along").orElse("0"))
                  .param(plain("shuffle", Kind.FLAG, "whether the order is random").orElse("True"))
                  .byHand("Draws integers, uniforms or a partial shuffle.")
                  .legacy(C),
              new Method.Builder("permutation", Result.ELEMENTS, "a sequence in random order")
                  .param(plain("x", Kind.SEQUENCE, "the elements, or how many integers from 0 on"))
                  .param(plain("axis", Kind.LENGTH, "the axis to permute along").orElse("0"))
                  .byHand("Draws an integer for each element but one.")
                  .legacy(A),
              new Method.Builder("permuted", Result.ELEMENTS, "a sequence in random order")
                  .param(plain("x", Kind.SEQUENCE, "the elements"))
                  .param(plain("axis", Kind.LENGTH, "the axis to permute along").orElse("None"))
                  .byHand("Draws an integer for each element but one."),
              new Method.Builder("shuffle", Result.ELEMENTS, "a sequence in random order, in place")
                  .param(plain("x", Kind.SEQUENCE, "the elements"))
                  .param(plain("axis", Kind.LENGTH, "the axis to shuffle along").orElse("0"))
                  .byHand("Draws an integer for each element but one.")
                  .legacy(A))
          .map(Method.Builder::build)
          .toList();

  private Methods() {}

  /** All rows. */
  public static List<Method> all() {
    return Stream.concat(ALL.stream(), PythonMethods.ALL.stream()).toList();
  }

  /**
   * The rows of a surface.
   *
   * @param surface the surface
   */
  public static List<Method> of(Surface surface) {
    return all().stream().filter(method -> method.isOn(surface)).toList();
  }

  private static Method.Builder reals(String name, String words) {
    return new Method.Builder(name, Result.REAL, words);
  }

  private static Method.Builder counts(String name, String words) {
    return new Method.Builder(name, Result.COUNT, words);
  }

  private static Parameter scale(String words) {
    return real("scale", words).atLeast(0).tried(1e-3, 1e3);
  }

  private static Parameter probability(String name, String words) {
    return real(name, words).tried(1e-12, 1);
  }
}
