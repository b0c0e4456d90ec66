package org.numrand.bench.workload;

import com.google.common.collect.ImmutableMap;

/** The bars of calls, if they are above 1: see {@link Workload#bar()}. */
final class Bars {
  private static final ImmutableMap<String, Double> BY_CALL =
      ImmutableMap.<String, Double>builder()
          .put("beta(0.5, 0.5)", 2.0)
          .put("beta(2, 3)", 2.0)
          .put("binomial(100, 0.3)", 3.0)
          .put("gamma(2.5, 1)", 2.0)
          .put("laplace(0, 1)", 2.0)
          .put("lognormal(0, 1)", 2.0)
          .put("poisson(10)", 3.0)
          .put("randint(0, 100)", 3.0)
          .put("random()", 2.0)
          .put("standard_exponential()", 1.5)
          .put("standard_gamma(0.5)", 2.0)
          .put("standard_gamma(2.5, dtype='f4')", 2.0)
          .put("standard_normal()", 2.0)
          .put("triangular(0, 1, 3)", 2.0)
          .buildOrThrow();

  private Bars() {}

  /** A workload with the bar of its call. */
  static Workload set(Workload workload) {
    return workload.bar(BY_CALL.getOrDefault(workload.kind(), 1.0));
  }
}
