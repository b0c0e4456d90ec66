package org.numrand.distributions;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.NormalizedGammas;
import org.numrand.distributions.kernel.Pairs;
import org.numrand.distributions.kernel.UncheckedGamma;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * The Dirichlet distribution over vectors of k numbers in [0, 1] whose sum is 1.
 *
 * <p>A vector is k {@link StandardGamma} variates divided by their sum. If all alphas are below
 * 0.1, all those variates could be 0, so up to k - 1 {@link Beta} variates break a stick instead.
 * If all alphas are 0, the vector is 0 and nothing is drawn. Legacy class C: it has the first way
 * only. Source: {@code Generator.dirichlet} in NumPy's {@code _generator.pyx}.
 */
public final class Dirichlet extends Described implements VectorDistribution<double[]> {
  private static final double STICK_BREAKING_BELOW = 0.1;

  /** How many alphas there are. */
  private final int length;

  private final boolean small;

  /** Draws the variates to be divided by their sum, unless {@link #small}. */
  private final Pairs.Draw gammas;

  /** The pieces of the stick; none unless {@link #small}, and none if all alphas are 0. */
  private final Beta[] breaks;

  /** The length of the stick: 0 if all alphas are 0. */
  private final double stick;

  private final double[] alpha;

  /**
   * The distribution.
   *
   * @param alpha the concentrations, each at least 0
   */
  public Dirichlet(double[] alpha) {
    for (int i = 0; i < alpha.length; i++) {
      if (alpha[i] < 0) {
        throw Parameters.refusal("alpha[" + i + "]", ">= 0", alpha[i]);
      }
    }
    this.length = alpha.length;
    this.small = DoubleStream.of(alpha).max().orElse(1) < STICK_BREAKING_BELOW;
    this.gammas = UncheckedGamma.cycle(small ? new double[0] : alpha);
    this.breaks = small ? breaks(alpha) : new Beta[0];
    this.stick = DoubleStream.of(alpha).anyMatch(a -> a > 0) ? 1 : 0;
    this.alpha = alpha.clone();
  }

  /** The pieces to break off, up to the one that takes the rest. */
  private static Beta[] breaks(double[] alpha) {
    double[] rest = new double[alpha.length + 1];
    for (int i = alpha.length - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + alpha[i];
    }
    return IntStream.range(0, alpha.length - 1)
        .filter(i -> rest[i] > 0)
        // NumPy never returns for -0.0; here it is 0.
        .mapToObj(i -> Beta.ofNonNegative(alpha[i] + 0.0, rest[i + 1]))
        .toArray(Beta[]::new);
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
    Parameters.size(size);
    double[][] out = new double[size][length];
    fill(source, out);
    return out;
  }

  @Override
  public void fill(VariateSource source, double[][] out, int from, int to) {
    Parameters.rowLengths("out", out, from, to, length);
    if (small) {
      for (int i = from; i < to; i++) {
        breakStick(source, out[i]);
      }
    } else {
      NormalizedGammas.fill(source, gammas, length, out, from, to);
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

  /** The parameter {@code alpha}, a copy. */
  public double[] alpha() {
    return alpha.clone();
  }

  @Override
  Object[] parameters() {
    return new Object[] {"alpha", alpha};
  }
}
