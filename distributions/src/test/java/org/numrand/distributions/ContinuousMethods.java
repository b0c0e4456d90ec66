package org.numrand.distributions;

import static org.numrand.distributions.ContinuousMethods.Parameter.ANY;
import static org.numrand.distributions.ContinuousMethods.Parameter.POSITIVE;
import static org.numrand.distributions.ContinuousMethods.Parameter.RISING;
import static org.numrand.distributions.ContinuousMethods.Parameter.WIDE;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;

/** The methods with one value a draw and double parameters, and how to make up the latter. */
enum ContinuousMethods {
  BETA("beta", WIDE, WIDE),
  CHISQUARE("chisquare", POSITIVE),
  EXPONENTIAL("exponential", POSITIVE),
  F("f", POSITIVE, POSITIVE),
  GAMMA("gamma", POSITIVE, POSITIVE),
  GUMBEL("gumbel", ANY, POSITIVE),
  LAPLACE("laplace", ANY, POSITIVE),
  LOGISTIC("logistic", ANY, POSITIVE),
  LOGNORMAL("lognormal", ANY, POSITIVE),
  NONCENTRAL_CHISQUARE("noncentral_chisquare", POSITIVE, POSITIVE),
  NONCENTRAL_F("noncentral_f", POSITIVE, POSITIVE, POSITIVE),
  NORMAL("normal", ANY, POSITIVE),
  PARETO("pareto", POSITIVE),
  POWER("power", POSITIVE),
  RANDOM("random"),
  RAYLEIGH("rayleigh", POSITIVE),
  STANDARD_CAUCHY("standard_cauchy"),
  STANDARD_EXPONENTIAL("standard_exponential"),
  STANDARD_GAMMA("standard_gamma", POSITIVE),
  STANDARD_NORMAL("standard_normal"),
  STANDARD_T("standard_t", POSITIVE),
  TRIANGULAR("triangular", ANY, RISING, RISING),
  UNIFORM("uniform", ANY, RISING),
  WALD("wald", POSITIVE, POSITIVE),
  WEIBULL("weibull", POSITIVE);

  private static final List<ContinuousMethods> ALL = List.of(values());

  private final String numpyName;
  private final ImmutableList<Parameter> parameters;

  ContinuousMethods(String numpyName, Parameter... parameters) {
    this.numpyName = numpyName;
    this.parameters = ImmutableList.copyOf(parameters);
  }

  static ContinuousMethods next(Random random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  String numpyName() {
    return numpyName;
  }

  int arity() {
    return parameters.size();
  }

  /** Parameters that NumPy accepts. */
  double[] parameters(Random random) {
    double[] values = new double[arity()];
    for (int i = 0; i < arity(); i++) {
      values[i] = parameters.get(i).next(random, i == 0 ? 0 : values[i - 1]);
    }
    return values;
  }

  /** What a parameter may be. */
  enum Parameter {
    ANY,
    POSITIVE,
    /** Above the parameter before. */
    RISING,
    /** Positive down to the smallest, where algorithms change. */
    WIDE;

    double next(Random random, double previous) {
      return switch (this) {
        case ANY -> 10 * random.nextGaussian();
        case POSITIVE -> positive(random);
        case RISING -> previous + 20 * random.nextDouble();
        case WIDE -> random.nextBoolean() ? positive(random) : Math.exp(-240 * random.nextDouble());
      };
    }

    private static double positive(Random random) {
      return switch (random.nextInt(4)) {
        case 0 -> 1 + random.nextInt(20);
        case 1 -> 1 - random.nextDouble();
        case 2 -> Math.exp(3 * random.nextGaussian());
        default -> Math.exp(8 * random.nextGaussian());
      };
    }
  }
}
