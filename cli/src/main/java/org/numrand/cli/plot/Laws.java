package org.numrand.cli.plot;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.CauchyDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.GeometricDistribution;
import org.apache.commons.statistics.distribution.GumbelDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.LaplaceDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.LogisticDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.UniformDiscreteDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.jspecify.annotations.Nullable;

/** The laws of NumPy's methods: Commons Statistics' where it has them. */
final class Laws {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Laws() {}

  /**
   * The law of a method.
   *
   * @param method NumPy's name
   * @param p all parameters
   * @return nothing if it is not known, or if all values are the same
   */
  static Optional<Law> of(String method, double... p) {
    try {
      return Optional.ofNullable(known(method, p));
    } catch (IllegalArgumentException e) { // Commons Statistics takes no scale of 0
      return Optional.empty();
    }
  }

  private static @Nullable Law known(String method, double... p) {
    return switch (method) {
      case "beta" -> Law.of(BetaDistribution.of(p[0], p[1]));
      case "chisquare" -> Law.of(ChiSquaredDistribution.of(p[0]));
      case "exponential" -> Law.of(ExponentialDistribution.of(p[0]));
      case "standard_exponential" -> Law.of(ExponentialDistribution.of(1));
      case "f" -> Law.of(FDistribution.of(p[0], p[1]));
      case "gamma" -> Law.of(GammaDistribution.of(p[0], p[1]));
      case "standard_gamma" -> Law.of(GammaDistribution.of(p[0], 1));
      case "gumbel" -> Law.of(GumbelDistribution.of(p[0], p[1]));
      case "laplace" -> Law.of(LaplaceDistribution.of(p[0], p[1]));
      case "logistic" -> Law.of(LogisticDistribution.of(p[0], p[1]));
      case "lognormal" -> Law.of(LogNormalDistribution.of(p[0], p[1]));
      case "noncentral_chisquare" -> noncentralChisquare(p[0], p[1]);
      case "noncentral_f" -> noncentralF(p[0], p[1], p[2]);
      case "normal" -> Law.of(NormalDistribution.of(p[0], p[1]));
      case "standard_normal" -> Law.of(NORMAL);
      case "pareto" -> Law.of(ParetoDistribution.of(1, p[0])).affine(1, -1);
      case "power" -> Law.of(BetaDistribution.of(p[0], 1));
      case "random", "random_sample" -> Law.of(UniformContinuousDistribution.of(0, 1));
      case "uniform" -> Law.of(UniformContinuousDistribution.of(p[0], p[1]));
      case "rayleigh" -> Law.of(WeibullDistribution.of(2, p[0] * Math.sqrt(2)));
      case "standard_cauchy" -> Law.of(CauchyDistribution.of(0, 1));
      case "standard_t" -> Law.of(TDistribution.of(p[0]));
      case "triangular" -> Law.of(TriangularDistribution.of(p[0], p[1], p[2]));
      case "vonmises" -> vonMises(p[0], p[1]);
      case "wald" -> wald(p[0], p[1]);
      case "weibull" -> Law.of(WeibullDistribution.of(p[0], 1));
      case "binomial" -> Law.of(BinomialDistribution.of(integer(p[0]), p[1]), 0);
      case "geometric" -> Law.of(GeometricDistribution.of(p[0]), 1);
      case "hypergeometric" -> hypergeometric(integer(p[0]), integer(p[1]), integer(p[2]));
      case "logseries" -> logseries(p[0]);
      case "negative_binomial" -> negativeBinomial(p[0], p[1]);
      case "poisson" -> Law.of(PoissonDistribution.of(p[0]), 0);
      case "zipf" -> zipf(p[0]);
      case "integers", "randint" ->
          Law.of(UniformDiscreteDistribution.of(integer(p[0]), integer(p[1]) - 1), 0);
      case "random_integers" ->
          Law.of(UniformDiscreteDistribution.of(integer(p[0]), integer(p[1])), 0);
      default -> null;
    };
  }

  /** Commons Statistics counts by {@code int}. */
  private static int integer(double x) {
    checkArgument(x == (int) x, "%s is no int", x);
    return (int) x;
  }

  private static Law hypergeometric(int good, int bad, int taken) {
    return Law.of(HypergeometricDistribution.of(good + bad, good, taken), 0);
  }

  /** Chi-square laws, mixed by a Poisson law of their degrees of freedom. */
  private static Law noncentralChisquare(double df, double nonc) {
    return poissonMixture(df + nonc, nonc / 2, i -> Law.of(ChiSquaredDistribution.of(df + 2 * i)));
  }

