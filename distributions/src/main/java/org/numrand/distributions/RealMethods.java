package org.numrand.distributions;

import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Recent;

/** The part of {@link Generator} that gives real numbers of the other distributions. */
abstract class RealMethods extends GammaMethods {
  private final Recent<Triangular> recentTriangular = new Recent<>();
  private final Recent<VonMises> recentVonMises = new Recent<>();
  private final Recent<Wald> recentWald = new Recent<>();

  RealMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  /** One value, scale = 1. */
  public double exponential() {
    return exponential(1);
  }

  /** One value of the {@link Exponential} distribution. */
  public double exponential(double scale) {
    return new Exponential(scale).sample(source);
  }

  /** A new array of {@link #exponential(double)}. */
  public double[] exponential(double scale, int size) {
    return new Exponential(scale).sample(source, size);
  }

  /** Fills an array with {@link #exponential(double)}. */
  public double[] exponential(double scale, double[] out) {
    return fill(new Exponential(scale), out);
  }

  /** {@link #exponential(double)} for each element. */
  public double[] exponential(double[] scale) {
    return each(Exponential::new, scale);
  }

  /** One value, loc = 0, scale = 1. */
  public double gumbel() {
    return gumbel(0, 1);
  }

  /** One value of the {@link Gumbel} distribution. */
  public double gumbel(double loc, double scale) {
    return new Gumbel(loc, scale).sample(source);
  }

  /** A new array of {@link #gumbel(double, double)}. */
  public double[] gumbel(double loc, double scale, int size) {
    return new Gumbel(loc, scale).sample(source, size);
  }

