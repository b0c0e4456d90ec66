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
                  .changed(
                      "2.1.0",
                      "Beta126",
                      "the ratio in a try of which one power is 0",
                      "a = b = 0.001: 7 %, 0.005: 1.2 %; from 0.02 on none")
                  .changed(
                      "1.26.0",
                      "Beta117",
                      "which tries are accepted for a, b <= 1; both below 3e-103",
                      "a = b = 0.001: 16 % of values, 23 % of draws; from 0.01 on none")
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
                  .keptUnderLock()
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
                  .keptUnderLock()
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
                  .keptUnderLock()
                  .bench(1, 2),
              reals("pareto", "the Pareto II (Lomax) distribution")
                  .param(real("a", "the shape").above(0).tried(1e-2, 1e3))
                  .by("Pareto", "Draws one standard exponential variate.")
                  .legacy(C, "Pareto117", "Draws one standard exponential variate.")
                  .kept()
                  .changed(
                      "1.22.0",
                      "Pareto117",
                      "expm1(E / a) for exp(E / a) - 1",
                      "55 to 98 %, last bits")
                  .bench(3),
              reals("power", "the power distribution")
                  .param(real("a", "the shape").above(0).tried(1e-2, 1e3))
                  .by("Power", "Draws one standard exponential variate.")
                  .legacy(C, "Power117", "Draws one standard exponential variate.")
                  .kept()
                  .changed(
                      "1.22.0", "Power117", "-expm1(-E) for 1 - exp(-E)", "a = 2: 23 %, last bits")
                  .bench(3),
              reals("random", "the uniform distribution over [0, 1)")
                  .by("StandardUniform", "Draws 64 bits for a multiple of 2<sup>-53</sup>.")
                  .float32("StandardUniformFloat32")
                  .legacy(A)
                  .alias("random_sample")
                  .changed(
                      "1.22.0",
                      "",
                      "single precision: 24 bits for 23, and all that is made of them",
                      "half of all; normal 2e-5, exponential 6e-5, gamma(0.5) half")
                  .bench(),
              reals("rayleigh", "the Rayleigh distribution")
                  .param(scale("the mode").orElse("1.0"))
                  .by("Rayleigh", "Draws one standard exponential variate.")
                  .legacy(C, "LegacyRayleigh", "Draws one uniform and takes its logarithm.")
                  .kept()
                  .changed(
                      "1.21.0",
                      "Rayleigh117",
                      "an exponential variate for log(1 - U)",
                      "all, and what is drawn")
                  .legacyChanged(
                      "1.21.0", "Rayleigh117", "log1p(-U) for log(1 - U)", "3.7 %, last bit")
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
                  .changed(
                      "1.21.0",
                      "",
                      "log1p(-U) for log(1 - U) in the tail, and all that is made of such variates",
                      "1.6e-6, last bits; single precision 3.6e-6")
                  .bench(),
              reals("standard_exponential", "the standard exponential distribution, by inversion")
                  .option("method='inv'", "Inv")
                  .by("StandardExponentialInv", "Draws one uniform and takes {@code -log1p(-U)}.")
                  .float32("StandardExponentialInvFloat32")
                  .changed(
                      "1.21.0",
                      "StandardExponentialInv117",
                      "log1p(-U) for log(1 - U)",
                      "7 %, last bit")
                  .changed(
                      "1.18.0", "", "single precision: computed in double precision", "last bit"),
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
                  .changed(
                      "1.21.0",
                      "",
                      "log1p(-U) for log(1 - U) in the tails, and all that is made of such variates",
                      "1.6e-6, last bits")
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
                  .legacy(A, "Uniform117", "Draws one uniform; the bounds may be in any order.")
                  .legacyParam(
                      real("high", "the other bound, excluded but for rounding").orElse("1.0"))
                  .keptUnderLock()
                  .changed("1.21.0", "Uniform117", "high below low is refused", "")
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
                  .changed(
                      "1.21.0",
                      "VonMisesRejection",
                      "a normal variate for kappa above 1e6",
                      "all with kappa above 1e6")
                  .bench(0, 4),
              reals("wald", "the Wald (inverse Gaussian) distribution")
                  .param(real("mean", "the mean").above(0).tried(1e-3, 1e3))
                  .param(real("scale", "the scale").above(0).tried(1e-3, 1e3))
                  .by("Wald", "Draws one standard normal variate and one uniform.")
                  .legacy(C, "Wald117", "Draws one standard normal variate and one uniform.")
                  .kept()
                  .changed(
                      "2.3.4",
                      "Wald117",
                      "the root without loss of digits",
                      "16 to 100 %, mostly last bits")
                  .bench(1, 2),
              reals("weibull", "the Weibull distribution")
                  .param(real("a", "the shape").atLeast(0).tried(1e-2, 1e2))
                  .by("Weibull", "Draws one standard exponential variate; a = 0 draws nothing.")
                  .legacy(B)
                  .kept()
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
                  .changed(
                      "2.5.0",
                      "Binomial117.since24",
                      "the last test of the rejection (BTPE): 13860 for 13680, two signs",
                      "n p (1 - p) above 44 only: 3e-6 at 45, at most 1.2e-4 near 200; it shifts what follows")
                  .changed(
                      "2.4.0",
                      "Binomial117",
                      "inversion begins with exp(n log1p(-p)) for exp(n log(1 - p))",
                      "n p = 10: p = 1e-9 3e-6, 1e-12 0.3 %, 1e-15 7 %")
                  .legacyChanged(
                      "1.17.3",
                      "",
                      "n = 0 or p = 0 draws one double",
                      "no value; the draws of those")
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
                  .changed(
                      "1.25.0",
                      "Geometric117.since121",
                      "2^63 and more gives the greatest integer for the least",
                      "p below 1e-17")
                  .changed(
                      "1.21.0",
                      "Geometric117.of",
                      "below p = 1/3 an exponential variate for log(1 - U)",
                      "all below p = 1/3, and what is drawn")
                  .legacyChanged(
                      "1.21.0",
                      "Geometric117.of",
                      "log1p(-U) for log(1 - U)",
                      "p = 1e-14: 1e-3; from 1e-6 on none")
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
                  .legacyChanged("1.20.0", "", "the logarithm of gamma", "none in a million")
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
                      "Logseries117",
                      "Draws one uniform, a second one if the first is below p, and again after a"
                          + " rejection.")
                  .kept()
                  .changed(
                      "1.22.0",
                      "Logseries117.since121",
                      "-expm1(r U) for 1 - exp(r U)",
                      "none in two million")
                  .changed(
                      "1.21.0",
                      "Logseries117",
                      "r = log1p(-p) for log(1 - p)",
                      "none in two million")
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
                  .changed(
                      "1.23.0", "NegativeBinomial117.since119", "a mean too large is refused", "")
                  .changed(
                      "1.20.0",
                      "NegativeBinomial117.since119",
                      "the logarithm of gamma",
                      "none in two million")
                  .changed("1.19.0", "NegativeBinomial117.of", "p = 0 is refused", "")
                  .legacyChanged("1.20.0", "", "the logarithm of gamma", "none in two million")
                  .bench(5, 0.3),
              counts("poisson", "the Poisson distribution")
                  .param(
                      real("lam", "the mean, at most {@code Poisson.MAX_LAM}")
                          .atLeast(0)
                          .orElse("1.0")
                          .tried(1e-2, 1e4))
                  .by(
                      "Poisson",
                      "Below lam = 10 draws k + 1 uniforms for the value k (multiplication), from"
                          + " there on two a try (transformed rejection); lam = 0 draws nothing.")
                  .legacy(A)
                  .kept()
                  .changed("1.20.0", "", "the logarithm of gamma", "none in two million")
                  .legacyChanged("1.20.0", "", "the logarithm of gamma", "none in two million")
                  .bench(3)
                  .bench(10)
                  .bench(100),
              counts("zipf", "the Zipf distribution")
                  .param(real("a", "the exponent").above(1).tried(1.01, 20))
                  .by("Zipf", "Draws two uniforms a try; a of 1025 and more draws nothing.")
                  .legacy(
                      C,
                      "Zipf117.of",
                      "Draws two uniforms a try; a of 1025 and more, for which NumPy never returns,"
                          + " is refused.")
                  .kept()
                  .changed(
                      "2.1.0",
                      "Zipf117.of",
                      "the tail is cut off before, not by rejection; a >= 1025 draws nothing",
                      "a = 1.01: 99 %, 1.1: 75 %, 1.5: 0.1 %; from 2 on none")
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
                  .changed(
                      "1.18.4",
                      "",
                      "64 bits, exactly 2^32 integers: the next 32 bits for always the least",
                      "that range")
                  .changed(
                      "1.17.4",
                      "",
                      "8 and 16 bits: what is surplus is rejected",
                      "ranges that do not divide 2^8 or 2^16")
                  .changed(
                      "1.17.3",
                      "",
                      "64 bits, exactly 2^32 integers: always the least for the upper half of a word",
                      "that range")
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
                  .legacyChanged(
                      "1.17.3",
                      "",
                      "64 bits, exactly 2^32 integers: 32 bits are drawn for 64",
                      "that range")
                  .bench(0, 100)
                  .bench(0, 0x1p40)
                  .bench(Dtype.UINT8, 0, 200),
              new Method.Builder("random_integers", Result.INTEGER, "the integers of [low, high]")
                  .param(plain("low", Kind.BOUND, "the least").orElse("1"))
                  .param(plain("high", Kind.BOUND, "the greatest"))
                  .dtypes(Dtype.INT64)
                  .legacyOnly("LegacyIntegers", "Draws as {@code randint(low, high + 1)}."),
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
                      "Dirichlet117",
                      "Draws a standard gamma variate for each, and divides by their sum; where that"
                          + " is 0, as it may be for tiny ones, the vector is NaN, as in NumPy.")
                  .legacyParam(plain("alpha", Kind.REALS, "the concentrations").above(0))
                  .changed(
                      "2.1.0",
                      "StickBreaking119.since126",
                      "as beta",
                      "as beta, where all alphas are below 0.1")
                  .changed(
                      "1.26.0",
                      "StickBreaking119.since125",
                      "as beta; alphas of 0 end the stick",
                      "as beta; with zeros among alphas that are all below 0.1")
                  .changed("1.25.0", "StickBreaking119.of", "an alpha of 0 is accepted", "")
                  .changed(
                      "1.19.0",
                      "Dirichlet117",
                      "beta variates break a stick where all alphas are below 0.1",
                      "all of those"),
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
                          + " left; shares what {@link #binomial(long, double)} remembers.")
                  .changed("2.5.0", "Multinomial.since24", "as binomial", "as binomial")
                  .changed("2.4.0", "Multinomial.since117", "as binomial", "as binomial")
                  .legacyChanged(
                      "2.5.0",
                      "",
                      "an outcome of probability 0 draws one double while trials are left, and so does n = 0;"
                          + " binomial's log(1 - p) for log1p(-p)",
                      "all with an outcome of probability 0")
                  .legacyChanged(
                      "2.4.0",
                      "",
                      "inversion begins with log1p(-p), which binomial does not",
                      "tiny p"),
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
                          + " build to the next.")
                  .changed(
                      "1.18.3",
                      "MultivariateNormal.before1183",
                      "mean + F z for mean + z F",
                      "all with eigh and cholesky; rounding with svd"),
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