  private static Law noncentralF(double dfnum, double dfden, double nonc) {
    double mean = dfden > 2 ? dfden * (dfnum + nonc) / (dfnum * (dfden - 2)) : Double.NaN;
    return poissonMixture(
        mean,
        nonc / 2,
        i -> Law.of(FDistribution.of(dfnum + 2 * i, dfden)).affine((dfnum + 2 * i) / dfnum, 0));
  }

  private static Law poissonMixture(double mean, double lam, IntFunction<Law> laws) {
    if (lam == 0) {
      return laws.apply(0);
    }
    var weights = PoissonDistribution.of(lam);
    int first = weights.inverseCumulativeProbability(1e-15);
    int last = weights.inverseSurvivalProbability(1e-15);
    return Law.mixture(
        mean, 1 + last - first, i -> weights.probability(first + i), i -> laws.apply(first + i));
  }

  /** The inverse Gaussian law. */
  private static Law wald(double mean, double scale) {
    DoubleUnaryOperator density =
        x ->
            x <= 0
                ? 0
                : Math.sqrt(scale / (2 * Math.PI * x * x * x))
                    * Math.exp(-scale * (x - mean) * (x - mean) / (2 * mean * mean * x));
    DoubleUnaryOperator cumulative =
        x -> {
          if (x <= 0) {
            return 0;
          }
          double root = Math.sqrt(scale / x);
          double tail = NORMAL.survivalProbability(root * (x / mean + 1));
          return NORMAL.cumulativeProbability(root * (x / mean - 1))
              + (tail == 0 ? 0 : Math.exp(2 * scale / mean + Math.log(tail)));
        };
    return new Law(false, mean, density, cumulative);
  }

  /**
   * Over [-pi, pi]; its integral is a sum of trapezoids, which is quick for a periodic function.
   */
  private static Law vonMises(double mu, double kappa) {
    int steps = 1 << 14;
    double step = 2 * Math.PI / steps;
    double[] sums = new double[steps + 1];
    DoubleUnaryOperator shape = x -> Math.exp(kappa * (Math.cos(x - mu) - 1));
    for (int i = 0; i < steps; i++) {
      double left = i * step - Math.PI;
      sums[i + 1] =
          sums[i] + (shape.applyAsDouble(left) + shape.applyAsDouble(left + step)) / 2 * step;
    }
    double total = sums[steps];
    return new Law(
        false,
        Double.NaN,
        x -> Math.abs(x) > Math.PI ? 0 : shape.applyAsDouble(x) / total,
        x -> {
          double inside = Math.min(Math.max(x, -Math.PI), Math.PI);
          int i = Math.min((int) ((inside + Math.PI) / step), steps - 1);
          double left = i * step - Math.PI;
          double rest =
              (shape.applyAsDouble(left) + shape.applyAsDouble(inside)) / 2 * (inside - left);
          return (sums[i] + rest) / total;
        });
  }

  private static Law negativeBinomial(double n, double p) {
    return Law.discrete(
        n * (1 - p) / p,
        k ->
            k < 0
                ? 0
                : Math.exp(n * Math.log(p) + k * Math.log1p(-p) - LogBeta.value(n, k + 1))
                    / (n + k),
        k -> k < 0 ? 0 : RegularizedBeta.value(p, n, k + 1));
  }

  private static Law logseries(double p) {
    double norm = -Math.log1p(-p);
    DoubleUnaryOperator mass = k -> k < 1 ? 0 : Math.pow(p, k) / (k * norm);
    return Law.discrete(
        p / ((1 - p) * norm),
        mass,
        k -> Law.sum((int) Math.min(k, 1 << 16), i -> mass.applyAsDouble(i + 1)));
  }

  private static Law zipf(double a) {
    double all = zeta(a, 1);
    return Law.discrete(
        a > 2 ? zeta(a - 1, 1) / all : Double.POSITIVE_INFINITY,
        k -> k < 1 ? 0 : Math.pow(k, -a) / all,
        k -> k < 1 ? 0 : 1 - zeta(a, k + 1) / all);
  }

  /** Hurwitz's zeta function, by Euler and Maclaurin's formula. */
  private static double zeta(double a, double from) {
    int terms = 16;
    double q = from + terms;
    return Law.sum(terms, i -> Math.pow(from + i, -a))
        + Math.pow(q, 1 - a) / (a - 1)
        + Math.pow(q, -a) / 2
        + a * Math.pow(q, -a - 1) / 12
        - a * (a + 1) * (a + 2) * Math.pow(q, -a - 3) / 720;
  }
}