  /** Fills an array with {@link #gumbel(double, double)}. */
  public double[] gumbel(double loc, double scale, double[] out) {
    return fill(new Gumbel(loc, scale), out);
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

  /** One value, loc = 0, scale = 1. */
  public double laplace() {
    return laplace(0, 1);
  }

  /** One value of the {@link Laplace} distribution. */
  public double laplace(double loc, double scale) {
    return new Laplace(loc, scale).sample(source);
  }

  /** A new array of {@link #laplace(double, double)}. */
  public double[] laplace(double loc, double scale, int size) {
    return new Laplace(loc, scale).sample(source, size);
  }

  /** Fills an array with {@link #laplace(double, double)}. */
  public double[] laplace(double loc, double scale, double[] out) {
    return fill(new Laplace(loc, scale), out);
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

  /** One value, loc = 0, scale = 1. */
  public double logistic() {
    return logistic(0, 1);
  }

  /** One value of the {@link Logistic} distribution. */
  public double logistic(double loc, double scale) {
    return new Logistic(loc, scale).sample(source);
  }

  /** A new array of {@link #logistic(double, double)}. */
  public double[] logistic(double loc, double scale, int size) {
    return new Logistic(loc, scale).sample(source, size);
  }

  /** Fills an array with {@link #logistic(double, double)}. */
  public double[] logistic(double loc, double scale, double[] out) {
    return fill(new Logistic(loc, scale), out);
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

  /** One value, mean = 0, sigma = 1. */
  public double lognormal() {
    return lognormal(0, 1);
  }

  /** One value of the {@link Lognormal} distribution. */
  public double lognormal(double mean, double sigma) {
    return new Lognormal(mean, sigma).sample(source);
  }

  /** A new array of {@link #lognormal(double, double)}. */
  public double[] lognormal(double mean, double sigma, int size) {
    return new Lognormal(mean, sigma).sample(source, size);
  }

  /** Fills an array with {@link #lognormal(double, double)}. */
  public double[] lognormal(double mean, double sigma, double[] out) {
    return fill(new Lognormal(mean, sigma), out);
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

  /** One value, loc = 0, scale = 1. */
  public double normal() {
    return normal(0, 1);
  }

  /** One value of the {@link Normal} distribution. */
  public double normal(double loc, double scale) {
    return new Normal(loc, scale).sample(source);
  }

  /** A new array of {@link #normal(double, double)}. */
  public double[] normal(double loc, double scale, int size) {
    return new Normal(loc, scale).sample(source, size);
  }

  /** Fills an array with {@link #normal(double, double)}. */
  public double[] normal(double loc, double scale, double[] out) {
    return fill(new Normal(loc, scale), out);
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

  /** One value of the {@link Pareto} distribution. */
  public double pareto(double a) {
    return new Pareto(a).sample(source);
  }

  /** A new array of {@link #pareto(double)}. */
  public double[] pareto(double a, int size) {
    return new Pareto(a).sample(source, size);
  }

  /** Fills an array with {@link #pareto(double)}. */
  public double[] pareto(double a, double[] out) {
    return fill(new Pareto(a), out);
  }

  /** {@link #pareto(double)} for each element. */
  public double[] pareto(double[] a) {
    return each(Pareto::new, a);
  }

  /** One value of the {@link Power} distribution. */
  public double power(double a) {
    return new Power(a).sample(source);
  }

  /** A new array of {@link #power(double)}. */
  public double[] power(double a, int size) {
    return new Power(a).sample(source, size);
  }

  /** Fills an array with {@link #power(double)}. */
  public double[] power(double a, double[] out) {
    return fill(new Power(a), out);
  }

  /** {@link #power(double)} for each element. */
  public double[] power(double[] a) {
    return each(Power::new, a);
  }

  /** One value, scale = 1. */
  public double rayleigh() {
    return rayleigh(1);
  }

  /** One value of the {@link Rayleigh} distribution. */
  public double rayleigh(double scale) {
    return new Rayleigh(scale).sample(source);
  }

  /** A new array of {@link #rayleigh(double)}. */
  public double[] rayleigh(double scale, int size) {
    return new Rayleigh(scale).sample(source, size);
  }

  /** Fills an array with {@link #rayleigh(double)}. */
  public double[] rayleigh(double scale, double[] out) {
    return fill(new Rayleigh(scale), out);
  }

  /** {@link #rayleigh(double)} for each element. */
  public double[] rayleigh(double[] scale) {
    return each(Rayleigh::new, scale);
  }

  /** One value of the {@link StandardCauchy} distribution. */
  public double standardCauchy() {
    return new StandardCauchy().sample(source);
  }

  /** A new array of {@link #standardCauchy()}. */
  public double[] standardCauchy(int size) {
    return new StandardCauchy().sample(source, size);
  }

  /** Fills an array with {@link #standardCauchy()}. */
  public double[] standardCauchy(double[] out) {
    return fill(new StandardCauchy(), out);
  }

  /** One value of the {@link Triangular} distribution. */
  public double triangular(double left, double mode, double right) {
    return recentTriangular.of(left, mode, right, Triangular::new).sample(source);
  }

  /** A new array of {@link #triangular(double, double, double)}. */
  public double[] triangular(double left, double mode, double right, int size) {
    return new Triangular(left, mode, right).sample(source, size);
  }

  /** Fills an array with {@link #triangular(double, double, double)}. */
  public double[] triangular(double left, double mode, double right, double[] out) {
    return fill(new Triangular(left, mode, right), out);
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

  /** One value, low = 0, high = 1. */
  public double uniform() {
    return uniform(0, 1);
  }

  /** One value of the {@link Uniform} distribution. */
  public double uniform(double low, double high) {
    return new Uniform(low, high).sample(source);
  }

  /** A new array of {@link #uniform(double, double)}. */
  public double[] uniform(double low, double high, int size) {
    return new Uniform(low, high).sample(source, size);
  }

  /** Fills an array with {@link #uniform(double, double)}. */
  public double[] uniform(double low, double high, double[] out) {
    return fill(new Uniform(low, high), out);
  }

  /** {@link #uniform(double, double)} for each set of elements. */
  public double[] uniform(double[] low, double[] high) {
    return each(Uniform::new, low, high);
  }

  /** {@link #uniform(double, double)} for each set of elements. */
  public double[] uniform(double[] low, double high) {
    return each(Uniform::new, low, all(high));
  }

  /** {@link #uniform(double, double)} for each set of elements. */
  public double[] uniform(double low, double[] high) {
    return each(Uniform::new, all(low), high);
  }

  /** One value of the {@link VonMises} distribution. */
  public double vonmises(double mu, double kappa) {
    return recentVonMises.of(mu, kappa, VonMises::new).sample(source);
  }

  /** A new array of {@link #vonmises(double, double)}. */
  public double[] vonmises(double mu, double kappa, int size) {
    return new VonMises(mu, kappa).sample(source, size);
  }

  /** Fills an array with {@link #vonmises(double, double)}. */
  public double[] vonmises(double mu, double kappa, double[] out) {
    return fill(new VonMises(mu, kappa), out);
  }

  /** {@link #vonmises(double, double)} for each set of elements. */
  public double[] vonmises(double[] mu, double[] kappa) {
    return each(VonMises::new, mu, kappa);
  }

  /** {@link #vonmises(double, double)} for each set of elements. */
  public double[] vonmises(double[] mu, double kappa) {
    return each(VonMises::new, mu, all(kappa));
  }

  /** {@link #vonmises(double, double)} for each set of elements. */
  public double[] vonmises(double mu, double[] kappa) {
    return each(VonMises::new, all(mu), kappa);
  }

  /** One value of the {@link Wald} distribution. */
  public double wald(double mean, double scale) {
    return recentWald.of(mean, scale, Wald::new).sample(source);
  }

  /** A new array of {@link #wald(double, double)}. */
  public double[] wald(double mean, double scale, int size) {
    return new Wald(mean, scale).sample(source, size);
  }

  /** Fills an array with {@link #wald(double, double)}. */
  public double[] wald(double mean, double scale, double[] out) {
    return fill(new Wald(mean, scale), out);
  }

  /** {@link #wald(double, double)} for each set of elements. */
  public double[] wald(double[] mean, double[] scale) {
    return each(Wald::new, mean, scale);
  }

  /** {@link #wald(double, double)} for each set of elements. */
  public double[] wald(double[] mean, double scale) {
    return each(Wald::new, mean, all(scale));
  }

  /** {@link #wald(double, double)} for each set of elements. */
  public double[] wald(double mean, double[] scale) {
    return each(Wald::new, all(mean), scale);
  }

  /** One value of the {@link Weibull} distribution. */
  public double weibull(double a) {
    return new Weibull(a).sample(source);
  }

  /** A new array of {@link #weibull(double)}. */
  public double[] weibull(double a, int size) {
    return new Weibull(a).sample(source, size);
  }

  /** Fills an array with {@link #weibull(double)}. */
  public double[] weibull(double a, double[] out) {
    return fill(new Weibull(a), out);
  }

  /** {@link #weibull(double)} for each element. */
  public double[] weibull(double[] a) {
    return each(Weibull::new, a);
  }
}
