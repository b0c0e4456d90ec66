package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * Standard gamma variates of any shape, for the formulas built on them: -0.0 is 0, a negative shape
 * gives 1, NaN gives NaN. {@code StandardGamma} says how they are drawn. Source: {@code
 * random_standard_gamma} in NumPy's {@code distributions.c}.
 */
public final class UncheckedGamma implements ContinuousDistribution {
  /** Stands in for the rejection that a shape does not need. */
  private static final AhrensDieter NO_SMALL = new AhrensDieter(1);

  private static final MarsagliaTsang NO_LARGE = new MarsagliaTsang(1);

  private final double shape;

  private final AhrensDieter small;
  private final MarsagliaTsang large;

  /** Null before the first fill; threads that see it late make another. */
  private final @Nullable GammaCycle[] cycle = {null};

  /** The variates of a shape. */
  public UncheckedGamma(double shape) {
    this.shape = shape;
    this.small = isLarge() ? NO_SMALL : new AhrensDieter(shape);
    this.large = isLarge() ? new MarsagliaTsang(shape) : NO_LARGE;
  }

  /** Whether the shape is above 1, or NaN. */
  boolean isLarge() {
    return !(shape <= 1.0);
  }

  /** The rejection for shapes above 1; some other unless {@link #isLarge()}. */
  MarsagliaTsang large() {
    return large;
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
      cycle().fill(source, out, from, to);
    } else if (shape == 0.0) {
      Arrays.fill(out, from, to, 0.0);
    } else {
      small.fill(source, out, from, to);
    }
  }

  private GammaCycle cycle() {
    GammaCycle made = cycle[0];
    if (made == null) {
      made = new GammaCycle(large);
      cycle[0] = made;
    }
    return made;
  }

  /** Many variates at once. The shapes take turns. */
  public static Pairs.Draw cycle(double[] shapes) {
    return cycle(
        DoubleStream.of(shapes).mapToObj(UncheckedGamma::new).toArray(UncheckedGamma[]::new));
  }

  /** Many variates at once, which take turns. */
  public static Pairs.Draw cycle(UncheckedGamma... shapes) {
    var large = new MarsagliaTsang[shapes.length];
    int larges = 0;
    int exponentials = 0;
    for (int i = 0; i < shapes.length; i++) {
      large[i] = shapes[i].large;
      larges += shapes[i].isLarge() ? 1 : 0;
      exponentials += shapes[i].shape == 1.0 ? 1 : 0;
    }
    if (exponentials == shapes.length) {
      return VariateSource::standardExponential;
    }
    if (larges == shapes.length) {
      return new GammaCycle(large);
    }
    return (source, out, from, to) -> {
      for (int i = from; i < to; i++) {
        out[i] = shapes[(i - from) % shapes.length].sample(source);
      }
    };
  }
}
