package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.Arrays;
import java.util.stream.Stream;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.AhrensDieter;
import org.numrand.distributions.kernel.GammaCycle;
import org.numrand.distributions.kernel.MarsagliaTsang;
import org.numrand.distributions.kernel.Pairs;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The standard gamma distribution, density {@code x^(shape - 1) exp(-x) / Gamma(shape)} for x &gt;=
 * 0.
 *
 * <p>Shape 0 gives 0 and draws nothing; shape 1 is one standard exponential variate. A shape below
 * 1 takes Ahrens and Dieter's rejection (a uniform and a standard exponential variate a try), one
 * above 1 Marsaglia and Tsang's (standard normal variates until the cube is positive, and a
 * uniform, a try). Legacy class B. Source: {@code random_standard_gamma} in NumPy's {@code
 * distributions.c}; J. H. Ahrens, U. Dieter, "Computer methods for sampling from gamma, beta,
 * Poisson and binomial distributions", Computing 12 (1974); Marsaglia and Tsang, "A simple method
 * for generating gamma variables", ACM TOMS 26 (2000).
 */
public final class StandardGamma implements ContinuousDistribution {
  /** In the place of the rejection that a shape does not need: mixtures make one a variate. */
  private static final AhrensDieter NO_SMALL = new AhrensDieter(1);

  private static final MarsagliaTsang NO_LARGE = new MarsagliaTsang(1);

  private final double shape;

  private final AhrensDieter small;
  private final MarsagliaTsang large;

  /**
   * The distribution.
   *
   * @param shape at least 0
   */
  public StandardGamma(double shape) {
    this(Parameters.nonNegative("shape", shape), isLarge(shape));
  }

  private StandardGamma(double shape, boolean isLarge) {
    this.shape = shape;
    this.small = isLarge ? NO_SMALL : new AhrensDieter(shape);
    this.large = isLarge ? new MarsagliaTsang(shape) : NO_LARGE;
  }

  /**
   * Any shape, as the formulas that build on this one may have it: -0.0 is 0, negative ones give 1.
   */
  public static StandardGamma ofAnyShape(double shape) {
    return new StandardGamma(shape, isLarge(shape));
  }

  /** The rejection for shapes above 1; only if {@link #isLarge()}. */
  MarsagliaTsang large() {
    return large;
  }

  /** Whether the shape is above 1, or NaN. */
  boolean isLarge() {
    return isLarge(shape);
  }

  private static boolean isLarge(double shape) {
    return !(shape <= 1.0);
  }

  @Override
  public double sample(VariateSource source) {
    if (shape == 1.0) {
      return source.standardExponential();
    }
    if (shape == 0.0) {
      return 0.0;
    }
    return isLarge() ? large.sample(source, source.standardNormal()) : small.sample(source);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (shape == 1.0) {
      source.standardExponential(out, from, to);
    } else if (isLarge()) {
      new GammaCycle(large).fill(source, out, from, to);
    } else if (shape == 0.0) {
      Arrays.fill(out, from, to, 0.0);
    } else {
      small.fill(source, out, from, to);
    }
  }

  /** Many variates at once, the shapes taking turns. */
  static Pairs.Draw cycle(VariateSource source, StandardGamma[] shapes) {
    if (Stream.of(shapes).allMatch(gamma -> gamma.shape == 1.0)) {
      return source::standardExponential;
    }
    if (Stream.of(shapes).allMatch(StandardGamma::isLarge)) {
      MarsagliaTsang[] large =
          Stream.of(shapes).map(StandardGamma::large).toArray(MarsagliaTsang[]::new);
      var cycle = new GammaCycle(large);
      return (out, from, to) -> cycle.fill(source, out, from, to);
    }
    return (out, from, to) -> {
      for (int i = from; i < to; i++) {
        out[i] = shapes[(i - from) % shapes.length].sample(source);
      }
    };
  }
}
