package org.numrand.distributions.kernel;

import org.numrand.distributions.spi.Scratch;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * Ahrens and Dieter's rejection for gamma variates of a shape below 1. A try draws a uniform u and
 * a standard exponential variate v. It gives a power of u if u is at most 1 - shape, else a power
 * of a logarithm of u.
 *
 * <p>Source: J. H. Ahrens, U. Dieter, "Computer methods for sampling from gamma, beta, Poisson and
 * binomial distributions", Computing 12 (1974); {@code random_standard_gamma} in NumPy's {@code
 * distributions.c}.
 */
public final class AhrensDieter {
  private static final int CHUNK = VariateSource.MOST_TRIES;

  private final double shape;
  private final double power;
  private final double border;

  public AhrensDieter(double shape) {
    this.shape = shape;
    this.power = 1.0 / shape;
    this.border = 1.0 - shape;
  }

  public double sample(VariateSource source) {
    while (true) {
      double u = source.nextDouble();
      double v = source.standardExponential();
      if (u <= border) {
        double x = Libm.pow(u, power);
        if (x <= v) {
          return x;
        }
      } else {
        double y = -Libm.log((1 - u) / shape);
        double x = Libm.pow(border + shape * y, power);
        if (x <= v + y) {
          return x;
        }
      }
    }
  }

  /**
   * Makes tries as arrays. Tries beyond the border need a logarithm; a branch-free pass lists them,
   * because the branch would be unpredictable.
   */
  public void fill(VariateSource source, double[] out, int from, int to) {
    Scratch scratch = source.scratch();
    int most = Math.min(CHUNK, to - from);
    double[] bases = scratch.doubles(most);
    double[] bounds = scratch.doubles(most);
    double[] logs = scratch.doubles(most);
    int[] beyond = scratch.ints(most);
    int next = from;
    while (next < to) {
      int count = Math.min(CHUNK, to - next);
      source.uniformsWithExponentials(bases, bounds, count);
      int listed = listBeyondBorder(bases, count, beyond);
      gather(bases, beyond, listed, logs);
      Libm.log(logs, logs, 0, listed);
      scatter(logs, beyond, listed, bases, bounds);
      Libm.pow(bases, power, bases, 0, count);
      next = accept(bases, bounds, count, out, next);
    }
    scratch.giveBack(bases);
    scratch.giveBack(bounds);
    scratch.giveBack(logs);
    scratch.giveBack(beyond);
  }

  /** Writes every index and moves on by 1 where the uniform is beyond the border. */
  private int listBeyondBorder(double[] uniforms, int count, int[] beyond) {
    int next = 0;
    for (int i = 0; i < count; i++) {
      beyond[next] = i;
      next += (int) (Double.doubleToRawLongBits(border - uniforms[i]) >>> 63);
    }
    return next;
  }

  private void gather(double[] uniforms, int[] beyond, int listed, double[] ratios) {
    for (int i = 0; i < listed; i++) {
      ratios[i] = (1 - uniforms[beyond[i]]) / shape;
    }
  }

  private void scatter(double[] logs, int[] beyond, int listed, double[] bases, double[] bounds) {
    for (int i = 0; i < listed; i++) {
      double y = -logs[i];
      bases[beyond[i]] = border + shape * y;
      bounds[beyond[i]] += y;
    }
  }

  /** Writes every try and moves on by 1 where it is accepted; returns the end. */
  private static int accept(double[] x, double[] bounds, int count, double[] out, int from) {
    int next = from;
    for (int i = 0; i < count; i++) {
      out[next] = x[i];
      next += x[i] <= bounds[i] ? 1 : 0;
    }
    return next;
  }
}
