package org.numrand.distributions.history;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * The Dirichlet distribution of NumPy 1.19 to 2.0 for alphas that are all below 0.1: beta variates
 * break a stick. For others it is {@link Dirichlet117}. Source: {@code Generator.dirichlet} in
 * NumPy's {@code _generator.pyx}, versions 1.19, 1.25 and 1.26.
 */
public final class StickBreaking119 implements VectorDistribution<double[]> {
  private static final double BELOW = 0.1;

  private final int length;
  private final ContinuousDistribution[] breaks;

  /** 0 if all alphas are 0 and that is seen. */
  private final double stick;

  private StickBreaking119(int length, ContinuousDistribution[] breaks, double stick) {
    this.length = length;
    this.breaks = breaks;
    this.stick = stick;
  }

  /**
   * The distribution of 1.19 to 1.24.
   *
   * @param alpha the concentrations, each above 0
   */
  public static VectorDistribution<double[]> of(double[] alpha) {
    Dirichlet117.checkPositive(alpha);
    return since125(alpha);
  }

  /**
   * The distribution of 1.25, which takes an alpha of 0, but does not see when no stick is left.
   *
   * @param alpha the concentrations, each at least 0
   */
  public static VectorDistribution<double[]> since125(double[] alpha) {
    checkNonNegative(alpha);
    if (!isSmall(alpha)) {
      return Dirichlet117.unchecked(alpha);
    }
    double[] rest = rest(alpha);
    var breaks = new ContinuousDistribution[alpha.length - 1];
    Arrays.setAll(breaks, i -> Beta117.ofNonNegative(alpha[i], rest[i + 1]));
    return new StickBreaking119(alpha.length, breaks, 1);
  }

  /**
   * The distribution of 1.26 and 2.0.
   *
   * @param alpha the concentrations, each at least 0
   */
  public static VectorDistribution<double[]> since126(double[] alpha) {
    checkNonNegative(alpha);
    if (!isSmall(alpha)) {
      return Dirichlet117.unchecked(alpha);
    }
    double[] rest = rest(alpha);
    int pieces = 0;
    while (pieces < alpha.length - 1 && rest[pieces] > 0) {
      pieces++;
    }
    var breaks = new ContinuousDistribution[pieces];
    Arrays.setAll(breaks, i -> Beta126.ofNonNegative(alpha[i] + 0.0, rest[i + 1]));
    return new StickBreaking119(alpha.length, breaks, rest[0] > 0 ? 1 : 0);
  }

  private static void checkNonNegative(double[] alpha) {
    for (int i = 0; i < alpha.length; i++) {
      if (alpha[i] < 0) {
        throw Parameters.refusal("alpha[" + i + "]", ">= 0", alpha[i]);
      }
    }
  }

  private static boolean isSmall(double[] alpha) {
    return DoubleStream.of(alpha).max().orElse(1) < BELOW;
  }

  /** The sums of each alpha and those after it; one more, which is 0. */
  private static double[] rest(double[] alpha) {
    double[] rest = new double[alpha.length + 1];
    for (int i = alpha.length - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + alpha[i];
    }
    return rest;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public double[] sample(VariateSource source) {
    return sample(source, 1)[0];
  }

  @Override
  public double[][] sample(VariateSource source, int size) {
    double[][] out = new double[Parameters.size(size)][length];
    fill(source, out);
    return out;
  }

  @Override
  public void fill(VariateSource source, double[][] out, int from, int to) {
    Parameters.rowLengths("out", out, from, to, length);
    for (int i = from; i < to; i++) {
      breakStick(source, out[i]);
    }
  }

  private void breakStick(VariateSource source, double[] out) {
    Arrays.fill(out, 0);
    double left = stick;
    for (int i = 0; i < breaks.length; i++) {
      double piece = breaks[i].sample(source);
      out[i] = left * piece;
      left *= 1 - piece;
    }
    out[length - 1] = left;
  }
}
